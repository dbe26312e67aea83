// A user's hand on the grid: typing into a cell or pasting over some, refused where Sheets refuses.

import type { LocalDocument } from "./emulator/document.ts";
import { isProtected } from "./emulator/guard.ts";
import { CELL_CHARACTERS } from "./emulator/limits.ts";
import { type Place, placeNamed } from "./emulator/place.ts";
import { putContent } from "./emulator/typed.ts";
import { satisfies } from "./emulator/validity.ts";
import { localWords } from "./words.ts";
import { cellOf, ensureCell, isBare, putCell } from "./workbook/cells.ts";
import { forgetFormulas } from "./workbook/formulaIndex.ts";
import { parseInput } from "./workbook/input.ts";
import type { Cell, Scalar } from "./workbook/model.ts";

/** What a user's edit was, as onEdit's event tells it; or why it was refused. */
export interface UserEdit {
  readonly place?: Place;
  /** New value as text; absent for several cells and for a cleared one. */
  readonly value?: string;
  /** Value before as text; absent for several cells and where there was none. */
  readonly oldValue?: string;
  /** A sentence; nothing was changed. */
  readonly refusal?: string;
}

/** Types one text into the cell named, or pastes rows of texts from it on. */
export function typeInto(
  document: LocalDocument,
  cell: string,
  typed: string | readonly (readonly string[])[],
): UserEdit {
  const place = placeOf(document, cell, typed);
  if (place === undefined) return { refusal: localWords("badCell", { cell }) };
  const { workbook } = document;
  const sheet = workbook.sheets.find((one) => one.id === place.sheetId);
  if (sheet === undefined) return { refusal: localWords("badCell", { cell }) };
  if (isProtected(sheet, place.area)) return { refusal: localWords("protectedCell", { cell }) };
  const { top, left, bottom, right } = place.area;
  const writes: { row: number; column: number; text: string; next: ReturnType<typeof parseInput> }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const text = typeof typed === "string" ? typed : (typed[row - top]?.[column - left] ?? "");
      const before = cellOf(sheet, row, column);
      if (text.length > CELL_CHARACTERS) return { refusal: localWords("tooLong", { cell }) };
      const { locale } = workbook;
      const next = parseInput(
        text,
        before?.format === undefined ? { locale } : { locale, format: before.format },
      );
      const rule = before?.validation;
      const fits =
        rule === undefined ||
        rule.allowInvalid ||
        text === "" ||
        next.formula !== undefined ||
        satisfies(workbook, rule, next.value, { ...before, value: next.value }, { sheet, row, column });
      if (!fits) return { refusal: localWords("invalidCell", { cell, text }) };
      writes.push({ row, column, text, next });
    }
  }
  const single = writes.length === 1 ? eventTexts(cellOf(sheet, top, left), writes[0]?.next) : {};
  for (const { row, column, next } of writes) {
    const target = ensureCell(sheet, row, column);
    putContent(target, next);
    if (isBare(target)) putCell(sheet, row, column, undefined);
  }
  forgetFormulas(sheet);
  if (document.changed !== "all") document.changed.add(sheet.id);
  workbook.activeSheetId = sheet.id;
  workbook.activeArea = { ...place.area };
  return { place, ...single };
}

function placeOf(
  { workbook }: LocalDocument,
  cell: string,
  typed: string | readonly (readonly string[])[],
): Place | undefined {
  const home = workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId);
  if (home === undefined) return undefined;
  try {
    const place = placeNamed(workbook, home, cell);
    const sheet = workbook.sheets.find((one) => one.id === place.sheetId);
    const { top, left } = place.area;
    const rows = typeof typed === "string" ? 1 : typed.length;
    const columns = typeof typed === "string" ? 1 : Math.max(0, ...typed.map((line) => line.length));
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    const fits = sheet !== undefined && rows > 0 && columns > 0;
    if (!fits || area.bottom >= sheet.rowCount || area.right >= sheet.columnCount) return undefined;
    return { sheetId: place.sheetId, area };
  } catch {
    return undefined;
  }
}

/** Google gives the values of a single cell as text: numbers plainly, dates as serials; a formula gives none. */
function eventTexts(before: Cell | undefined, next: ReturnType<typeof parseInput> | undefined) {
  const old = asText(before?.value ?? "");
  const value = next === undefined || next.formula !== undefined ? "" : asText(next.value);
  return { ...(value !== "" && { value }), ...(old !== "" && { oldValue: old }) };
}

function asText(value: Scalar): string {
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
