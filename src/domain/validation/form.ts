// F: the form of what is written: codes, numbers, dates, amounts, words of a list, spaces.

import type { CellValue } from "../cell.ts";
import type { Villages } from "../region/villages.ts";
import { readCell } from "../register/cells.ts";
import { clean, isUntidy } from "../register/clean.ts";
import {
  type Column,
  type ColumnKey,
  type ColumnType,
  registerChoices,
  registerColumns,
} from "../register/columns.ts";
import { inIndonesia } from "../register/numbers.ts";
import type { Place } from "../register/place.ts";
import { isDitto, type ReadCell, type Unreadable } from "../register/read-cell.ts";
import type { Register } from "../register/register.ts";
import type { RegisterRow } from "../register/row.ts";
import { wordLists } from "../register/words.ts";
import type { TextKey } from "../text/catalogue.ts";
import { longDate } from "../text/dates.ts";
import { type Collector, dittoReport, type Report } from "./collector.ts";
import type { RuleCode } from "./rules.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const formRules = {
  F01: "galat",
  F02: "peringatan",
  F03: "peringatan",
  F04: "peringatan",
  F05: "peringatan",
  F06: "peringatan",
  F07: "peringatan",
  F08: "peringatan",
  F09: "peringatan",
  F10: "peringatan",
  F11: "peringatan",
  F12: "peringatan",
  F14: "peringatan",
  F16: "galat",
  F17: "peringatan",
} as const satisfies Record<string, Severity>;

/** The rule of each kind of cell; kinds without one are only looked at for stray spaces and lost digits. */
const codes: Readonly<Partial<Record<ColumnType, RuleCode>>> = {
  code: "F01",
  legalNumber: "F02",
  nik: "F03",
  nib: "F04",
  npwp: "F05",
  phone: "F06",
  date: "F07",
  rupiah: "F08",
  count: "F09",
  villageType: "F10",
  stage: "F10",
  outlet: "F10",
  done: "F10",
  checkbox: "F10",
  coordinate: "F11",
  account: "F12",
};

/** Columns of free text or of several phones, where a line break is no slip. */
const keepsLines: ReadonlySet<string> = new Set([
  "chairPhone",
  "obstacle",
  "followUp",
  "notes",
  "otherBusiness",
  "otherPartner",
]);

const says: Readonly<Partial<Record<Unreadable, TextKey>>> = {
  range: "find.form.range",
  month: "find.F07.month",
  year: "find.F07.year",
};

interface Checked {
  /** Place in the table of columns. */
  readonly place: number;
  readonly key: ColumnKey;
  readonly type: ColumnType;
  readonly rule: RuleCode | undefined;
  readonly lines: boolean;
  /** Whether neighbours may hold the same, so that a ditto mark means something. */
  readonly repeats: boolean;
}

/** The columns that a register has, made ready for checking. */
export function formColumns(register: Register): readonly Checked[] {
  return registerColumns
    .map(({ key, type }: Column & { key: ColumnKey }, place) => ({
      place,
      key,
      type,
      rule: codes[type],
      lines: keepsLines.has(key),
      repeats: /^F(07|08|09|10)$/.test(codes[type] ?? ""),
    }))
    .filter(({ key }) => register.has(key));
}

/** F01 to F17 of a row, without the name (F15). */
export function checkForm(
  row: RegisterRow,
  place: Place,
  columns: readonly Checked[],
  register: Register,
  villages: Villages,
  out: Collector,
): void {
  for (const column of columns) {
    const raw = row.rawAt(column.place);
    if (raw === "") continue;
    if (column.repeats && isDitto(raw) && column.rule !== undefined) {
      out.cell(column.rule, row, place, column.key, dittoReport(row, column.key));
      continue;
    }
    let tidied: string | null = null;
    if (typeof raw === "string" && isUntidy(raw, column.lines)) {
      tidied = clean(raw, column.lines);
      out.cell("F14", row, place, column.key, { fix: { to: tidied, certainty: "aman" } });
      if (tidied === "") continue;
    }
    if (column.rule === undefined) {
      if (typeof raw === "number" && raw >= 1e15) out.cell("F16", row, place, column.key);
      continue;
    }
    // Spaces are said already: the rest is judged as if they were not there.
    const cell = tidied === null ? row.readAt(column.place) : readCell(column.type, tidied, register.context);
    if (cell.state === "unreadable" || cell.tidy !== undefined || cell.likely !== undefined) {
      const judged = judge(place, column.rule, column.type, raw, cell, villages);
      if (judged !== null) out.cell(judged[0], row, place, column.key, judged[1]);
    }
  }
  checkCoordinates(row, place, out);
}

