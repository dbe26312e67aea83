// The keyboard is never lost: where what had it goes away, the nearest thing left of its surroundings takes it.

const ends = "main,dialog,footer,nav";
const controls = "button,a,input,select,textarea,summary";

/** Watches over the keyboard from now on. */
export function keepFocus(): void {
  let last: Element | null = null;
  const ways: Record<"page" | "dialog", Element[]> = { page: [], dialog: [] };
  addEventListener("focusin", ({ target }) => {
    last = target instanceof Element ? target : null;
    const way: Element[] = [];
    for (let at = last; at !== null && !at.matches(ends); at = at.parentElement) way.push(at);
    ways[last?.closest("dialog") ? "dialog" : "page"] = way;
  });
  new MutationObserver(() => {
    if (last?.isConnected !== false || document.activeElement !== document.body) return;
    last = null;
    // Whoever has gone over to the grid keeps the keyboard there.
    if (!document.hasFocus()) return;
    const way = ways[document.querySelector("dialog") ? "dialog" : "page"];
    const near = way
      .filter((each) => each.isConnected)
      .flatMap((each) => [...each.querySelectorAll<HTMLElement>(controls)])
      .find((each) => each.tabIndex === 0);
    if (near) near.focus();
    else document.querySelector("h1")?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}
