// The smallest possible largest load with its proof, and among plans that reach it the largest smallest load.

import { ceilings, extremes, floors, lowestLevel, nextLevel } from "./levels.ts";
import { type Instance, less, type Ratio } from "./problem.ts";
import { prove } from "./proof.ts";
import { search, tally } from "./search.ts";
import { exchange, planOfExchange } from "./sharing.ts";

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
  const none = new Int32Array(instance.n);
  let holder = start;
  let top = extremes(instance, tally(instance, start).load).max;
  const mean = { load: instance.totalLoad, share: instance.totalShare };
  let bound = lowestLevel(instance, mean, top);
  let level = bound;
  let proven = true;
  // Levels that stay open in a row; after a dozen the plan at hand is kept.
  let open = 0;
  while (less(level, top)) {
    const plan = below(instance, holder, level, effort.steps);
    if (plan !== null) {
      holder = plan;
      top = extremes(instance, tally(instance, plan).load).max;
      break;
    }
    if (proven) {
      const kinds = exchange(instance, none);
      const band = { low: nothing(instance), high: ceilings(instance, level) };
      const proof = prove(instance, { ...kinds.sharing, base: 0 }, band, { known: 1, work: effort.proof });
      if (proof.uses !== null) {
        holder = planOfExchange(instance, kinds, proof.uses);
        top = extremes(instance, tally(instance, holder).load).max;
        break;
      }
      proven = proof.bound >= 1;
    }
    level = nextLevel(instance, level);
    if (proven) bound = level;
    else if (++open >= 12) break;
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
