// Sorting the rows of an area as Google's Range.sort does.

import { cellOf, putCell } from "./cells.ts";
import { forgetFormulas } from "./formulaIndex.ts";
import type { Cell, Rect, Scalar, SheetData, WorkbookData } from "./model.ts";
import { shiftFormula } from "./references.ts";

/** A column to sort by: its 0-based place on the tab, and the direction (default ascending). */
export interface SortKey {
  column: number;
  ascending?: boolean;
}

/**
 * Sorts the rows of an area by the keys, the first key first; rows alike keep their order. Whole cells move (value,
 * formula, format, colours, note, validation); formulas shift their relative references as a copy would, formulas
 * elsewhere are left alone; row heights, metadata, conditional formats and protections stay where they are.
 * Order: numbers and dates, text without regard to case, FALSE, TRUE, errors; blanks come last either way.
 * Throws on keys outside the area and on cells merged across rows.
 */
export function sortArea(
  _workbook: WorkbookData,
  sheet: SheetData,
  area: Rect,
  keys: readonly SortKey[],
): void {
  if (keys.some((key) => key.column < area.left || key.column > area.right)) {
    throw new Error("The sort column is outside of the range.");
  }
  const merged = sheet.merges.some(
    (m) =>
      m.top !== m.bottom &&
      m.top <= area.bottom &&
      m.bottom >= area.top &&
      m.left <= area.right &&
      m.right >= area.left,
  );
  if (merged) throw new Error("You can't sort a range that contains vertically merged cells.");
  const rows: { row: number; cells: (Cell | undefined)[]; keys: (Scalar | undefined)[] }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: (Cell | undefined)[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(cellOf(sheet, row, column));
    rows.push({ row, cells, keys: keys.map((key) => cellOf(sheet, row, key.column)?.value) });
  }
  rows.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compareForSort(a.keys[index], b.keys[index], key.ascending !== false);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  for (const [index, { row, cells }] of rows.entries()) {
    const to = area.top + index;
    for (const [offset, cell] of cells.entries()) {
      if (cell?.formula !== undefined) cell.formula = shiftFormula(cell.formula, to - row, 0);
      putCell(sheet, to, area.left + offset, cell);
    }
  }
  forgetFormulas(sheet);
}

/** Order of two values in a sort: negative when `a` comes first. */
export function compareForSort(a: Scalar | undefined, b: Scalar | undefined, ascending: boolean): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === 4 || right === 4) return left - right;
  const order = left !== right ? left - right : compareAlike(a, b);
  return ascending ? order : -order;
}

function rank(value: Scalar | undefined): number {
  if (value === undefined || value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareAlike(a: Scalar | undefined, b: Scalar | undefined): number {
  if (typeof a === "string" && typeof b === "string") {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  if (typeof a === "object" || typeof b === "object") return 0;
  return Number(a) - Number(b);
}
