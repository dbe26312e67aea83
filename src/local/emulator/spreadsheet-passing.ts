// The part of Spreadsheet that passes on to the active sheet.

import { Emulated } from "./border.ts";
import { Sheet } from "./sheet.ts";

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export class SpreadsheetPassing extends Emulated<Google> implements Partial<Google> {
  autoResizeColumn(columnPosition: number): GoogleSheet {
    return active(this).autoResizeColumn(columnPosition);
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    return active(this).deleteColumn(columnPosition);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    active(this).deleteColumns(columnPosition, howMany);
  }

  deleteRow(rowPosition: number): GoogleSheet {
    return active(this).deleteRow(rowPosition);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    active(this).deleteRows(rowPosition, howMany);
  }

  getColumnWidth(columnPosition: number): number {
    return active(this).getColumnWidth(columnPosition);
  }

  getFrozenColumns(): number {
    return active(this).getFrozenColumns();
  }

  getFrozenRows(): number {
    return active(this).getFrozenRows();
  }

  getRowHeight(rowPosition: number): number {
    return active(this).getRowHeight(rowPosition);
  }

  getSheetId(): number {
    return active(this).getSheetId();
  }

  getSheetName(): string {
    return active(this).getSheetName();
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return active(this).getSheetValues(startRow, startColumn, numRows, numColumns);
  }

  hideColumn(column: unknown): void {
    active(this).hideColumn(column);
  }

  hideRow(row: unknown): void {
    active(this).hideRow(row);
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return active(this).insertColumnAfter(afterPosition);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return active(this).insertColumnBefore(beforePosition);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return active(this).insertColumnsAfter(afterPosition, howMany);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return active(this).insertColumnsBefore(beforePosition, howMany);
  }

  insertRowAfter(afterPosition: number): GoogleSheet {
    return active(this).insertRowAfter(afterPosition);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return active(this).insertRowBefore(beforePosition);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return active(this).insertRowsAfter(afterPosition, howMany);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return active(this).insertRowsBefore(beforePosition, howMany);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return active(this).isColumnHiddenByUser(columnPosition);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return active(this).isRowHiddenByFilter(rowPosition);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return active(this).isRowHiddenByUser(rowPosition);
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return active(this).setColumnWidth(columnPosition, width);
  }

  setFrozenColumns(columns: number): void {
    active(this).setFrozenColumns(columns);
  }

  setFrozenRows(rows: number): void {
    active(this).setFrozenRows(rows);
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return active(this).setRowHeight(rowPosition, height);
  }

  sort(columnPosition: number, ascending = true): GoogleSheet {
    return active(this).sort(columnPosition, ascending);
  }

  unhideColumn(column: unknown): void {
    active(this).unhideColumn(column);
  }

  unhideRow(row: unknown): void {
    active(this).unhideRow(row);
  }

  renameActiveSheet(newName: string): void {
    active(this).setName(newName);
  }
}

function active({ run }: SpreadsheetPassing): Sheet {
  return new Sheet(run, run.workbook.activeSheetId);
}
