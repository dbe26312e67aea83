// The words shipped with the add-on, one file a language; each is read once in an execution, when its first word is said.

import * as z from "zod/mini";
import { once, parseJson } from "../../domain/json.ts";
import type { Language } from "../../domain/text/words.ts";

const wordsFile = once(() =>
  z.object({
    server: z.record(z.string(), z.string()),
    sidebar: z.record(z.string(), z.string()),
  }),
);

const known = new Map<Language, z.output<ReturnType<typeof wordsFile>>>();

/** Words of a language, by key. Throws a sentence where the project lacks the file. */
export function wordsOf(language: Language): z.output<ReturnType<typeof wordsFile>> {
  const words = known.get(language) ?? parseJson(fileText(language), wordsFile());
  // The one sentence that cannot come from the file.
  if (words === null)
    throw new Error(
      language === "id"
        ? "Berkas words/id.html tidak ada di proyek Apps Script ini atau rusak. Pasang ulang add-on dengan npm run deploy."
        : "The file words/en.html is missing from this Apps Script project or damaged. Install the add-on anew with npm run deploy.",
    );
  known.set(language, words);
  return words;
}

function fileText(language: Language): string | undefined {
  try {
    return HtmlService.createTemplateFromFile(`words/${language}`).getRawContent();
  } catch {
    return undefined;
  }
}
