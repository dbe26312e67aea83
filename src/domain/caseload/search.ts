// Threshold accepting over relocations and swaps: the search that finds plans, for balance, moves and travel alike.

import type { Instance } from "./problem.ts";

/** Bounds of each assistant's load in half-hours, inclusive. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** What a search is told. All whole numbers; equal inputs give equal results. */
export interface SearchOptions {
  /** Steps tried; the only limit there is. */
  readonly steps: number;
  readonly seed: number;
  /** Cost of each pair cooperative × assistant; absent: any plan within the band will do and ends the search. */
  readonly cost?: Int32Array;
  /** Largest worsening accepted at the start, in units of cost (half-hours without a cost); falls to 0. */
  readonly heat: number;
  /** What a half-hour outside the band costs at the end of the search. */
  readonly penalty: number;
  /** No plan is cheaper: reaching it ends the search. */
  readonly goal?: number;
}

/** Numbers that look random and are always the same (xorshift, 32 bits). */
export function dice(seed: number): (sides: number) => number {
  let state = (seed | 0) === 0 ? 0x9e3779b9 : seed | 0;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    // The high 24 bits times the number of sides, shifted back: whole numbers all the way, no bias worth a name.
    return (((state >>> 8) * sides) / 0x1000000) | 0;
  };
}

/** Sum of costs of a plan. */
export function costOf(instance: Instance, holder: Int32Array, cost: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < instance.n; i++) sum += cost[i * instance.m + (holder[i] ?? 0)] ?? 0;
  return sum;
}

/** Load in half-hours and number of cooperatives of each assistant under a plan. */
export function tally(instance: Instance, holder: Int32Array): { load: Int32Array; count: Int32Array } {
  const load = new Int32Array(instance.m);
  const count = new Int32Array(instance.m);
  for (let i = 0; i < instance.n; i++) {
    const a = holder[i] ?? -1;
    if (a < 0) continue;
    load[a] = (load[a] ?? 0) + (instance.load[i] ?? 0);
    count[a] = (count[a] ?? 0) + 1;
  }
  return { load, count };
}

/** Lists of cooperatives from which one is drawn, added and removed in constant time. Each stands in one list at most. */
class Lists {
  readonly members: number[][];
  readonly place: Int32Array;

  constructor(lists: number, n: number) {
    this.members = Array.from({ length: lists }, () => []);
    this.place = new Int32Array(n);
  }

  size(list: number): number {
    return this.members[list]?.length ?? 0;
  }

  at(list: number, index: number): number {
    return this.members[list]?.[index] ?? 0;
  }

  add(list: number, i: number): void {
    const members = this.members[list] ?? [];
    this.place[i] = members.length;
    members.push(i);
  }

  remove(list: number, i: number): void {
    const members = this.members[list] ?? [];
    const last = members.pop() ?? i;
    if (last === i) return;
    const place = this.place[i] ?? 0;
    members[place] = last;
    this.place[last] = place;
  }
}

/** The allowed assistant with whom cooperative i costs least. */
function cheapest(instance: Instance, cost: Int32Array, i: number): number {
  let best = -1;
  for (let a = 0; a < instance.m; a++) {
    if (!instance.allowed[i * instance.m + a]) continue;
    if (best < 0 || (cost[i * instance.m + a] ?? 0) < (cost[i * instance.m + best] ?? 0)) best = a;
  }
  return Math.max(0, best);
}

/**
 * Searches from a plan in which every cooperative has an allowed assistant (counts and loads may be off).
 * Gives the cheapest plan found that keeps counts and band, null if none was met. `start` is left as it is.
 */
