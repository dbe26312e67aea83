// Conditional formats drawn: which rules of a tab hold for a cell, and the look they give it.

import { numberFits } from "../emulator/validity.ts";
import { cellOf } from "../workbook/cells.ts";
import { displayText, holdsDate } from "../workbook/display.ts";
import { evaluateAt } from "../workbook/formulas.ts";
import type { Cell, Rect, SheetData, WorkbookData } from "../workbook/model.ts";
import { shiftFormula } from "../workbook/references.ts";
import type { LookView } from "./protocol.ts";

type Format = SheetData["conditionalFormats"][number];

/** Columns of a row that conditional formats reach, blank cells included; each once, in no order. */
export function columnsReached(sheet: SheetData, row: number): Set<number> {
  const reached = new Set<number>();
  for (const { areas } of sheet.conditionalFormats) {
    for (const area of areas) {
      if (row < area.top || row > area.bottom) continue;
      for (let at = area.left; at <= Math.min(area.right, sheet.columnCount - 1); at++) reached.add(at);
    }
  }
  return reached;
}

/** The look that the rules of the tab give a cell; of two that hold the earlier one decides, as in Sheets. */
export function conditionalLook(
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
): LookView {
  const look: LookView = {};
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => holdsPlace(area, row, column))) continue;
    if (!holds(workbook, sheet, format, row, column)) continue;
    const { background, fontColor, bold, italic, underline, strikethrough } = format.rule;
    if (typeof background === "string") look.background ??= background;
    if (typeof fontColor === "string") look.color ??= fontColor;
    if (bold === true) look.bold = true;
    if (italic === true) look.italic = true;
    if (underline === true) look.underline = true;
    if (strikethrough === true) look.strike = true;
  }
  return look;
}

function holdsPlace(area: Rect, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function holds(
  workbook: WorkbookData,
  sheet: SheetData,
  { areas, rule }: Format,
  row: number,
  column: number,
): boolean {
  const { criteria } = rule;
  const values = Array.isArray(rule.values) ? rule.values : [];
  if (typeof criteria !== "string") return false;
  const cell: Cell = cellOf(sheet, row, column) ?? { value: "" };
  if (criteria === "CUSTOM_FORMULA") {
    // Written for the first cell of the first area; for every other one it shifts like a copied formula.
    const [first] = areas;
    if (first === undefined) return false;
    const formula = shiftFormula(String(values[0]), row - first.top, column - first.left);
    const result = evaluateAt(workbook, sheet, formula, row, column);
    return result === true || (typeof result === "number" && result !== 0);
  }
  if (criteria === "CELL_EMPTY") return cell.value === "";
  if (criteria === "CELL_NOT_EMPTY") return cell.value !== "";
  if (criteria.startsWith("TEXT_"))
    return textFits(criteria, displayText(cell, workbook.locale).toLowerCase(), String(values[0] ?? ""));
  if (typeof cell.value !== "number" || (criteria.startsWith("DATE_") && !holdsDate(cell))) return false;
  // "Today", "in the past week" and their like need a clock; they are kept but not drawn.
  if (typeof values[0] !== "number") return false;
  const value = criteria.startsWith("DATE_") ? Math.floor(cell.value) : cell.value;
  return numberFits(criteria, value, values[0], Number(values[1]));
}

function textFits(criteria: string, shown: string, wanted: string): boolean {
  const text = wanted.toLowerCase();
  switch (criteria) {
    case "TEXT_CONTAINS":
      return shown.includes(text);
    case "TEXT_DOES_NOT_CONTAIN":
      return !shown.includes(text);
    case "TEXT_STARTS_WITH":
      return shown.startsWith(text);
    case "TEXT_ENDS_WITH":
      return shown.endsWith(text);
    default:
      return shown === text;
  }
}
