// What the page was opened for: the whole sidebar, the making of sheets, or one screen alone.

import type { Screen } from "./context.ts";
import type { Scope } from "./generation.ts";
import type { Speech } from "./say.ts";

/** What the server wrote into the page: nothing for the sidebar, else a run or a screen. */
export type Start =
  | { readonly kind: "sidebar" }
  | { readonly kind: "run" }
  | { readonly kind: "screen"; readonly screen: Screen; readonly of?: string | undefined };

/** Screens that menu commands open as dialogs, by the words of the menu. */
const screens: Readonly<Record<string, Screen>> = {
  caseload: "caseload",
  visit: "visit",
  print: "print",
  guide: "help",
  setup: "setup",
  monthly: "monthly",
  history: "history",
  mapping: "mapping",
};

/** Reads the element the server appended; what it does not understand opens the whole sidebar. */
export function readStart(run: string | undefined, screen: string | undefined): Start {
  const known = screen === undefined ? undefined : screens[screen];
  if (known !== undefined) return { kind: "screen", screen: known };
  // What it would run by itself, the page asks for: which sheets to make, and whether to take a run back.
  const undo = /"actions.undo".+"id":"(.+?)"/.exec(run ?? "");
  if (undo !== null) return { kind: "screen", screen: "history", of: undo[1] };
  return { kind: run?.includes("progress.generate") === true ? "run" : "sidebar" };
}

/** Reads the words the server appended, as JSON in an element that names their language. */
export function readWords(
  element: { readonly lang: string; readonly textContent: string | null } | null,
): Speech {
  const words: unknown = JSON.parse(element?.textContent ?? "{}");
  return {
    language: element?.lang === "en" ? "en" : "id",
    words: isRecord(words)
      ? Object.fromEntries(Object.entries(words).map(([key, text]) => [key, String(text)]))
      : {},
  };
}

/** The scope of a run as a menu command or an earlier page wrote it; anything else means the changed sheets, which harms nothing. */
export function scopeOf(scope: unknown): Scope {
  if (isRecord(scope)) {
    if (scope.all === true) return { all: true };
    if (scope.selected === true) return { selected: true };
    if (typeof scope.district === "string") return { district: scope.district };
    if (typeof scope.assistant === "string") return { assistant: scope.assistant };
    if (Array.isArray(scope.codes)) return { codes: scope.codes.map(String) };
  }
  return { changed: true };
}

/** Whether something parsed has fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
