// The business assistants as typed records, drawn from `Asisten`.

import { type CellValue, isDate } from "../cell.ts";
import { rowIdentity } from "../plan/identity.ts";
import type { RowIdentity } from "../plan/plan.ts";
import { maskPersonal } from "../text/personal.ts";
import { clean, fold } from "./clean.ts";
import { type DateOrder, readDateCell } from "./dates.ts";
import type { PlainTable } from "./headings.ts";
import { readCoordinate } from "./numbers.ts";
import { type assistantColumns, assistantStatuses } from "./tables.ts";

/** Key of a column of `Asisten`. */
export type AssistantKey = (typeof assistantColumns)[number]["key"];

/** State of an assistant: `Cuti` until a date and back, `Keluar` for good. */
export type AssistantStatus = (typeof assistantStatuses)[number];

/** One business assistant. */
export interface Assistant {
  readonly code: string;
  /** As shown: a phone or NIK written in it is masked. Cells name an assistant by `label`. */
  readonly name: string;
  readonly homeDistrict: string;
  /** Home, decimal degrees; both or neither. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Percent of full time, 0 to 100; 100 where blank or wrong. */
  readonly capacity: number;
  /** `Aktif` where blank or wrong. */
  readonly status: AssistantStatus;
  /** `YYYY-MM-DD` or "". */
  readonly since: string;
  /** End of leave, `YYYY-MM-DD` or "". */
  readonly until: string;
  /** Own limits on the count of cooperatives; null: the office's setting. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Codes of villages never to be assigned. */
  readonly forbidden: readonly string[];
  /** 0-based row and sheet id in `Asisten`. */
  readonly row: number;
  readonly tab: number;
  readonly identity: RowIdentity;
}

/** The assistants as read, with what is needed to look them up by what a cell says. */
export interface Assistants {
  readonly list: readonly Assistant[];
  /** Code that a cell means: the name, the code, or `Nama (Kode)` for namesakes; null where it names nobody, or several. */
  find(written: string): string | null;
  /** The way in which cells name an assistant: the name as written, with the code behind where namesakes exist. */
  label(code: string): string;
}

function textOf(value: CellValue): string {
  return isDate(value) ? value.date : clean(String(value));
}

function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || clean(value) === "") return null;
  const number = Number(clean(value).replace("%", "").replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

function dateOf(value: CellValue, order: DateOrder): string {
  const read = readDateCell(value, order);
  return value !== "" && typeof read.value === "string" ? read.value : "";
}

/** A share of full time in percent, as written: 50, `50%`, or 0.5 from a cell formatted as percent. Null where it is none. */
export function readCapacity(value: CellValue): number | null {
  const number = numberOf(value);
  if (number === null) return null;
  const percent = typeof value === "number" && number > 0 && number <= 1 ? number * 100 : number;
  return percent >= 0 && percent <= 100 ? percent : null;
}

/** Reads `Asisten`; null table: the office has none. A row without code and name does not count. */
export function readAssistants(plain: PlainTable<AssistantKey> | null, order: DateOrder): Assistants {
  const list: Assistant[] = [];
  const names: string[] = [];
  for (const each of plain?.rows ?? []) {
    const { row, values } = each;
    const cell = (key: AssistantKey) => each.cell(key);
    const name = textOf(cell("name"));
    const code = textOf(cell("code")) || maskPersonal(name);
    if (code === "") continue;
    names.push(name || code);
    const lat = readCoordinate(cell("lat")).value;
    const lon = readCoordinate(cell("lon")).value;
    const placed =
      cell("lat") !== "" && cell("lon") !== "" && typeof lat === "number" && typeof lon === "number";
    const status = fold(textOf(cell("status")));
    list.push({
      code,
      name: maskPersonal(name) || code,
      homeDistrict: textOf(cell("homeDistrict")),
      lat: placed ? lat : null,
      lon: placed ? lon : null,
      capacity: readCapacity(cell("capacity")) ?? 100,
      status: assistantStatuses.find((each) => fold(each) === status) ?? "Aktif",
      since: dateOf(cell("since"), order),
      until: dateOf(cell("until"), order),
      minimum: wholeOf(cell("minimum")),
      maximum: wholeOf(cell("maximum")),
      forbidden: textOf(cell("forbidden"))
        .split(/[;,\s]+/)
        .filter((code) => code !== ""),
      row,
      tab: plain?.table.id ?? 0,
      // Asked for only by what changes the row.
      get identity() {
        return rowIdentity("assistants", (key) => cell(key as AssistantKey), values, row);
      },
    });
  }
  return lookUp(list, names);
}

function wholeOf(value: CellValue): number | null {
  const number = numberOf(value);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

/** `names`: those of the list as written, which cells repeat. */
function lookUp(list: readonly Assistant[], names: readonly string[]): Assistants {
  const byWord = new Map<string, Set<string>>();
  const add = (word: string, code: string) => byWord.set(word, (byWord.get(word) ?? new Set()).add(code));
  const namesakes = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  list.forEach(({ code }, i) => {
    const name = names[i] ?? code;
    written.set(code, name);
    add(fold(name), code);
    namesakes.set(fold(name), byWord.get(fold(name)) ?? new Set());
  });
  // A code counts as such only where it is nobody's name.
  list.forEach(({ code }, i) => {
    if (!namesakes.has(fold(code))) add(fold(code), code);
    add(fold(`${names[i]}${code}`), code);
  });
  const cache = new Map<string, string | null>();
  return {
    list,
    find: (written) => {
      let code = cache.get(written);
      if (code === undefined) {
        const found = [...(byWord.get(fold(written)) ?? [])];
        code = found.length === 1 ? (found[0] ?? null) : null;
        cache.set(written, code);
      }
      return code;
    },
    label: (code) => {
      const name = written.get(code) ?? code;
      return (namesakes.get(fold(name))?.size ?? 0) > 1 ? `${name} (${code})` : name;
    },
  };
}

/** Whether an assistant is given cooperatives on a day: not absent, and with a capacity that is at least 0.01% when rounded. */
export function takesPart(assistant: Assistant, today: string): boolean {
  return Math.round(assistant.capacity * 100) > 0 && !isAbsent(assistant, today);
}

/** Whether an assistant holds no cooperatives on a day: gone, not come yet, or on leave (until a day, that day included). */
export function isAbsent(assistant: Assistant, today: string): boolean {
  if (assistant.status === "Keluar" || assistant.since > today) return true;
  return assistant.status === "Cuti" && (assistant.until === "" || assistant.until >= today);
}
