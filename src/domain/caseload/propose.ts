// The whole way from a problem to a proposal: feasible, balanced, few moves, little travel, each step with its bound.

import { balance, type Effort, usualEffort } from "./balance.ts";
import { breaches, highestLoad } from "./certificate.ts";
import { feasibility, type Obstacle } from "./feasibility.ts";
import { extremes } from "./levels.ts";
import { bandOf, fewestMoved, fewestMoves, leastTravel } from "./moves.ts";
import { type Instance, instanceOf, less, type Problem, type Ratio } from "./problem.ts";
import { type Remedy, remediesOf } from "./remedies.ts";
import { type Band, tally } from "./search.ts";

/** A proposal with all that can be said for it. Loads are ratios: half-hours per share. */
export interface Proposal {
  /** Assistant code by cooperative code; every cooperative is in it. */
  readonly assignment: ReadonlyMap<string, string>;
  readonly max: Ratio;
  readonly mean: Ratio;
  readonly min: Ratio;
  /** No plan that keeps the hard rules has a largest load below it. */
  readonly bound: Ratio;
  /** Largest load of the best balanced plan known: equal to `bound` where that is proven to be the smallest possible. */
  readonly reached: Ratio;
  readonly proven: boolean;
  /** Least and most half-hours of each active assistant, by code. */
  readonly band: ReadonlyMap<string, { readonly low: number; readonly high: number }>;
  /** Cooperatives taken from an active assistant; and fewer than which no plan within the band takes. */
  readonly moved: number;
  readonly movedBound: number;
  /** Weight of the moves, Σ 10 + min(24, months together), and its lower bound. */
  readonly moveCost: number;
  readonly moveCostBound: number;
  /** One-way minutes from homes, summed, and the least that plans of as few moves can have (0: not sought). */
  readonly travel: number;
  readonly travelBound: number;
}

/** A proposal, or why there is none and what would help: alternatives, each enough alone. */
export type Outcome =
  | { readonly proposal: Proposal }
  | { readonly obstacle: Obstacle; readonly remedies: readonly Remedy[] };

function bandByCode(instance: Instance, band: Band): ReadonlyMap<string, { low: number; high: number }> {
  return new Map(
    instance.assistants.map(({ code }, a) => [code, { low: band.low[a] ?? 0, high: band.high[a] ?? 0 }]),
  );
}

/** A plan by code as indices. */
function holderOf({ cooperatives, assistants }: Instance, plan: ReadonlyMap<string, string>): Int32Array {
  const index = new Map(assistants.map(({ code }, a) => [code, a]));
  return Int32Array.from(cooperatives, ({ code }) => index.get(plan.get(code) ?? "") ?? -1);
}

/** Cooperatives that a plan takes from an active assistant. */
function countMoved({ current }: Instance, holder: Int32Array): number {
  return holder.reduce((sum, a, i) => sum + ((current[i] ?? -1) >= 0 && current[i] !== a ? 1 : 0), 0);
}

/**
 * Proposes a plan: hard rules, then the smallest largest load, the band, the fewest moves, the least travel.
 * Equal problems give the equal proposal, in whatever order they are listed.
 * @param tolerance ε in percent, 0 to 100, two decimals kept
 * @param found a plan from elsewhere, taken up where it keeps the hard rules and its largest load is lower than was found here
 * @param effort how hard to try; more of it can only tighten the bounds or better the plan
 */
export function propose(
  problem: Problem,
  tolerance: number,
  found?: ReadonlyMap<string, string>,
  effort?: Effort,
): Outcome {
  const instance = instanceOf(problem);
  const feasible = feasibility(problem, instance);
  if ("obstacle" in feasible) return { ...feasible, remedies: remediesOf(problem, feasible.obstacle) };
  const work = effort ?? usualEffort(instance);
  const parts = Math.round(tolerance * 100);
  let balanced = balance(instance, feasible.holder, parts, work);
  if (found !== undefined && breaches(problem, found).length === 0) {
    if (less(highestLoad(problem, found), balanced.level))
      balanced = balance(instance, holderOf(instance, found), parts, work);
  }
  const band = bandOf(instance, balanced, parts);
  const moves = fewestMoves(instance, band, balanced.holder, work);
  const travel = leastTravel(instance, band, moves, work);
  const { max, min } = extremes(instance, tally(instance, travel.holder).load);
  const moved = countMoved(instance, travel.holder);
  return {
    proposal: {
      assignment: new Map(
        instance.cooperatives.map(({ code }, i) => [
          code,
          instance.assistants[travel.holder[i] ?? 0]?.code ?? "",
        ]),
      ),
      max,
      mean: { load: instance.totalLoad, share: Math.max(1, instance.totalShare) },
      min,
      bound: balanced.bound,
      reached: balanced.level,
      proven: balanced.proven,
      band: bandByCode(instance, band),
      moved,
      movedBound: fewestMoved(instance, band, moved, work),
      moveCost: moves.cost,
      moveCostBound: moves.bound,
      travel: travel.cost,
      travelBound: travel.bound,
    },
  };
}
