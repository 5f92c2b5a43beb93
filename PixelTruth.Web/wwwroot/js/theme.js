// Marks and obeys [data-theme-choice] buttons. The cookie lets the server send the right theme with the first byte.
const root = document.documentElement;

function mark(scope = document) {
  for (const button of scope.querySelectorAll("[data-theme-choice]"))
    button.setAttribute("aria-pressed", String(button.dataset.themeChoice === root.dataset.theme));
}

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-theme-choice]");
  if (!button) return;
  root.dataset.theme = button.dataset.themeChoice;
  const scheme = document.querySelector("meta[name=color-scheme]");
  if (scheme) scheme.content = root.dataset.theme === "system" ? "light dark" : root.dataset.theme;
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `pt-theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax${secure}`;
  mark();
});

new MutationObserver(changes => {
  if (changes.some(change => change.addedNodes.length)) mark();
}).observe(document.body, { childList: true, subtree: true });

mark();
