// The smallest possible largest load with its proof, and among plans that reach it the largest smallest load.

import { levelProof } from "./level-proof.ts";
import { ceilings, extremes, floors, lowestLevel, nextLevel } from "./levels.ts";
import { FULL_TIME, type Instance, less, type Ratio } from "./problem.ts";
import { finished } from "./proof.ts";
import { search, tally } from "./search.ts";

/** How hard the solver tries: steps of search and cells of proof. No clock anywhere. */
export interface Effort {
  readonly steps: number;
  readonly proof: number;
}

/** The usual effort of an office of n × m: seconds for the largest, a fraction of one for the pilot. */
export function usualEffort({ n, m }: Instance): Effort {
  return { steps: Math.min(5_000_000, 100_000 + 300 * n * m), proof: 120_000_000 };
}

/** What balancing found. */
export interface Balance {
  /** Highest load of the plan found, and the level below which nobody's can be kept. Equal when proven. */
  readonly level: Ratio;
  readonly bound: Ratio;
  readonly proven: boolean;
  /** Lowest load of a plan at `level`, as high as was found. */
  readonly floor: Ratio;
  /** That plan: assistant index by cooperative index. */
  readonly holder: Int32Array;
}

const nothing = (instance: Instance) => new Int32Array(instance.m);

/** A plan whose loads are all at or below a level, or null; tried shortly first, then longer. */
function below(instance: Instance, start: Int32Array, level: Ratio, steps: number): Int32Array | null {
  const band = { low: nothing(instance), high: ceilings(instance, level) };
  for (let tries = 20_000 + 200 * instance.n, seed = 1; tries <= steps; tries *= 4, seed++) {
    const plan = search(instance, start, band, { steps: tries, seed, heat: 2, penalty: 1 });
    if (plan !== null) return plan;
  }
  return null;
}

/** A plan as near to a level that was not reached as halving the rest of the way finds. */
function halved(instance: Instance, start: Int32Array, from: Ratio, steps: number): Int32Array {
  // In half-hours of full time: these levels are only aimed at, never claimed.
  const whole = ({ load, share }: Ratio) => Math.floor((load * FULL_TIME) / share);
  const highest = (plan: Int32Array) => whole(extremes(instance, tally(instance, plan).load).max);
  let holder = start;
  let out = whole(from);
  for (let has = highest(holder); has - out > 1; ) {
    const load = Math.floor((has + out) / 2);
    const plan = below(instance, holder, { load, share: FULL_TIME }, steps);
    if (plan === null) out = load;
    else {
      holder = plan;
      has = highest(plan);
    }
  }
  return holder;
}

/**
 * The smallest largest load, from a plan that keeps the hard rules.
 * Levels are tried from the lowest that counting allows. Where search finds no plan at a level, pricing proves that
 * there is none (and the next level is tried) or leaves it open: then the bound stays below the level found.
 */
export function smallestMaximum(
  instance: Instance,
  start: Int32Array,
  effort: Effort,
): Omit<Balance, "floor"> {
  let holder = start;
  let top = extremes(instance, tally(instance, start).load).max;
  const mean = { load: instance.totalLoad, share: instance.totalShare };
  let bound = lowestLevel(instance, mean, top);
  let level = bound;
  let proven = true;
  // Levels that stay open in a row; after a dozen the best plan that halving finds is kept.
  let open = 0;
  while (less(level, top)) {
    const plan = below(instance, holder, level, effort.steps);
    if (plan !== null) {
      holder = plan;
      top = extremes(instance, tally(instance, plan).load).max;
      break;
    }
    if (proven) {
      const proof = finished(levelProof(instance, level, effort.proof));
      if (proof.holder !== null) {
        holder = proof.holder;
        top = extremes(instance, tally(instance, holder).load).max;
        break;
      }
      proven = proof.ruledOut;
    }
    level = nextLevel(instance, level);
    if (proven) bound = level;
    else if (++open >= 12) {
      holder = halved(instance, holder, level, effort.steps);
      top = extremes(instance, tally(instance, holder).load).max;
      break;
    }
  }
  if (proven) bound = top;
  return { level: top, bound, proven, holder };
}

/** Raises the smallest load of a plan whose largest is at `level`, up to `goal` at most: more is never asked for. */
function raiseFloor(
  instance: Instance,
  start: Int32Array,
  level: Ratio,
  goal: Ratio,
  steps: number,
): { holder: Int32Array; floor: Ratio } {
  const high = ceilings(instance, level);
  const reach = (floor: Ratio, from: Int32Array) =>
    search(instance, from, { low: floors(instance, floor), high }, { steps, seed: 5, heat: 2, penalty: 1 });
  let holder = reach(goal, start);
  if (holder !== null) return { holder, floor: extremes(instance, tally(instance, holder).load).min };
  holder = start;
  let floor = extremes(instance, tally(instance, holder).load).min;
  // Halve between what is had and what was not reached, in units of one half-hour of the goal's share.
  let out = goal.load;
  let has = Math.floor((floor.load * goal.share) / floor.share);
  while (out - has > Math.max(1, Math.floor(goal.share / 20_000))) {
    const middle = Math.floor((has + out) / 2);
    const plan = reach({ load: middle, share: goal.share }, holder);
    if (plan === null) out = middle;
    else {
      holder = plan;
      floor = extremes(instance, tally(instance, plan).load).min;
      has = Math.max(middle, Math.floor((floor.load * goal.share) / floor.share));
    }
  }
  return { holder, floor };
}

/**
 * Balances: first the smallest maximum, then the largest minimum.
 * The minimum is sought up to the mean less `tolerance` (in 1/10,000), since the band never asks for more.
 */
export function balance(instance: Instance, start: Int32Array, tolerance: number, effort: Effort): Balance {
  const { level, bound, proven, holder } = smallestMaximum(instance, start, effort);
  const { totalLoad, totalShare } = instance;
  const goal = { load: totalLoad * (10_000 - tolerance), share: totalShare * 10_000 };
  const steps = Math.min(500_000, effort.steps);
  return { level, bound, proven, ...raiseFloor(instance, holder, level, goal, steps) };
}
