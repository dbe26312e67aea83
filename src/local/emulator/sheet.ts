// Sheet: one tab. https://developers.google.com/apps-script/reference/spreadsheet/sheet
// Its rows and columns are in `sheet-lines.ts`. Not emulated: images, drawings, slicers, pivot tables, banding, groups,
// data sources, copying to another spreadsheet, right-to-left.

import { lastColumn, lastRow } from "../workbook/cells.ts";
import { copySheet } from "../workbook/copy.ts";
import { forgetFormulas } from "../workbook/formulaIndex.ts";
import { renameSheet, sortArea } from "../workbook/structure.ts";
import { badArguments, behind } from "./border.ts";
import { chartData, EmbeddedChart, EmbeddedChartBuilder } from "./chart.ts";
import { colorOf } from "./colors.ts";
import { ConditionalFormatRule, readRule, ruleRecord } from "./conditional-format.ts";
import { sheetEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import { mayEdit } from "./guard.ts";
import { addMetadata, entriesOn } from "./metadata-store.ts";
import { areaAt, placeNamed, wholeSheet } from "./place.ts";
import { addProtection, protectionsOf } from "./protection-store.ts";
import { clearBy, Range } from "./range.ts";
import { RangeList } from "./range-list.ts";
import { RangePlace } from "./range-place.ts";
import { Selection } from "./selection.ts";
import { dataOf, type GoogleSheet, SheetLines } from "./sheet-lines.ts";
import { TextFinder } from "./text-finder.ts";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export class Sheet extends SheetLines implements Partial<GoogleSheet> {
  getSheetId(): number {
    return dataOf(this).id;
  }

  getName(): string {
    return dataOf(this).name;
  }

  getSheetName(): string {
    return dataOf(this).name;
  }

  setName(name: string): GoogleSheet {
    if (typeof name !== "string") throw badArguments("SpreadsheetApp.Sheet.setName", [name]);
    renameSheet(this.run.workbook, dataOf(this), name);
    this.run.touch();
    return this.google;
  }

  getIndex(): number {
    return this.run.workbook.sheets.indexOf(dataOf(this)) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.run.make.spreadsheet();
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return sheetEnums.SheetType.GRID;
  }

  isSheetHidden(): boolean {
    return dataOf(this).hidden;
  }

  hideSheet(): GoogleSheet {
    const data = dataOf(this);
    const { workbook } = this.run;
    const next = workbook.sheets.find((other) => other !== data && !other.hidden);
    if (next === undefined) throw new Exception("You can't hide all the sheets in a document.");
    data.hidden = true;
    if (workbook.activeSheetId === data.id) {
      workbook.activeSheetId = next.id;
      workbook.activeArea = { top: 0, left: 0, bottom: 0, right: 0 };
    }
    return this.google;
  }

  showSheet(): GoogleSheet {
    dataOf(this).hidden = false;
    return this.google;
  }

  activate(): GoogleSheet {
    activateSheet(this);
    return this.google;
  }

  getTabColor(): string | null {
    return dataOf(this).tabColor ?? null;
  }

  setTabColor(color: string | null): GoogleSheet {
    if (color === null) delete dataOf(this).tabColor;
    // The reference's own example names a tab's colour without the hash.
    else dataOf(this).tabColor = colorOf(/^[\da-f]{6}$/i.test(color) ? `#${color}` : color);
    return this.google;
  }

  hasHiddenGridlines(): boolean {
    return dataOf(this).hideGridlines;
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    dataOf(this).hideGridlines = hideGridlines;
    return this.google;
  }

  getRange(...args: unknown[]): GoogleRange {
    return rangeBy(this, args);
  }

  getRangeList(a1Notations: unknown): GoogleRangeList {
    if (!Array.isArray(a1Notations)) throw badArguments("SpreadsheetApp.Sheet.getRangeList", [a1Notations]);
    if (a1Notations.length === 0) throw new Exception("Range list must contain at least one range.");
    const places = a1Notations.map((name) => placeNamed(this.run.workbook, dataOf(this), String(name)));
    return this.run.make.rangeList(places);
  }

  getDataRange(): GoogleRange {
    const data = dataOf(this);
    const area = {
      top: 0,
      left: 0,
      bottom: Math.max(lastRow(data), 1) - 1,
      right: Math.max(lastColumn(data), 1) - 1,
    };
    return this.run.make.range({ sheetId: this.id, area });
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const row = startRow === -1 ? this.getLastRow() : startRow;
    const column = startColumn === -1 ? this.getLastColumn() : startColumn;
    const area = areaAt(dataOf(this), row, column, numRows, numColumns);
    return new Range(this.run, { sheetId: this.id, area }).getValues();
  }

  getLastRow(): number {
    return lastRow(dataOf(this));
  }

  getLastColumn(): number {
    return lastColumn(dataOf(this));
  }

  appendRow(rowContents: unknown): GoogleSheet {
    if (!Array.isArray(rowContents)) throw badArguments("SpreadsheetApp.Sheet.appendRow", [rowContents]);
    if (rowContents.length === 0) throw new Exception("Invalid argument: rowContents");
    const data = dataOf(this);
    const row = lastRow(data) + 1;
    if (row > data.rowCount) this.insertRowsAfter(data.rowCount, row - data.rowCount);
    if (rowContents.length > data.columnCount) {
      this.insertColumnsAfter(data.columnCount, rowContents.length - data.columnCount);
    }
    const area = areaAt(data, row, 1, 1, rowContents.length);
    new Range(this.run, { sheetId: this.id, area }).setValues([rowContents]);
    return this.google;
  }

  clear(options?: unknown): GoogleSheet {
    clearBy(allCells(this), options, false);
    if (options === undefined) dataOf(this).conditionalFormats = [];
    return this.google;
  }

  clearContents(): GoogleSheet {
    allCells(this).clearContent();
    return this.google;
  }

  clearFormats(): GoogleSheet {
    allCells(this).clearFormat();
    dataOf(this).conditionalFormats = [];
    return this.google;
  }

  clearNotes(): GoogleSheet {
    allCells(this).clearNote();
    return this.google;
  }

  sort(columnPosition: number, ascending = true): GoogleSheet {
    const data = dataOf(this);
    const area = { ...wholeSheet(data), top: data.frozenRows };
    if (!mayEdit(this.run, data, area)) return this.google;
    this.run.calculate();
    sortArea(this.run.workbook, data, area, [{ column: columnPosition - 1, ascending }]);
    this.run.touch(data.id);
    return this.google;
  }

  copyTo(spreadsheet: unknown): GoogleSheet {
    if (!this.run.make.isSpreadsheet(spreadsheet))
      throw badArguments("SpreadsheetApp.Sheet.copyTo", [spreadsheet]);
    const data = dataOf(this);
    const taken = new Set(this.run.workbook.sheets.map((one) => one.name.toLowerCase()));
    const names = ["Copy of ", ...Array.from({ length: taken.size }, (_, i) => `Copy ${i + 2} of `)];
    const prefix = names.find((name) => !taken.has(`${name}${data.name}`.toLowerCase())) ?? "Copy of ";
    const copy = copySheet(this.run.workbook, data, `${prefix}${data.name}`);
    forgetFormulas(copy);
    this.run.touch();
    return this.run.make.sheet(copy.id);
  }

  addDeveloperMetadata(...args: unknown[]): GoogleSheet {
    dataOf(this);
    addMetadata(this.run, { sheetId: this.id }, args, "SpreadsheetApp.Sheet.addDeveloperMetadata");
    return this.google;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return entriesOn(this.run, { sheetId: this.id }).map((entry) => this.run.make.metadata(entry));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return this.run.make.finder({ sheetId: this.id });
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new TextFinder(this.run, findText, [{ sheetId: this.id, area: wholeSheet(dataOf(this)) }]).google;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return addProtection(this.run, this.id);
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.run, [this.id], type, "SpreadsheetApp.Sheet.getProtections");
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return dataOf(this).filter === undefined ? null : this.run.make.filter(this.id);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.run.workbook.namedRanges
      .filter((range) => range.sheetId === this.id)
      .map((range) => this.run.make.namedRange(range.name));
  }

  getConditionalFormatRules(): GoogleRule[] {
    return dataOf(this).conditionalFormats.map((record) => readRule(this.run, this.id, record).google);
  }

  setConditionalFormatRules(rules: unknown): void {
    const found = Array.isArray(rules)
      ? rules.map((rule) => behind(rule, ConditionalFormatRule))
      : [undefined];
    const records = found.map((rule) => {
      if (rule === undefined) throw badArguments("SpreadsheetApp.Sheet.setConditionalFormatRules", [rules]);
      return ruleRecord(rule, this.id);
    });
    const data = dataOf(this);
    if (mayEdit(this.run, data, wholeSheet(data))) data.conditionalFormats = records;
  }

  clearConditionalFormatRules(): void {
    dataOf(this).conditionalFormats = [];
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.run).google;
  }

  getCharts(): GoogleChart[] {
    return dataOf(this).charts.map((chart) => new EmbeddedChart(this.run, chart).google);
  }

  insertChart(chart: unknown): void {
    const { charts } = dataOf(this);
    charts.push({ ...chartData(chart, "insertChart"), id: this.run.workbook.nextId++ });
  }

  updateChart(chart: unknown): void {
    const { charts } = dataOf(this);
    const data = chartData(chart, "updateChart");
    const at = charts.findIndex((one) => one.id === data.id);
    if (at < 0) throw new Exception("The chart does not exist on this sheet.");
    charts[at] = data;
  }

  removeChart(chart: unknown): void {
    const { charts } = dataOf(this);
    const at = charts.findIndex((one) => one.id === chartData(chart, "removeChart").id);
    if (at >= 0) charts.splice(at, 1);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new Selection(this.run).google;
  }

  getActiveRange(): GoogleRange | null {
    return activeRange(this, false);
  }

  getActiveRangeList(): GoogleRangeList | null {
    const range = behind(activeRange(this, false), RangePlace);
    return range === undefined ? null : this.run.make.rangeList([range]);
  }

  getActiveCell(): GoogleRange {
    return activeRange(this, true);
  }

  getCurrentCell(): GoogleRange | null {
    return activeRange(this, true);
  }

  setActiveRange(range: unknown): GoogleRange {
    const found = behind(range, Range);
    if (found === undefined) throw badArguments("SpreadsheetApp.Sheet.setActiveRange", [range]);
    if (found.sheetId !== this.id) throw new Exception("The specified range must be part of the sheet.");
    return found.activate();
  }

  setActiveSelection(range: unknown): GoogleRange {
    return this.setActiveRange(typeof range === "string" ? this.getRange(range) : range);
  }

  setCurrentCell(cell: unknown): GoogleRange {
    const found = behind(cell, Range);
    return found?.sheetId === this.id ? found.activateAsCurrentCell() : this.setActiveRange(cell);
  }

  setActiveRangeList(rangeList: unknown): GoogleRangeList {
    const found = behind(rangeList, RangeList);
    if (found === undefined) throw badArguments("SpreadsheetApp.Sheet.setActiveRangeList", [rangeList]);
    return found.activate();
  }
}

