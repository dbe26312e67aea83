// Makes the words files, one a language, from the catalogue files, which are the only source of every word.

import { addonWords } from "../domain/text/addon.ts";
import { caseloadWords } from "../domain/text/caseload.ts";
import type { TextKey } from "../domain/text/catalogue.ts";
import { columnWords } from "../domain/text/columns.ts";
import { menuWords } from "../domain/text/menu.ts";
import { placeholderWords } from "../domain/text/placeholders.ts";
import { progressWords } from "../domain/text/progress.ts";
import { settingWords } from "../domain/text/settings.ts";
import { sidebarWords } from "../domain/text/sidebar.ts";
import { validationWords } from "../domain/text/validation.ts";
import { type Language, languages, type Words } from "../domain/text/words.ts";

/** The words said on the server and those of the sidebar, by key. */
export const catalogue: {
  readonly server: Readonly<Record<TextKey, Words>>;
  readonly sidebar: Readonly<Record<keyof typeof sidebarWords, Words>>;
} = {
  server: {
    ...validationWords,
    ...caseloadWords,
    ...placeholderWords,
    ...progressWords,
    ...addonWords,
    ...menuWords,
    ...settingWords,
    ...columnWords,
  },
  sidebar: sidebarWords,
};

/** The words of one language. */
export function wordsIn(language: Language): Record<"server" | "sidebar", Record<string, string>> {
  const only = (words: Readonly<Record<string, Words>>) =>
    Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[language]]));
  return { server: only(catalogue.server), sidebar: only(catalogue.sidebar) };
}

/** Words files by name, as JSON: `words/id.html`, `words/en.html`. */
export function wordFiles(): Map<string, string> {
  return new Map(languages.map((language) => [`words/${language}.html`, JSON.stringify(wordsIn(language))]));
}
