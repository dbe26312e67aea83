// What a person does to rows, columns and tabs by hand; Google tells no onEdit of it.

import { lastColumn, lastRow } from "../workbook/cells.ts";
import { addSheet, sheetById } from "../workbook/create.ts";
import type { SheetData, WorkbookData } from "../workbook/model.ts";
import {
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  renameSheet,
  sortArea,
} from "../workbook/structure.ts";
import type { RequestOf } from "./protocol.ts";
import { word } from "./words.ts";

/** Inserts, deletes, hides, shows or sorts. Throws a sentence where Google refuses. */
export function changeRowsAndColumns(
  workbook: WorkbookData,
  { tab, kind, at, count }: RequestOf<"change">,
): void {
  const sheet = tabOf(workbook, tab);
  switch (kind) {
    case "insertRows":
      insertRows(workbook, sheet, at, count);
      return;
    case "deleteRows":
      deleteRows(workbook, sheet, at, count);
      return;
    case "insertColumns":
      insertColumns(workbook, sheet, at, count);
      return;
    case "deleteColumns":
      deleteColumns(workbook, sheet, at, count);
      return;
    case "hideRows":
      hide(sheet.hiddenRows, at, count, sheet.rowCount);
      return;
    case "hideColumns":
      hide(sheet.hiddenColumns, at, count, sheet.columnCount);
      return;
    case "showRows":
      sheet.hiddenRows.clear();
      return;
    case "showColumns":
      sheet.hiddenColumns.clear();
      return;
    case "sortUp":
    case "sortDown": {
      // As Sheets' "sort sheet": everything below the frozen rows.
      const area = {
        top: sheet.frozenRows,
        left: 0,
        bottom: lastRow(sheet) - 1,
        right: lastColumn(sheet) - 1,
      };
      if (area.bottom > area.top)
        sortArea(workbook, sheet, area, [{ column: at, ascending: kind === "sortUp" }]);
    }
  }
}

/** Renames, deletes, adds, hides, shows or moves a tab. Throws a sentence where Google refuses. */
export function changeTab(workbook: WorkbookData, { tab, kind, name }: RequestOf<"tab">): void {
  const sheet = tabOf(workbook, tab);
  const { sheets } = workbook;
  const at = sheets.indexOf(sheet);
  switch (kind) {
    case "rename":
      renameSheet(workbook, sheet, name ?? "");
      return;
    case "delete":
      deleteSheet(workbook, sheet);
      return;
    case "add": {
      const made = addSheet(workbook, freeName(workbook), { index: at + 1 });
      activate(workbook, made);
      return;
    }
    case "hide":
      if (sheets.every((one) => one === sheet || one.hidden)) throw new Error(word("id", "lastTab"));
      sheet.hidden = true;
      if (workbook.activeSheetId === sheet.id) activate(workbook, sheets.find((one) => !one.hidden) ?? sheet);
      return;
    case "show":
      sheet.hidden = false;
      return;
    case "left":
    case "right":
      sheets.splice(at, 1);
      sheets.splice(Math.max(0, Math.min(at + (kind === "left" ? -1 : 1), sheets.length)), 0, sheet);
  }
}

/** Sets the height of a row or the width of a column. */
export function resize(workbook: WorkbookData, { tab, kind, at, pixels }: RequestOf<"resize">): void {
  const sheet = tabOf(workbook, tab);
  (kind === "row" ? sheet.rowHeights : sheet.columnWidths).set(at, pixels);
}

function tabOf(workbook: WorkbookData, id: number): SheetData {
  const sheet = sheetById(workbook, id);
  if (sheet === undefined) throw new Error(word("id", "noTab"));
  return sheet;
}

function hide(hidden: Set<number>, at: number, count: number, total: number): void {
  const wanted = Array.from({ length: count }, (_, index) => at + index).filter((index) => index < total);
  if (new Set([...hidden, ...wanted]).size >= total) throw new Error(word("id", "lastLine"));
  for (const index of wanted) hidden.add(index);
}

function activate(workbook: WorkbookData, sheet: SheetData): void {
  workbook.activeSheetId = sheet.id;
  workbook.activeArea = { top: 0, left: 0, bottom: 0, right: 0 };
}

function freeName(workbook: WorkbookData): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
