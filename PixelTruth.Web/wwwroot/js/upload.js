// Sends files in parts over plain HTTP; a part that breaks goes on from the byte that arrived last.
const partSize = 8 << 20;
const tries = 6;
const pause = ms => new Promise(done => setTimeout(done, ms));

class Refused extends Error { }

async function call(method, path, token, signal, body, headers = {}) {
  const answer = await fetch(`/api/v1/uploads${path}`, { method, body, signal, headers: { "X-PixelTruth-Form": token, ...headers } });
  if (answer.status === 409 || answer.ok) return answer.status === 204 ? null : answer.json();
  if (answer.status >= 500 || answer.status === 429) throw new Error("busy");
  const problem = await answer.json().catch(() => null);
  throw new Refused(problem?.detail ?? "The server refused the file. Reload the page and try again.");
}

async function patiently(work, signal) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || error instanceof Refused || attempt === tries) throw error;
      await pause(500 * 2 ** attempt * (.5 + Math.random()));
    }
  }
}

async function send(file, token, signal, onSent) {
  const body = JSON.stringify({ name: file.name, size: file.size });
  const upload = await patiently(() => call("POST", "", token, signal, body, { "Content-Type": "application/json" }), signal);
  let received = upload.received;
  while (received < file.size) {
    let broke = false;
    received = (await patiently(async () => {
      if (broke) received = (await call("GET", `/${upload.id}`, token, signal)).received;
      broke = true;
      if (received >= file.size) return { received };
      const end = Math.min(received + partSize, file.size);
      return call("PUT", `/${upload.id}`, token, signal, file.slice(received, end),
        { "Content-Range": `bytes ${received}-${end - 1}/${file.size}` });
    }, signal)).received;
    onSent(received);
  }
  return upload.id;
}

export function begin(root, page, token) {
  const input = root.querySelector("input[type=file]");
  const listening = new AbortController();
  let sending = null;

  async function take(files) {
    if (!files.length || sending) return;
    sending = new AbortController();
    const ids = [];
    let before = 0;
    try {
      await page.invokeMethodAsync("Began", files.reduce((sum, file) => sum + file.size, 0));
      for (const file of files) {
        ids.push(await send(file, token, sending.signal, sent => page.invokeMethodAsync("Sent", before + sent)));
        before += file.size;
      }
      await page.invokeMethodAsync("Arrived", ids);
    } catch (error) {
      const stopped = sending.signal.aborted;
      for (const id of ids) call("DELETE", `/${id}`, token, undefined).catch(() => { });
      await page.invokeMethodAsync("Failed", stopped ? null
        : error instanceof Refused ? error.message : "The connection broke. Nothing was lost: choose the files again.");
    } finally {
      sending = null;
      input.value = "";
    }
  }

  const on = (target, event, handler) => target.addEventListener(event, handler, { signal: listening.signal });
  on(root, "click", event => { if (event.target.closest("[data-choose]")) input.click(); });
  on(input, "change", () => take([...input.files]));
  on(document, "dragover", event => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    root.classList.add("dropping");
  });
  on(document, "dragleave", event => { if (!event.relatedTarget) root.classList.remove("dropping"); });
  on(document, "drop", event => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    root.classList.remove("dropping");
    take([...event.dataTransfer.files]);
  });
  on(window, "beforeunload", event => { if (sending) event.preventDefault(); });

  return { cancel: () => sending?.abort(), end: () => { listening.abort(); sending?.abort(); } };
}
