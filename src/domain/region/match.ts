// Matching a village name as people write it against the official ones, with its district as context.

import { clean, fold } from "../register/clean.ts";
import { takeApart } from "./spelling.ts";
import type { Village, VillageType } from "./village.ts";
import type { NameIndex, Villages } from "./villages.ts";

/**
 * What a written village name was found to be.
 * - `official`: written exactly as an official name.
 * - `variant`: the same name with other case, spaces, hyphens, or a prefix: certain (aman).
 * - `likely`: numerals, old spelling or a slip away from one official name: someone must accept it (saran).
 * - `several`: the name of more than one village, or as near to several: cannot be told.
 * - `unknown`: near to none.
 */
export type VillageMatch =
  | {
      readonly kind: "official" | "variant" | "likely";
      readonly village: Village;
      /** It lies in another district than the one written. */
      readonly elsewhere: boolean;
    }
  | {
      readonly kind: "several";
      readonly candidates: readonly Village[];
      /** They bear the name written; otherwise they are only as near to it. */
      readonly certain: boolean;
      readonly elsewhere: boolean;
    }
  | { readonly kind: "unknown" };

const unknown: VillageMatch = { kind: "unknown" };

/** Beyond one large regency a slip is not looked for without knowing the district. */
const widest = 2000;

/** The one village among namesakes that has the type written; all of them where that does not decide. */
function ofType(found: readonly Village[], type: VillageType | ""): readonly Village[] {
  if (found.length < 2 || type === "") return found;
  const same = found.filter((village) => village.type === type);
  return same.length === 0 ? found : same;
}

/** The official village that a written name means. `type` is Jenis as written, "" where it is not known. */
export function matchVillage(
  villages: Villages,
  name: string,
  district: string,
  type: VillageType | "" = "",
): VillageMatch {
  const written = clean(name);
  if (fold(written) === "") return unknown;
  const parts = takeApart(written);
  const said = clean(district) || parts.district;
  const near = said === "" ? null : villages.district(said);
  const kind = parts.type || type;
  const attempts = [{ text: written, type }];
  if (parts.full !== written && parts.full !== parts.core) attempts.push({ text: parts.full, type });
  if (parts.core !== written && fold(parts.core) !== "") attempts.push({ text: parts.core, type: kind });

  if (near !== null) {
    const inside = certain(near.index, written, attempts, false);
    if (inside !== null) return inside;
  }
  const anywhere = certain(villages.all, written, attempts, near !== null);
  if (anywhere !== null) return anywhere;
  const index = near?.index ?? villages.all;
  // `Kampung Tatakalai`: no name begins so here, so the word may only say what the place is.
  const bare = parts.local === "" ? [] : index.plain(parts.local);
  if (bare.length > 0) return likelyOf(bare);
  if (near === null && villages.size > widest) return unknown;
  const meant = likely(index, parts.core, kind);
  return meant.kind === "unknown" && parts.local !== "" ? likely(index, parts.local, "") : meant;
}

/** The village whose name has the same letters, in one group of villages. */
function certain(
  index: NameIndex,
  written: string,
  attempts: readonly { readonly text: string; readonly type: VillageType | "" }[],
  elsewhere: boolean,
): VillageMatch | null {
  for (const { text, type } of attempts) {
    for (const all of [index.exact(text), index.plain(text)]) {
      const found = ofType(all, type);
      const [village] = found;
      if (village === undefined) continue;
      if (found.length > 1) {
        // Namesakes that are spelled alike need no correcting, only telling apart.
        return { kind: "several", candidates: found, certain: true, elsewhere };
      }
      return { kind: village.name === written ? "official" : "variant", village, elsewhere };
    }
  }
  return null;
}

/** The village a name is likely to mean, in one group of villages. */
function likely(index: NameIndex, name: string, type: VillageType | ""): VillageMatch {
  for (const all of [index.numeral(name), index.spelling(name)]) {
    if (all.length > 0) return likelyOf(ofType(all, type));
  }
  const nearest = index.nearest(name, "letters");
  // Old spelling and a slip together: compared by how both names would be spelled today.
  if (nearest.length === 0) nearest.push(...index.nearest(name, "spelling"));
  return likelyOf(ofType(nearest, type));
}

/** What someone must accept, of the villages that may be meant. */
function likelyOf(found: readonly Village[]): VillageMatch {
  const [village] = found;
  if (village === undefined) return unknown;
  return found.length === 1
    ? { kind: "likely", village, elsewhere: false }
    : { kind: "several", candidates: found, certain: false, elsewhere: false };
}
