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

/** The first cell. */
export const startSelection: Selection = {
  row: 0,
  column: 0,
  area: { top: 0, left: 0, bottom: 0, right: 0 },
  far: { row: 0, column: 0 },
};

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

/** Whole rows, whole columns or everything, from the head pressed; `extend` keeps the row or column it began at. */
export function selectionOfHead(
  tab: OpenTab,
  from: Selection,
  head: "row" | "column" | "all",
  row: number,
  column: number,
  extend: boolean,
): Selection {
  const start = extend ? from : { row, column };
  const area = {
    top: head === "row" ? Math.min(start.row, row) : 0,
    bottom: head === "row" ? Math.max(start.row, row) : tab.layout.rowCount - 1,
    left: head === "column" ? Math.min(start.column, column) : 0,
    right: head === "column" ? Math.max(start.column, column) : tab.layout.columnCount - 1,
  };
  return {
    row: head === "row" ? start.row : 0,
    column: head === "column" ? start.column : 0,
    area,
    far: { row: area.bottom, column: area.right },
  };
}
