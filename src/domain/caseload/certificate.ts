// A plan checked again by plain counting, sharing nothing with the solver but the problem: what breaks, what its bound is worth.

import { FULL_TIME, less, type Problem, type Ratio } from "./problem.ts";

/** What is wrong with a plan. */
export interface Breach {
  readonly kind:
    | "unassigned"
    | "unknown"
    | "absent"
    | "forbidden"
    | "unpinned"
    | "tooFew"
    | "tooMany"
    | "band";
  /** Code of the cooperative or, for counts and band, of the assistant. */
  readonly code: string;
}

/** Bounds of loads by assistant, in half-hours. */
export type LoadBounds = ReadonlyMap<string, { readonly low: number; readonly high: number }>;

/** Everything that breaks a hard rule in a plan (assistant by cooperative), or the band where one is given. */
export function breaches(problem: Problem, plan: ReadonlyMap<string, string>, band?: LoadBounds): Breach[] {
  const assistants = new Map(problem.assistants.map((each) => [each.code, each]));
  const count = new Map<string, number>();
  const load = new Map<string, number>();
  const found: Breach[] = [];
  for (const cooperative of problem.cooperatives) {
    const { code, current, pinned, forbidden } = cooperative;
    const to = plan.get(code);
    if (to === undefined) {
      found.push({ kind: "unassigned", code });
      continue;
    }
    const assistant = assistants.get(to);
    if (assistant === undefined) found.push({ kind: "unknown", code });
    else if (!assistant.active) found.push({ kind: "absent", code });
    if (forbidden.includes(to)) found.push({ kind: "forbidden", code });
    if (pinned && current !== null && current !== to) found.push({ kind: "unpinned", code });
    count.set(to, (count.get(to) ?? 0) + 1);
    load.set(to, (load.get(to) ?? 0) + cooperative.load);
  }
  for (const { code, active, minimum, maximum } of problem.assistants) {
    if (!active) continue;
    const held = count.get(code) ?? 0;
    if (held < minimum) found.push({ kind: "tooFew", code });
    if (held > maximum) found.push({ kind: "tooMany", code });
    const bounds = band?.get(code);
    const hours = load.get(code) ?? 0;
    if (bounds !== undefined && (hours < bounds.low || hours > bounds.high))
      found.push({ kind: "band", code });
  }
  return found;
}

/** Loads of everyone active under a plan, as ratios. */
function loadsOf(problem: Problem, plan: ReadonlyMap<string, string>): Ratio[] {
  return problem.assistants
    .filter((each) => each.active)
    .map(({ code, share }) => ({
      load: problem.cooperatives.reduce(
        (sum, each) => sum + (plan.get(each.code) === code ? each.load : 0),
        0,
      ),
      share,
    }));
}

/** Highest load of a plan in full-time half-hours, as a ratio. */
export function highestLoad(problem: Problem, plan: ReadonlyMap<string, string>): Ratio {
  const none: Ratio = { load: 0, share: FULL_TIME };
  return loadsOf(problem, plan).reduce((top, each) => (less(top, each) ? each : top), none);
}

/** Lowest load of a plan in full-time half-hours, as a ratio. */
export function lowestLoad(problem: Problem, plan: ReadonlyMap<string, string>): Ratio {
  const [first = { load: 0, share: FULL_TIME }, ...rest] = loadsOf(problem, plan);
  return rest.reduce((least, each) => (less(each, least) ? each : least), first);
}

/** The most half-hours up to `most` that so many of these loads can add up to, each taken once at most. */
function fullest(loads: readonly number[], most: number, maximum: number): number {
  // Sums reachable with so many cooperatives: one set a count.
  const sums: Set<number>[] = [new Set([0])];
  const copies = new Map<number, number>();
  for (const load of loads) {
    const copy = (copies.get(load) ?? 0) + 1;
    copies.set(load, copy);
    // More of one load than may be held make no new sum.
    if (copy > maximum) continue;
    for (let count = Math.min(sums.length, maximum) - 1; count >= 0; count--) {
      for (const sum of sums[count] ?? []) {
        if (sum + load <= most) sums[count + 1] = (sums[count + 1] ?? new Set()).add(sum + load);
      }
    }
  }
  return sums.reduce((best, set) => Math.max(best, ...set), 0);
}

/**
 * Whether counting alone shows that nobody's load can be kept below a level: with everyone active strictly below it,
 * and each holding only sums that whole cooperatives can make, some work is left over, or one cooperative is too
 * heavy for all. True is a proof; false only says that this simple count does not suffice.
 */
export function ruledOutBelow(problem: Problem, level: Ratio): boolean {
  const active = problem.assistants.filter((each) => each.active);
  const may = (cooperative: Problem["cooperatives"][number], code: string) =>
    !cooperative.forbidden.includes(code) &&
    !(cooperative.pinned && cooperative.current !== null && cooperative.current !== code);
  // The most half-hours strictly below the level: load / share < level.
  const most = (share: number) => Math.ceil((level.load * share) / level.share) - 1;
  const known = new Map<string, number>();
  let carried = 0;
  for (const { code, share, maximum } of active) {
    const loads = problem.cooperatives.filter((each) => may(each, code)).map((each) => each.load);
    const key = `${share} ${maximum} ${loads.join()}`;
    const best = known.get(key) ?? fullest(loads, most(share), maximum);
    known.set(key, best);
    carried += best;
  }
  const work = problem.cooperatives.reduce((sum, each) => sum + each.load, 0);
  const tooHeavy = problem.cooperatives.some((each) =>
    active.every(({ code, share }) => !may(each, code) || each.load > most(share)),
  );
  return carried < work || tooHeavy;
}

/** What the certificate says of a proposal: whether plan and numbers are right, and what its largest load rests on. */
export interface Certificate {
  /** The plan keeps every hard rule and its band, and its largest load is the one told. */
  readonly sound: boolean;
  /** Counting alone shows that no plan has a lower largest load than the bound. */
  readonly counted: boolean;
}

/** Checks a proposal by plain counting. */
export function certify(
  problem: Problem,
  proposal: {
    readonly assignment: ReadonlyMap<string, string>;
    readonly band: LoadBounds;
    readonly max: Ratio;
    readonly bound: Ratio;
  },
): Certificate {
  const { assignment, band, max, bound } = proposal;
  const highest = highestLoad(problem, assignment);
  const told = highest.load * max.share === max.load * highest.share;
  return {
    sound: told && breaches(problem, assignment, band).length === 0,
    counted: ruledOutBelow(problem, bound),
  };
}
