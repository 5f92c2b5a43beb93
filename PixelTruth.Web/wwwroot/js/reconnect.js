// Blazor reports the state of the connection on this element; style does the rest.
const bar = document.getElementById("components-reconnect-modal");

async function retry() {
  try {
    if (!await Blazor.reconnect() && !await Blazor.resumeCircuit()) location.reload();
  } catch {
    // The server is still away: the bar stays, and the button can be pressed again.
  }
}

bar?.addEventListener("components-reconnect-state-changed", event => {
  if (event.detail.state === "rejected") location.reload();
});
bar?.querySelector("button")?.addEventListener("click", retry);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && bar?.classList.contains("components-reconnect-failed")) retry();
});
