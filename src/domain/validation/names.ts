// The name of a cooperative: what it should be, and what in it is only careless.

import { spellingKey, takeApart, villageWords } from "../region/spelling.ts";
import type { Village } from "../region/village.ts";
import { clean, fold } from "../register/clean.ts";
import type { Place } from "../register/place.ts";
import type { RegisterRow } from "../register/row.ts";
import type { Collector } from "./collector.ts";
import type { Severity } from "./severity.ts";

/** The rules of this file with their severities. */
export const nameRules = { F15: "peringatan", X01: "peringatan" } as const satisfies Record<string, Severity>;

/** `Koperasi Desa Merah Putih Sidorejo`, as SE Menkop 1/2025 has it. */
export function expectedName(type: string, village: string): string {
  return `Koperasi ${type} Merah Putih ${village}`;
}

const lead = new RegExp(
  `^(?:koperasi|kop|kopdes|kopkel|kdmp|kkmp|kdkmp)\\b[.\\s]*(?:(?:(desa|ds|kelurahan|kel)\\b|(?:kampung|${villageWords.join("|")})(?=\\s+merah))[.\\s]*(?:\\/\\s*kelurahan\\s*)?)?(?:merah[\\s-]*putih|mp)?\\b[.\\s]*`,
  "i",
);

/** What a name says: type by its words, and the rest: the village with what stands behind. */
function parse(name: string): { readonly type: string; readonly rest: string } {
  const found = lead.exec(name);
  if (found === null) return { type: "", rest: name };
  const word = (found[1] ?? "").toLowerCase();
  const short = fold(found[0]);
  const type =
    word.startsWith("d") || short.startsWith("kdmp") || short.startsWith("kopdes")
      ? "Desa"
      : word.startsWith("k") || short.startsWith("kkmp") || short.startsWith("kopkel")
        ? "Kelurahan"
        : "";
  const rest = name.slice(found[0].length);
  // `Koperasi Merah Putih Desa Sidorejo` says it there.
  return { type: type || takeApart(rest).type, rest };
}

/**
 * The name with words that follow themselves taken once, unless they do so by nature, and without `Desa` or `Kelurahan`
 * doubled before the village.
 */
function undouble(name: string, natural = false): string {
  const words = name.split(" ");
  const once = words.filter(
    (word, i) => natural || i === 0 || fold(word) === "" || fold(word) !== fold(words[i - 1] ?? ""),
  );
  const joined = once.join(" ");
  return joined.replace(/^((?:koperasi\s+)?(desa|kelurahan)\s+merah\s+putih\s+)\2\s+(?=\S)/i, "$1");
}

/** Whether the repeated words of a name belong to its village (`Nipah Nipah`). */
function repeatsByNature(name: string, villages: readonly string[]): boolean {
  return villages.some(
    (village) =>
      fold(undouble(clean(village.replace(/-/g, " ")))) !== fold(village) &&
      fold(name).includes(fold(village)),
  );
}

const small = new Set(["dan", "di", "dari"]);

/** Each word with an initial capital; Roman numerals and what a cooperative is called for short are large. */
function titleCase(text: string): string {
  return text
    .split(" ")
    .map((word, i) => {
      if ((/^[ivx]+$/i.test(word) && i > 0) || /^(kdmp|kkmp|kdkmp|kmp|mp)$/i.test(word))
        return word.toUpperCase();
      if (small.has(word.toLowerCase()) && i > 0) return word.toLowerCase();
      return word
        .toLowerCase()
        .replace(
          /(^|[-/(."'’])([a-zà-ÿ])/g,
          (_, mark: string, letter: string) => mark + letter.toUpperCase(),
        );
    })
    .join(" ");
}

/** The name with the official spelling of village and district where it holds them (`Api-api`, `Petanduk-II`). */
function spelled(name: string, official: Village | null): string {
  let text = name;
  const words = official === null ? [] : [official.name, official.district];
  words.forEach((word, i) => {
    const [inside, sought] = [` ${text} `.toLowerCase(), ` ${word.toLowerCase()} `];
    const at = i === 0 ? inside.indexOf(sought) : inside.lastIndexOf(sought);
    if (at >= 0) text = text.slice(0, at) + word + text.slice(at + word.length);
  });
  return text;
}

/** F15 (case, doubled words) and X01 (disagrees with Jenis or village) of a row's name. */
export function checkName(row: RegisterRow, place: Place, out: Collector): void {
  const raw = row.raw("name");
  if (typeof raw !== "string" || raw === "") return;
  const name = row.text("name");
  if (name === "") return;
  const official = place.named ?? place.coded;
  const village = official?.name ?? row.text("village");
  const type = row.text("type") || (official?.type ?? "");
  const expected = expectedName(type, village);
  // Most rows bear exactly the name expected, alone or with district or regency behind.
  if (name === expected || (name.startsWith(`${expected} `) && !/\b[A-Z]{3,}/.test(name))) return;

  const known = [village, row.text("village")].filter((each) => each !== "");
  // `Merah Putih Putih Doh` is right as it stands, and so is `Silima Pungga Pungga` behind a village.
  const once = fold(name).startsWith(fold(expected))
    ? name
    : undouble(name, repeatsByNature(name, [...known, row.text("district")]));
  const shouting = once === once.toUpperCase() || once === once.toLowerCase();
  const careless =
    shouting ||
    (fold(once) === fold(expected) && once !== expected && once.toLowerCase() === expected.toLowerCase());
  const tidy =
    fold(once) === fold(expected) ? expected : shouting ? spelled(titleCase(once), official) : once;
  if (tidy !== name && (once !== name || (careless && /[a-z]/i.test(once)))) {
    out.cell("F15", row, place, "name", {
      fix: {
        to: tidy,
        certainty: once === name && tidy.toLowerCase() === name.toLowerCase() ? "aman" : "saran",
      },
      cause: once === name ? "F15 case" : "F15 double",
    });
  }
  // A village that is misspelt is told there (A01): the name may bear the one that it is likely to mean.
  const likely = place.match?.kind === "likely" ? [place.match.village.name] : [];
  checkAgreement(row, place, { name: once, known: [...known, ...likely], type }, out);
}

function checkAgreement(
  row: RegisterRow,
  place: Place,
  { name, known, type }: { readonly name: string; readonly known: readonly string[]; readonly type: string },
  out: Collector,
): void {
  if (known.length === 0) return;
  const said = parse(name);
  const rests = [said.rest, takeApart(said.rest).core].map(spellingKey);
  const bears = known.some((village) =>
    [village, takeApart(village).core].some((each) =>
      rests.some((rest) => rest.startsWith(spellingKey(each))),
    ),
  );
  const wrongType = said.type !== "" && type !== "" && said.type !== type;
  if (bears && !wrongType) return;
  // Where Jenis is what is wrong, the name is right as it stands.
  const official = place.named ?? place.coded;
  const right = official === null ? null : expectedName(official.type, official.name);
  out.cell("X01", row, place, "name", {
    say: !bears ? "find.X01.village" : row.text("type") === "" ? "find.X01.official" : "find.X01.type",
    values: { type, village: known[0] ?? "" },
    ...(right !== null && right !== name && { fix: { to: right, certainty: "saran" as const } }),
  });
}
