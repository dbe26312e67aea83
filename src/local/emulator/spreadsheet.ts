// Spreadsheet: the document. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
// What passes on to the active sheet is in `spreadsheet-passing.ts`. Not emulated: sharing, copies, themes, images,
// calculation settings, data sources, banding, menus without Ui.

import { copySheet } from "../workbook/copy.ts";
import { addSheet, sheetByName } from "../workbook/create.ts";
import type { SheetData } from "../workbook/model.ts";
import { deleteSheet } from "../workbook/structure.ts";
import { badArguments, behind } from "./border.ts";
import { Exception } from "./errors.ts";
import { mayEdit } from "./guard.ts";
import { addMetadata, entriesOn } from "./metadata-store.ts";
import { nameRange } from "./named-range.ts";
import { placeNamed, wholeSheet } from "./place.ts";
import { protectionsOf } from "./protection-store.ts";
import { Range } from "./range.ts";
import { RangeList } from "./range-list.ts";
import { Selection } from "./selection.ts";
import { activateSheet, Sheet } from "./sheet.ts";
import { SpreadsheetPassing } from "./spreadsheet-passing.ts";
import { TextFinder } from "./text-finder.ts";

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class Spreadsheet extends SpreadsheetPassing implements Partial<Google> {
  getId(): string {
    return this.run.workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.run.workbook.id}/edit`;
  }

  getName(): string {
    return this.run.workbook.name;
  }

  rename(newName: string): void {
    this.run.workbook.name = String(newName);
  }

  getSpreadsheetLocale(): string {
    return this.run.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw new Exception("Invalid argument: locale");
    this.run.workbook.locale = locale;
    this.run.touch();
  }

  getSpreadsheetTimeZone(): string {
    return this.run.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    try {
      new Intl.DateTimeFormat("en-US", { timeZone: timezone });
    } catch {
      throw new Exception("Invalid argument: timezone");
    }
    this.run.workbook.timeZone = timezone;
    this.run.touch();
  }

  getSheets(): GoogleSheet[] {
    return this.run.workbook.sheets.map((sheet) => this.run.make.sheet(sheet.id));
  }

  getNumSheets(): number {
    return this.run.workbook.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const found = sheetByName(this.run.workbook, String(name));
    return found === undefined ? null : this.run.make.sheet(found.id);
  }

  getSheetById(id: number): GoogleSheet | null {
    const found = this.run.workbook.sheets.find((sheet) => sheet.id === id);
    return found === undefined ? null : this.run.make.sheet(found.id);
  }

  getActiveSheet(): GoogleSheet {
    return this.run.make.sheet(this.run.workbook.activeSheetId);
  }

  setActiveSheet(sheet: unknown): GoogleSheet {
    const found = behind(sheet, Sheet);
    if (found === undefined) throw badArguments("SpreadsheetApp.Spreadsheet.setActiveSheet", [sheet]);
    activateSheet(found);
    return found.google;
  }

  insertSheet(...args: unknown[]): GoogleSheet {
    const { name, index, template } = insertion(this, args);
    const { workbook } = this.run;
    const made =
      template === undefined
        ? addSheet(workbook, name, { index })
        : copySheet(workbook, template, name, index);
    this.run.touch();
    workbook.activeSheetId = made.id;
    workbook.activeArea = { top: 0, left: 0, bottom: 0, right: 0 };
    return this.run.make.sheet(made.id);
  }

  duplicateActiveSheet(): GoogleSheet {
    const { workbook } = this.run;
    const active = this.run.sheet(workbook.activeSheetId);
    const at = workbook.sheets.indexOf(active) + 1;
    const made = copySheet(workbook, active, freeName(workbook.sheets, `Copy of ${active.name}`, " "), at);
    this.run.touch();
    workbook.activeSheetId = made.id;
    return this.run.make.sheet(made.id);
  }

  deleteSheet(sheet: unknown): void {
    const id = this.run.make.sheetIdOf(sheet);
    if (id === undefined) throw badArguments("SpreadsheetApp.Spreadsheet.deleteSheet", [sheet]);
    const data = this.run.sheet(id);
    if (!mayEdit(this.run, data, wholeSheet(data))) return;
    deleteSheet(this.run.workbook, data);
    this.run.touch();
  }

  deleteActiveSheet(): GoogleSheet {
    deleteSheet(this.run.workbook, this.run.sheet(this.run.workbook.activeSheetId));
    this.run.touch();
    return this.getActiveSheet();
  }

  moveActiveSheet(pos: number): void {
    const { sheets, activeSheetId } = this.run.workbook;
    if (!Number.isInteger(pos) || pos < 1 || pos > sheets.length)
      throw new Exception("Invalid argument: pos");
    const active = this.run.sheet(activeSheetId);
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(pos - 1, 0, active);
  }

  getRange(a1Notation: string): GoogleRange {
    if (typeof a1Notation !== "string")
      throw badArguments("SpreadsheetApp.Spreadsheet.getRange", [a1Notation]);
    return this.run.make.range(placeNamed(this.run.workbook, activeData(this), a1Notation));
  }

  getRangeList(a1Notations: unknown): GoogleAppsScript.Spreadsheet.RangeList {
    return new Sheet(this.run, this.run.workbook.activeSheetId).getRangeList(a1Notations);
  }

  getDataRange(): GoogleRange {
    return new Sheet(this.run, this.run.workbook.activeSheetId).getDataRange();
  }

  getLastRow(): number {
    return new Sheet(this.run, this.run.workbook.activeSheetId).getLastRow();
  }

  getLastColumn(): number {
    return new Sheet(this.run, this.run.workbook.activeSheetId).getLastColumn();
  }

  appendRow(rowContents: unknown): GoogleSheet {
    return new Sheet(this.run, this.run.workbook.activeSheetId).appendRow(rowContents);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new Selection(this.run).google;
  }

  getActiveRange(): GoogleRange | null {
    return new Selection(this.run).getActiveRange();
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    return new Selection(this.run).getActiveRangeList();
  }

  getActiveCell(): GoogleRange {
    return new Sheet(this.run, this.run.workbook.activeSheetId).getActiveCell();
  }

  getCurrentCell(): GoogleRange | null {
    return new Selection(this.run).getCurrentCell();
  }

  setActiveRange(range: unknown): GoogleRange {
    const found = behind(range, Range);
    if (found === undefined) throw badArguments("SpreadsheetApp.Spreadsheet.setActiveRange", [range]);
    return found.activate();
  }

  setActiveSelection(range: unknown): GoogleRange {
    return this.setActiveRange(typeof range === "string" ? this.getRange(range) : range);
  }

  setCurrentCell(cell: unknown): GoogleRange {
    return behind(cell, Range)?.activateAsCurrentCell() ?? this.setActiveRange(cell);
  }

  setActiveRangeList(rangeList: unknown): GoogleAppsScript.Spreadsheet.RangeList {
    const found = behind(rangeList, RangeList);
    if (found === undefined) throw badArguments("SpreadsheetApp.Spreadsheet.setActiveRangeList", [rangeList]);
    return found.activate();
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.run.workbook.namedRanges.map((range) => this.run.make.namedRange(range.name));
  }

  getRangeByName(name: string): GoogleRange | null {
    const { workbook } = this.run;
    const found = workbook.namedRanges.find(
      (range) => range.name.toLowerCase() === String(name).toLowerCase(),
    );
    if (found !== undefined) return this.run.make.range({ sheetId: found.sheetId, area: { ...found.area } });
    try {
      return this.run.make.range(placeNamed(workbook, activeData(this), String(name)));
    } catch {
      return null;
    }
  }

  setNamedRange(name: string, range: unknown): void {
    nameRange(this.run, name, range);
  }

  removeNamedRange(name: string): void {
    if (!this.run.workbook.namedRanges.some((range) => range.name === name)) {
      throw new Exception(`The named range ${name} does not exist.`);
    }
    this.run.workbook.namedRanges = this.run.workbook.namedRanges.filter((range) => range.name !== name);
    this.run.touch();
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    const ids = this.run.workbook.sheets.map((sheet) => sheet.id);
    return protectionsOf(this.run, ids, type, "SpreadsheetApp.Spreadsheet.getProtections");
  }

  addDeveloperMetadata(...args: unknown[]): Google {
    addMetadata(this.run, {}, args, "SpreadsheetApp.Spreadsheet.addDeveloperMetadata");
    return this.google;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return entriesOn(this.run, {}).map((entry) => this.run.make.metadata(entry));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return this.run.make.finder({});
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const places = this.run.workbook.sheets.map((sheet) => ({ sheetId: sheet.id, area: wholeSheet(sheet) }));
    return new TextFinder(this.run, findText, places).google;
  }

  toast(msg: string, title?: string, _timeoutSeconds?: number | null): void {
    this.run.show({ kind: "toast", ...(title && { title: String(title) }), text: String(msg) });
  }
}

function activeData(spreadsheet: Spreadsheet): SheetData {
  return spreadsheet.run.sheet(spreadsheet.run.workbook.activeSheetId);
}

/** `Sheet2` or the like, free among the tabs; `base` itself when it is free. */
function freeName(sheets: readonly SheetData[], base: string, gap: string, first = 1): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  if (first === 1 && !taken.has(base.toLowerCase())) return base;
  for (let number = Math.max(first, 2); ; number++) {
    const name = `${base}${gap}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Sorts out the overloads of insertSheet; a new sheet comes right of the active one unless told. */
function insertion(spreadsheet: Spreadsheet, args: readonly unknown[]) {
  const { workbook } = spreadsheet.run;
  const rest = [...args];
  const name = typeof rest[0] === "string" ? String(rest.shift()) : undefined;
  const index = typeof rest[0] === "number" ? Number(rest.shift()) : undefined;
  const options = rest.shift();
  const asksTemplate = typeof options === "object" && options !== null && "template" in options;
  const template = asksTemplate ? behind(options.template, Sheet) : undefined;
  if (rest.length > 0 || (options !== undefined && (typeof options !== "object" || options === null))) {
    throw badArguments("SpreadsheetApp.Spreadsheet.insertSheet", args);
  }
  if (asksTemplate && template === undefined && options.template !== undefined) {
    throw badArguments("SpreadsheetApp.Spreadsheet.insertSheet", args);
  }
  if (index !== undefined && (index < 0 || index > workbook.sheets.length)) {
    throw new Exception(`Sheet index must be between 0 and ${workbook.sheets.length}.`);
  }
  const active = workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId);
  const data = template === undefined ? undefined : spreadsheet.run.sheet(template.id);
  const made =
    data === undefined
      ? freeName(workbook.sheets, "Sheet", "", workbook.sheets.length + 1)
      : freeName(workbook.sheets, `Copy of ${data.name}`, " ");
  return { name: name ?? made, index: index ?? active + 1, template: data };
}
