// Variants of official names as people write them, over all regencies: how many are matched rightly.

import { matchVillage } from "../../../src/domain/region/match.ts";
import type { Regency } from "../../../src/domain/region/regency.ts";
import type { Village } from "../../../src/domain/region/village.ts";
import { Villages } from "../../../src/domain/region/villages.ts";
import { fold } from "../../../src/domain/register/clean.ts";

/** A way in which people write a name otherwise; null where the name offers no occasion. `n` varies the place of the slip. */
export type Variant = (name: string, n: number) => string | null;

/** Variants that leave the letters as they are: right one first in 99 % at least. */
export const plainVariants: Readonly<Record<string, Variant>> = {
  joined: (name) => (name.includes(" ") ? name.replace(/ /g, "") : null),
  split: (name, n) =>
    name.length < 5 || name.includes(" ")
      ? null
      : `${name.slice(0, 2 + (n % (name.length - 3)))} ${name.slice(2 + (n % (name.length - 3)))}`,
  hyphen: (name) =>
    name.includes(" ") ? name.replace(/ /g, "-") : name.includes("-") ? name.replace(/-/g, " ") : null,
  upper: (name) => name.toUpperCase(),
  lower: (name) => name.toLowerCase(),
  prefix: (name, n) => `${["Desa ", "Ds. ", "Kel. ", "Kelurahan ", "DESA "][n % 5]}${name}`,
  localPrefix: (name, n) =>
    `${["Gampong ", "Nagari ", "KALURAHAN ", "Pekon ", "Gp. ", "Ohoi "][n % 6]}${name}`,
  suffix: (name, n) => `${name.toUpperCase()} ${["KECAMATAN", "Distrik", "Kapanewon"][n % 3]} X`,
  spaces: (name) => `  ${name.replace(/ /g, "\u00a0 ")} `,
};

const letters = "abcdefghijklmnoprstuwy";

/** Variants that change letters: right one first in 97 % at least. */
export const spelledVariants: Readonly<Record<string, Variant>> = {
  local: (name, n) => `${["Kampung ", "Kp. ", "Dusun ", "Negeri ", "LEMBANG "][n % 5]}${name}`,
  doubled: (name, n) => {
    const i = 1 + (n % Math.max(1, name.length - 1));
    return /[a-z]/.test(name[i] ?? "") ? name.slice(0, i + 1) + name[i] + name.slice(i + 1) : null;
  },
  undoubled: (name) => (/([a-z])\1/.test(name) ? name.replace(/([a-z])\1/, "$1") : null),
  oe: (name) => (/u/.test(name) ? name.replace(/u/, "oe") : null),
  oeBack: (name) => (/oe/i.test(name) ? name.replace(/oe/, "u").replace(/Oe/, "U") : null),
  dj: (name) => (/j/i.test(name) ? name.replace(/j/, "dj").replace(/J/, "Dj") : null),
  tj: (name) => (/c/i.test(name) ? name.replace(/c/, "tj").replace(/C/, "Tj") : null),
  roman: (name) => {
    const words = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    const spelled = [
      "",
      "Satu",
      "Dua",
      "Tiga",
      "Empat",
      "Lima",
      "Enam",
      "Tujuh",
      "Delapan",
      "Sembilan",
      "Sepuluh",
    ];
    const found = / (I|II|III|IV|V|VI|VII|VIII|IX|X)$/.exec(name);
    if (found !== null) return name.replace(/ \S+$/, ` ${spelled[words.indexOf(found[1] ?? "")]}`);
    const word = / (Satu|Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan|Sepuluh)$/.exec(name);
    return word === null ? null : name.replace(/ \S+$/, ` ${words[spelled.indexOf(word[1] ?? "")]}`);
  },
  dropped: (name, n) =>
    name.length < 5
      ? null
      : name.slice(0, 1 + (n % (name.length - 1))) + name.slice(2 + (n % (name.length - 1))),
  changed: (name, n) => {
    const i = 1 + (n % Math.max(1, name.length - 1));
    return name.length < 5 ? null : name.slice(0, i) + letters[n % letters.length] + name.slice(i + 1);
  },
  added: (name, n) => {
    const i = 1 + (n % Math.max(1, name.length - 1));
    return name.length < 5 ? null : name.slice(0, i) + letters[(n * 7) % letters.length] + name.slice(i);
  },
  swapped: (name, n) => {
    const i = 1 + (n % Math.max(1, name.length - 2));
    const [a = "", b = ""] = [name[i], name[i + 1]];
    return name.length < 5 || b === "" || a.toLowerCase() === b.toLowerCase()
      ? null
      : name.slice(0, i) + b + a + name.slice(i + 2);
  },
};

/** What became of the variants of one kind. */
export interface Tally {
  tried: number;
  /** The right village first, aman or saran. */
  right: number;
  aman: number;
  /** An aman fix to another village. */
  wrongAman: number;
  /** Left out: the variant is another official name of the regency. */
  excluded: number;
}

/** Runs variants over regencies; the district is given as written officially. */
export function tallyVariants(
  regencies: readonly Regency[],
  variants: Readonly<Record<string, Variant>>,
): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  for (const kind of Object.keys(variants))
    tallies[kind] = { tried: 0, right: 0, aman: 0, wrongAman: 0, excluded: 0 };
  for (const regency of regencies) {
    const villages = new Villages(regency.villages);
    const names = new Set(regency.villages.map(({ name }) => fold(name)));
    regency.villages.forEach((village, n) => {
      for (const [kind, variant] of Object.entries(variants)) {
        const tally = tallies[kind];
        const written = variant(village.name, n);
        if (tally === undefined || written === null || written === village.name) continue;
        if (isAnother(villages, names, village, written)) tally.excluded++;
        else count(tally, villages, village, written);
      }
    });
  }
  return tallies;
}

/** Whether a variant is an official name itself, or shares its letters with two villages of its own district. */
function isAnother(
  villages: Villages,
  names: ReadonlySet<string>,
  village: Village,
  written: string,
): boolean {
  if (fold(written) !== fold(village.name)) return names.has(fold(written));
  return villages.of(village.district).plain(village.name).length > 1;
}

function count(tally: Tally, villages: Villages, village: Village, written: string): void {
  tally.tried++;
  const match = matchVillage(villages, written, village.district);
  if (match.kind !== "variant" && match.kind !== "likely" && match.kind !== "official") return;
  const same = match.village.name === village.name && match.village.district === village.district;
  if (same) tally.right++;
  if (match.kind === "variant") {
    tally.aman++;
    if (!same) tally.wrongAman++;
  }
}
