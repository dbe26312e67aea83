// Reaching the cells of a tab: reading, making, clearing, and how far its content goes.

import type { Cell, Rect, SheetData } from "./model.ts";

/** The record of a cell (0-based), absent where nothing is in it. */
export function cellOf(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The record of a cell, made when absent. Throws outside the tab's grid. */
export function ensureCell(sheet: SheetData, row: number, column: number): Cell {
  const found = sheet.cells.get(row)?.get(column);
  if (found !== undefined) return found;
  const cell: Cell = { value: "" };
  putCell(sheet, row, column, cell);
  return cell;
}

/** Puts a record in place of what a cell held; `undefined` removes it. Throws outside the tab's grid. */
export function putCell(sheet: SheetData, row: number, column: number, cell: Cell | undefined): void {
  if (row < 0 || column < 0 || row >= sheet.rowCount || column >= sheet.columnCount) {
    throw new Error("The coordinates or dimensions of the range are invalid.");
  }
  let cells = sheet.cells.get(row);
  if (cell === undefined) {
    cells?.delete(column);
    if (cells?.size === 0) sheet.cells.delete(row);
    return;
  }
  if (cells === undefined) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  cells.set(column, cell);
}

/** What can be cleared of a cell. `format` is the number format, colours, look, alignment, wrap, borders. */
export type Piece = "content" | "format" | "note" | "validation";

const CONTENT: readonly (keyof Cell)[] = ["formula", "resultFormat", "runs", "image"];
const FORMAT: readonly (keyof Cell)[] = [
  "format",
  "background",
  "look",
  "horizontal",
  "vertical",
  "wrap",
  "borders",
];
const FIELDS: Readonly<Record<Piece, readonly (keyof Cell)[]>> = {
  content: CONTENT,
  format: FORMAT,
  note: ["note"],
  validation: ["validation"],
};

/** Clears pieces of a cell (default: all) and drops the record when nothing is left. */
export function clearCell(
  sheet: SheetData,
  row: number,
  column: number,
  pieces: readonly Piece[] = ["content", "format", "note", "validation"],
): void {
  const cell = cellOf(sheet, row, column);
  if (cell === undefined) return;
  for (const piece of pieces) {
    if (piece === "content") cell.value = "";
    for (const field of FIELDS[piece]) delete cell[field];
  }
  if (isBare(cell)) putCell(sheet, row, column, undefined);
}

/** The fields of one piece of a cell, without `value`. */
export function fieldsOf(piece: Piece): readonly (keyof Cell)[] {
  return FIELDS[piece];
}

/** Whether a record says nothing that an absent one would not. */
export function isBare(cell: Cell): boolean {
  if (cell.value !== "") return false;
  for (const field in cell) {
    if (field !== "value" && cell[field as keyof Cell] !== undefined) return false;
  }
  return true;
}

/** Whether a cell has content: a value or a formula (also one whose result is blank), or an image. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== "" || cell.formula !== undefined || cell.image === true);
}

/** Number of the last row with content, 1-based; 0 on an empty tab (as Google's getLastRow). */
export function lastRow(sheet: SheetData): number {
  let last = -1;
  for (const [row, cells] of sheet.cells) {
    if (row <= last) continue;
    for (const cell of cells.values()) {
      if (hasContent(cell)) {
        last = row;
        break;
      }
    }
  }
  return last + 1;
}

/** Number of the last column with content, 1-based; 0 on an empty tab (as Google's getLastColumn). */
export function lastColumn(sheet: SheetData): number {
  let last = -1;
  for (const cells of sheet.cells.values()) {
    // Most rows end where the ones before did: looking right of that is quicker than going through them.
    let column = sheet.columnCount - 1;
    while (column > last && !hasContent(cells.get(column))) column--;
    last = column;
  }
  return last + 1;
}

/** Calls back for each cell that has a record, optionally only inside an area; in no particular order. */
export function forEachCell(
  sheet: SheetData,
  visit: (cell: Cell, row: number, column: number) => void,
  area?: Rect,
): void {
  for (const [row, cells] of sheet.cells) {
    if (area !== undefined && (row < area.top || row > area.bottom)) continue;
    for (const [column, cell] of cells) {
      if (area === undefined || (column >= area.left && column <= area.right)) visit(cell, row, column);
    }
  }
}

/** A copy of a record that shares nothing changeable with it. */
export function cloneCell(cell: Cell): Cell {
  const copy: Cell = { ...cell };
  if (cell.look) copy.look = { ...cell.look };
  if (cell.borders) copy.borders = { ...cell.borders };
  if (cell.validation) copy.validation = { ...cell.validation, values: [...cell.validation.values] };
  if (cell.runs)
    copy.runs = cell.runs.map((run) => ({ ...run, ...(run.style && { style: { ...run.style } }) }));
  return copy;
}
