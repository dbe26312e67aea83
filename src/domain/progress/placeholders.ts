// Finds `{{placeholders}}` in the texts of a template, forgiving what cannot be seen, and the nearest right name of a misspelt one.

import { slips } from "../region/spelling.ts";
import { clean } from "../register/clean.ts";

/** A stretch of a text: words as they stand, or a placeholder by its right name. */
export type Part = { readonly words: string } | { readonly name: string };

/** A placeholder that means nothing known. */
export interface Unknown {
  /** As written, with its braces. */
  readonly written: string;
  /** The nearest right name; null where none is near. */
  readonly nearest: string | null;
}

/** A text of a template taken apart. */
export interface ParsedText {
  readonly parts: readonly Part[];
  readonly unknown: readonly Unknown[];
}

/** Names by their folded form: case, spaces, hyphens and underscores do not tell names apart. */
export type Names = ReadonlyMap<string, string>;

const foldName = (name: string) =>
  clean(name)
    .toLowerCase()
    .replace(/[\s_-]+/g, "");

/** Makes names ready for finding. */
export function namesOf(names: Iterable<string>): Names {
  return new Map(Array.from(names, (name) => [foldName(name), name]));
}

// Between the braces of a pair, and around a name, stray and invisible characters are forgiven.
const gap = "[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]*";
const pattern = new RegExp(`\\{${gap}\\{([^{}]*)\\}${gap}\\}`, "g");
const halfOpen = new RegExp(`\\{${gap}\\{|\\}${gap}\\}`);

// One brace where two belong is a slip only around a right name; elsewhere it is staff's own.
const single = /\{([^{}]+)\}/g;

/** Whether a text holds a placeholder, or a piece of one. */
export function hasPlaceholder(text: string): boolean {
  return text.includes("{") || text.includes("}");
}

/** Takes a text apart. A brace pair that is not closed counts as unknown too: it must not be printed. */
export function parseText(text: string, names: Names): ParsedText {
  const parts: Part[] = [];
  const unknown: Unknown[] = [];
  const words = (piece: string) => {
    if (piece === "") return;
    const before = unknown.length;
    for (const found of piece.matchAll(single)) {
      const name = names.get(foldName(found[1] ?? ""));
      if (name !== undefined) unknown.push({ written: found[0], nearest: name });
    }
    if (unknown.length === before && halfOpen.test(piece)) {
      unknown.push({ written: clean(piece), nearest: null });
    }
    parts.push({ words: piece });
  };
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    words(text.slice(from, found.index));
    from = found.index + found[0].length;
    const folded = foldName(found[1] ?? "");
    const name = names.get(folded);
    if (name === undefined) {
      unknown.push({ written: `{{${clean(found[1] ?? "")}}}`, nearest: nearestName(folded, names) });
    } else parts.push({ name });
  }
  words(text.slice(from));
  return { parts, unknown };
}

/** The name fewest typing slips away; null where more than half of the letters would have to change. */
function nearestName(folded: string, names: Names): string | null {
  let best: string | null = null;
  let limit = Math.floor(Math.max(folded.length, 3) / 2);
  for (const [known, name] of names) {
    const count = slips(folded, known, limit);
    if (count > limit) continue;
    best = name;
    limit = count - 1;
    if (limit < 0) break;
  }
  return best;
}
