// Visits as typed records, drawn from `Kunjungan`.

import { type CellValue, isDate } from "../cell.ts";
import { matchVillage } from "../region/match.ts";
import type { Villages } from "../region/villages.ts";
import type { Assistants } from "./assistants.ts";
import { clean } from "./clean.ts";
import { type DateOrder, readDateCell } from "./dates.ts";
import { readCode } from "./digits.ts";
import type { PlainTable } from "./headings.ts";
import type { visitColumns } from "./tables.ts";

/** Key of a column of `Kunjungan`. */
export type VisitKey = (typeof visitColumns)[number]["key"];

/** One visit. */
export interface Visit {
  /** `YYYY-MM-DD`, "" where blank or unreadable. */
  readonly date: string;
  /** Code of the village visited: as written or derived from its name; "" where unknown or ambiguous. */
  readonly code: string;
  readonly district: string;
  readonly village: string;
  /** Code of the assistant; null where blank or unknown. */
  readonly assistant: string | null;
  readonly activity: string;
  readonly result: string;
  readonly followUp: string;
  /** `YYYY-MM-DD` or "". */
  readonly dueDate: string;
  /** 0-based row and sheet id in `Kunjungan`. */
  readonly row: number;
  readonly tab: number;
}

function textOf(value: CellValue): string {
  if (value === "") return value;
  return isDate(value) ? value.date : clean(String(value), true);
}

function dateOf(value: CellValue, order: DateOrder): string {
  const read = value === "" ? null : readDateCell(value, order).value;
  return typeof read === "string" ? read : "";
}

/** Reads `Kunjungan`. A row counts when it names a village, by code or by name. An ambiguous name is left without code. */
export function readVisits(
  plain: PlainTable<VisitKey> | null,
  villages: Villages,
  assistants: Assistants,
  order: DateOrder,
): Visit[] {
  const visits: Visit[] = [];
  const columns = columnsOf(plain);
  for (const each of plain?.rows ?? []) {
    const { row, values } = each;
    const village = textOf(values[columns.village] ?? "");
    const district = textOf(values[columns.district] ?? "");
    const coded = values[columns.code] ?? "";
    const written = coded === "" ? null : readCode(coded).value;
    const code = typeof written === "string" ? written : "";
    if (village === "" && code === "") continue;
    visits.push({
      date: dateOf(values[columns.date] ?? "", order),
      code: code !== "" ? code : codeOf(villages, village, district),
      district,
      village,
      assistant: assistants.find(textOf(values[columns.assistant] ?? "")),
      activity: textOf(values[columns.activity] ?? ""),
      result: textOf(values[columns.result] ?? ""),
      followUp: textOf(values[columns.followUp] ?? ""),
      dueDate: dateOf(values[columns.dueDate] ?? "", order),
      row,
      tab: plain?.table.id ?? 0,
    });
  }
  return visits;
}

/** Column of each key, -1 where the table lacks it: looked up once, not for every row. */
function columnsOf(plain: PlainTable<VisitKey> | null): Readonly<Record<VisitKey, number>> {
  const at = (key: VisitKey) => plain?.headings.columns.get(key) ?? -1;
  return {
    date: at("date"),
    code: at("code"),
    district: at("district"),
    village: at("village"),
    assistant: at("assistant"),
    activity: at("activity"),
    result: at("result"),
    followUp: at("followUp"),
    dueDate: at("dueDate"),
  };
}

function codeOf(villages: Villages, village: string, district: string): string {
  const match = matchVillage(villages, village, district);
  return (match.kind === "official" || match.kind === "variant") && !match.elsewhere
    ? match.village.code
    : "";
}
