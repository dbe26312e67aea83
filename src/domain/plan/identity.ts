// How a row is named so that it is found again, and how it is found.

import { type CellValue, isDate } from "../cell.ts";
import { addTo } from "../groups.ts";
import type { RowIdentity, TableKind } from "./plan.ts";

/**
 * A short stable hash of a text: 53 bits in base 36, equal in every process. For telling apart, not for secrets.
 * Two 32-bit multiply-xor lanes (murmur-like), finished by avalanche.
 */
export function hash(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x27d4eb2f);
    low = Math.imul(low ^ unit, 0x165667b1);
  }
  high = Math.imul(high ^ (high >>> 15), 0x735a2d97) ^ Math.imul(low ^ (low >>> 13), 0xcaf649a9);
  low = Math.imul(low ^ (low >>> 16), 0x2c1b3c6d) ^ Math.imul(high ^ (high >>> 12), 0x297a2d39);
  return ((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36);
}

/** One cell as text that tells its kind: the number 5, the text "5" and the date differ. */
function cellPrint(value: CellValue): string {
  if (isDate(value)) return `d${value.date}`;
  return typeof value === "string"
    ? value === ""
      ? ""
      : `s${value}`
    : `${typeof value === "number" ? "n" : "b"}${value}`;
}

/** Fingerprint of a row's whole content; blank cells at its end do not count. "" for a blank row. */
export function fingerprint(values: readonly CellValue[]): string {
  let end = values.length;
  while (end > 0 && values[end - 1] === "") end--;
  return end === 0 ? "" : hash(values.slice(0, end).map(cellPrint).join("\u001f"));
}

/** Text for comparing names and codes: trimmed, lower case, single spaces. */
function plain(value: CellValue): string {
  return isDate(value)
    ? value.date
    : String(value)
        .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
        .trim()
        .toLowerCase();
}

/**
 * The keys of a row, most trusted first, from its cells by column key.
 * register: village code, then district + type + village · assistants: code · settings: name · waivers: finding id ·
 * snapshots: month + code · progressSheet: placeholder · visits: none, its rows have only their fingerprint.
 */
export function rowKeys(kind: TableKind, cell: (key: string) => CellValue): readonly string[] {
  const one = (prefix: string, key: string) => {
    const text = plain(cell(key));
    return text === "" ? [] : [`${prefix}:${text}`];
  };
  switch (kind) {
    case "register": {
      const village = plain(cell("village"));
      const place =
        village === "" ? [] : [`place:${plain(cell("district"))}|${plain(cell("type"))}|${village}`];
      return [...one("code", "code"), ...place];
    }
    case "assistants":
      return one("code", "code");
    case "settings":
      return one("name", "name");
    case "waivers":
      return one("id", "id");
    case "snapshots": {
      const code = plain(cell("code"));
      return code === "" ? [] : [`month:${plain(cell("month"))}|${code}`];
    }
    case "progressSheet":
      return one("key", "key");
    case "visits":
      return [];
  }
}

/** Names a row: its keys and its content now. `values` is the whole row of the tab, `row` is 0-based. */
export function rowIdentity(
  kind: TableKind,
  cell: (key: string) => CellValue,
  values: readonly CellValue[],
  row: number,
): RowIdentity {
  return { keys: rowKeys(kind, cell), print: fingerprint(values), row };
}

/** The rows of a table made ready for finding. */
export interface RowIndex {
  /** Rows by key; a key that several rows bear is not trusted. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byPrint: ReadonlyMap<string, readonly number[]>;
}

/** Indexes identities of the rows that stand in a table now. */
export function indexRows(rows: Iterable<RowIdentity>): RowIndex {
  const byKey = new Map<string, number[]>();
  const byPrint = new Map<string, number[]>();
  for (const { keys, print, row } of rows) {
    for (const key of keys) addTo(byKey, key, row);
    addTo(byPrint, print, row);
  }
  return { byKey, byPrint };
}

/**
 * Where a named row stands now, 0-based; null when it cannot be told: then the edit is skipped and named.
 * A key counts only when exactly one row bears it. A fingerprint counts at the old row, or at exactly one other.
 */
export function locateRow(index: RowIndex, identity: RowIdentity): number | null {
  for (const key of identity.keys) {
    const rows = index.byKey.get(key);
    if (rows?.length === 1) return rows[0] ?? null;
  }
  const alike = index.byPrint.get(identity.print) ?? [];
  if (alike.includes(identity.row)) return identity.row;
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
