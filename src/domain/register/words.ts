// The office's own words for stages and outlets, as kept in a setting.

import { fold } from "./clean.ts";

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