export function search(
  instance: Instance,
  start: Int32Array,
  band: Band,
  options: SearchOptions,
): Int32Array | null {
  const { n, m, load: work, allowed, low: least, high: most } = instance;
  const { steps, cost, heat } = options;
  const roll = dice(options.seed);
  const holder = start.slice();
  const { load, count } = tally(instance, holder);
  const heaviest = work.reduce((top, each) => Math.max(top, each), 1);
  const goal = options.goal ?? Number.NEGATIVE_INFINITY;

  const outside = (a: number, hours: number, held: number) => {
    const high = band.high[a] ?? 0;
    const low = band.low[a] ?? 0;
    const off = hours > high ? hours - high : hours < low ? low - hours : 0;
    const max = most[a] ?? 0;
    const min = least[a] ?? 0;
    const wrong = held > max ? held - max : held < min ? min - held : 0;
    return off + wrong * heaviest;
  };
  let violation = 0;
  for (let a = 0; a < m; a++) violation += outside(a, load[a] ?? 0, count[a] ?? 0);
  let price = cost === undefined ? 0 : costOf(instance, holder, cost);
  let best: Int32Array | null = null;
  let bestPrice = Number.POSITIVE_INFINITY;
  const keep = () => {
    best = holder.slice();
    bestPrice = price;
  };
  if (violation === 0) keep();
  if (n === 0 || m < 2) return best;

  // Who is with whom, and which cooperatives are not where they would cost least: half the tries bring those home.
  const held = new Lists(m, n);
  const away = new Lists(1, n);
  const home = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    held.add(holder[i] ?? 0, i);
    if (cost === undefined) continue;
    home[i] = cheapest(instance, cost, i);
    if ((cost[i * m + (holder[i] ?? 0)] ?? 0) > (cost[i * m + (home[i] ?? 0)] ?? 0)) away.add(0, i);
  }
  const settle = (i: number, a: number, b: number) => {
    holder[i] = b;
    held.remove(a, i);
    held.add(b, i);
    if (cost === undefined) return;
    const best = cost[i * m + (home[i] ?? 0)] ?? 0;
    const was = (cost[i * m + a] ?? 0) > best;
    const is = (cost[i * m + b] ?? 0) > best;
    if (was && !is) away.remove(0, i);
    if (is && !was) away.add(0, i);
  };

  let threshold = 0;
  let penalty = 0;
  for (let step = 0; step < steps; step++) {
    if (best !== null && (cost === undefined || bestPrice <= goal)) return best;
    if (step % 64 === 0) {
      const left = steps - step;
      threshold = Math.floor((heat * left * left) / (steps * steps));
      penalty = Math.ceil(options.penalty * (0.3 + (0.7 * step) / steps));
    }
    const homeward = away.size(0) > 0 && roll(2) === 0;
    const i = homeward ? away.at(0, roll(away.size(0))) : roll(n);
    const a = holder[i] ?? 0;
    const hi = work[i] ?? 0;
    const b = homeward && roll(2) === 0 ? (home[i] ?? 0) : roll(m);
    if (a === b || !allowed[i * m + b]) continue;
    let j = -1;
    let hj = 0;
    if (held.size(b) > 0 && roll(3) > 0) {
      j = held.at(b, roll(held.size(b)));
      if (!allowed[j * m + a]) continue;
      hj = work[j] ?? 0;
    }
    const shift = j < 0 ? 1 : 0;
    const loadA = (load[a] ?? 0) - hi + hj;
    const loadB = (load[b] ?? 0) + hi - hj;
    const countA = (count[a] ?? 0) - shift;
    const countB = (count[b] ?? 0) + shift;
    const before = outside(a, load[a] ?? 0, count[a] ?? 0) + outside(b, load[b] ?? 0, count[b] ?? 0);
    const change = outside(a, loadA, countA) + outside(b, loadB, countB) - before;
    let dearer = 0;
    if (cost !== undefined) {
      dearer = (cost[i * m + b] ?? 0) - (cost[i * m + a] ?? 0);
      if (j >= 0) dearer += (cost[j * m + a] ?? 0) - (cost[j * m + b] ?? 0);
    }
    if (dearer + penalty * change > threshold) continue;
    settle(i, a, b);
    if (j >= 0) settle(j, b, a);
    load[a] = loadA;
    load[b] = loadB;
    count[a] = countA;
    count[b] = countB;
    violation += change;
    price += dearer;
    if (violation === 0 && price < bestPrice) keep();
  }
  return best;
}

/** Rounds of a search in rounds after its first. */
const ROUNDS = 18;

/**
 * Searches once from far, then again and again from the best plan with half the heat: on large offices this gets much
 * nearer to the optimum than one long search. `options.steps` are those of all rounds together.
 */
export function searchInRounds(
  instance: Instance,
  start: Int32Array,
  band: Band,
  options: Omit<SearchOptions, "seed"> & { readonly cost: Int32Array },
): Int32Array | null {
  const { steps, heat, cost } = options;
  const goal = options.goal ?? Number.NEGATIVE_INFINITY;
  let best: Int32Array | null = null;
  let value = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS && value > goal; round++) {
    const part =
      round === 0
        ? { steps: Math.ceil(steps / 10), heat }
        : { steps: Math.ceil(steps / 20), heat: Math.ceil(heat / 2) };
    const plan = search(instance, best ?? start, band, { ...options, ...part, seed: round + 1 });
    const found = plan === null ? value : costOf(instance, plan, cost);
    if (plan !== null && found < value) {
      best = plan;
      value = found;
    }
  }
  return best;
}
