// Writes rows into tabs that look as set-up would make them.

import { type CellValue, isDate } from "../../domain/cell.ts";
import type { SheetDesign } from "../../domain/plan/design.ts";
import type { TabRole } from "../../domain/register/tables.ts";
import { tableDesign } from "../../domain/setup/designs.ts";
import { takeWordsFrom } from "../../domain/text/catalogue.ts";
import { wordsIn } from "../../tools/words.ts";
import { ensureCell } from "../workbook/cells.ts";
import { addSheet } from "../workbook/create.ts";
import type { Cell, Rect, SheetData, WorkbookData } from "../workbook/model.ts";
import { dateToSerial } from "../workbook/serial.ts";

// Explanations of settings are words of the catalogue; outside of the add-on nothing brings them.
const words = { id: wordsIn("id").server, en: wordsIn("en").server };
takeWordsFrom((language) => words[language]);

/** Adds the tab of a role with its headings and so many rows of a table, blank but formatted. Throws where set-up makes no such table. */
export function addTable(workbook: WorkbookData, role: TabRole, rows: number): SheetData {
  const design = tableDesign(role, "id");
  if (design === null) throw new Error(`Set-up makes no table for ${role}`);
  const sheet = addSheet(workbook, design.name, { rows: rows + 1, columns: design.columns });
  sheet.frozenRows = design.frozenRows ?? 0;
  draw(sheet, design);
  return sheet;
}

/** Writes values below the headings, in the order of `keys`; formats stay. */
export function fillRows<K extends string>(
  sheet: SheetData,
  keys: readonly K[],
  rows: readonly Partial<Record<K, CellValue>>[],
): void {
  for (const [index, row] of rows.entries()) {
    for (const [column, key] of keys.entries()) write(sheet, index + 1, column, row[key] ?? "");
  }
}

/** Writes one value; a blank leaves the cell as it is. */
export function write(sheet: SheetData, row: number, column: number, value: CellValue): void {
  if (value !== "") ensureCell(sheet, row, column).value = isDate(value) ? dateToSerial(value.date) : value;
}

function draw(sheet: SheetData, design: SheetDesign): void {
  for (const [row, values] of design.values.entries()) {
    for (const [column, value] of values.entries()) write(sheet, row, column, value);
  }
  for (const [column, pixels] of (design.widths ?? []).entries()) {
    if (pixels !== undefined) sheet.columnWidths.set(column, pixels);
  }
  const each = (areas: readonly Rect[], change: (cell: Cell) => void): void => {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= Math.min(bottom, sheet.rowCount - 1); row++) {
        for (let column = left; column <= right; column++) change(ensureCell(sheet, row, column));
      }
    }
  };
  for (const { areas, format } of design.formats ?? []) {
    each(areas, (cell) => {
      cell.format = format;
    });
  }
  for (const { area, values, strict } of design.choices ?? []) {
    each([area], (cell) => {
      cell.validation = {
        criteria: "VALUE_IN_LIST",
        values: [...values],
        allowInvalid: !strict,
        showDropdown: true,
      };
    });
  }
  each(design.checkboxes ?? [], (cell) => {
    cell.validation = { criteria: "CHECKBOX", values: [], allowInvalid: false };
  });
  for (const { areas, look } of design.looks ?? []) {
    const { background, horizontal, vertical, wrap, border, ...text } = look;
    each(areas, (cell) => {
      cell.look = { ...text };
      if (background !== undefined) cell.background = background;
      if (horizontal !== undefined) cell.horizontal = horizontal;
      if (vertical !== undefined) cell.vertical = vertical;
      if (wrap !== undefined) cell.wrap = wrap ? "wrap" : "clip";
      if (border?.bottom === true) cell.borders = { bottom: `solid ${border.color ?? "#000000"}` };
    });
  }
}
