// What assigning by hand would do: loads before and after, and what it runs against.

import { say } from "../text/catalogue.ts";
import type { Language } from "../text/words.ts";
import { meanHours } from "./board.ts";
import type { Caseload } from "./problem-from.ts";
import { holdings } from "./reasons.ts";
import { awayInWords, besideMean, nameOf, villageOf } from "./wording.ts";

/** A change by hand: the cooperative goes to an assistant, or to nobody. */
export interface HandMove {
  readonly code: string;
  readonly to: string | null;
}

/** Changes of pins and forbids, by the codes of the problem. */
export interface Limiting {
  readonly pin: readonly { readonly code: string; readonly pinned: boolean }[];
  readonly forbid: readonly {
    readonly code: string;
    readonly assistant: string;
    readonly forbidden: boolean;
  }[];
}

/** Load of an assistant before and after, full-time hours a month; `count` is after. */
export interface Effect {
  readonly code: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly count: number;
}

/**
 * The effect on every assistant, in the order of `Asisten`, and a sentence for each thing it runs against, as pins and
 * forbids would be that are set with it.
 */
export function effectOf(
  language: Language,
  caseload: Caseload,
  moves: readonly HandMove[],
  { pin, forbid }: Limiting = { pin: [], forbid: [] },
): { hours: Effect[]; warnings: string[] } {
  const { problem } = caseload;
  const wanted = new Map(moves.map(({ code, to }) => [code, to]));
  const before = holdings(problem, (_, current) => current);
  const after = holdings(problem, (code, current) => {
    const to = wanted.get(code);
    return to === undefined ? current : to;
  });
  const warnings: string[] = [];
  const released = new Set(pin.flatMap(({ code, pinned }) => (pinned ? [] : [code])));
  const active = new Map(problem.assistants.map((each) => [each.code, each.active]));
  const touched = new Set<string>();
  for (const { code, current, pinned, forbidden } of problem.cooperatives) {
    const to = wanted.get(code);
    if (to === undefined || to === current) continue;
    const village = villageOf(caseload, code);
    if (current !== null) touched.add(current);
    if (pinned && current !== null && !released.has(code))
      warnings.push(say(language, "caseload.warn.unpinned", { village }));
    if (to === null) continue;
    touched.add(to);
    const name = nameOf(caseload, to);
    if (active.get(to) !== true) warnings.push(`${awayInWords(language, caseload, to)}.`);
    const wish = forbid.find((each) => each.code === code && each.assistant === to);
    if (wish?.forbidden ?? forbidden.includes(to))
      warnings.push(say(language, "caseload.warn.forbidden", { village, name }));
  }
  const mean = meanHours(caseload);
  for (const each of problem.assistants) {
    const { code, minimum, maximum } = each;
    const { count = 0, hours = 0 } = after.get(code) ?? {};
    if (!touched.has(code) || !each.active) continue;
    const name = nameOf(caseload, code);
    if (count > maximum)
      warnings.push(say(language, "caseload.warn.tooMany", { name, count, limit: maximum }));
    if (count < minimum)
      warnings.push(say(language, "caseload.warn.tooFew", { name, count, limit: minimum }));
    if (hours > caseload.calm * mean && hours > (before.get(code)?.hours ?? 0))
      warnings.push(
        say(language, "caseload.warn.tooHeavy", { name, standing: besideMean(language, hours, mean) }),
      );
  }
  const hours = problem.assistants.map(({ code }) => ({
    code,
    name: nameOf(caseload, code),
    before: before.get(code)?.hours ?? 0,
    after: after.get(code)?.hours ?? 0,
    count: after.get(code)?.count ?? 0,
  }));
  return { hours, warnings: [...new Set(warnings)] };
}

/**
 * Moves that a hard rule forbids, by code, each with the rule in words: a pin, a forbidden village, an assistant on leave
 * or gone, a maximum that the moves together would break, a cooperative moved twice.
 */
export function againstRules(
  language: Language,
  caseload: Caseload,
  moves: readonly { readonly code: string; readonly to: string }[],
): ReadonlyMap<string, string> {
  const { problem } = caseload;
  const people = new Map(problem.assistants.map((each) => [each.code, each]));
  const cooperatives = new Map(problem.cooperatives.map((each) => [each.code, each]));
  const against = new Map<string, string>();
  const wanted = new Map<string, string>();
  for (const { code, to } of moves) {
    const village = villageOf(caseload, code);
    const name = nameOf(caseload, to);
    const one = cooperatives.get(code);
    if (wanted.has(code)) against.set(code, say(language, "caseload.skip.twice"));
    else if (one?.pinned === true) against.set(code, say(language, "caseload.warn.unpinned", { village }));
    else if (people.get(to)?.active !== true) against.set(code, `${awayInWords(language, caseload, to)}.`);
    else if (one?.forbidden.includes(to) === true) {
      against.set(code, say(language, "caseload.warn.forbidden", { village, name }));
    }
    wanted.set(code, to);
  }
  const after = holdings(problem, (code, current) =>
    against.has(code) ? current : (wanted.get(code) ?? current),
  );
  for (const { code, to } of moves) {
    const { count = 0 } = after.get(to) ?? {};
    const limit = people.get(to)?.maximum ?? count;
    if (count > limit && !against.has(code)) {
      against.set(code, say(language, "caseload.warn.tooMany", { name: nameOf(caseload, to), count, limit }));
    }
  }
  return against;
}
