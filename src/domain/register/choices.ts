// Reading cells that hold a word of a list: Jenis, Tahap, Gerai, sudah/belum, checkboxes, lists of words.

import { type CellValue, isDate } from "../cell.ts";
import { slips, villageWords } from "../region/spelling.ts";
import { clean, fold } from "./clean.ts";
import { outletStates, stages } from "./columns.ts";
import { NONE, ok, okTidy, type ReadCell, saysNo, saysYes, unreadable } from "./read-cell.ts";

/** Understood as a word of the list: tidy where it is written another way. */
function as(raw: CellValue, word: string, value: string | number = word): ReadCell {
  return raw === word ? ok(value) : okTidy(value, word);
}

/** What the words of the lists mean when written exactly so; these cells are the most common of all. */
const exact = new Map<string, ReadCell>([
  ...["Desa", "Kelurahan", ...outletStates].map((word) => [word, ok(word)] as const),
  ...stages.map((word, i) => [word, ok(i + 1)] as const),
]);

const YES = ok(true);
const NO = ok(false);

const villageTypes = new Map([
  ["desa", "Desa"],
  ["ds", "Desa"],
  ["d", "Desa"],
  ["village", "Desa"],
  ["kampung", "Desa"],
  ...villageWords.map((word) => [word, "Desa"] as const),
  ["kelurahan", "Kelurahan"],
  ["kel", "Kelurahan"],
  ["k", "Kelurahan"],
]);

/** Jenis: `Desa` or `Kelurahan`. */
export function readVillageType(raw: CellValue): ReadCell {
  if (raw === "Desa" || raw === "Kelurahan") return exact.get(raw) ?? ok(raw);
  const word = typeof raw === "string" ? villageTypes.get(fold(raw)) : undefined;
  if (word !== undefined) return as(raw, word);
  return typeof raw === "string" && saysNo(clean(raw)) ? NONE : nearest(raw, ["Desa", "Kelurahan"]);
}

const stageNumbers = new Map(stages.map((name, i) => [fold(name), i + 1]));

/** Words that people write for a stage; accepted only when someone says so. */
const stageSynonyms: readonly (readonly [RegExp, number])[] = [
  [/^(musdes|muskel|musdesus|muskelsus|musyawarahdesa|musyawarahkelurahan)$/, 1],
  [/^(aktanotaris|aktapendirian|notaris)$/, 2],
  [/^(sudah|telah)?(bh|(ber)?badanhukum|ahu|skahu)$/, 3],
  [/^(perizinan|perijinan|izin|nib|npwp)$/, 4],
  [/^(businessplan|bisnisplan|rencanabisnis|proposalbisnis)$/, 5],
  [/^(modal|pengajuanmodal|proposal|pinjaman|pembiayaan)$/, 6],
  [/^(mitra|kerjasama|mou|pks)$/, 7],
  [/^(gerai|geraisiap|siapoperasi|siapberoperasi)$/, 8],
  [
    /^(operasi|operasional|sudahoperasi|sudahoperasional|sudahberoperasi|sudahjalan|jalan|berjalan|aktif|buka)$/,
    9,
  ],
];

function named(raw: CellValue, number: number): ReadCell {
  return as(raw, stages[number - 1] ?? "", number);
}

/** Tahap, as its number. A bare number, `Tahap 3` or `3. Badan Hukum` are certain; a synonym is only likely. */
export function readStage(raw: CellValue, office: ReadonlyMap<string, string>): ReadCell {
  if (typeof raw === "number")
    return Number.isInteger(raw) && raw >= 1 && raw <= 9 ? named(raw, raw) : unreadable("word");
  if (typeof raw !== "string") return raw === false ? NONE : unreadable("word");
  const usual = exact.get(raw);
  if (typeof usual?.value === "number") return usual;
  const word = fold(raw);
  const own = stageNumbers.get(word);
  if (own !== undefined) return named(raw, own);
  const mapped = stageNumbers.get(fold(office.get(word) ?? ""));
  if (mapped !== undefined) return ok(mapped);
  const parts = /^(?:tahap)?([1-9])(.*)$/.exec(word);
  if (parts !== null) {
    const number = Number(parts[1]);
    const rest = parts[2] ?? "";
    return rest === "" || stageNumbers.get(rest) === number ? named(raw, number) : unreadable("word");
  }
  if (saysNo(clean(raw))) return NONE;
  const synonym = stageSynonyms.find(([pattern]) => pattern.test(word));
  return synonym === undefined ? nearest(raw, stages) : unreadable("word", stages[synonym[1] - 1]);
}

