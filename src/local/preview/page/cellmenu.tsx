// What opens at a cell: the right-click menu, the list of a dropdown, the note.

import { useEffect, useRef } from "preact/hooks";
import { a1 } from "../../../domain/table.ts";
import type { Language } from "../../../domain/text/words.ts";
import type { Rect } from "../../workbook/model.ts";
import type { RequestOf } from "../protocol.ts";
import { type WordKey, word } from "../words.ts";
import { Floating, type MenuEntry, MenuList } from "./menu.tsx";

/** Rows or columns that one command takes at most. */
const MOST_LINES = 1000;

/** Where the right-click menu opens, and whether on a row number or a column letter. */
export interface CellMenuPlace {
  x: number;
  y: number;
  head: "row" | "column" | undefined;
}

interface CellMenuProps {
  place: CellMenuPlace;
  /** What is selected. */
  area: Rect;
  language: Language;
  change(kind: RequestOf<"change">["kind"], at: number, count: number): void;
  close(): void;
}

/** The right-click menu: rows, columns, sorting. */
export function CellMenu({ place, area, language, change, close }: CellMenuProps) {
  const line = (key: WordKey, kind: RequestOf<"change">["kind"], at: number, count: number): MenuEntry => ({
    label: word(language, key),
    run: () => change(kind, at, Math.min(count, MOST_LINES)),
  });
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const forRows = [
    line("insertRow", "insertRows", area.top, rows),
    line("insertRowBelow", "insertRows", area.bottom + 1, rows),
    line("deleteRow", "deleteRows", area.top, rows),
    line("hideRow", "hideRows", area.top, rows),
  ];
  const forColumns = [
    line("insertColumn", "insertColumns", area.left, columns),
    line("deleteColumn", "deleteColumns", area.left, columns),
    line("hideColumn", "hideColumns", area.left, columns),
  ];
  const sort = [line("sortUp", "sortUp", area.left, 1), line("sortDown", "sortDown", area.left, 1)];
  const entries: MenuEntry[] = [
    ...(place.head !== "column" ? forRows : []),
    ...(place.head === undefined ? [{}] : []),
    ...(place.head !== "row" ? forColumns : []),
    {},
    ...sort,
  ];
  return (
    <Floating x={place.x} y={place.y} close={close}>
      <MenuList label={word(language, "edit")} entries={entries} close={close} leave={close} />
    </Floating>
  );
}

/** Where a dropdown opens and what it offers. */
export interface OffersPlace {
  row: number;
  column: number;
  at: DOMRect;
  values: string[];
}

interface OffersProps {
  place: OffersPlace;
  current: string;
  choose(value: string): void;
  close(): void;
}

/** The list of a dropdown cell. */
export function Offers({ place, current, choose, close }: OffersProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const on = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    (on ?? list.current?.querySelector<HTMLElement>('[role="option"]'))?.focus();
  }, []);
  const key = (event: KeyboardEvent): void => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === "ArrowDown") all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === "ArrowUp") all[Math.max(at - 1, 0)]?.focus();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  return (
    <Floating x={place.at.left} y={place.at.bottom} close={close}>
      <div
        class="offers"
        role="listbox"
        aria-label={a1(place.row, place.column)}
        tabIndex={-1}
        ref={list}
        style={{ minWidth: `${Math.max(120, place.at.width)}px` }}
        onKeyDown={key}
      >
        {place.values.map((value) => (
          <button
            type="button"
            key={value}
            role="option"
            aria-selected={value === current}
            tabIndex={-1}
            onClick={() => choose(value)}
          >
            {value}
          </button>
        ))}
      </div>
    </Floating>
  );
}

/** The note of a cell, beside it. */
export function NoteBox({ text, at }: { text: string; at: DOMRect }) {
  const left = Math.min(at.right + 2, window.innerWidth - 270);
  const top = Math.min(at.top, window.innerHeight - 120);
  return (
    <div class="note" role="note" style={{ left: `${left}px`, top: `${top}px` }}>
      {text}
    </div>
  );
}
