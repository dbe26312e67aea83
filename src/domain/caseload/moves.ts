// The fewest moves within the band, and the least travel among plans with as few; each with a lower bound.

import type { Balance, Effort } from "./balance.ts";
import { ceilings, floors } from "./levels.ts";
import { type Figures, type Instance, less, type Ratio } from "./problem.ts";
import { prove } from "./proof.ts";
import { type Band, costOf, searchInRounds } from "./search.ts";
import { exchange, pairs, planOfExchange, planOfPairs } from "./sharing.ts";

/** A plan and what is known about its cost: no plan within the band costs less than `bound`. */
export interface Costed {
  readonly holder: Int32Array;
  readonly cost: number;
  readonly bound: number;
}

/**
 * The band of loads: ⌈min(ℓ*, (1−ε)μ)·c⌉ to ⌊max(T*, (1+ε)μ)·c⌋ of each assistant, in half-hours.
 * @param tolerance ε in 1/10,000
 */
export function bandOf(instance: Instance, balance: Balance, tolerance: number): Band {
  const share = instance.totalShare * 10_000;
  const least: Ratio = { load: instance.totalLoad * (10_000 - tolerance), share };
  const most: Ratio = { load: instance.totalLoad * (10_000 + tolerance), share };
  return {
    low: floors(instance, less(balance.floor, least) ? balance.floor : least),
    high: ceilings(instance, less(most, balance.level) ? balance.level : most),
  };
}

/** Cost of each pair when only moves count: the weight, wherever the pair takes a cooperative from its assistant. */
export function moveCosts(instance: Figures): Int32Array {
  const { n, m, current, weight } = instance;
  const cost = new Int32Array(n * m);
  for (let i = 0; i < n; i++) {
    for (let a = 0; a < m; a++) cost[i * m + a] = a === current[i] ? 0 : (weight[i] ?? 0);
  }
  return cost;
}

/** Everyone where they are, and who must move or has nobody where the given plan puts them. */
export function stay(instance: Instance, plan: Int32Array): Int32Array {
  const { m, current, allowed } = instance;
  return plan.map((to, i) => {
    const a = current[i] ?? -1;
    return a >= 0 && allowed[i * m + a] ? a : to;
  });
}

/** Whether cooperative by cooperative a proof is worth its price: one round of it costs about this many cells. */
function small(instance: Instance, band: Band, effort: Effort): boolean {
  const { n, m, high } = instance;
  let cells = 0;
  for (let a = 0; a < m; a++) cells += Math.min(n, high[a] ?? 0) * (band.high[a] ?? 0);
  return n * cells * 40 <= effort.proof;
}

/** The greatest common divisor of the weights: costs and bounds are multiples of it. */
export function unitOf(weights: Iterable<number>): number {
  let unit = 0;
  for (const weight of weights) {
    let [a, b] = [unit, weight];
    while (b > 0) [a, b] = [b, a % b];
    unit = a;
  }
  return Math.max(1, unit);
}

/** The fewest moves (by weight) of a plan within the band. `within` is any plan that keeps it. */
export function fewestMoves(instance: Instance, band: Band, within: Int32Array, effort: Effort): Costed {
  const cost = moveCosts(instance);
  const unit = unitOf(instance.weight);
  let holder = within;
  let value = costOf(instance, within, cost);
  if (value === 0) return { holder, cost: 0, bound: 0 };
  const options = { steps: 2 * effort.steps, cost, heat: 15, penalty: 20, goal: 0 };
  const plan = searchInRounds(instance, stay(instance, within), band, options);
  if (plan !== null && costOf(instance, plan, cost) < value) {
    holder = plan;
    value = costOf(instance, plan, cost);
  }
  if (value === 0) return { holder, cost: 0, bound: 0 };
  const kinds = exchange(instance, instance.weight);
  const coarse = prove(instance, kinds.sharing, band, { known: value, unit, work: effort.proof / 3 });
  if (coarse.uses !== null) holder = planOfExchange(instance, kinds, coarse.uses);
  value = costOf(instance, holder, cost);
  if (coarse.bound >= value || !small(instance, band, effort))
    return { holder, cost: value, bound: Math.max(0, coarse.bound) };
  const each = pairs(instance, cost);
  const fine = prove(instance, each.sharing, band, { known: value, unit, work: effort.proof });
  if (fine.uses !== null) holder = planOfPairs(instance, each.own, fine.uses);
  return { holder, cost: costOf(instance, holder, cost), bound: Math.max(0, coarse.bound, fine.bound) };
}

/** The fewest cooperatives that any plan within the band takes from an active assistant; never more than `known`. */
export function fewestMoved(instance: Instance, band: Band, known: number, effort: Effort): number {
  const ones = instance.weight.map((weight) => Math.min(1, weight));
  const { sharing } = exchange(instance, ones);
  return known === 0
    ? 0
    : Math.max(0, prove(instance, sharing, band, { known, work: effort.proof / 6 }).bound);
}

/** Widest span of minutes of one cooperative among the assistants it may go to. */
function widestSpan(instance: Instance): number {
  const { n, m, minutes, allowed } = instance;
  let widest = 0;
  for (let i = 0; i < n; i++) {
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (let a = 0; a < m; a++) {
      if (!allowed[i * m + a]) continue;
      least = Math.min(least, minutes[i * m + a] ?? 0);
      most = Math.max(most, minutes[i * m + a] ?? 0);
    }
    widest = Math.max(widest, most - least);
  }
  return widest;
}

/**
 * The least travel of a plan within the band that moves no more than `moves`. Its bound holds for every plan whose
 * moves cost exactly as much, so for every plan of fewest moves where those are proven.
 * A move is priced in minutes: first so that proofs stay sharp; if that tempts into more moves, so that it never pays.
 */
export function leastTravel(instance: Instance, band: Band, moves: Costed, effort: Effort): Costed {
  const { n, m, minutes, weight, current } = instance;
  const moving = moveCosts(instance);
  const span = widestSpan(instance);
  let holder = moves.holder;
  let value = costOf(instance, holder, minutes);
  let bound = 0;
  // Whoever is dearer to move than all moves together stays.
  const allowed = instance.allowed.slice();
  for (let i = 0; i < n; i++) {
    const a = current[i] ?? -1;
    if (a < 0 || (weight[i] ?? 0) <= moves.cost) continue;
    for (let b = 0; b < m; b++) if (b !== a) allowed[i * m + b] = 0;
  }
  const fixed: Instance = { ...instance, allowed };
  const keep = (plan: Int32Array | null) => {
    if (plan === null || costOf(instance, plan, moving) > moves.cost) return;
    const travel = costOf(instance, plan, minutes);
    if (travel >= value) return;
    holder = plan;
    value = travel;
  };
  for (const rate of [Math.max(1, Math.ceil(span / 5)), Math.max(1, span)]) {
    const cost = minutes.map((each, pair) => each + rate * (moving[pair] ?? 0));
    const options = { steps: effort.steps, cost, heat: Math.max(30, span), penalty: 20 * rate };
    keep(searchInRounds(fixed, holder, band, options));
    if (!small(instance, band, effort)) return { holder, cost: value, bound };
    const each = pairs(fixed, cost);
    const proof = prove(fixed, each.sharing, band, { known: value + rate * moves.cost, work: effort.proof });
    bound = Math.max(bound, proof.bound - rate * moves.cost);
    keep(proof.uses === null ? null : planOfPairs(fixed, each.own, proof.uses));
    if (bound >= value) break;
  }
  return { holder, cost: value, bound: Math.min(bound, value) };
}
