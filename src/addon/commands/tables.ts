// The tables that edits name, as they stand in their tabs now: headings found again, formulas and formats beside the values.

import type { LocatedTable } from "../../domain/plan/decide.ts";
import type { TableKind } from "../../domain/plan/plan.ts";
import {
  findHeadings,
  type HeadingMap,
  type Headings,
  readPlainTable,
} from "../../domain/register/headings.ts";
import {
  assistantColumns,
  settingColumns,
  snapshotColumns,
  visitColumns,
  waiverColumns,
} from "../../domain/register/tables.ts";
import type { TabTable } from "../../domain/table.ts";
import type { Kind } from "../google/spreadsheet.ts";
import type { Office } from "./office.ts";
import { rememberedHeadings } from "./register.ts";

/**
 * Reads the tables that a plan touches, by sheet id; a tab or table that is gone is absent.
 * `formats`: whether number formats are needed, which costs a call a tab.
 */
export function locateTables(
  office: Office,
  kinds: ReadonlyMap<number, TableKind>,
  formats: boolean,
): Map<number, LocatedTable> {
  const tables = new Map<number, LocatedTable>();
  for (const [id, kind] of kinds) {
    const tab = office.book.tab(id);
    if (tab === null) continue;
    const kinds: Kind[] = formats ? ["formulas", "formats"] : ["formulas"];
    // The register's headings may be merged; they must be found as whoever made the edits found them.
    if (kind === "register") kinds.push("merges");
    const table = office.book.readStill(tab, kinds);
    const located = locate(kind, table, rememberedHeadings(office));
    if (located !== null) tables.set(id, located);
  }
  return tables;
}

/** A table found in a tab as read; null where its headings are gone. */
export function locate(kind: TableKind, table: TabTable, map: HeadingMap): LocatedTable | null {
  // A progress sheet has no headings: its cells are found by the content of their row and their column.
  if (kind === "progressSheet") {
    return { kind, table, columns: new Map(), firstRow: 0, headings: (table.values[0] ?? []).map(() => "") };
  }
  const headings = headingsOf(kind, table, map);
  if (headings === null) return null;
  return {
    kind,
    table,
    columns: headings.columns,
    firstRow: headings.lastHeadingRow + 1,
    headings: headings.texts,
  };
}

function headingsOf(
  kind: Exclude<TableKind, "progressSheet">,
  table: TabTable,
  map: HeadingMap,
): Headings<string> | null {
  switch (kind) {
    case "register":
      return findHeadings(table, map);
    case "assistants":
      return readPlainTable(table, assistantColumns)?.headings ?? null;
    case "visits":
      return readPlainTable(table, visitColumns)?.headings ?? null;
    case "settings":
      return readPlainTable(table, settingColumns)?.headings ?? null;
    case "waivers":
      return readPlainTable(table, waiverColumns)?.headings ?? null;
    case "snapshots":
      return readPlainTable(table, snapshotColumns)?.headings ?? null;
  }
}
