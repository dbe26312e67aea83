// The part of Range for what hangs on cells: rich text, validation rules, checkboxes, metadata, protection, filter.

import { forgetFormulas } from "../workbook/formulaIndex.ts";
import type { Cell, Scalar, Validation } from "../workbook/model.ts";
import { shiftFormula } from "../workbook/references.ts";
import { badArguments, behind } from "./border.ts";
import { DataValidation } from "./data-validation.ts";
import { Exception } from "./errors.ts";
import { isProtected, mayEdit } from "./guard.ts";
import { addMetadata, entriesOn, lineAt, rowOrColumn } from "./metadata-store.ts";
import { addProtection } from "./protection-store.ts";
import { RangeLooks } from "./range-looks.ts";
import { changeCells, checkGrid, firstOf, type GoogleRange, gridOf, sheetOf } from "./range-place.ts";
import { writeContents } from "./range-values.ts";
import { RichTextValue } from "./rich-text.ts";
import { checkLength, putContent } from "./typed.ts";

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;

export class RangeRules extends RangeLooks implements Partial<GoogleRange> {
  getRichTextValue(): GoogleText | null {
    return firstOf(this, (cell) => richTextOf(this, cell));
  }

  getRichTextValues(): (GoogleText | null)[][] {
    return gridOf(this, (cell) => richTextOf(this, cell));
  }

  setRichTextValue(value: unknown): GoogleRange {
    const text = behind(value, RichTextValue);
    if (text === undefined) throw badArguments("SpreadsheetApp.Range.setRichTextValue", [value]);
    putRichTexts(this, () => text);
    return this.google;
  }

  setRichTextValues(values: unknown): GoogleRange {
    const grid = checkGrid(this, values, "setRichTextValues").map((line) =>
      line.map((value) => behind(value, RichTextValue)),
    );
    if (grid.flat().some((text) => text === undefined)) {
      throw badArguments("SpreadsheetApp.Range.setRichTextValues", [values]);
    }
    putRichTexts(this, (row, column) => grid[row]?.[column]);
    return this.google;
  }

  getDataValidation(): GoogleRule | null {
    return firstOf(this, (cell) => ruleOf(this, cell));
  }

  getDataValidations(): (GoogleRule | null)[][] {
    return gridOf(this, (cell) => ruleOf(this, cell));
  }

  setDataValidation(rule: unknown): GoogleRange {
    const data = ruleData(rule, "setDataValidation");
    changeCells(this, (cell, row, column) => putRule(cell, data && ruleAt(data, row, column)));
    return this.google;
  }

  setDataValidations(rules: unknown): GoogleRange {
    const grid = checkGrid(this, rules, "setDataValidations").map((line) =>
      line.map((rule) => ruleData(rule, "setDataValidations")),
    );
    changeCells(this, (cell, row, column) => putRule(cell, grid[row]?.[column] ?? null));
    return this.google;
  }

  clearDataValidations(): GoogleRange {
    changeCells(this, (cell) => putRule(cell, null));
    return this.google;
  }

  insertCheckboxes(...args: unknown[]): GoogleRange {
    const values = args.map((value) => checkboxValue(value));
    // Whatever the cells held, they are unchecked afterwards, as the reference says.
    changeCells(this, (cell) => {
      putRule(cell, { criteria: "CHECKBOX", values, allowInvalid: false });
      putContent(cell, { value: values[1] ?? (values.length === 0 ? false : "") });
    });
    forgetFormulas(sheetOf(this));
    this.run.touch(this.sheetId);
    return this.google;
  }

  removeCheckboxes(): GoogleRange {
    changeCells(this, (cell) => {
      const states = checkboxStates(cell);
      if (states === undefined) return;
      delete cell.validation;
      if (states.includes(cell.value)) putContent(cell, { value: "" });
    });
    forgetFormulas(sheetOf(this));
    this.run.touch(this.sheetId);
    return this.google;
  }

