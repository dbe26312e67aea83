// The office's own words for stages and outlets, as kept in a setting.

import { maskPersonal } from "../text/personal.ts";
import { clean, fold } from "./clean.ts";
import { outletStates, registerColumns, stages } from "./columns.ts";
import { isDitto } from "./read-cell.ts";
import type { Register } from "./register.ts";

/** Reads `sudah jalan=Beroperasi; baru akta=Akta`: the meaning as written, by folded word. Parts without `=` are left out. */
export function officeWords(setting: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const part of setting.split(";")) {
    const [word, meaning, more] = part.split("=");
    if (word === undefined || meaning === undefined || more !== undefined || fold(word) === "") continue;
    words.set(fold(word), meaning.trim());
  }
  return words;
}

/** The lists in which an office may write words of its own, by the type of their columns. */
export const wordLists = { stage: stages, outlet: outletStates } as const;

/** One of these lists. */
export type WordList = keyof typeof wordLists;

/** A word that stands in a column of a list and is none of it. */
export interface UnknownWord {
  readonly list: WordList;
  /** As written, where it stands first. */
  readonly word: string;
  /** In how many cells it stands. */
  readonly count: number;
  /** The word of the list that it is likely to mean; null where none is near. */
  readonly proposal: string | null;
}

/** No more words are listed than a person would go through. */
const mostWords = 30;
/** What is longer is a sentence. */
const longestWord = 60;

/** The words that nobody knows in Tahap and Gerai, the commonest first. */
export function unknownWords(register: Register): UnknownWord[] {
  const found = new Map<string, { -readonly [Key in keyof UnknownWord]: UnknownWord[Key] }>();
  const columns = registerColumns.filter(({ key }) => register.has(key));
  for (const row of register.rows) {
    for (const { key, type } of columns) {
      const raw = row.raw(key);
      if ((type !== "stage" && type !== "outlet") || typeof raw !== "string" || raw.length > longestWord)
        continue;
      const { why, likely } = row.read(key);
      const word = clean(raw);
      const same = `${type} ${fold(word)}`;
      if (why !== "word" || fold(word) === "" || isDitto(word) || maskPersonal(word) !== word) continue;
      const known = found.get(same);
      if (known !== undefined) known.count++;
      else
        found.set(same, {
          list: type,
          word,
          count: 1,
          proposal: typeof likely === "string" ? likely : null,
        });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, mostWords);
}

/** The setting with another word in it; what it says of the same word before is replaced. */
export function withWord(setting: string, word: string, meaning: string): string {
  const others = setting
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && fold(part.split("=")[0] ?? "") !== fold(word));
  // Only letters and digits tell words apart; other marks would part the setting, or make a formula of it.
  return [...others, `${clean(word.replace(/[^\p{L}\p{N}]+/gu, " "))}=${meaning}`].join("; ");
}
