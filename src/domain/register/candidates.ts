// Which tabs hold the register: one tab, district tabs joined, or the newest of month tabs.

import { grouped } from "../groups.ts";
import { bareDistrict } from "../region/spelling.ts";
import type { TabTable } from "../table.ts";
import { clean, fold } from "./clean.ts";
import type { ColumnKey } from "./columns.ts";
import { monthNumber } from "./dates.ts";
import { findHeadings, type HeadingMap, readPlainTable } from "./headings.ts";
import { isDitto } from "./read-cell.ts";
import { type RegisterTab, reasonToSkip } from "./register.ts";
import { snapshotColumns, visitColumns } from "./tables.ts";

/** One register that a spreadsheet may hold. */
export interface RegisterCandidate {
  /** Its tabs: one, or a tab for each district. */
  readonly tabs: readonly RegisterTab[];
  readonly how: "single" | "joined" | "newest";
  /** Older month tabs, left aside. */
  readonly leftOut: readonly TabTable[];
}

/** What a register has and the other tables with villages have not. */
const own: readonly ColumnKey[] = [
  "name",
  "legalNumber",
  "legalDate",
  "nik",
  "nib",
  "npwp",
  "stage",
  "meetingDate",
  "deedDate",
  "operatingDate",
  "groceryOutlet",
  "members",
  "chair",
];

/** The tab as a register's, or null where it is none: it needs village or code, one column of its own, three in all. */
function asRegister(table: TabTable, map: HeadingMap): RegisterTab | null {
  if (/^cadangan\b/i.test(table.name)) return null;
  const headings = findHeadings(table, map);
  if (headings === null || headings.score < 3) return null;
  const { columns } = headings;
  if (!columns.has("village") && !columns.has("code")) return null;
  if (!own.some((key) => columns.has(key))) return null;
  // The add-on's own lists also hold villages; they show by their headings even where nothing marks the tab.
  for (const known of [snapshotColumns, visitColumns]) {
    const plain = readPlainTable(table, known);
    if (plain !== null && plain.headings.score >= known.length - 1 && plain.headings.score >= headings.score)
      return null;
  }
  return { table, headings };
}

/**
 * The registers that the tabs may hold, in their order; more than one means that the office must say which.
 * `ownTabs`: sheet ids that the add-on uses otherwise. `map`: headings mapped by hand.
 */
export function findRegisters(
  tables: readonly TabTable[],
  ownTabs: ReadonlySet<number> = new Set(),
  map: HeadingMap = {},
): RegisterCandidate[] {
  const found: RegisterTab[] = [];
  for (const table of tables) {
    const tab = ownTabs.has(table.id) ? null : asRegister(table, map);
    if (tab !== null) found.push(tab);
  }
  const groups: RegisterTab[][] = [];
  for (const tab of found) {
    const group = groups.find(([first]) => first !== undefined && alike(first, tab));
    if (group === undefined) groups.push([tab]);
    else group.push(tab);
  }
  return groups.flatMap(asCandidates);
}

/** Whether two tabs have nearly the same columns. */
function alike(a: RegisterTab, b: RegisterTab): boolean {
  const keys = [...a.headings.columns.keys()];
  const shared = keys.filter((key) => b.headings.columns.has(key)).length;
  return shared >= 0.8 * Math.max(keys.length, b.headings.columns.size);
}

function asCandidates(group: RegisterTab[]): RegisterCandidate[] {
  const single = (tab: RegisterTab): RegisterCandidate => ({ tabs: [tab], how: "single", leftOut: [] });
  if (group.length < 2) return group.map(single);
  const months = group.map((tab) => monthOf(tab.table.name));
  if (months.every((month) => month !== null) && new Set(months).size === months.length) {
    const newest = months.indexOf(Math.max(...months));
    return group.flatMap((tab, i) =>
      i === newest
        ? [
            {
              tabs: [tab],
              how: "newest",
              leftOut: group.filter((each) => each !== tab).map(({ table }) => table),
            },
          ]
        : [],
    );
  }
  return districtsApart(group) ? [{ tabs: group, how: "joined", leftOut: [] }] : group.map(single);
}

/** Month of a tab's name (`Oktober 2025`, `10-2025`, `2025-10`) as months since 2000; without a year, of 2000. */
function monthOf(name: string): number | null {
  const numbers =
    /(?:^|\D)(20\d{2})[-./ ](\d{1,2})(?:\D|$)/.exec(name) ??
    /(?:^|\D)(\d{1,2})[-./ ](20\d{2})(?:\D|$)/.exec(name);
  if (numbers !== null) {
    const [a, b] = [Number(numbers[1]), Number(numbers[2])];
    const [year, month] = a > 12 ? [a, b] : [b, a];
    return month >= 1 && month <= 12 ? (year % 2000) * 12 + month : null;
  }
  const month = clean(name)
    .split(/[^A-Za-z]+/)
    .map((word) => monthNumber(word))
    .find((number) => number !== null);
  if (month === undefined || month === null) return null;
  const year = /(20\d{2})/.exec(name)?.[1] ?? /\b(\d{2})\b/.exec(name)?.[1];
  return (year === undefined ? 0 : Number(year) % 2000) * 12 + month;
}

/** The words of a tab's name beside the month: `KDMP Okt 2025` and `KDMP November 2025` have the same. */
function beside(name: string): string {
  const words = clean(name).split(/[^\p{L}]+/u);
  return fold(words.filter((word) => monthNumber(word) === null).join(" "));
}

/**
 * Of tabs named after months, the newest that comes after the tab `name` and bears the same words otherwise; null where
 * there is none.
 */
export function newerMonth<Tab extends { readonly name: string }>(
  name: string,
  tabs: readonly Tab[],
): Tab | null {
  let newest: Tab | null = null;
  let latest = monthOf(name) ?? Number.POSITIVE_INFINITY;
  for (const tab of tabs) {
    const month = monthOf(tab.name) ?? 0;
    if (month <= latest || beside(tab.name) !== beside(name)) continue;
    newest = tab;
    latest = month;
  }
  return newest;
}

/** Share of a tab's rows that bear its district: the others misspell it. */
const ofDistrict = 0.75;

/** Whether each tab holds one district of its own: no tab repeats another's district. */
function districtsApart(group: readonly RegisterTab[]): boolean {
  const seen = new Set<string>();
  for (const tab of group) {
    const { table, headings } = tab;
    const column = headings.columns.get("district");
    const districts: string[] = [];
    for (let row = headings.lastHeadingRow + 1; row < table.values.length; row++) {
      const written = column === undefined ? "" : (table.values[row]?.[column] ?? "");
      const district = fold(bareDistrict(String(written)));
      if (district !== "" && !isDitto(written) && reasonToSkip(tab, row) === null) districts.push(district);
    }
    const rows = grouped(districts, (district) => district);
    // A tab without the column, or without rows, speaks by its name.
    let own = { district: fold(table.name), count: 0 };
    for (const [district, { length }] of rows) if (length > own.count) own = { district, count: length };
    if (own.count < ofDistrict * districts.length || seen.has(own.district)) return false;
    seen.add(own.district);
  }
  return true;
}
