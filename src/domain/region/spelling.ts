// How Indonesian place names are spelled: what writers vary without meaning another place.

import { clean, fold } from "../register/clean.ts";
import type { VillageType } from "./village.ts";

/** A place name taken apart: `Kel. Waru Kecamatan Waru`. */
export interface PlaceName {
  /** The name without prefix and suffix, cleaned. */
  readonly core: string;
  /** The name with its prefix, without suffix: `Desa Baru` may be a name of its own. */
  readonly full: string;
  /** The name without a word that means village in some regencies and is part of a name in others (`Kampung`); or "". */
  readonly local: string;
  /** What the prefix says. */
  readonly type: VillageType | "";
  /** District named behind, "" where none. */
  readonly district: string;
}

/**
 * What a desa is called in other regencies, by law ("desa atau yang disebut dengan nama lain", UU 6/2014, article 1):
 * Aceh, West Sumatra, Simalungun, Lampung, Rokan Hilir, Yogyakarta, Southeast Maluku. They mean nothing else.
 */
export const villageWords = "gampong nagari nagori pekon tiyuh kepenghuluan kalurahan ohoi".split(" ");

const prefix = new RegExp(
  `^(?:(desa|ds|dsa|gp|kal|${villageWords.join("|")})|(kelurahan|kel|klurahan))\\b[\\s.:]*(?=\\S)`,
  "i",
);
const localPrefix = /^(?:kampung|kampong|kp|dusun|negeri|lembang)\b[\s.:]*(?=\S)/i;

/** What a district is called, for a pattern: also in Papua and in Yogyakarta. */
export const districtWords = "kecamatan|kec|distrik|kapanewon|kemantren";

const districtPrefix = new RegExp(`^(?:${districtWords})\\b[\\s.:]*(?=\\S)`, "i");
const suffix = new RegExp(`[\\s,(]+(?:${districtWords})\\b[\\s.:]*(.+?)\\)?$`, "i");
const regencySuffix = /[\s,(]+(?:kabupaten|kab)\b[\s.:]*\S.*$/i;

/** Takes prefix (`Desa`, `Ds.`, `Kel.`, `Gampong`) and suffix (`KECAMATAN X`, `KABUPATEN Y`) off a place name. */
export function takeApart(name: string): PlaceName {
  let full = clean(name);
  const region = regencySuffix.exec(full);
  if (region !== null && region.index > 0) full = full.slice(0, region.index);
  const behind = suffix.exec(full);
  const district = behind !== null && behind.index > 0 ? clean(behind[1] ?? "") : "";
  if (behind !== null && behind.index > 0) full = full.slice(0, behind.index);
  const before = prefix.exec(full);
  const core = before === null ? full : full.slice(before[0].length);
  const type = before === null ? "" : before[1] === undefined ? "Kelurahan" : "Desa";
  const local = localPrefix.test(core) ? core.replace(localPrefix, "") : "";
  return { core, full, local, type, district };
}

/** Whether a text names a district as such: `Kec. Waru`. */
export function namesDistrict(text: string): boolean {
  return districtPrefix.test(text);
}

/** District name without `Kecamatan`, `Kec.` or what it is called elsewhere (`Distrik`, `Kapanewon`) before it. */
export function bareDistrict(name: string): string {
  return clean(name).replace(districtPrefix, "");
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
