// The catalogue of the words said on the server, typed from one file a room; the words themselves come from outside.
//
// Only types are imported here: both languages would be a fifth of Code.js, and each execution says one.

import type { addonWords } from "./addon.ts";
import type { caseloadWords } from "./caseload.ts";
import type { columnWords } from "./columns.ts";
import type { menuWords } from "./menu.ts";
import type { placeholderWords } from "./placeholders.ts";
import type { progressWords } from "./progress.ts";
import type { settingWords } from "./settings.ts";
import type { validationWords } from "./validation.ts";
import { fill, type Language, type Values } from "./words.ts";

/** Key of a text in the catalogue. */
export type TextKey =
  | keyof typeof validationWords
  | keyof typeof caseloadWords
  | keyof typeof placeholderWords
  | keyof typeof progressWords
  | keyof typeof addonWords
  | keyof typeof menuWords
  | keyof typeof settingWords
  | keyof typeof columnWords;

/** The words of one language, by key. */
export type Spoken = Readonly<Record<string, string>>;

let wordsOf = (language: Language): Spoken => {
  throw new Error(`No words of language ${language}: takeWordsFrom was not called`);
};

/** Tells where the words of a language come from, before the first is said; asked for each text, so it keeps them. */
export function takeWordsFrom(source: (language: Language) => Spoken): void {
  wordsOf = source;
}

/** The text of a key in a language, its places filled. What a placeholder means goes by its name. */
export function say(language: Language, key: TextKey | `mean.${string}`, values?: Values): string {
  return fill(wordsOf(language)[key] ?? key, values);
}
