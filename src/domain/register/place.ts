// Which official village a row means, by its code and by its name; the two may disagree.

import { matchVillage, type VillageMatch } from "../region/match.ts";
import type { Village } from "../region/village.ts";
import type { Villages } from "../region/villages.ts";
import { isDitto } from "./read-cell.ts";
import type { RegisterRow } from "./row.ts";

/** What a row says about its place. */
export interface Place {
  /** Official village of the code; null where the code is blank, unreadable or not official. */
  readonly coded: Village | null;
  /** What the written name is; null where no name is written or no official villages are known. */
  readonly match: VillageMatch | null;
  /** Village that the name certainly means: written officially, or with other case, spaces, prefix; in the district written. */
  readonly named: Village | null;
  /** The village the row stands for: by its code, else by its certain name. */
  readonly village: Village | null;
  /** Code, name, Jenis and district are all written as the official village has them. */
  readonly clean: boolean;
}

const nowhere: Place = { coded: null, match: null, named: null, village: null, clean: false };

/** Says which official village a row means. */
export function placeOf(row: RegisterRow, villages: Villages): Place {
  if (villages.size === 0) return nowhere;
  const code = row.text("code");
  const coded = code === "" ? null : villages.byCode(code);
  const name = row.raw("village");
  const district = row.raw("district");
  if (
    coded !== null &&
    coded.name === name &&
    coded.district === district &&
    coded.type === row.raw("type")
  ) {
    return { coded, match: null, named: coded, village: coded, clean: true };
  }
  const written = row.text("village");
  const said = isDitto(district) ? String(row.above("district")) : row.text("district");
  if (written === "") return { coded, match: null, named: null, village: coded, clean: false };
  const type = row.text("type");
  let match = matchVillage(villages, written, said, type === "Desa" || type === "Kelurahan" ? type : "");
  // The code tells namesakes apart.
  if (match.kind === "several" && coded !== null && match.candidates.includes(coded)) {
    const kind = coded.name === name ? "official" : match.certain ? "variant" : "likely";
    match = { kind, village: coded, elsewhere: match.elsewhere };
  }
  const named =
    (match.kind === "official" || match.kind === "variant") && !match.elsewhere ? match.village : null;
  return { coded, match, named, village: coded ?? named, clean: false };
}
