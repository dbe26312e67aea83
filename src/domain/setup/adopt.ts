// Which tabs of an office are already what set-up would make, and names that are still free.

import { readPlainTable } from "../register/headings.ts";
import {
  assistantColumns,
  settingColumns,
  snapshotColumns,
  type TabRole,
  tabNames,
  visitColumns,
  waiverColumns,
} from "../register/tables.ts";
import type { TabTable } from "../table.ts";

/** Tabs that an office may have made itself, with the columns by which they are known. */
const columnsOf = {
  assistants: assistantColumns,
  visits: visitColumns,
  settings: settingColumns,
  snapshots: snapshotColumns,
  waivers: waiverColumns,
} as const;

/**
 * Whether a tab that no role claims holds the table of a role: by its default name and at least two of its headings, or
 * by at least four headings that make up most of the table's.
 */
export function holdsTable(role: TabRole, name: string, table: TabTable): boolean {
  if (!isKnown(role)) return false;
  const columns = columnsOf[role];
  const found = readPlainTable<string>(table, columns);
  if (found === null) return false;
  const named = name.trim().toLowerCase() === tabNames[role].toLowerCase();
  return found.headings.score >= (named ? 2 : Math.max(4, Math.ceil(columns.length * 0.6)));
}

const isKnown = (role: TabRole): role is keyof typeof columnsOf => Object.keys(columnsOf).includes(role);

/** The name itself, or with the next free number behind it: `Wilayah (2)`. Tab names differ without regard to case. */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((each) => each.toLowerCase()));
  if (!names.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const next = `${name} (${number})`;
    if (!names.has(next.toLowerCase())) return next;
  }
}
