// S: the table itself: headings, rows that are no cooperatives, merged cells, formula errors.

import { isFormulaError } from "../cell.ts";
import { fold } from "../register/clean.ts";
import { registerColumns } from "../register/columns.ts";
import type { Place } from "../register/place.ts";
import type { Register, RegisterTab, SkipReason } from "../register/register.ts";
import type { RegisterRow } from "../register/row.ts";
import type { TextKey } from "../text/catalogue.ts";
import type { Collector } from "./collector.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const structureRules = {
  S01: "galat",
  S02: "galat",
  S03: "info",
  S04: "peringatan",
  S05: "peringatan",
  S06: "galat",
} as const satisfies Record<string, Severity>;

const headingOf = new Map<string, string>(registerColumns.map(({ key, heading }) => [key, heading]));

const reasons: Readonly<Record<SkipReason, TextKey>> = {
  blank: "find.S04.blank",
  heading: "find.S04.heading",
  district: "find.S04.district",
  totals: "find.S04.totals",
  opening: "find.S04.opening",
  numbering: "find.S04.numbering",
  stray: "find.S04.stray",
};

/** S01 to S05, for each tab of the register. */
export function checkStructure(register: Register, out: Collector): void {
  for (const tab of register.tabs) {
    checkHeadings(tab, out);
    checkMerges(tab, out);
  }
  for (const { tab, row, why } of register.skipped) {
    // Column numbers stand right under the headings of many printed tables; they harm nobody.
    if (why === "numbering") continue;
    out.tab(
      "S04",
      tab,
      { row, column: firstFilled(tab, row), name: `row${row}` },
      { say: reasons[why], cause: why },
    );
  }
}

function firstFilled({ table }: RegisterTab, row: number): number {
  return Math.max(
    0,
    (table.values[row] ?? []).findIndex((value) => value !== ""),
  );
}

function checkHeadings(tab: RegisterTab, out: Collector): void {
  const { headings } = tab;
  for (const key of headings.missing) {
    out.tab("S01", tab, { name: key }, { values: { heading: headingOf.get(key) ?? key } });
  }
  for (const { index, text, key } of headings.duplicates) {
    const other = key === undefined ? text : (headings.texts[headings.columns.get(key) ?? -1] ?? text);
    out.tab(
      "S02",
      tab,
      { row: headings.headingRow, column: index, name: `${text}|${index}` },
      { values: { heading: text, other }, ...(fold(other) !== fold(text) && { say: "find.S02.same" }) },
    );
  }
  for (const { index, text } of headings.unknown) {
    out.tab(
      "S03",
      tab,
      { row: headings.headingRow, column: index, name: text },
      { values: { heading: text } },
    );
  }
}

function checkMerges({ table, headings }: RegisterTab, out: Collector): void {
  for (const { top, left, bottom, right } of table.merges ?? []) {
    if (top <= headings.lastHeadingRow || left >= headings.texts.length) continue;
    const cells = (bottom - top + 1) * (right - left + 1);
    out.tab(
      "S05",
      { table, headings },
      { row: top, column: left, name: `${top}:${left}` },
      { values: { cells } },
    );
  }
}

/** S06: a formula error in any cell of a row. */
export function checkErrors(
  row: RegisterRow,
  place: Place,
  keys: readonly (string | undefined)[],
  out: Collector,
): void {
  const { values } = row;
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (typeof value !== "string" || value.charCodeAt(0) !== 0x23 || !isFormulaError(value)) continue;
    const key = keys[column];
    const known = registerColumns.find((each) => each.key === key);
    if (known !== undefined) out.cell("S06", row, place, known.key, { values: { error: value } });
    else out.otherCell("S06", row, place, column, { values: { error: value } });
  }
}