/** Makes a tab the one that is looked at; its cell A1 becomes the active one unless the tab was active already. */
export function activateSheet(sheet: SheetLines): void {
  const { workbook } = sheet.run;
  const data = dataOf(sheet);
  if (data.hidden) data.hidden = false;
  if (workbook.activeSheetId === data.id) return;
  workbook.activeSheetId = data.id;
  workbook.activeArea = { top: 0, left: 0, bottom: 0, right: 0 };
}

/** The active range of a tab: of a tab that is not looked at, its first cell. */
function activeRange(sheet: SheetLines, firstCellOnly: boolean): GoogleRange {
  const { workbook } = sheet.run;
  const active =
    workbook.activeSheetId === sheet.id ? workbook.activeArea : { top: 0, left: 0, bottom: 0, right: 0 };
  const { top, left } = active;
  const area = firstCellOnly ? { top, left, bottom: top, right: left } : { ...active };
  return sheet.run.make.range({ sheetId: sheet.id, area });
}

function rangeBy(sheet: SheetLines, args: readonly unknown[]): GoogleRange {
  const data = dataOf(sheet);
  const [first, second, third = 1, fourth = 1] = args;
  if (args.length === 1 && typeof first === "string") {
    return sheet.run.make.range(placeNamed(sheet.run.workbook, data, first));
  }
  const numbers = [first, second, third, fourth];
  if (
    args.length < 2 ||
    args.length > 4 ||
    numbers.some((part) => typeof part !== "number" || Number.isNaN(part))
  ) {
    throw badArguments("SpreadsheetApp.Sheet.getRange", args);
  }
  const [row = 0, column = 0, rows = 0, columns = 0] = numbers.map((part) => Math.trunc(Number(part)));
  return sheet.run.make.range({ sheetId: sheet.id, area: areaAt(data, row, column, rows, columns) });
}

/** Everything on the tab, as a range for clearing. */
function allCells(sheet: SheetLines): Range {
  return new Range(sheet.run, { sheetId: sheet.id, area: wholeSheet(dataOf(sheet)) });
}
