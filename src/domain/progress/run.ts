// A run of generating, step by step: which cooperatives it is for, where it stands, what it has done.

import * as z from "zod/mini";
import { once, parseJson } from "../json.ts";
import { clean, fold } from "../register/clean.ts";
import { say } from "../text/catalogue.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Language } from "../text/words.ts";
import { meaningOf } from "./content/placeholder.ts";
import type { Conflict } from "./merge.ts";
import type { Subject } from "./subject.ts";

/** Which cooperatives a run is for. */
export type Scope =
  | { readonly all: true }
  | { readonly changed: true }
  | { readonly codes: readonly string[] }
  | { readonly district: string }
  | { readonly assistant: string };

/** Whether a scope names cooperatives one by one: then a sheet that was deleted is made anew. */
export function isExplicit(scope: Scope): boolean {
  return "codes" in scope;
}

/** Whether a cooperative belongs to a scope. Assistants are named by code, districts as people write them. */
export function inScope(scope: Scope, subject: Subject): boolean {
  if ("codes" in scope) return scope.codes.includes(subject.id) || scope.codes.includes(subject.code);
  if ("district" in scope) return fold(scope.district) === fold(subject.district);
  return "assistant" in scope ? subject.assistant === scope.assistant : true;
}

/** Codes that name no cooperative, as they may be told. */
export function unknownCodes(scope: Scope, subjects: readonly Subject[]): readonly string[] {
  if (!("codes" in scope)) return [];
  const known = new Set(subjects.flatMap(({ id, code }) => [id, code]));
  return scope.codes.filter((code) => !known.has(clean(code))).map(maskPersonal);
}

/** A sheet that could not be made or changed, and why. */
export const failure = once(() => z.object({ code: z.string(), village: z.string(), why: z.string() }));
/** A cell that someone typed over, whose source changed too. */
export const difference = once(() =>
  z.object({
    code: z.string(),
    village: z.string(),
    placeholder: z.string(),
    /** What the placeholder means, in words. */
    name: z.string(),
    theirs: z.string(),
    ours: z.string(),
  }),
);

const runSchema = once(() =>
  z.object({
    /** The cooperatives of the rows that were selected when the run began; elsewhere the scope alone tells. */
    codes: z.optional(z.array(z.string())),
    /** Id of the run's first action in the ledger; null before it. */
    action: z.nullable(z.string()),
    /** Id of the cooperative worked on last: the run goes on after it. Null before the first. */
    after: z.nullable(z.string()),
    /** How many were worked on. */
    done: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    /** Sheets that keep an older template because staff wrote into them or coloured them. */
    outdated: z.int(),
    /** Villages whose sheets were made, and changed. */
    made: z.array(z.string()),
    changed: z.array(z.string()),
    failed: z.array(failure()),
    conflicts: z.array(difference()),
  }),
);

/** Where a run stands: what it has done in all its steps. */
export type Run = z.output<ReturnType<typeof runSchema>>;

/** A run that has not begun. */
export function newRun(): Run {
  return {
    action: null,
    after: null,
    done: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    outdated: 0,
    made: [],
    changed: [],
    failed: [],
    conflicts: [],
  };
}

/** Reads where a run stood; null where the text is none. */
export function readRun(text: string): Run | null {
  return parseJson(text, runSchema());
}

/** Where a run stands, as text that the client hands back. */
export function runText(run: Run): string {
  return JSON.stringify(run);
}

/** Longest text of a conflict that is told: the whole stands in the sheet. */
const longest = 200;

/** A conflict as it is told: personal data masked, long texts cut. */
export function toldConflict(
  subject: Subject,
  { placeholder, theirs, ours }: Conflict,
  language: Language,
): Run["conflicts"][number] {
  const told = (text: string) => maskPersonal(text).slice(0, longest);
  return {
    code: subject.id,
    village: subject.village,
    placeholder,
    name: meaningOf(placeholder, language),
    theirs: told(theirs),
    ours: told(ours),
  };
}

/** The account of a run: "12 dari 331 lembar diperbarui, 319 sudah sesuai", and what needs a look. `deleted`: not made anew. */
export function accountOf(run: Run, total: number, deleted: number, language: Language): string {
  const { created, updated, unchanged, failed, conflicts, outdated } = run;
  const list = failed
    .slice(0, 5)
    .map(({ village, why }) => `${village} (${why})`)
    .join("; ");
  const told = (key: "failed" | "conflicts" | "outdated" | "deleted", count: number) =>
    count === 0 ? [] : say(language, `progress.account.${key}`, { count, list });
  return [
    say(language, created > 0 ? "progress.account.made" : "progress.account", {
      created,
      updated,
      total,
      unchanged,
    }),
    told("failed", failed.length),
    told("conflicts", conflicts.length),
    told("outdated", outdated),
    told("deleted", deleted),
  ]
    .flat()
    .join(" ");
}