/** What to say of a cell that is not written as it should be; null where another rule speaks. */
function judge(
  place: Place,
  rule: RuleCode,
  type: ColumnType,
  raw: CellValue,
  cell: ReadCell,
  villages: Villages,
): readonly [RuleCode, Report] | null {
  const fix = fixOf(cell);
  if (cell.why === "error") return null;
  if (cell.why === "lostDigits") return ["F16", {}];
  if (cell.why === "lostZero") return ["F17", fix];
  if (rule === "F01" && typeof cell.tidy === "string")
    return [rule, codeReport(place, raw, cell.tidy, villages)];
  if (cell.state === "ok" && cell.ambiguous && typeof cell.value === "string") {
    const values = { date: longDate(cell.value, "id"), english: longDate(cell.value, "en") };
    return [rule, { say: "find.F07.ambiguous", values, cause: "F07 ambiguous", ...fix }];
  }
  if (cell.state === "ok") return [rule, { say: writtenOtherwise(rule, raw), cause: `${rule} tidy`, ...fix }];
  if (rule === "F10") return [rule, { ...listReport(type), ...fix }];
  const say = cell.why === undefined ? undefined : says[cell.why];
  return [rule, { ...(say !== undefined && { say }), ...fix }];
}

/** A word that its list has not: the list is named, for an office's own column may offer none. */
function listReport(type: ColumnType): Report {
  const choices = registerChoices(type);
  if (choices === null) return { say: "find.F10.box" };
  const values = { choices: choices.join(", ") };
  // A word of the office's own may be matched with one of the list.
  return type in wordLists ? { say: "find.F10.own", values } : { values };
}

/** Ten digits may be a code of another office (BPS): only an official village makes it certain. */
function codeReport(place: Place, raw: CellValue, code: string, villages: Villages): Report {
  const village = villages.byCode(code);
  if (village === null && villages.size > 0) return {};
  const certain = village !== null && (place.match === null || village === place.named);
  return { say: writtenOtherwise("F01", raw), fix: { to: code, certainty: certain ? "aman" : "saran" } };
}

function writtenOtherwise(rule: RuleCode, raw: CellValue): TextKey {
  const isNumber = typeof raw === "number";
  if (rule === "F07") return isNumber ? "find.F07.serial" : "find.F07.text";
  if (rule === "F10") return "find.F10.otherwise";
  if (isNumber) return "find.form.asNumber";
  return /^F(08|09|11)$/.test(rule) ? "find.form.asText" : "find.form.otherwise";
}

function fixOf(cell: ReadCell): Report {
  if (cell.tidy !== undefined) return { fix: { to: cell.tidy, certainty: "aman" } };
  return cell.likely === undefined ? {} : { fix: { to: cell.likely, certainty: "saran" } };
}

/** F11: a readable coordinate outside Indonesia; exchanged latitude and longitude are told. */
function checkCoordinates(row: RegisterRow, place: Place, out: Collector): void {
  const lat = row.number("lat");
  const lon = row.number("lon");
  if (lat === null && lon === null) return;
  const exchanged = lat !== null && lon !== null && inIndonesia("lat", lon) && inIndonesia("lon", lat);
  for (const [key, value, other] of [
    ["lat", lat, lon],
    ["lon", lon, lat],
  ] as const) {
    if (value === null || inIndonesia(key, value)) continue;
    out.cell("F11", row, place, key, {
      say: exchanged ? "find.F11.exchanged" : "find.F11.outside",
      ...(exchanged && other !== null && { fix: { to: other, certainty: "saran" } }),
    });
  }
}
