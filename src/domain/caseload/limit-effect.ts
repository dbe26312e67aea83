// What pins and forbids would do before they are set: whom they bind, whether a plan still stands, how low the largest load can be.

import { say } from "../text/catalogue.ts";
import type { Language } from "../text/words.ts";
import { smallestMaximum, usualEffort } from "./balance.ts";
import type { HandMove, Limiting } from "./effect.ts";
import { feasibility, type Obstacle } from "./feasibility.ts";
import { hoursOf, instanceOf, type Problem } from "./problem.ts";
import type { Caseload } from "./problem-from.ts";
import { inHours, nameOf, obstacleInWords, villageOf } from "./wording.ts";

/** Cells of proof that are worth an answer while someone chooses. */
const glance = 12_000_000;

/** The caseload as it would be. */
function limited(caseload: Caseload, { pin, forbid }: Limiting, moves: readonly HandMove[]): Caseload {
  const holders = new Map(moves.map(({ code, to }) => [code, to]));
  const pins = new Map(pin.map(({ code, pinned }) => [code, pinned]));
  const cooperatives = new Map(
    [...caseload.cooperatives].map(([code, each]) => [
      code,
      { ...each, pinned: pins.get(code) ?? each.pinned },
    ]),
  );
  const problem: Problem = {
    ...caseload.problem,
    cooperatives: caseload.problem.cooperatives.map((each) => {
      const forbidden = new Set(each.forbidden);
      for (const { code, assistant, forbidden: no } of forbid) {
        if (code !== each.code) continue;
        if (no) forbidden.add(assistant);
        else forbidden.delete(assistant);
      }
      const to = holders.get(each.code);
      const current = to === undefined ? each.current : to;
      const pinned = current !== null && cooperatives.get(each.code)?.pinned === true;
      return { ...each, current, pinned, forbidden: [...forbidden] };
    }),
  };
  return { ...caseload, problem, cooperatives };
}

/** Hours of the smallest largest load found and whether it is proven, or what stands in the way of any plan. */
function outlook({
  problem,
}: Caseload): { readonly hours: number; readonly proven: boolean } | { readonly obstacle: Obstacle } {
  const instance = instanceOf(problem);
  const start = feasibility(problem, instance);
  if ("obstacle" in start) return start;
  const effort = { ...usualEffort(instance), proof: glance };
  const { level, proven } = smallestMaximum(instance, start.holder, effort);
  return { hours: hoursOf(level), proven };
}

/** The effect in sentences, of each change, then on all plans together; what one would rather not is among the warnings. */
export interface LimitEffect {
  readonly effect: string[];
  readonly warnings: string[];
}

/** What pins and forbids would do, set together with moves by hand; nothing is told where there are none. */
export function limitEffect(
  language: Language,
  caseload: Caseload,
  limiting: Limiting,
  moves: readonly HandMove[] = [],
): LimitEffect {
  if (limiting.pin.length + limiting.forbid.length === 0) return { effect: [], warnings: [] };
  const after = limited(caseload, limiting, moves);
  const { cooperatives, assistants } = after.problem;
  const by = new Map(cooperatives.map((each) => [each.code, each]));
  const lines: string[] = [];
  const warnings: string[] = [];
  for (const { code } of limiting.pin) {
    const village = villageOf(caseload, code);
    const holder = by.get(code)?.current ?? null;
    if (holder === null) {
      lines.push(say(language, "caseload.limit.nobody", { village }));
      continue;
    }
    const held = cooperatives.filter((each) => each.current === holder);
    const values = { name: nameOf(caseload, holder), count: held.length };
    const pinned = held.filter((each) => each.pinned).length;
    lines.push(say(language, "caseload.limit.held", { ...values, pinned }));
  }
  const active = assistants.filter((each) => each.active);
  for (const { code, assistant, forbidden } of limiting.forbid) {
    const village = villageOf(caseload, code);
    const one = by.get(code);
    const count = active.filter((each) => one?.forbidden.includes(each.code) === false).length;
    lines.push(say(language, "caseload.limit.may", { village, count, all: active.length }));
    if (forbidden && one?.current === assistant)
      warnings.push(say(language, "caseload.limit.leaves", { village, name: nameOf(caseload, assistant) }));
  }
  const [was, is] = [outlook(caseload), outlook(after)];
  if ("obstacle" in is) {
    const message = obstacleInWords(language, after, is.obstacle);
    const key = "obstacle" in was ? "caseload.limit.stillBlocked" : "caseload.limit.blocks";
    warnings.push(say(language, key, { message }));
  } else if ("obstacle" in was) lines.push(say(language, "caseload.limit.opens"));
  else {
    const hours = { before: inHours(language, was.hours), after: inHours(language, is.hours) };
    const key = !was.proven || !is.proven ? "found" : hours.before === hours.after ? "same" : "changes";
    (is.hours > was.hours ? warnings : lines).push(say(language, `caseload.limit.${key}`, hours));
  }
  return { effect: [...new Set(lines)], warnings };
}
