// G: what must be one cooperative's only, found in several rows.

import { fold } from "../register/clean.ts";
import { type ColumnKey, registerColumns } from "../register/columns.ts";
import type { Place } from "../register/place.ts";
import type { RegisterRow } from "../register/row.ts";
import type { Collector } from "./collector.ts";
import type { RuleCode } from "./rules.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const doubleRules = {
  G01: "galat",
  G02: "galat",
  G03: "galat",
  G04: "peringatan",
  G05: "peringatan",
  G06: "peringatan",
} as const satisfies Record<string, Severity>;

/**
 * Rows by a key. A hash table of row numbers instead of a Map of texts: nearly every key stands once, and 80,000 of them
 * seven times over are what a check would otherwise spend its time on. Case does not count.
 */
class Groups {
  private readonly keys: string[];
  private readonly hashes: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly many = new Map<number, number[]>();

  constructor(size: number) {
    this.keys = new Array<string>(size);
    this.hashes = new Int32Array(size);
    let slots = 16;
    while (slots < size * 2) slots *= 2;
    this.slots = new Int32Array(slots);
    this.mask = slots - 1;
  }

  add(key: string, index: number): void {
    if (key === "") return;
    const hash = hashOf(key);
    this.keys[index] = key;
    this.hashes[index] = hash;
    let slot = hash & this.mask;
    for (let held = this.slots[slot] ?? 0; held !== 0; held = this.slots[slot] ?? 0) {
      if (this.hashes[held - 1] === hash && sameWord(this.keys[held - 1] ?? "", key)) {
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

/** What must be one cooperative's only. The village (null) is told by its place. */
const unique: readonly (readonly [RuleCode, ColumnKey | null])[] = [
  ["G01", null],
  ["G02", "code"],
  ["G03", "nik"],
  ["G04", "legalNumber"],
  ["G05", "nib"],
  ["G05", "npwp"],
  ["G06", "name"],
];

/** G01 to G06: takes rows one after the other, while their cells are at hand; says at the end what stands twice. */
export class Doubles {
  private readonly groups: readonly {
    readonly code: RuleCode;
    readonly key: ColumnKey | null;
    readonly rows: Groups;
    /** In small letters, the only words that count; null where all do. */
    readonly wanted: ReadonlySet<string> | null;
  }[];

  /** `only`: the rows alone that are asked about, each with its place; absent: all of them. */
  constructor(size: number, out: Collector, only?: readonly (readonly [RegisterRow, Place])[]) {
    this.groups = unique
      .filter(([code]) => out.on(code))
      .map(([code, key]) => {
        const words = only?.map(([row, place]) => wordOf(key, row, place).toLowerCase());
        return { code, key, rows: new Groups(size), wanted: words === undefined ? null : new Set(words) };
      });
  }

  /** Takes the row of number `index`. */
  add(row: RegisterRow, place: Place, index: number): void {
    for (const { key, rows, wanted } of this.groups) {
      const word = wordOf(key, row, place);
      if (wanted === null || wanted.has(word.toLowerCase())) rows.add(word, index);
    }
  }

  /** Names every row of each group. */
  report(rows: readonly RegisterRow[], places: readonly Place[], out: Collector): void {
    for (const { code, key, rows: groups } of this.groups) {
      for (const group of groups.doubles()) {
        for (const i of group) {
          const row = rows[i];
          const place = places[i];
          if (row === undefined || place === undefined) continue;
          const own = key ?? "village";
          // A village known only by its code is told at the code.
          const at = row.raw(own) === "" && row.column("code") >= 0 ? "code" : own;
          out.cell(code, row, place, at, { values: { rows: others(group, i, rows) } });
        }
      }
    }
  }
}

/** Beyond this many edited rows a glance at every row costs more than it spares. */
const fewRows = 20;

/**
 * The rows that could share with an edited one what must be one cooperative's only, by a glance at the letters that stand
 * in them; what is left out shares nothing. The edited rows are among them, all in their order.
 */
export function rowsAlike(
  rows: readonly RegisterRow[],
  edited: readonly (readonly [RegisterRow, Place])[],
): readonly RegisterRow[] {
  if (edited.length > fewRows) return rows;
  const words = edited.flatMap(([row, { named, coded }]) => [
    ...unique.map(([, key]) => row.text(key ?? "village")),
    ...[named, coded].flatMap((village) => (village === null ? [] : [village.code, village.name])),
  ]);
  const letters = [...new Set(words.filter((word) => word !== "").map(fold))];
  const own = new Set(edited.map(([row]) => row));
  const columns = unique.map(([, key]) =>
    registerColumns.findIndex((each) => each.key === (key ?? "village")),
  );
  return rows.filter((row) => {
    if (own.has(row)) return true;
    let line = "";
    for (const place of columns) {
      const raw = row.rawAt(place);
      line += `${typeof raw === "object" ? raw.date : raw} `;
    }
    line = fold(line);
    return letters.some((word) => line.includes(word));
  });
}

/** What must be one cooperative's only, as a row has it. */
function wordOf(key: ColumnKey | null, row: RegisterRow, place: Place): string {
  return key === null ? villageKey(row, place) : row.text(key);
}

/** The village a row is about: by its certain name, else by its code, else by what is written. */
function villageKey(row: RegisterRow, place: Place): string {
  const village = place.named ?? place.coded;
  if (village !== null) return village.code;
  const name = fold(row.text("village"));
  return name === "" ? row.text("code") : `${fold(row.text("district"))}|${row.text("type")}|${name}`;
}

/** The other rows of a group as staff count them, each with its village where that is another; at most five. */
function others(group: readonly number[], self: number, rows: readonly RegisterRow[]): string {
  const own = rows[self];
  const names = group
    .filter((i) => i !== self)
    .slice(0, 5)
    .map((i) => {
      const row = rows[i];
      if (row === undefined) return "";
      const village = row.text("village");
      return [
        row.sheet === own?.sheet ? "" : `${row.sheet} `,
        row.row + 1,
        village === "" || village === own?.text("village") ? "" : ` (${village})`,
      ].join("");
    });
  return group.length > 6 ? `${names.join(", ")}, …` : names.join(", ");
}
