// The official villages made ready for looking up by code, by district and by name.

import { grouped } from "../groups.ts";
import { fold } from "../register/clean.ts";
import { bareDistrict, numeralKey, slips, spellingKey } from "./spelling.ts";
import type { Village } from "./village.ts";

type Names = ReadonlyMap<string, readonly Village[]>;

const byName = (villages: readonly Village[], key: (name: string) => string): Names =>
  grouped(villages, ({ name }) => key(name));

/** Villages with their names under each way of comparing; each index is made when first asked for. */
export class NameIndex {
  private made: Partial<Record<"exact" | "plain" | "numeral" | "spelling", Names>> = {};

  private folded: readonly string[] | undefined;
  private spelled: readonly string[] | undefined;

  readonly villages: readonly Village[];

  constructor(villages: readonly Village[]) {
    this.villages = villages;
  }

  /**
   * The villages whose name is the fewest slips away, as long as these are few for its length; compared by their letters,
   * or by how they would be spelled today.
   */
  nearest(name: string, by: "letters" | "spelling"): Village[] {
    this.folded ??= this.villages.map((village) => fold(village.name));
    if (by === "spelling") this.spelled ??= this.villages.map((village) => spellingKey(village.name));
    const keys = by === "letters" ? this.folded : (this.spelled ?? []);
    const key = by === "letters" ? fold(name) : spellingKey(name);
    const limit = slipLimit(key.length);
    let best = limit + 1;
    let nearest: Village[] = [];
    this.villages.forEach((village, i) => {
      const distance = slips(key, keys[i] ?? "", Math.min(limit, best));
      if (distance > limit || distance > best) return;
      if (distance < best) nearest = [];
      best = distance;
      nearest.push(village);
    });
    return nearest;
  }

  /** Villages whose name is written so exactly. */
  exact(name: string): readonly Village[] {
    this.made.exact ??= byName(this.villages, (each) => each);
    return this.made.exact.get(name) ?? [];
  }

  /** Villages whose name has the same letters: case, spaces, hyphens do not count. */
  plain(name: string): readonly Village[] {
    this.made.plain ??= byName(this.villages, fold);
    return this.made.plain.get(fold(name)) ?? [];
  }

  /** Villages whose name differs only in how numerals are written. */
  numeral(name: string): readonly Village[] {
    this.made.numeral ??= byName(this.villages, numeralKey);
    return this.made.numeral.get(numeralKey(name)) ?? [];
  }

  /** Villages whose name differs only in old or careless spelling. */
  spelling(name: string): readonly Village[] {
    this.made.spelling ??= byName(this.villages, spellingKey);
    return this.made.spelling.get(spellingKey(name)) ?? [];
  }
}

/** Up to how many slips a name of this many letters may be away from what was meant. */
export function slipLimit(letters: number): number {
  return letters <= 5 ? 1 : letters <= 9 ? 2 : 3;
}

/** A district as found by what was written. */
export interface DistrictMatch {
  /** Official name. */
  readonly name: string;
  readonly index: NameIndex;
  /** `exact`: written so. `aman`: only case, spaces, `Kec.` differ. `saran`: a slip away. */
  readonly certainty: "exact" | "aman" | "saran";
}

/** The official villages of the register's regency (or of several). */
export class Villages {
  readonly all: NameIndex;

  private readonly codes = new Map<string, Village>();
  private readonly districts = new Map<string, { name: string; villages: Village[] }>();
  private readonly indexes = new Map<string, NameIndex>();
  private readonly found = new Map<string, DistrictMatch | null>();

  constructor(villages: readonly Village[]) {
    this.all = new NameIndex(villages);
    for (const village of villages) {
      this.codes.set(village.code, village);
      const district = this.districts.get(village.district);
      if (district === undefined)
        this.districts.set(village.district, { name: village.district, villages: [village] });
      else district.villages.push(village);
    }
  }

  /** How many villages there are; 0 where the office has not said which regency it is. */
  get size(): number {
    return this.codes.size;
  }

  byCode(code: string): Village | null {
    return this.codes.get(code) ?? null;
  }

  /** The villages of a district by its official name. */
  of(district: string): NameIndex {
    let index = this.indexes.get(district);
    if (index === undefined) {
      index = new NameIndex(this.districts.get(district)?.villages ?? []);
      this.indexes.set(district, index);
    }
    return index;
  }

  /** The district that was meant; null where it cannot be told. Remembered per way of writing. */
  district(written: string): DistrictMatch | null {
    const known = this.found.get(written);
    if (known !== undefined) return known;
    const match = this.findDistrict(written);
    this.found.set(written, match);
    return match;
  }

  private findDistrict(written: string): DistrictMatch | null {
    const answer = (name: string, certainty: DistrictMatch["certainty"]) => ({
      name,
      index: this.of(name),
      certainty,
    });
    if (this.districts.has(written)) return answer(written, "exact");
    const bare = bareDistrict(written);
    const key = fold(bare);
    if (key === "") return null;
    const names = [...this.districts.keys()];
    const same = names.filter((name) => fold(name) === key);
    if (same.length === 1 && same[0] !== undefined) return answer(same[0], "aman");
    const spelled = names.filter((name) => spellingKey(name) === spellingKey(bare));
    if (spelled.length === 1 && spelled[0] !== undefined) return answer(spelled[0], "saran");
    const limit = slipLimit(key.length);
    let best = limit + 1;
    let nearest: string[] = [];
    for (const name of names) {
      const distance = slips(key, fold(name), limit);
      if (distance < best) nearest = [name];
      else if (distance === best) nearest.push(name);
      best = Math.min(best, distance);
    }
    return best <= limit && nearest.length === 1 && nearest[0] !== undefined
      ? answer(nearest[0], "saran")
      : null;
  }
}
