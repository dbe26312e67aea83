// `Temuan`: lists the findings of a full check; what staff wrote beside a finding follows it.

import { type CellValue, sameValue } from "../../domain/cell.ts";
import {
  besideRows,
  findingHeadings,
  findingRows,
  findingsDesign,
  type Listed,
  mostRows,
  readListed,
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
  const tab = office.tabOf("findings");
  return tab === null ? new Set() : readListed(office.book.read(tab).values).fresh;
}

/** What the cell of each finding held at the last full check, as prints by id: what staff saw when they chose a fix. */
export function seenAtCheck(office: Office): ReadonlyMap<string, string> {
  const tab = office.tabOf("findings");
  return tab === null ? new Map() : readListed(office.book.read(tab).values).seen;
}

/** Writes the list anew where it changed, and says what is new and what is solved. */
export function listFindings(office: Office, { result, data }: Inspection): Since {
  const { book, language } = office;
  const tab = office.tabOf("findings");
  const values = tab === null ? [] : book.read(tab).values;
  const listed = readListed(values);
  const now = new Set([...result.findings, ...result.waived].map(({ id }) => id));
  const fresh = new Set(result.findings.filter(({ id }) => !listed.ids.has(id)).map(({ id }) => id));
  const rows = findingRows(result.findings, listed.ids, (code) => data.assistants.label(code), language);
  if (tab === null) makeTab(book, findingsDesign(rows));
  else
    rewrite(
      office,
      tab.id,
      rows,
      result.findings.length,
      listed,
      values,
      besideRows(result.findings, listed),
    );
  return { fresh, solved: [...listed.ids].filter((id) => !now.has(id)).length };
}

function rewrite(
  office: Office,
  tab: number,
  rows: readonly (readonly string[])[],
  count: number,
  listed: Listed,
  before: readonly (readonly CellValue[])[],
  beside: readonly (readonly CellValue[])[],
): void {
  const { book } = office;
  // Rows that the last list used and this one does not are blanked in the same write.
  const height = Math.max(rows.length, listed.rows - 1);
  const blank = findingHeadings.map(() => "");
  const grid = [
    findingHeadings as readonly string[],
    ...Array.from({ length: height }, (_, i) => rows[i] ?? blank),
  ];
  const same = grid.every((line, r) => line.every((value, c) => sameValue(value, before[r]?.[c] ?? "")));
  if (same) return;
  makeRoom(book, tab, Math.min(count, mostRows) + 1, findingHeadings.length);
  // Staff's cells in the same write: cut off between two, they would stand beside other findings.
  const width = listed.beside.size === 0 ? 0 : listed.staffColumns;
  const own = (line: readonly CellValue[]) =>
    Array.from({ length: width }, (_, i) => {
      const value = line[i] ?? "";
      return typeof value === "string" ? asTyped(value, "") : value;
    });
  const head = (before[0] ?? []).slice(findingHeadings.length);
  writeBlock(
    book,
    tab,
    0,
    0,
    grid.map((line, r) => [...line, ...own(r === 0 ? head : (beside[r - 1] ?? []))]),
  );
}
