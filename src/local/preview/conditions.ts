// Conditional formats drawn: which rules of a tab hold for a cell, and the look they give it.

import { meets } from "../emulator/condition.ts";
import type { Rect, SheetData, WorkbookData } from "../workbook/model.ts";
import type { LookView } from "./protocol.ts";

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
    const [first] = format.areas;
    if (first === undefined) continue;
    const from = { row: first.top, column: first.left };
    if (!meets(workbook, sheet, format.rule, { row, column }, from)) continue;
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
