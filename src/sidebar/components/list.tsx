// A long list that draws only the rows in sight; one row at a time can be tabbed into, arrow keys go on.

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Pixels drawn beyond what is in sight. */
const beyond = 240;

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Likely height of a row in pixels, until it has been measured. */
  readonly height: number;
  /** Draws a row; `tab` goes to each control in it. */
  readonly row: (item: T, tab: 0 | -1) => ComponentChildren;
}

/** A list of any length. It scrolls with the nearest ancestor marked `data-scroll`. */
export function List<T>({ label, items, keyOf, height, row }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const watch = useRef<ResizeObserver | null>(null);
  const wanted = useRef<{ row: number; control: number } | null>(null);
  const [view, setView] = useState({ top: 0, bottom: 900 });
  const [chosen, setChosen] = useState(0);
  const [, measureAgain] = useState(0);
  const active = Math.min(chosen, items.length - 1);

  const tops: number[] = [];
  let total = 0;
  for (const item of items) {
    tops.push(total);
    total += heights.current.get(keyOf(item)) ?? height;
  }

  function look(): void {
    const box = list.current;
    const scroller = box?.closest("[data-scroll]");
    if (!box || !scroller) return;
    const above = scroller.getBoundingClientRect().top - box.getBoundingClientRect().top;
    const top = Math.floor((above - beyond) / 100) * 100;
    const bottom = Math.ceil((above + scroller.clientHeight + beyond) / 100) * 100;
    setView((now) => (now.top === top && now.bottom === bottom ? now : { top, bottom }));
  }

  useLayoutEffect(() => {
    const scroller = list.current?.closest("[data-scroll]");
    const observer = new ResizeObserver(() => measureAgain((count) => count + 1));
    watch.current = observer;
    scroller?.addEventListener("scroll", look, { passive: true });
    return () => {
      scroller?.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    let changed = false;
    for (const element of list.current?.children ?? []) {
      const item = items[Number(element.getAttribute("data-index"))];
      // The panel, the letters or their spacing may grow at any time.
      watch.current?.observe(element);
      if (item === undefined) continue;
      const measured = element.getBoundingClientRect().height;
      if (measured > 0 && heights.current.get(keyOf(item)) !== measured) {
        heights.current.set(keyOf(item), measured);
        changed = true;
      }
    }
    if (changed) measureAgain((count) => count + 1);
    look();
    const target = wanted.current;
    if (target === null) return;
    wanted.current = null;
    const controls = controlsOf(list.current?.querySelector(`[data-index="${target.row}"]`));
    const control = controls[Math.min(target.control, controls.length - 1)];
    control?.focus({ preventScroll: true });
    control?.closest("li")?.scrollIntoView({ block: "nearest" });
  });

  function move(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 8,
      PageUp: -8,
      Home: -items.length,
      End: items.length,
    };
    const step = steps[event.key];
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (step === undefined || target === null || target.matches("select, textarea, input[type=text]")) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(items.length - 1, active + step));
    wanted.current = {
      row: to,
      control: Math.max(0, controlsOf(target.closest("li")).indexOf(target)),
    };
    setChosen(to);
    measureAgain((count) => count + 1);
  }

  const drawn: number[] = [];
  items.forEach((_, index) => {
    const top = tops[index] ?? 0;
    const bottom = tops[index + 1] ?? total;
    if (index === active || (bottom > view.top && top < view.bottom)) drawn.push(index);
  });

  return (
    <ul
      class="list"
      ref={list}
      aria-label={label}
      style={{ height: `${total}px` }}
      onKeyDown={move}
      onFocusIn={(event) => {
        const element = event.target instanceof Element ? event.target.closest("li") : null;
        if (element !== null) setChosen(Number(element.getAttribute("data-index")));
      }}
    >
      {drawn.map((index) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={keyOf(item)}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${tops[index] ?? 0}px)` }}
          >
            {row(item, index === active ? 0 : -1)}
          </li>
        );
      })}
    </ul>
  );
}

function controlsOf(row: Element | null | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>("button, input, a[href], select") ?? [])];
}
