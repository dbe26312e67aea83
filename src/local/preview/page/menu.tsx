// The row of menus and what drops down from it, by pointer and by keyboard.

import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** A line of a menu: runs something, opens a submenu, or (neither) separates. */
export interface MenuEntry {
  label?: string;
  run?: () => void;
  items?: MenuEntry[];
}

/** The bar of menus. Alt or F10 is left to the browser; Tab reaches the bar, arrows move in it. */
export function MenuBar({ label, menus }: { label: string; menus: MenuEntry[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(null);
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, []);
  const focusTop = (index: number): void => {
    const wrapped = (index + menus.length) % menus.length;
    bar.current?.querySelectorAll<HTMLElement>(":scope > div > button")[wrapped]?.focus();
    setOpen((now) => (now === null ? null : wrapped));
  };
  return (
    <div class="menubar" role="menubar" aria-label={label} ref={bar}>
      {menus.map((menu, index) => (
        <div key={menu.label} class="menu-top">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            class={open === index ? "menu-head open" : "menu-head"}
            onClick={() => setOpen(open === index ? null : index)}
            onPointerEnter={() => open !== null && setOpen(index)}
            onKeyDown={(event) => {
              if (event.key === "ArrowRight") focusTop(index + 1);
              else if (event.key === "ArrowLeft") focusTop(index - 1);
              else if (event.key === "ArrowDown") setOpen(index);
              else if (event.key === "Escape") setOpen(null);
              else return;
              event.preventDefault();
            }}
          >
            {menu.label}
          </button>
          {open === index && (
            <MenuList
              label={menu.label ?? ""}
              entries={menu.items ?? []}
              close={() => setOpen(null)}
              leave={() => {
                setOpen(null);
                bar.current?.querySelectorAll<HTMLElement>(":scope > div > button")[index]?.focus();
              }}
              side={(direction) => focusTop(index + direction)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface ListProps {
  label: string;
  entries: MenuEntry[];
  /** Closes the whole menu, after something was chosen. */
  close(): void;
  /** Goes back to where the list came from. */
  leave(): void;
  /** Left and right out of the list. */
  side?(direction: 1 | -1): void;
  style?: Record<string, string>;
}

/** A list that drops down; submenus open beside it. */
export function MenuList({ label, entries, close, leave, side, style }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [sub, setSub] = useState<number | null>(null);
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, []);
  const items = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > div > [role="menuitem"]') ?? []),
  ];
  const key = (event: KeyboardEvent, entry: MenuEntry, index: number): void => {
    const all = items();
    const at = all.indexOf(event.currentTarget as HTMLElement);
    if (event.key === "ArrowDown") all[(at + 1) % all.length]?.focus();
    else if (event.key === "ArrowUp") all[(at - 1 + all.length) % all.length]?.focus();
    else if (event.key === "Home") all[0]?.focus();
    else if (event.key === "End") all.at(-1)?.focus();
    else if (event.key === "ArrowRight" && entry.items !== undefined) setSub(index);
    else if (event.key === "ArrowRight") side?.(1);
    else if (event.key === "ArrowLeft") side === undefined ? leave() : side(-1);
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} style={style}>
      {entries.map((entry, index) =>
        entry.label === undefined ? (
          <hr key={index} />
        ) : (
          <div key={entry.label} class="menu-line">
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup={entry.items && "menu"}
              onPointerEnter={() => setSub(entry.items === undefined ? null : index)}
              onKeyDown={(event) => key(event, entry, index)}
              onClick={() => {
                if (entry.items !== undefined) setSub(index);
                else {
                  close();
                  entry.run?.();
                }
              }}
            >
              <span>{entry.label}</span>
              {entry.items !== undefined && <span aria-hidden="true">▸</span>}
            </button>
            {sub === index && entry.items !== undefined && (
              <MenuList
                label={entry.label}
                entries={entry.items}
                close={close}
                leave={() => {
                  setSub(null);
                  list.current
                    ?.querySelectorAll<HTMLElement>(':scope > div > [role="menuitem"]')
                    [lineNumber(entries, index)]?.focus();
                }}
              />
            )}
          </div>
        ),
      )}
    </div>
  );
}

/** Number of a line among those that are no separators. */
function lineNumber(entries: readonly MenuEntry[], index: number): number {
  return entries.slice(0, index).filter((entry) => entry.label !== undefined).length;
}

/** A list at a point of the window (right click, dropdown of a cell); closes when something else is pressed. */
export function Floating({
  x,
  y,
  close,
  children,
}: {
  x: number;
  y: number;
  close(): void;
  children: ComponentChildren;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ x, y });
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !ref.current?.contains(event.target)) close();
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, []);
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (box === undefined) return;
    setPlace({
      x: Math.max(4, Math.min(x, window.innerWidth - box.width - 4)),
      y: Math.max(4, Math.min(y, window.innerHeight - box.height - 4)),
    });
  }, [x, y]);
  return (
    <div class="floating" ref={ref} style={{ left: `${place.x}px`, top: `${place.y}px` }}>
      {children}
    </div>
  );
}
