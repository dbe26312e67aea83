// Whether a value satisfies a data validation rule, as Sheets judges it.
// A formula of a rule sees the new value in its own cell and the old ones of a block in all others.

import { cellOf, putCell } from "../workbook/cells.ts";
import { displayText, holdsDate } from "../workbook/display.ts";
import { evaluateAt } from "../workbook/formulas.ts";
import type { Cell, Scalar, SheetData, Validation, WorkbookData } from "../workbook/model.ts";
import { readReference, rectOf } from "../workbook/references.ts";

/** Where a cell is. */
export interface CellPlace {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

/** Judges a value that would stand in a cell with that rule; the cell's number format counts. */
export function satisfies(
  workbook: WorkbookData,
  rule: Validation,
  value: Scalar,
  cell: Cell,
  place: CellPlace,
): boolean {
  const { criteria, values } = rule;
  const [first, second] = values;
  if (criteria === "VALUE_IN_LIST") {
    const shown = displayText({ ...cell, value }, workbook.locale);
    return values.some((choice) => choice === value || String(choice) === shown);
  }
  if (criteria === "VALUE_IN_RANGE")
    return valuesOf(workbook, String(first)).some((choice) => choice === value);
  if (criteria === "CHECKBOX") {
    return values.length === 0
      ? typeof value === "boolean"
      : values.includes(typeof value === "object" ? "" : value);
  }
  if (criteria === "CUSTOM_FORMULA") return holdsFormula(workbook, String(first), value, cell, place);
  if (criteria.startsWith("TEXT_")) return textFits(criteria, String(value), String(first ?? ""));
  if (typeof value !== "number") return false;
  if (criteria.startsWith("DATE_") && !holdsDate({ ...cell, value })) return false;
  const day = criteria.startsWith("DATE_") ? Math.floor(value) : value;
  return numberFits(criteria, day, Number(first), Number(second));
}

function holdsFormula(
  workbook: WorkbookData,
  formula: string,
  value: Scalar,
  cell: Cell,
  { sheet, row, column }: CellPlace,
): boolean {
  const before = cellOf(sheet, row, column);
  const { formula: _old, ...rest } = cell;
  putCell(sheet, row, column, { ...rest, value });
  const result = evaluateAt(workbook, sheet, formula, row, column);
  putCell(sheet, row, column, before);
  return result === true || (typeof result === "number" && result !== 0);
}

function valuesOf(workbook: WorkbookData, formula: string): Scalar[] {
  const reference = readReference(formula.replace(/^=/, ""));
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === reference?.tab?.toLowerCase());
  if (reference === undefined || sheet === undefined) return [];
  const area = rectOf(reference);
  const found: Scalar[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row++) {
    for (let column = area.left; column <= Math.min(area.right, sheet.columnCount - 1); column++) {
      const value = cellOf(sheet, row, column)?.value ?? "";
      if (value !== "") found.push(value);
    }
  }
  return found;
}

function textFits(criteria: string, value: string, text: string): boolean {
  const has = value.toLowerCase().includes(text.toLowerCase());
  switch (criteria) {
    case "TEXT_CONTAINS":
      return has;
    case "TEXT_DOES_NOT_CONTAIN":
      return !has;
    case "TEXT_EQUAL_TO":
      return value === text;
    case "TEXT_IS_VALID_EMAIL":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
    default:
      return /^(https?|ftp):\/\/[^\s]+\.[^\s]+$|^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value);
  }
}

/** Whether a number, or the day of a date, stands to one or two others as the criteria's name says. */
export function numberFits(criteria: string, value: number, first: number, second: number): boolean {
  switch (criteria.replace(/^(NUMBER|DATE)_/, "")) {
    case "IS_VALID_DATE":
      return true;
    case "EQUAL_TO":
      return value === first;
    case "NOT_EQUAL_TO":
      return value !== first;
    case "GREATER_THAN":
    case "AFTER":
      return value > first;
    case "GREATER_THAN_OR_EQUAL_TO":
    case "ON_OR_AFTER":
      return value >= first;
    case "LESS_THAN":
    case "BEFORE":
      return value < first;
    case "LESS_THAN_OR_EQUAL_TO":
    case "ON_OR_BEFORE":
      return value <= first;
    case "BETWEEN":
      return value >= first && value <= second;
    default:
      return value < first || value > second;
  }
}
