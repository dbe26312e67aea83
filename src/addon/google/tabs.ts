// Whole tabs, rows and columns: copying, deleting, hiding, making room.

import type { CellValue } from "../../domain/cell.ts";
import { plainCell } from "./dates.ts";
import { guardCells } from "./limits.ts";
import { roleKey, type Spreadsheet, type Tab, writeFact } from "./spreadsheet.ts";
import { isFatal } from "./write.ts";

/**
 * Takes 0-based columns away: those that were inserted are deleted, the others emptied of contents, looks and rules.
 * Gives the number that went, without those that Google refused.
 */
export function removeColumns(
  book: Spreadsheet,
  tab: number,
  columns: readonly { readonly index: number; readonly inserted: boolean }[],
): number {
  const sheet = book.sheet(tab);
  const sorted = [...columns].sort((a, b) => b.index - a.index);
  let gone = 0;
  for (let at = 0; at < sorted.length; ) {
    const [last] = sorted.slice(at);
    if (last === undefined) break;
    let count = 1;
    while (sorted[at + count]?.index === last.index - count && sorted[at + count]?.inserted === last.inserted)
      count++;
    const first = last.index - count + 2;
    try {
      if (last.inserted) sheet.deleteColumns(first, count);
      else sheet.getRange(1, first, sheet.getMaxRows(), count).clear().clearDataValidations();
      SpreadsheetApp.flush();
      gone += count;
    } catch (refusal) {
      if (isFatal(refusal)) throw refusal;
    }
    at += count;
  }
  book.forgetCells(tab);
  return gone;
}

/** Copies a tab under a new name to the end, hidden, remembered as a backup; gives its sheet id. */
export function backUpTab(book: Spreadsheet, tab: Tab, name: string): number {
  const original = book.sheet(tab.id);
  guardCells(book, original.getMaxRows() * original.getMaxColumns());
  const shown = book.service.getActiveSheet();
  // Named in the same call, so that a copy which a crash leaves behind is known by its name.
  const copy = book.service.insertSheet(name, book.tabs.length, { template: original });
  keepAsBackup(copy);
  shown.activate();
  book.forget();
  return copy.getSheetId();
}

/** Makes a copy that a crash left half-made the backup that it was meant to be. */
export function adoptBackup(book: Spreadsheet, tab: Tab): void {
  keepAsBackup(book.sheet(tab.id));
  book.forget();
}

function keepAsBackup(copy: GoogleAppsScript.Spreadsheet.Sheet): void {
  copy.hideSheet();
  writeFact(copy, roleKey, "backup");
}

/** Makes sure that a tab has at least so many rows and columns. */
export function makeRoom(book: Spreadsheet, tab: number, rows: number, columns: number): void {
  const sheet = book.sheet(tab);
  const haveRows = sheet.getMaxRows();
  const haveColumns = sheet.getMaxColumns();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** The values of the first columns of a tab, down to its last used row. */
export function readLeft(book: Spreadsheet, tab: number, columns: number): CellValue[][] {
  const sheet = book.sheet(tab);
  const rows = sheet.getDataRange().getNumRows();
  return sheet
    .getRange(1, 1, rows, Math.min(columns, sheet.getMaxColumns()))
    .getValues()
    .map((row) => row.map((cell) => plainCell(cell, () => book.zone)));
}

/** Writes rows of texts into a tab whose cells are formatted `@`, from a 0-based row and column 0. */
export function writeTextRows(
  book: Spreadsheet,
  tab: number,
  row: number,
  rows: readonly (readonly string[])[],
): void {
  const width = rows[0]?.length ?? 0;
  makeRoom(book, tab, row + rows.length, width);
  book
    .sheet(tab)
    .getRange(row + 1, 1, rows.length, width)
    .setValues(rows.map((cells) => [...cells]));
  book.forgetCells(tab);
}

/** Writes one text into several rows of a column of such a tab; rows and column are 0-based. */
export function writeTextCells(
  book: Spreadsheet,
  tab: number,
  rows: readonly number[],
  column: number,
  text: string,
): void {
  const sheet = book.sheet(tab);
  sheet.getRangeList(rows.map((row) => sheet.getRange(row + 1, column + 1).getA1Notation())).setValue(text);
  book.forgetCells(tab);
}

/** Deletes 0-based rows of a tab, given in ascending order; neighbours in one call, the lowest first. */
export function deleteRows(book: Spreadsheet, tab: number, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const sheet = book.sheet(tab);
  // A tab must keep a row below its headings.
  makeRoom(book, tab, rows.length + 2, 1);
  for (let end = rows.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && rows[start - 1] === (rows[start] ?? 0) - 1) start--;
    sheet.deleteRows((rows[start] ?? 0) + 1, end - start);
    end = start;
  }
  book.forgetCells(tab);
}
