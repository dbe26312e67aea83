// How Indonesian place names are spelled: what writers vary without meaning another place.

import { clean, fold } from "../register/clean.ts";
import type { VillageType } from "./village.ts";

/** A place name taken apart: `Kel. Waru Kecamatan Waru`. */
export interface PlaceName {
  /** The name without prefix and suffix, cleaned. */
  readonly core: string;
  /** The name with its prefix, without suffix: `Desa Baru` may be a name of its own. */
  readonly full: string;
  /** What the prefix says. */
  readonly type: VillageType | "";
  /** District named behind, "" where none. */
  readonly district: string;
}

const prefix = /^(?:(desa|ds|dsa)|(kelurahan|kel|klurahan))\b[\s.:]*(?=\S)/i;
const suffix = /[\s,(]+(?:kecamatan|kec)\b[\s.:]*(.+?)\)?$/i;
const regencySuffix = /[\s,(]+(?:kabupaten|kab)\b[\s.:]*\S.*$/i;

/** Takes prefix (`Desa`, `Ds.`, `Kel.`) and suffix (`KECAMATAN X`, `KABUPATEN Y`) off a place name. */
export function takeApart(name: string): PlaceName {
  let full = clean(name);
  const region = regencySuffix.exec(full);
  if (region !== null && region.index > 0) full = full.slice(0, region.index);
  const behind = suffix.exec(full);
  const district = behind !== null && behind.index > 0 ? clean(behind[1] ?? "") : "";
  if (behind !== null && behind.index > 0) full = full.slice(0, behind.index);
  const before = prefix.exec(full);
  if (before === null) return { core: full, full, type: "", district };
  const type = before[1] === undefined ? "Kelurahan" : "Desa";
  return { core: full.slice(before[0].length), full, type, district };
}

/** District name without `Kecamatan` or `Kec.` before it. */
export function bareDistrict(name: string): string {
  return clean(name).replace(/^(?:kecamatan|kec)\b[\s.:]*(?=\S)/i, "");
}

const numerals = new Map<string, string>();
for (const [i, words] of [
  "i satu",
  "ii dua",
  "iii tiga",
  "iv empat",
  "v lima",
  "vi enam",
  "vii tujuh",
  "viii delapan",
  "ix sembilan",
  "x sepuluh",
].entries()) {
  for (const word of words.split(" ")) numerals.set(word, String(i + 1));
}

/** Key under which numerals agree: `Semoi Dua`, `Semoi II`, `semoi-2`. */
export function numeralKey(name: string): string {
  return clean(name)
    .toLowerCase()
    .split(/[\s\-.,/()]+/)
    .map((word, i) => (i === 0 ? word : (numerals.get(word) ?? word)))
    .map(fold)
    .join("");
}

/** Key under which old and careless spellings agree: oe and u, dj and j, tj and c, doubled letters, numerals. */
export function spellingKey(name: string): string {
  return numeralKey(name)
    .replace(/oe/g, "u")
    .replace(/dj/g, "j")
    .replace(/tj/g, "c")
    .replace(/(.)\1+/g, "$1");
}

/**
 * Slips that make one word of another: letters added, dropped, changed, or two neighbours exchanged
 * (optimal string alignment). Anything above `limit` is given as `limit + 1`.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let earlier: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((before[j - 1] ?? 0) + (same ? 0 : 1), (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (earlier[j - 2] ?? 0) + 1);
      }
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    earlier = before;
    before = now;
  }
  return Math.min(before[b.length] ?? 0, limit + 1);
}