  isChecked(): boolean | null {
    const states = gridOf(this, (cell) => {
      const states = cell && checkboxStates(cell);
      // Judged: a box without a value, which Google draws unchecked, is unchecked.
      return states && [...states, ""].includes(cell.value) ? cell.value === states[0] : null;
    }).flat();
    return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
  }

  check(): GoogleRange {
    writeContents(this, (cell) => checkboxContent(cell, true));
    return this.google;
  }

  uncheck(): GoogleRange {
    writeContents(this, (cell) => checkboxContent(cell, false));
    return this.google;
  }

  addDeveloperMetadata(...args: unknown[]): GoogleRange {
    const place = rowOrColumn(this.run, this);
    addMetadata(this.run, place, args, "SpreadsheetApp.Range.addDeveloperMetadata");
    return this.google;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const line = lineAt(this.run, this);
    if (line === undefined) return [];
    return entriesOn(this.run, line).map((entry) => this.run.make.metadata(entry));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return this.run.make.finder({ sheetId: this.sheetId, area: this.area });
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    sheetOf(this);
    return addProtection(this.run, this.sheetId, { ...this.area });
  }

  canEdit(): boolean {
    return !isProtected(sheetOf(this), this.area);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const sheet = sheetOf(this);
    if (sheet.filter !== undefined) {
      throw new Exception("You can't create a filter in a sheet that already has a filter.");
    }
    if (mayEdit(this.run, sheet, this.area)) sheet.filter = { area: { ...this.area }, hiddenRows: [] };
    return this.run.make.filter(this.sheetId);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return sheetOf(this).filter === undefined ? null : this.run.make.filter(this.sheetId);
  }
}

function richTextOf(range: RangeRules, cell: Cell | undefined): GoogleText | null {
  if (cell !== undefined && (typeof cell.value !== "string" || cell.formula !== undefined)) return null;
  return new RichTextValue(range.run, String(cell?.value ?? ""), cell?.runs ?? []).google;
}

function putRichTexts(
  range: RangeRules,
  text: (row: number, column: number) => RichTextValue | undefined,
): void {
  writeContents(range, (_cell, row, column) => {
    const value = text(row, column)?.text ?? "";
    checkLength(value);
    return { value };
  });
  changeCells(range, (cell, row, column) => {
    const value = text(row, column);
    if (value === undefined || value.runs.length === 0 || cell.value !== value.text) return;
    cell.runs = value.runs.map((run) => ({ ...run }));
  });
}

function ruleOf(range: RangeRules, cell: Cell | undefined): GoogleRule | null {
  return cell?.validation === undefined ? null : new DataValidation(range.run, cell.validation).google;
}

function ruleData(rule: unknown, method: string): Validation | null {
  if (rule === null || rule === undefined) return null;
  const found = behind(rule, DataValidation);
  if (found === undefined) throw badArguments(`SpreadsheetApp.Range.${method}`, [rule]);
  return found.data;
}

/** A rule's formula is written for the first cell of a range; each other cell has its own. */
function ruleAt(rule: Validation, rows: number, columns: number): Validation {
  if (rule.criteria !== "CUSTOM_FORMULA") return rule;
  return { ...rule, values: rule.values.map((formula) => shiftFormula(String(formula), rows, columns)) };
}

function putRule(cell: Cell, rule: Validation | null): void {
  if (rule === null) delete cell.validation;
  else cell.validation = { ...rule, values: [...rule.values] };
}

function checkboxValue(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw badArguments("SpreadsheetApp.Range.insertCheckboxes", [value]);
}

/** The values of a box that is checked and of one that is not; undefined where there is no box. */
function checkboxStates({ validation: rule }: Cell): Scalar[] | undefined {
  if (rule?.criteria !== "CHECKBOX") return undefined;
  const [on = true, off = rule.values.length === 0 ? false : ""] = rule.values;
  return [on, off];
}

/** What checking leaves in a cell; a cell that holds neither of its box's values stays as it is. */
function checkboxContent(cell: Cell, checked: boolean) {
  const [on, off] = checkboxStates(cell) ?? [];
  if (on === undefined || off === undefined || ![on, off].includes(cell.value)) return undefined;
  return { value: checked ? on : off };
}
