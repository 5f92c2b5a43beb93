// The date slider beside a grid. Rows have one height, so the place of a month is its row, exactly.
const sliders = new WeakMap();

export function attach(slider, grid) {
  const knob = slider.querySelector("[data-knob]"), label = slider.querySelector("[data-label]");
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { month: "long", year: "numeric", timeZone: "UTC" });
  let now = 0, resting, dragging = false;

  // [month since year 0, row, index of its first photo]
  const months = () => JSON.parse(slider.dataset.months);
  const rows = () => +grid.getAttribute("aria-rowcount") || 1;
  const pitch = () => +grid.dataset.pitch;
  const top = () => grid.getBoundingClientRect().top;
  const lastBefore = row => Math.max(0, months().findLastIndex(month => month[1] <= row));

  function say(list, fraction) {
    const [month, , photo] = list[now];
    const text = words.format(Date.UTC(Math.floor(month / 12), month % 12));
    slider.setAttribute("aria-valuenow", photo + 1);
    slider.setAttribute("aria-valuetext", `${text}, photo ${photo + 1} of ${slider.getAttribute("aria-valuemax")}`);
    knob.style.top = `${fraction * 100}%`;
    label.textContent = text;
    label.style.top = knob.style.top;
  }

  function follow() {
    const list = months();
    if (!list.length || dragging) return;
    const row = Math.max(0, Math.min(rows() - 1, Math.floor((1 - top()) / pitch())));
    if (list[now]?.[1] !== row) now = lastBefore(row);
    const span = rows() * pitch() - innerHeight + Math.max(0, top() + scrollY);
    say(list, Math.max(0, Math.min(1, span > 0 ? -top() / span : 0)));
  }

  const go = row => scrollBy(0, top() + row * pitch());

  function choose(month) {
    const list = months();
    now = Math.max(0, Math.min(list.length - 1, month));
    go(list[now][1]);
    follow();
  }

  // The nearest month at least a year away, or the end of the list.
  function year(by) {
    const list = months(), newestFirst = list.length > 1 && list[0][0] > list[1][0];
    const goal = list[now][0] + (newestFirst ? -12 : 12) * by;
    let best = now;
    for (let i = now; i >= 0 && i < list.length; i += by) {
      best = i;
      if ((newestFirst ? -1 : 1) * by * (list[i][0] - goal) >= 0) break;
    }
    choose(best);
  }

  function onKey(event) {
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    if (!months().length) return;
    if (steps[event.key]) choose(now + steps[event.key]);
    else if (event.key === "PageDown") year(1);
    else if (event.key === "PageUp") year(-1);
    else if (event.key === "Home") choose(0);
    else if (event.key === "End") choose(Infinity);
    else return;
    event.preventDefault();
  }

  function onDrag(event) {
    const box = slider.getBoundingClientRect(), list = months();
    if (!dragging || !list.length) return;
    const fraction = Math.max(0, Math.min(1, (event.clientY - box.top) / box.height));
    const row = Math.min(rows() - 1, Math.floor(fraction * rows()));
    now = lastBefore(row);
    say(list, fraction);
    clearTimeout(resting);
    resting = setTimeout(() => go(row), 80);
  }

  slider.addEventListener("keydown", onKey);
  slider.addEventListener("pointerdown", event => {
    slider.setPointerCapture(event.pointerId);
    dragging = true;
    slider.dataset.dragging = "";
    onDrag(event);
  });
  slider.addEventListener("pointermove", onDrag);
  slider.addEventListener("lostpointercapture", () => { dragging = false; delete slider.dataset.dragging; });
  addEventListener("scroll", follow, { passive: true });
  const changes = new MutationObserver(follow);
  changes.observe(slider, { attributes: true, attributeFilter: ["data-months"] });
  sliders.set(slider, () => { removeEventListener("scroll", follow); changes.disconnect(); });
  follow();
}

export const detach = slider => sliders.get(slider)?.();
