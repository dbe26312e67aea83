// A progress sheet in the laptop's workbook: made from a template, read as the add-on reads it, changed as staff change it.

import type { CellValue } from "../../../src/domain/cell.ts";
import { type Compiled, compiledTab, compileTemplate } from "../../../src/domain/progress/compile.ts";
import type { Merge } from "../../../src/domain/progress/merge.ts";
import { columnLetters, type TabTable } from "../../../src/domain/table.ts";
import { cellOf, lastColumn, lastRow, putCell } from "../../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import { recalculate } from "../../../src/local/workbook/formulas.ts";
import type { SheetData, WorkbookData } from "../../../src/local/workbook/model.ts";

/** A page under test. */
export interface Page {
  readonly workbook: WorkbookData;
  readonly sheet: SheetData;
}

/** A template as read: texts from A1 on; blank rows and columns of the grid are those of the texts. */
export function templateTable(texts: readonly (readonly CellValue[])[]): {
  table: TabTable;
  grid: { rows: number; columns: number };
} {
  const columns = Math.max(...texts.map((row) => row.length));
  const values = texts.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ""));
  return {
    table: {
      id: 1,
      name: "Templat",
      index: 0,
      values,
      formulas: values.map((row) => row.map(() => "")),
    },
    grid: { rows: texts.length, columns },
  };
}

/** Compiles texts that hold no slip. */
export function compiled(texts: readonly (readonly CellValue[])[]): Compiled {
  const { table, grid } = templateTable(texts);
  const result = compileTemplate(table, grid);
  if (!("compiled" in result)) throw new Error(JSON.stringify(result.problems));
  return result.compiled;
}

/** A sheet copied from the compiled template, its block filled. */
export function newPage(
  texts: readonly (readonly CellValue[])[],
  template: Compiled,
  block: readonly (readonly string[])[],
): Page {
  const workbook = newWorkbook();
  const layout = compiledTab(template);
  const sheet = addSheet(workbook, "Desa", { rows: layout.rows, columns: layout.columns });
  const page = { workbook, sheet };
  texts.forEach((row, r) => {
    row.forEach((value, c) => {
      type(page, r, c, value);
    });
  });
  for (const { row, column, formula } of layout.formulas) type(page, row, column, formula);
  layout.blockValues.forEach((row, r) => {
    row.forEach((value, c) => {
      const isPosition = c > 3;
      put(page, layout.block.top + r, layout.block.left + c, value, isPosition);
    });
  });
  writeBlock(page, { row: layout.block.top, column: layout.block.left + 1, values: block });
  return page;
}

/** Types a value or, where it begins with `=`, a formula. */
export function type(page: Page, row: number, column: number, value: CellValue): void {
  put(page, row, column, value, typeof value === "string" && value.startsWith("="));
}

function put({ sheet }: Page, row: number, column: number, value: CellValue, asFormula: boolean): void {
  if (typeof value === "object") throw new Error("no dates here");
  if (value === "") putCell(sheet, row, column, undefined);
  else putCell(sheet, row, column, asFormula ? { value: "", formula: String(value) } : { value });
}

/** Writes what a merge wants written, as the `@` cells of the block keep it. */
export function writeBlock(page: Page, write: NonNullable<Merge["write"]>): void {
  write.values.forEach((row, r) => {
    row.forEach((value, c) => {
      put(page, write.row + r, write.column + c, value, false);
    });
  });
}

/** Reads the sheet with its formulas, as `Spreadsheet.read` does. */
export function readPage({ workbook, sheet }: Page): TabTable {
  recalculate(workbook, { sheets: [sheet.id], now: "2025-10-09T08:00:00" });
  const height = lastRow(sheet) + 1;
  const width = lastColumn(sheet) + 1;
  const grid = <T>(get: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => get(row, column)),
    );
  return {
    id: sheet.id,
    name: sheet.name,
    index: 0,
    values: grid((row, column): CellValue => {
      const value = cellOf(sheet, row, column)?.value ?? "";
      return typeof value === "object" ? value.error : value;
    }),
    formulas: grid((row, column) => cellOf(sheet, row, column)?.formula ?? ""),
  };
}

/** All cells that show something, by A1 name. */
export function shown(table: TabTable): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  table.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== "") cells.set(`${columnLetters(c)}${r + 1}`, value);
    });
  });
  return cells;
}
