// Says words in the language of the spreadsheet; one language at a time for the whole page.

import type { sidebarWords } from "../domain/text/sidebar.ts";
import { fill, type Language, type Values } from "../domain/text/words.ts";

/** Key of a text of the sidebar. */
export type WordKey = keyof typeof sidebarWords;

/** The sidebar's words in one language. */
export interface Speech {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
}

let spoken: Speech = { language: "id", words: {} };

/** Takes up a language with its words; the page is drawn anew by whoever calls this. */
export function speak(speech: Speech): void {
  spoken = speech;
}

/** The language in use. */
export function language(): Language {
  return spoken.language;
}

/** A text in the language in use, its places filled. */
export function say(key: WordKey, values?: Values): string {
  return fill(spoken.words[key] ?? key, values);
}
