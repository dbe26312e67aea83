// Cells by their A1 names, for tests of the workbook.

import { cellOf, ensureCell } from "../../../src/local/workbook/cells.ts";
import { displayText } from "../../../src/local/workbook/display.ts";
import type { Cell, Scalar, SheetData } from "../../../src/local/workbook/model.ts";
import { readReference } from "../../../src/local/workbook/references.ts";

function place(name: string): { row: number; column: number } {
  const { row, column } = readReference(name)?.from ?? {};
  if (row === undefined || column === undefined) throw new Error(`no cell: ${name}`);
  return { row, column };
}

/** Puts a value into a cell and gives its record. */
export function put(sheet: SheetData | undefined, name: string, value: Scalar): Cell {
  if (sheet === undefined) throw new Error("no tab");
  const { row, column } = place(name);
  const cell = ensureCell(sheet, row, column);
  cell.value = value;
  return cell;
}

/** The record of a cell. */
export function cell(sheet: SheetData | undefined, name: string): Cell | undefined {
  const { row, column } = place(name);
  return sheet && cellOf(sheet, row, column);
}

/** What a cell shows in `id_ID`. */
export function shown(sheet: SheetData | undefined, name: string): string {
  return displayText(cell(sheet, name), "id_ID");
}
