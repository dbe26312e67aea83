// Where a range is: reading Google's ways to name one, and Google's refusals of places that do not exist.

import { a1 } from "../../domain/table.ts";
import type { Rect, SheetData, WorkbookData } from "../workbook/model.ts";
import { quoted, readReference } from "../workbook/references.ts";
import { Exception } from "./errors.ts";

/** Which sides of a range were left open: `A:C` has no rows, `2:5` no columns, `A2:A` no last row. */
export interface OpenSides {
  readonly top?: true;
  readonly left?: true;
  readonly bottom?: true;
  readonly right?: true;
}

/** A range's tab and cells. */
export interface Place {
  readonly sheetId: number;
  readonly area: Rect;
  readonly open?: OpenSides;
}

/** A1 name of an area: `B2`, `B2:C5`; whole columns and rows as they were named; none where all sides are open. */
export function areaName({ area, open }: Place): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  if (open?.top && open.bottom && open.left && open.right) return "";
  if (open?.top && open.bottom) return `${letters(first)}:${letters(last)}`;
  if (open?.left && open.right) return `${digits(first)}:${digits(last)}`;
  if (open?.bottom) return `${first}:${letters(last)}`;
  if (open?.right) return `${first}:${digits(last)}`;
  return first === last ? first : `${first}:${last}`;
}

const letters = (cell: string) => cell.replace(/\d+/, "");
const digits = (cell: string) => cell.replace(/[A-Z]+/, "");

/** Name of an area with its tab, as formulas write it. */
export function fullName(workbook: WorkbookData, place: Place): string {
  const sheet = workbook.sheets.find((one) => one.id === place.sheetId);
  return `${quoted(sheet?.name ?? "#REF")}!${areaName(place)}`;
}

/**
 * The place that a text names on a tab: A1 (`B2:C5`, `A:C`, `'Data 1'!B2`), R1C1 (`R2C3`), or a named range.
 * A text that names another tab means that tab. Throws `Range not found` as Google does.
 */
export function placeNamed(workbook: WorkbookData, home: SheetData, text: string): Place {
  const named = workbook.namedRanges.find((range) => range.name.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return { sheetId: named.sheetId, area: { ...named.area } };
  const reference = readReference(text.trim()) ?? readReference(fromR1C1(text.trim()));
  if (reference === undefined) throw new Exception("Range not found");
  const { tab, from, to = from } = reference;
  const sheet =
    tab === undefined ? home : workbook.sheets.find((one) => one.name.toLowerCase() === tab.toLowerCase());
  if (sheet === undefined) throw new Exception("Range not found");
  const rows = [from.row ?? 0, to.row ?? sheet.rowCount - 1];
  const columns = [from.column ?? 0, to.column ?? sheet.columnCount - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  if (area.bottom >= sheet.rowCount || area.right >= sheet.columnCount)
    throw new Exception("Range not found");
  const open: OpenSides = {
    ...(from.row === undefined && { top: true }),
    ...(from.column === undefined && { left: true }),
    ...(to.row === undefined && { bottom: true }),
    ...(to.column === undefined && { right: true }),
  };
  return { sheetId: sheet.id, area, open };
}

function fromR1C1(text: string): string {
  return text.replace(/\bR(\d+)C(\d+)\b/gi, (_, row: string, column: string) =>
    Number(row) > 0 && Number(column) > 0 ? a1(Number(row) - 1, Number(column) - 1) : "?",
  );
}

/** The area from 1-based row and column and a size. Throws Google's refusals of numbers that are too small or too large. */
export function areaAt(sheet: SheetData, row: number, column: number, rows = 1, columns = 1): Rect {
  if (row < 1) throw new Exception("The starting row of the range is too small.");
  if (column < 1) throw new Exception("The starting column of the range is too small.");
  if (rows < 1) throw new Exception("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Exception("The number of columns in the range must be at least 1.");
  const area = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  checkInside(sheet, area);
  return area;
}

/** Throws when an area leaves the tab's grid. */
export function checkInside(sheet: SheetData, area: Rect): void {
  if (area.bottom >= sheet.rowCount || area.right >= sheet.columnCount || area.top < 0 || area.left < 0) {
    throw new Exception("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Every side open: a range that is its tab. */
export const ALL_OPEN: OpenSides = { top: true, left: true, bottom: true, right: true };

/** The whole grid of a tab. */
export function wholeSheet(sheet: SheetData): Rect {
  return { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
}
