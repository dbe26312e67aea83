// G: what must be one cooperative's only, found in several rows.

import { fold } from "../register/clean.ts";
import type { ColumnKey } from "../register/columns.ts";
import type { Place } from "../register/place.ts";
import type { RegisterRow } from "../register/row.ts";
import type { Collector } from "./collector.ts";
import type { RuleCode } from "./rules.ts";

/** Rows by a key; most keys stand for one row, so a list is made only for the second. */
class Groups {
  private readonly first = new Map<string, number>();
  private readonly many = new Map<string, number[]>();

  add(key: string, index: number): void {
    if (key === "") return;
    const first = this.first.get(key);
    if (first === undefined) this.first.set(key, index);
    else {
      const rows = this.many.get(key);
      if (rows === undefined) this.many.set(key, [first, index]);
      else rows.push(index);
    }
  }

  doubles(): Iterable<readonly number[]> {
    return this.many.values();
  }
}

const digitRules: readonly (readonly [RuleCode, ColumnKey])[] = [
  ["G02", "code"],
  ["G03", "nik"],
  ["G04", "legalNumber"],
  ["G05", "nib"],
  ["G05", "npwp"],
];

/** G01 to G06 over all rows; every row of a group is named. */
export function checkDoubles(rows: readonly RegisterRow[], places: readonly Place[], out: Collector): void {
  report("G01", "village", rows, places, villageKey, out);
  for (const [code, key] of digitRules) report(code, key, rows, places, (row) => row.text(key), out);
  report("G06", "name", rows, places, (row) => row.text("name").toLowerCase(), out);
}

/** The village a row is about: by its certain name, else by its code, else by what is written. */
function villageKey(row: RegisterRow, place: Place): string {
  const village = place.named ?? place.coded;
  if (village !== null) return village.code;
  const name = fold(row.text("village"));
  return name === "" ? row.text("code") : `${fold(row.text("district"))}|${row.text("type")}|${name}`;
}

function report(
  code: RuleCode,
  key: ColumnKey,
  rows: readonly RegisterRow[],
  places: readonly Place[],
  keyOf: (row: RegisterRow, place: Place) => string,
  out: Collector,
): void {
  if (!out.on(code)) return;
  const groups = new Groups();
  rows.forEach((row, i) => {
    const place = places[i];
    if (place !== undefined) groups.add(keyOf(row, place), i);
  });
  for (const group of groups.doubles()) {
    for (const i of group) {
      const row = rows[i];
      const place = places[i];
      if (row === undefined || place === undefined) continue;
      // A village known only by its code is told at the code.
      const at = row.raw(key) === "" && row.column("code") >= 0 ? "code" : key;
      out.cell(code, row, place, at, { values: { rows: others(group, i, rows) } });
    }
  }
}

/** The other rows of a group as staff count them, at most five. */
function others(group: readonly number[], self: number, rows: readonly RegisterRow[]): string {
  const own = rows[self]?.sheet;
  const names = group
    .filter((i) => i !== self)
    .slice(0, 5)
    .map((i) => {
      const row = rows[i];
      return row === undefined ? "" : row.sheet === own ? String(row.row + 1) : `${row.sheet} ${row.row + 1}`;
    });
  return group.length > 6 ? `${names.join(", ")}, …` : names.join(", ");
}
