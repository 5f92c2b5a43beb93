// Keys, focus and width of a photo grid, handled here so that they need no round trip.
// Rows all have one height: row r begins r * pitch below the grid's top, rendered or not.
const grids = new WeakMap();

export function attach(grid, page) {
  let active = -1, activeRow = 0, held = false, width = 0, resting;

  const pitch = () => +grid.dataset.pitch;
  const rows = () => +grid.getAttribute("aria-rowcount");
  const cell = i => grid.querySelector(`a[data-i="${i}"]`);
  const cells = r => [...grid.querySelectorAll(`[aria-rowindex="${r + 1}"] a[data-i]`)];
  const rowOf = a => a.closest("[role=row]").getAttribute("aria-rowindex") - 1;
  const first = () => Math.max(0, Math.min(rows() - 1, Math.floor((1 - grid.getBoundingClientRect().top) / pitch())));
  const tell = (name, ...values) => page.invokeMethodAsync(name, ...values).catch(() => { });

  async function until(ready) {
    for (const end = performance.now() + 3000; performance.now() < end;) {
      const found = ready();
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  }

  function scroll(r, exactly) {
    const top = grid.getBoundingClientRect().top + r * pitch();
    const floor = innerHeight - pitch() - (innerWidth < 600 ? 72 : 8);
    if (exactly || top < 8) scrollBy(0, exactly ? top : top - 8);
    else if (top > floor) scrollBy(0, top - floor);
  }

  // One tab stop: the active cell while it is rendered, otherwise the grid itself.
  function tabStop(a) {
    for (const old of grid.querySelectorAll('a[data-i][tabindex="0"]')) if (old !== a) old.tabIndex = -1;
    if (a) a.tabIndex = 0;
    grid.tabIndex = a ? -1 : 0;
  }

  function focus(a) {
    active = +a.dataset.i;
    activeRow = rowOf(a);
    tabStop(a);
    a.focus({ preventScroll: true });
  }

  async function reveal(r, pick, exactly) {
    r = Math.max(0, Math.min(rows() - 1, r));
    if (!await until(() => grid.querySelector("[role=row]"))) return;
    scroll(r, exactly);
    const there = await until(() => cells(r).length && cells(r));
    const a = there && pick?.(there);
    if (a) focus(a);
    return a;
  }

  const middle = a => { const box = a.getBoundingClientRect(); return box.left + box.width / 2; };
  const under = x => there => there.reduce((best, a) => Math.abs(middle(a) - x) < Math.abs(middle(best) - x) ? a : best);
  const head = there => there[0], tail = there => there.at(-1);

  function step(by) {
    const next = cell(active + by);
    if (!next) return reveal(activeRow + by, by > 0 ? head : tail);
    focus(next);
    scroll(activeRow);
  }

  function jump(key, ctrl) {
    const here = cell(active), x = here ? middle(here) : 0, page = Math.max(1, Math.floor(innerHeight / pitch()) - 1);
    switch (key) {
      case "ArrowRight": return step(1);
      case "ArrowLeft": return step(-1);
      case "ArrowDown": return activeRow < rows() - 1 && reveal(activeRow + 1, under(x));
      case "ArrowUp": return activeRow > 0 && reveal(activeRow - 1, under(x));
      case "PageDown": return reveal(activeRow + page, under(x));
      case "PageUp": return reveal(activeRow - page, under(x));
      case "Home": return reveal(ctrl ? 0 : activeRow, head);
      case "End": return reveal(ctrl ? rows() - 1 : activeRow, tail);
    }
  }

  async function onKey(event) {
    const { key, ctrlKey: ctrl, shiftKey: shift } = event;
    if (event.altKey || event.metaKey || active < 0) return;
    if (/^(Arrow|Page|Home$|End$)/.test(key)) {
      event.preventDefault();
      await jump(key, ctrl);
      if (shift) tell("Extend", active);
    } else if (key === " " || key === "w" && !ctrl) {
      event.preventDefault();
      tell(key === " " ? "Toggle" : "Why", active);
    } else if (key === "a" && ctrl) {
      event.preventDefault();
      tell("SelectAll");
    }
  }

  function onFocus(event) {
    held = true;
    const a = event.target.closest("a[data-i]") ?? (event.target === grid && (cell(active) ?? cells(first())[0]));
    if (a) focus(a);
  }

  function onBlur(event) {
    const left = event.target;
    queueMicrotask(() => { if (left.isConnected && !grid.contains(document.activeElement)) held = false; });
  }

  function onRows() {
    const a = cell(active);
    tabStop(a);
    if (held && (document.activeElement === document.body || a && document.activeElement === grid))
      (a ?? grid).focus({ preventScroll: true });
  }

  function onScroll() {
    clearTimeout(resting);
    resting = setTimeout(() => tell("Rest", first()), 300);
  }

  function onWidth() {
    const now = grid.clientWidth & ~7;
    if (!now || now === width) return;
    width = now;
    tell("Resize", width, first());
  }

  const widths = new ResizeObserver(onWidth), changes = new MutationObserver(onRows);
  widths.observe(grid);
  changes.observe(grid, { childList: true, subtree: true });
  grid.addEventListener("keydown", onKey);
  grid.addEventListener("focusin", onFocus);
  grid.addEventListener("focusout", onBlur);
  addEventListener("scroll", onScroll, { passive: true });

  grids.set(grid, {
    show: r => reveal(r, null, true),
    focus: (r, i) => reveal(r, there => there.find(a => +a.dataset.i === i)),
    detach() {
      clearTimeout(resting);
      widths.disconnect();
      changes.disconnect();
      removeEventListener("scroll", onScroll);
    }
  });
}

export const show = (grid, row) => grids.get(grid)?.show(row);
export const focusPhoto = (grid, row, photo) => grids.get(grid)?.focus(row, photo);
export const detach = grid => grids.get(grid)?.detach();
