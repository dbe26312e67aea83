// The catalogue of the words said on the server, put together from one file a room; the sidebar says only its own (sidebar.ts).

import { addonWords } from "./addon.ts";
import { caseloadWords } from "./caseload.ts";
import { progressWords } from "./progress.ts";
import { registerWords } from "./register.ts";
import { validationWords } from "./validation.ts";
import { fill, type Language, type Values, type Words } from "./words.ts";

const catalogue = {
  ...registerWords,
  ...validationWords,
  ...caseloadWords,
  ...progressWords,
  ...addonWords,
} satisfies Record<string, Words>;

/** Key of a text in the catalogue. */
export type TextKey = keyof typeof catalogue;

/** The text of a key in a language, its places filled. */
export function say(language: Language, key: TextKey, values?: Values): string {
  return fill(catalogue[key][language], values);
}

/** Every key, for the tests that look for missing, unused and untranslated words. */
export const textKeys = Object.keys(catalogue) as unknown as readonly TextKey[];
