// G: what must be one cooperative's only, found in several rows.

import { fold } from "../register/clean.ts";
import type { ColumnKey } from "../register/columns.ts";
import type { Place } from "../register/place.ts";
import type { RegisterRow } from "../register/row.ts";
import type { Collector } from "./collector.ts";
import type { RuleCode } from "./rules.ts";

/**
 * Rows by a key. A hash table of row numbers instead of a Map of texts: nearly every key stands once, and 80,000 of them
 * eight times over are what a check would otherwise spend its time on. Case does not count.
 */
class Groups {
  private readonly keys: string[];
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly many = new Map<number, number[]>();

  constructor(size: number) {
    this.keys = new Array<string>(size);
    let slots = 16;
    while (slots < size * 2) slots *= 2;
    this.slots = new Int32Array(slots);
    this.mask = slots - 1;
  }

  add(key: string, index: number): void {
    if (key === "") return;
    this.keys[index] = key;
    let slot = hashOf(key) & this.mask;
    for (let held = this.slots[slot] ?? 0; held !== 0; held = this.slots[slot] ?? 0) {
      if (sameWord(this.keys[held - 1] ?? "", key)) {
        const rows = this.many.get(held - 1);
        if (rows === undefined) this.many.set(held - 1, [held - 1, index]);
        else rows.push(index);
        return;
      }
      slot = (slot + 1) & this.mask;
    }
    this.slots[slot] = index + 1;
  }

  doubles(): Iterable<readonly number[]> {
    return this.many.values();
  }
}

/** A hash in which small and large letters agree (FNV-1a, mixed at the end). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 0x20), 0x01000193);
  return hash ^ (hash >>> 15);
}

function sameWord(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

const digitRules: readonly (readonly [RuleCode, ColumnKey])[] = [
  ["G02", "code"],
  ["G03", "nik"],
  ["G04", "legalNumber"],
  ["G05", "nib"],
  ["G05", "npwp"],
];

/** Rows of a tab, 0-based and inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** G01 to G06 over all rows; every row of a group is named. `only`: groups that one of these rows belongs to. */
export function checkDoubles(
  rows: readonly RegisterRow[],
  places: readonly Place[],
  only: RowSpan | undefined,
  out: Collector,
): void {
  report("G01", "village", rows, places, villageKey, only, out);
  for (const [code, key] of digitRules) report(code, key, rows, places, (row) => row.text(key), only, out);
  report("G06", "name", rows, places, (row) => row.text("name"), only, out);
}

/** Keys of some rows, in small letters; null where all rows count. */
function wantedKeys(
  rows: readonly RegisterRow[],
  places: readonly Place[],
  keyOf: (row: RegisterRow, place: Place) => string,
  only: RowSpan | undefined,
): ReadonlySet<string> | null {
  if (only === undefined) return null;
  const keys = new Set<string>();
  rows.forEach((row, i) => {
    const place = places[i];
    if (place !== undefined && row.row >= only.first && row.row <= only.last)
      keys.add(keyOf(row, place).toLowerCase());
  });
  return keys;
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
  only: RowSpan | undefined,
  out: Collector,
): void {
  if (!out.on(code)) return;
  const wanted = wantedKeys(rows, places, keyOf, only);
  const groups = new Groups(rows.length);
  rows.forEach((row, i) => {
    const place = places[i];
    if (place === undefined) return;
    const word = keyOf(row, place);
    if (wanted === null || wanted.has(word.toLowerCase())) groups.add(word, i);
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
