// Says words in the language of the spreadsheet; one language at a time for the whole page.

import type { Both } from "../domain/text/sidebar.ts";
import { fill, type Language, type Values } from "../domain/text/words.ts";

let spoken: Language = "id";

/** Chooses the language; the page is drawn anew by whoever calls this. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language in use. */
export function language(): Language {
  return spoken;
}

/** A text in the language in use, its places filled. */
export function say(words: Both, values?: Values): string {
  return fill(words.split(" | ")[spoken === "id" ? 0 : 1] ?? "", values);
}
