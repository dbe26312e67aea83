// The tab `Temuan`: the findings of the last check as rows; what staff wrote beside a finding follows its id.

import { type CellValue, isDate } from "../cell.ts";
import type { SheetDesign } from "../plan/design.ts";
import { fingerprint } from "../plan/identity.ts";
import { tabNames } from "../register/tables.ts";
import { a1 } from "../table.ts";
import { say } from "../text/catalogue.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Language } from "../text/words.ts";
import { type Finding, sentence } from "./finding.ts";

/** Headings of the add-on's columns, in their order; the last one names the finding and what its cell held. */
export const findingHeadings = [
  "Tingkat",
  "Kode",
  "Tab",
  "Sel",
  "Kolom",
  "Kecamatan",
  "Desa/Kelurahan",
  "Asisten",
  "Isi",
  "Temuan",
  "Saran",
  "Keadaan",
  "Id",
] as const;

const idColumn = findingHeadings.indexOf("Id");
const messageColumn = findingHeadings.indexOf("Temuan");
const stateColumn = findingHeadings.indexOf("Keadaan");

/** Words of `Keadaan` as the tab keeps them. */
const states = { fresh: "Baru", known: "Masih ada" } as const;

/** Rows beyond this are not listed in the tab; the sidebar pages through all of them. */
export const mostRows = 10_000;

/** Print of the value that a finding's fix replaces: tells whether the cell still holds what was shown; "" without a fix. */
export const seenPrint = ({ edit }: Finding): string =>
  edit === undefined ? "" : fingerprint([edit.from.value]);

/** What the tab held: which findings, which of them were new, and staff's own cells beside each. */
export interface Listed {
  readonly ids: ReadonlySet<string>;
  /** Print of what each finding's cell held then, by id. */
  readonly seen: ReadonlyMap<string, string>;
  readonly fresh: ReadonlySet<string>;
  /** Staff's cells right of the add-on's columns, by id. */
  readonly beside: ReadonlyMap<string, readonly CellValue[]>;
  /** Rows that the tab uses, with the heading; and columns that staff use. */
  readonly rows: number;
  readonly staffColumns: number;
}

/** Reads what the tab holds; its first row is the heading. */
export function readListed(values: readonly (readonly CellValue[])[]): Listed {
  const ids = new Set<string>();
  const seen = new Map<string, string>();
  const fresh = new Set<string>();
  const beside = new Map<string, readonly CellValue[]>();
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of values.slice(1)) {
    const [id = "", print = ""] = String(row[idColumn] ?? "").split(" ");
    if (id === "") continue;
    ids.add(id);
    seen.set(id, print);
    if (row[stateColumn] === states.fresh) fresh.add(id);
    const own = row.slice(findingHeadings.length);
    if (own.some((value) => value !== "")) beside.set(id, own);
  }
  return {
    ids,
    seen,
    fresh,
    beside,
    rows: values.length,
    staffColumns: Math.max(0, width - findingHeadings.length),
  };
}

/** The rows of findings as texts, without heading. `assistant` names an assistant by code. */
export function findingRows(
  findings: readonly Finding[],
  known: ReadonlySet<string>,
  assistant: (code: string) => string,
  language: Language,
): string[][] {
  return findings.slice(0, mostRows).map((finding) => {
    const { id, code, severity, sheet, row, column, heading, district, village, value, fix } = finding;
    return [
      say(language, `severity.${severity}`),
      code,
      sheet,
      row === null ? "" : a1(row, column ?? 0),
      heading ?? "",
      district,
      village,
      finding.assistant === null ? "" : maskPersonal(assistant(finding.assistant)),
      textOf(value),
      sentence(language, finding.message),
      fix === undefined ? "" : textOf(fix.to),
      known.has(id) ? states.known : states.fresh,
      `${id} ${seenPrint(finding)}`.trim(),
    ];
  });
}

function textOf(value: CellValue): string {
  return isDate(value) ? value.date : String(value);
}

/** Staff's cells in the order of the findings; blank beside a finding they wrote nothing about. */
export function besideRows(findings: readonly Finding[], listed: Listed): CellValue[][] {
  return findings.slice(0, mostRows).map(({ id }) => {
    const own = listed.beside.get(id) ?? [];
    return Array.from({ length: listed.staffColumns }, (_, i) => own[i] ?? "");
  });
}

/** The tab, made with its first rows. */
export function findingsDesign(rows: readonly (readonly string[])[]): SheetDesign {
  const height = rows.length + 50;
  const last = findingHeadings.length - 1;
  return {
    name: tabNames.findings,
    role: "findings",
    rows: height,
    columns: findingHeadings.length + 2,
    frozenRows: 1,
    values: [findingHeadings, ...rows],
    formats: [{ areas: [{ top: 0, left: 0, bottom: height - 1, right: last }], format: "@" }],
    looks: [{ areas: [{ top: 0, left: 0, bottom: 0, right: last }], look: { bold: true } }],
    widths: [{ column: messageColumn, count: 1, pixels: 340 }],
    hiddenColumns: [{ column: idColumn, count: 1 }],
    warn: true,
  };
}
