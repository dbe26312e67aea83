// The register read from its tabs: the rows that count, and the rows left out with the reason.

import { type CellValue, isDate, isFormulaError } from "../cell.ts";
import { districtWords, namesDistrict, villageWords } from "../region/spelling.ts";
import type { TabTable } from "../table.ts";
import type { CellContext } from "./cells.ts";
import { clean, fold } from "./clean.ts";
import type { ColumnKey } from "./columns.ts";
import { findHeadings, type HeadingMap, type Headings } from "./headings.ts";
import { type Desk, desk, RegisterRow, type RowTab, rowColumns } from "./row.ts";

/** One tab of the register with its headings. */
export interface RegisterTab {
  readonly table: TabTable;
  readonly headings: Headings;
}

/** Why a row is no cooperative. `stray`: something stands there, but neither village nor code. */
export type SkipReason = "blank" | "heading" | "district" | "totals" | "opening" | "numbering" | "stray";

/** A row below the headings that does not count. */
export interface SkippedRow {
  readonly tab: RegisterTab;
  /** 0-based. */
  readonly row: number;
  readonly why: SkipReason;
}

/** The register as read. */
export interface Register {
  readonly tabs: readonly RegisterTab[];
  readonly rows: readonly RegisterRow[];
  /** Blank rows at the end are not among them. */
  readonly skipped: readonly SkippedRow[];
  readonly context: CellContext;
  /** Whether any of its tabs has a column. */
  has(key: ColumnKey): boolean;
}

/** Reads the register from its tabs (several where districts have a tab each). */
export function readRegister(tabs: readonly RegisterTab[], context: CellContext): Register {
  const rows: RegisterRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const tab of tabs) {
    const { table, headings } = tab;
    const home: RowTab & Desk = {
      ...desk(),
      table,
      columns: rowColumns(headings.columns),
      headings: headings.texts,
      context,
      lent: lentByMerges(tab),
    };
    const pending: SkippedRow[] = [];
    let before: RegisterRow | null = null;
    for (let row = headings.lastHeadingRow + 1; row < table.values.length; row++) {
      const why = reasonToSkip(tab, row);
      if (why === "blank") pending.push({ tab, row, why });
      else {
        skipped.push(...pending.splice(0));
        if (why === null) {
          before = new RegisterRow(home, row, before);
          rows.push(before);
        } else skipped.push({ tab, row, why });
      }
    }
  }
  return { tabs, rows, skipped, context, has: (key) => tabs.some((tab) => tab.headings.columns.has(key)) };
}

const totals = /^(sub ?-?total|grand ?total|total|jumlah|jml|rata ?-?rata)\b/i;
const opening = /^(saldo awal|saldo per|opening balance|per \d)/i;
const columnNumber = /^\(?\d{1,2}\)?$/;

function isFilled(value: CellValue | undefined): boolean {
  // An unticked box is nothing that anyone wrote.
  if (value === undefined || value === "" || value === false) return false;
  return typeof value !== "string" || clean(value) !== "";
}

/** Why a row below the headings is no cooperative; null where it is one. */
export function reasonToSkip(tab: RegisterTab, row: number): SkipReason | null {
  const { table, headings } = tab;
  const values = table.values[row] ?? [];
  const village = values[headings.columns.get("village") ?? -1] ?? "";
  const code = values[headings.columns.get("code") ?? -1] ?? "";
  const name = values[headings.columns.get("name") ?? -1] ?? "";
  // A number where the village should stand, without code and name, is a figure of another table below this one.
  const counts = isFilled(code) || (isFilled(village) && (typeof village !== "number" || isFilled(name)));
  // Nearly every row is a plain one: only those that could be something else are looked at closely.
  if (typeof village === "string" && isPlain(village) && !suspicious(village)) return null;
  const filled = values.filter(isFilled);
  // Rows are often numbered before they are needed.
  if (filled.length === 0 || (filled.length === 1 && !counts && typeof filled[0] === "number"))
    return "blank";
  if (filled.every((value) => isFormulaError(value))) return counts ? null : "stray";
  const repeated = repeatsHeading(tab, values);
  if (repeated >= 3 && repeated * 2 > filled.length) return "heading";
  if (filled.length >= 3 && filled.every((value) => !isDate(value) && columnNumber.test(String(value)))) {
    return "numbering";
  }
  const texts = filled
    .filter((value): value is string => typeof value === "string")
    .map((text) => clean(text));
  const lead = texts.slice(0, 3);
  // A code has digits: "TOTAL" under its heading is none.
  if (!/\d/.test(String(code))) {
    if (lead.some((text) => totals.test(text))) return "totals";
    if (lead.some((text) => opening.test(text))) return "opening";
    // `II · Kec. Waru` above the villages of a district.
    if (texts.length <= 2 && !isFilled(name) && lead.some(namesDistrict)) return "district";
  }
  return counts ? null : "stray";
}

/** How many cells of a row hold what stands above them in a heading row, or both heading rows together. */
function repeatsHeading({ table, headings }: RegisterTab, values: readonly CellValue[]): number {
  const above = table.values.slice(headings.headingRow, headings.lastHeadingRow + 1);
  return values.filter((value, column) => {
    const word = typeof value === "string" ? fold(value) : "";
    const texts = [headings.texts[column], ...above.map((row) => row[column])];
    return word !== "" && texts.some((text) => fold(String(text ?? "")) === word);
  }).length;
}

/** Whether a text begins with a visible character of the keyboard. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

const noVillage = new RegExp(
  `^\\W*(sub|grand|total|jumlah|jml|rata|saldo|opening|per|desa|kel|${districtWords}|nama|village|ds|\\(?\\d|(kampung|${villageWords.join("|")})\\W*$)`,
  "i",
);

/** Whether what stands in the village column could belong to a heading, a totals or a numbering row. */
function suspicious(village: string): boolean {
  return noVillage.test(village);
}

/** Whether a tab reads otherwise where its merged cells are not known: some stand below the headings, or hold them together. */
export function needsMerges({ table, headings }: RegisterTab, map: HeadingMap): boolean {
  const merges = table.merges ?? [];
  if (merges.length === 0) return false;
  if (merges.some(({ bottom }) => bottom > headings.lastHeadingRow)) return true;
  const without = findHeadings({ ...table, merges: [] }, map);
  return (
    without?.lastHeadingRow !== headings.lastHeadingRow ||
    without.columns.size !== headings.columns.size ||
    [...headings.columns].some(([key, column]) => without.columns.get(key) !== column)
  );
}

/** What merged cells below the headings lend to the cells they cover. */
function lentByMerges({ table, headings }: RegisterTab): Map<number, Map<number, CellValue>> {
  const lent = new Map<number, Map<number, CellValue>>();
  for (const { top, left, bottom, right } of table.merges ?? []) {
    if (top <= headings.lastHeadingRow) continue;
    const value = table.values[top]?.[left] ?? "";
    for (let row = top; row <= bottom; row++) {
      const cells = lent.get(row) ?? new Map<number, CellValue>();
      lent.set(row, cells);
      for (let column = left; column <= right; column++) cells.set(column, value);
    }
  }
  return lent;
}
