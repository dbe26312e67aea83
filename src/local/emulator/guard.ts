// What keeps a write out: protected cells, and validation rules that refuse what does not fit.

import { a1 } from "../../domain/table.ts";
import { inside } from "../workbook/areas.ts";
import type { Cell, Rect, Scalar, SheetData } from "../workbook/model.ts";
import type { Execution } from "./execution.ts";
import { overlap } from "./place.ts";
import { type CellPlace, satisfies } from "./validity.ts";

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Whether a script may change an area; if not, the refusal is told now or later (see `Execution.refuse`). */
export function mayEdit(run: Execution, sheet: SheetData, area: Rect): boolean {
  if (!isProtected(sheet, area)) return true;
  run.refuse(PROTECTED);
  return false;
}

/** Whether a real protection (not one that only warns) keeps this user out of an area. */
export function isProtected(sheet: SheetData, area: Rect): boolean {
  return sheet.protections.some(
    (one) =>
      !one.warningOnly &&
      !one.canEdit &&
      (one.area === undefined || overlap(one.area, area)) &&
      !one.unprotected?.some((open) => inside(area, open)),
  );
}

/** Whether a value may be put into a cell by its validation rule; if not, the refusal is told now or later. */
export function mayHold(run: Execution, cell: Cell, value: Scalar, place: CellPlace): boolean {
  const rule = cell.validation;
  if (rule === undefined || rule.allowInvalid || value === "") return true;
  if (satisfies(run.workbook, rule, value, cell, place)) return true;
  const choices =
    rule.criteria === "VALUE_IN_LIST"
      ? ` Please enter one of the following values: ${rule.values.join(", ")}.`
      : "";
  run.refuse(
    `The data you entered in cell ${a1(place.row, place.column)} violates the data validation rules set on this cell.${rule.helpText ? ` ${rule.helpText}` : choices}`,
  );
  return false;
}
