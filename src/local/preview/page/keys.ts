// Where the arrow keys lead: pure moves over a tab, as in Sheets.

import type { Rect } from "../../workbook/model.ts";
import { type Axis, areaAround, type Geometry, step, union } from "./geometry.ts";
import { cellOf, type OpenTab } from "./store.ts";

/** The selection: the cell that is typed into, and the area around it. `far` is the corner that Shift moves. */
export interface Selection {
  row: number;
  column: number;
  area: Rect;
  far: { row: number; column: number };
}

/** A selection of one cell (or the merged area it belongs to). */
export function selectionAt(tab: OpenTab, row: number, column: number): Selection {
  const area = areaAround(tab.layout.merges, row, column);
  return { row: area.top, column: area.left, area, far: { row, column } };
}

/** A selection from its first cell to another one. */
export function selectionTo(tab: OpenTab, from: Selection, row: number, column: number): Selection {
  const start = areaAround(tab.layout.merges, from.row, from.column);
  const end = areaAround(tab.layout.merges, row, column);
  return { ...from, area: union(tab.layout.merges, start, end), far: { row, column } };
}

/** How far a key goes. */
export type Reach = "one" | "edge" | "page" | "end";

/** Row and column reached from a place; `edge` goes to the border of the filled cells, as Ctrl does in Sheets. */
export function reach(
  tab: OpenTab,
  lines: Geometry,
  from: { row: number; column: number },
  down: -1 | 0 | 1,
  across: -1 | 0 | 1,
  how: Reach,
  page: number,
): { row: number; column: number } {
  let { row, column } = from;
  const merged = areaAround(tab.layout.merges, row, column);
  if (down !== 0) {
    const start = down > 0 ? merged.bottom : merged.top;
    row = along(lines.rows, start, down, how, page, (at) => filled(tab, at, column));
  }
  if (across !== 0) {
    const start = across > 0 ? merged.right : merged.left;
    column = along(lines.columns, start, across, how, page, (at) => filled(tab, row, at));
  }
  return { row, column };
}

function along(
  line: Axis,
  from: number,
  direction: 1 | -1,
  how: Reach,
  page: number,
  isFilled: (index: number) => boolean,
): number {
  if (how === "end") return direction > 0 ? step(line, line.count, -1) : step(line, -1, 1);
  if (how === "page") {
    let at = from;
    for (let count = 0; count < page; count++) at = step(line, at, direction);
    return at;
  }
  let at = step(line, from, direction);
  if (how === "one") return at;
  const inside = isFilled(from) && isFilled(at);
  for (let next = step(line, at, direction); next !== at; next = step(line, at, direction)) {
    if (inside ? !isFilled(next) : isFilled(at)) break;
    at = next;
  }
  return at;
}

function filled(tab: OpenTab, row: number, column: number): boolean {
  return (cellOf(tab, row, column)?.text ?? "") !== "";
}
