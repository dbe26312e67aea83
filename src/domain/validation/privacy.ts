// P: phone numbers and persons' NIK in columns where they do not belong.

import { type ColumnKey, registerColumns } from "../register/columns.ts";
import type { PlainTable } from "../register/headings.ts";
import type { Place } from "../register/place.ts";
import type { Register } from "../register/register.ts";
import type { RegisterRow } from "../register/row.ts";
import type { VisitKey } from "../register/visits.ts";
import { findPersonal } from "../text/personal.ts";
import type { Collector } from "./collector.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const privacyRules = { P01: "peringatan" } as const satisfies Record<string, Severity>;

/** Kinds of columns that may hold long numbers, or phones by their nature. */
const excused = new Set([
  "nik",
  "nib",
  "npwp",
  "account",
  "phone",
  "code",
  "legalNumber",
  "date",
  "coordinate",
  "checkbox",
]);

const searched: readonly ColumnKey[] = registerColumns
  .filter(({ type }) => !excused.has(type))
  .map(({ key }) => key);

/** Columns of the register to search: by key, and those of unknown heading by their place. */
export function personalColumns(register: Register): readonly ColumnKey[] {
  return searched.filter((key) => register.has(key));
}

/** Whether a text holds nine digits or more; anything less can be neither phone nor NIK. */
function hasManyDigits(text: string): boolean {
  if (text.length < 9) return false;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57 && ++digits >= 9) return true;
  }
  return false;
}

function isPersonal(value: unknown): boolean {
  if (typeof value === "number") return value >= 1e15 && findPersonal(String(value)).length > 0;
  return typeof value === "string" && hasManyDigits(value) && findPersonal(value).length > 0;
}

/** P01 of a row: in known columns and, by `others`, in columns of unknown heading. */
export function checkPersonal(
  row: RegisterRow,
  place: Place,
  columns: readonly ColumnKey[],
  others: readonly number[],
  out: Collector,
): void {
  for (const key of columns) if (isPersonal(row.raw(key))) out.cell("P01", row, place, key);
  for (const column of others) if (isPersonal(row.values[column])) out.otherCell("P01", row, place, column);
}

const visitTexts = [
  "village",
  "assistant",
  "activity",
  "result",
  "followUp",
] as const satisfies readonly VisitKey[];

/** P01 in the visit log. */
export function checkPersonalVisits(table: PlainTable<VisitKey>, out: Collector): void {
  for (const row of table.rows) {
    for (const key of visitTexts) {
      if (isPersonal(row.cell(key))) out.plain("P01", table, row, key, { name: `row${row.row}` });
    }
  }
}