const outletWords = new Map(outletStates.map((state) => [fold(state), state]));
const running = /^(sudah)?(jalan|berjalan|operasi|operasional|beroperasi|aktif|buka)$/;
const preparing =
  /^(proses|dalamproses|persiapan|siap|disiapkan|sedangdisiapkan|rencana|renovasi|dibangun|pembangunan)$/;

/** State of an outlet. Words that say no are `Belum`; a synonym is only likely. */
export function readOutlet(raw: CellValue, office: ReadonlyMap<string, string>): ReadCell {
  if (raw === false || raw === 0) return okTidy("Belum", "Belum");
  if (typeof raw !== "string") return unreadable("word");
  if (raw === "Belum" || raw === "Disiapkan" || raw === "Berjalan") return exact.get(raw) ?? ok(raw);
  const word = fold(raw);
  const own = outletWords.get(word);
  if (own !== undefined) return as(raw, own);
  const mapped = outletWords.get(fold(office.get(word) ?? ""));
  if (mapped !== undefined) return ok(mapped);
  if (saysNo(clean(raw))) return okTidy("Belum", "Belum");
  if (running.test(word)) return unreadable("word", "Berjalan");
  if (preparing.test(word)) return unreadable("word", "Disiapkan");
  return nearest(raw, outletStates);
}

/** Sudah or Belum, as yes or no. */
export function readDone(raw: CellValue): ReadCell {
  if (raw === "Sudah") return YES;
  if (raw === "Belum") return NO;
  if (isDate(raw)) return unreadable("word");
  const text = clean(String(raw));
  if (saysYes(text)) return okTidy(true, "Sudah");
  return saysNo(text) ? okTidy(false, "Belum") : nearest(raw, ["Sudah", "Belum"]);
}

/** A checkbox, as yes or no. */
export function readCheckbox(raw: CellValue): ReadCell {
  if (typeof raw === "boolean") return raw ? YES : NO;
  if (isDate(raw)) return unreadable("word");
  const text = clean(String(raw));
  if (saysYes(text)) return okTidy(true, true);
  // A cross in a box most likely ticks it: it holds until someone says otherwise.
  if (/^x$/i.test(text)) return { ...YES, likely: true };
  return saysNo(text) ? okTidy(false, false) : unreadable("word");
}

/** A list of words: separated by `;`, also by comma, line or slash with spaces around. */
export function readWordList(raw: CellValue): ReadCell {
  if (typeof raw !== "string")
    return raw === false || raw === 0 ? NONE : ok([isDate(raw) ? raw.date : String(raw)]);
  const words = raw
    .split(/[;,\n]| \/ /)
    .map((word) => clean(word))
    .filter((word) => word !== "" && !saysNo(word));
  return words.length === 0 ? NONE : ok(words);
}

/** Unreadable, with the one word of the list that a slip of at most two letters explains. */
function nearest(raw: CellValue, words: readonly string[]): ReadCell {
  if (typeof raw !== "string" || raw.length > 40) return unreadable("word");
  const near = words.filter((word) => {
    const limit = word.length > 5 ? 2 : 1;
    return slips(fold(raw), fold(word), limit) <= limit;
  });
  return near.length === 1 ? unreadable("word", near[0]) : unreadable("word");
}
