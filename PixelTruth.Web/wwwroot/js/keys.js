// Keys that work on every page. Single letters only outside of text fields; Settings can switch them off.
const places = { h: "/", l: "/library", s: "/search", p: "/profile", c: "/concepts", f: "/feed", i: "/import" };
let waitsForPlace = 0;

const isText = element =>
  element?.isContentEditable || /^(TEXTAREA|SELECT)$/.test(element?.tagName)
  || (element?.tagName === "INPUT" && !/^(checkbox|radio|button|submit|range)$/.test(element.type));

function go(address) {
  const link = [...document.querySelectorAll("nav a")].find(a => a.getAttribute("href") === address);
  if (link) link.click();
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || isText(event.target)) return;
  if (localStorage.getItem("pt-keys") === "off") return;

  if (waitsForPlace > Date.now()) {
    waitsForPlace = 0;
    if (places[event.key]) {
      event.preventDefault();
      go(places[event.key]);
    }
  } else if (event.key === "g") {
    waitsForPlace = Date.now() + 1500;
  } else if (event.key === "/") {
    const query = document.querySelector("[data-query]");
    if (!query) return;
    event.preventDefault();
    query.focus();
  } else if (event.key === "?") {
    document.getElementById("keyboard-map")?.showModal();
  }
});

document.addEventListener("change", event => {
  if (event.target.matches?.("[data-keys-switch]"))
    localStorage.setItem("pt-keys", event.target.checked ? "on" : "off");
});

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-copy], [data-reveal]");
  if (button?.dataset.copy) navigator.clipboard?.writeText(button.dataset.copy);
  if (!button?.dataset.reveal) return;
  const field = document.getElementById(button.dataset.reveal);
  const hidden = field.type === "password";
  field.type = hidden ? "text" : "password";
  button.textContent = hidden ? "Hide" : "Show";
  button.setAttribute("aria-pressed", String(hidden));
});
