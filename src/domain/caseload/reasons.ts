// Why a cooperative moves, and what taking the move back would cost: rules and numbers, put into words elsewhere.

import { hoursOf, type Problem } from "./problem.ts";
import type { Proposal } from "./propose.ts";

/** Load (full-time hours a month) and number of cooperatives of an assistant. */
export interface Held {
  readonly hours: number;
  readonly count: number;
}

/** The rule that moves a cooperative, the strongest first. */
export type Cause =
  | { readonly kind: "new" }
  | { readonly kind: "absent" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "tooMany"; readonly count: number; readonly limit: number }
  | { readonly kind: "tooFew"; readonly count: number; readonly limit: number }
  | { readonly kind: "tooHeavy" | "tooLight"; readonly hours: number; readonly limit: number }
  /** Makes room for another move, or fills the place of one. */
  | { readonly kind: "exchange" };

/** What breaks when only this move is taken back. */
export type Price =
  | { readonly kind: "rule" }
  | { readonly kind: "fromTooMany" | "toTooFew"; readonly count: number; readonly limit: number }
  | { readonly kind: "fromTooHeavy" | "toTooLight"; readonly hours: number; readonly limit: number }
  | { readonly kind: "nothing" };

/** One move with its reason. `from` null: it had nobody. */
export interface Move {
  readonly code: string;
  readonly from: string | null;
  readonly to: string;
  readonly cause: Cause;
  /** Loads before and after all moves together, full-time hours a month; those of `from` are 0 without one. */
  readonly loads: {
    readonly fromBefore: number;
    readonly fromAfter: number;
    readonly toBefore: number;
    readonly toAfter: number;
  };
  readonly price: Price;
}

/** Load and count of every assistant under a plan (assistant by cooperative; null or absent: nobody). */
export function holdings(
  problem: Problem,
  planned: (code: string, current: string | null) => string | null | undefined,
): ReadonlyMap<string, Held> {
  const load = new Map<string, number>();
  const count = new Map<string, number>();
  for (const cooperative of problem.cooperatives) {
    const to = planned(cooperative.code, cooperative.current);
    if (to === null || to === undefined) continue;
    load.set(to, (load.get(to) ?? 0) + cooperative.load);
    count.set(to, (count.get(to) ?? 0) + 1);
  }
  return new Map(
    problem.assistants.map(({ code, share }) => [
      code,
      { hours: hoursOf({ load: load.get(code) ?? 0, share }), count: count.get(code) ?? 0 },
    ]),
  );
}

const nobody: Held = { hours: 0, count: 0 };

/** The moves of a proposal, in the order of the problem's cooperatives, each with its reason. */
export function movesOf(problem: Problem, proposal: Proposal): readonly Move[] {
  const assistants = new Map(problem.assistants.map((each) => [each.code, each]));
  const before = holdings(problem, (_, current) => current);
  const after = holdings(problem, (code) => proposal.assignment.get(code));
  const limit = (code: string, side: "low" | "high") => {
    const bounds = proposal.band.get(code);
    const share = assistants.get(code)?.share ?? 0;
    return bounds === undefined ? 0 : hoursOf({ load: bounds[side], share });
  };
  return problem.cooperatives.flatMap((cooperative): Move[] => {
    const { code, current: from, load, forbidden } = cooperative;
    const to = proposal.assignment.get(code);
    if (to === undefined || to === from) return [];
    const target = assistants.get(to);
    const source = from === null ? undefined : assistants.get(from);
    const [fromBefore, fromAfter] = [before.get(from ?? "") ?? nobody, after.get(from ?? "") ?? nobody];
    const [toBefore, toAfter] = [before.get(to) ?? nobody, after.get(to) ?? nobody];
    const own = (share: number) => hoursOf({ load, share });
    const cause = (): Cause => {
      if (from === null) return { kind: "new" };
      if (source?.active !== true) return { kind: "absent" };
      if (forbidden.includes(from)) return { kind: "forbidden" };
      if (fromBefore.count > source.maximum)
        return { kind: "tooMany", count: fromBefore.count, limit: source.maximum };
      const [most, least] = [limit(from, "high"), limit(to, "low")];
      if (fromBefore.hours > most) return { kind: "tooHeavy", hours: fromBefore.hours, limit: most };
      if (target !== undefined && toBefore.count < target.minimum)
        return { kind: "tooFew", count: toBefore.count, limit: target.minimum };
      if (toBefore.hours < least) return { kind: "tooLight", hours: toBefore.hours, limit: least };
      return { kind: "exchange" };
    };
    const price = (): Price => {
      if (from === null || source?.active !== true || forbidden.includes(from)) return { kind: "rule" };
      const [back, left] = [fromAfter.count + 1, toAfter.count - 1];
      if (back > source.maximum) return { kind: "fromTooMany", count: back, limit: source.maximum };
      if (target !== undefined && left < target.minimum)
        return { kind: "toTooFew", count: left, limit: target.minimum };
      const hours = fromAfter.hours + own(source.share);
      if (hours > limit(from, "high")) return { kind: "fromTooHeavy", hours, limit: limit(from, "high") };
      const rest = toAfter.hours - own(target?.share ?? 0);
      if (rest < limit(to, "low")) return { kind: "toTooLight", hours: rest, limit: limit(to, "low") };
      return { kind: "nothing" };
    };
    const loads = {
      fromBefore: fromBefore.hours,
      fromAfter: fromAfter.hours,
      toBefore: toBefore.hours,
      toAfter: toAfter.hours,
    };
    return [{ code, from, to, cause: cause(), loads, price: price() }];
  });
}
