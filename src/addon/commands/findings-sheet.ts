// `Temuan`: the report of a full check as a tab; what staff wrote beside a finding follows it.

import { type CellValue, sameValue } from "../../domain/cell.ts";
import {
  besideRows,
  findingColumns,
  findingHeadings,
  findingsDesign,
  type Listed,
  mostRows,
  type ReportRow,
  readListed,
  reportRows,
} from "../../domain/validation/sheet.ts";
import { makeTab } from "../google/draw.ts";
import { writeBlock } from "../google/marks.ts";
import { makeRoom } from "../google/tabs.ts";
import { asTyped } from "../google/write.ts";
import type { Inspection } from "./inspection.ts";
import type { Office } from "./office.ts";

/** What changed since the last full check. */
export interface Since {
  /** Ids of findings that were not there. */
  readonly fresh: ReadonlySet<string>;
  /** How many are no longer there. */
  readonly solved: number;
}

/** Ids of the findings that were new at the last full check. */
export function freshFindings(office: Office): ReadonlySet<string> {
  return listedNow(office).fresh;
}

/** What the cell of each finding held at the last full check, as prints by id: what staff saw when they chose a fix. */
export function seenAtCheck(office: Office): ReadonlyMap<string, string> {
  return listedNow(office).seen;
}

const listedNow = (office: Office) => readListed(office.cells("findings")?.values ?? []);

/** Writes the list anew where it changed, and says what is new and what is solved. */
export function listFindings(office: Office, { result, data, waivers }: Inspection): Since {
  const { book, language, today } = office;
  const tab = office.tabOf("findings");
  const values = tab === null ? [] : book.read(tab).values;
  const listed = readListed(values);
  const now = new Set([...result.findings, ...result.waived].map(({ id }) => id));
  // What the list had no room for may well have been there.
  const compared = tab === null ? result.findings : result.findings.slice(0, mostRows);
  const fresh = new Set(compared.filter(({ id }) => !listed.ids.has(id)).map(({ id }) => id));
  const nameOf = (code: string) => data.assistants.label(code);
  const rows = reportRows(result, waivers, listed, nameOf, today, language);
  if (tab === null) makeTab(book, findingsDesign(rows, language));
  else rewrite(office, tab.id, rows, listed, values);
  return { fresh, solved: [...listed.ids].filter((id) => !now.has(id)).length };
}

function rewrite(
  office: Office,
  tab: number,
  rows: readonly ReportRow[],
  listed: Listed,
  before: readonly (readonly CellValue[])[],
): void {
  const { book, language } = office;
  // Rows that the last list used and this one does not are blanked in the same write.
  const height = Math.max(rows.length, listed.rows - 1);
  const blank = findingColumns.map(() => "");
  const grid = [
    findingHeadings(language),
    ...Array.from({ length: height }, (_, i) => rows[i]?.cells ?? blank),
  ];
  const same = grid.every((line, r) => line.every((value, c) => sameValue(value, before[r]?.[c] ?? "")));
  if (same) return;
  makeRoom(book, tab, rows.length + 1, findingColumns.length);
  // Staff's cells in the same write: cut off between two, they would stand beside other findings.
  const width = listed.beside.size === 0 ? 0 : listed.staffColumns;
  const own = (line: readonly CellValue[]) =>
    Array.from({ length: width }, (_, i) => {
      const value = line[i] ?? "";
      return typeof value === "string" ? asTyped(value, "") : value;
    });
  const beside = besideRows(rows, listed);
  const head = (before[0] ?? []).slice(findingColumns.length);
  writeBlock(
    book,
    tab,
    0,
    0,
    grid.map((line, r) => [...line, ...own(r === 0 ? head : (beside[r - 1] ?? []))]),
  );
}
