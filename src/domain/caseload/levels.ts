// Levels of load: what each assistant may carry at a level, and which levels counting alone rules out.

import { type Instance, less, type Ratio } from "./problem.ts";

/** Who shares: their parts of full time. */
type Sharers = Pick<Instance, "share">;

/** Most half-hours each assistant carries when nobody is above the level. */
export function ceilings(instance: Sharers, level: Ratio): Int32Array {
  return instance.share.map((share) => Math.floor((level.load * share) / level.share));
}

/** Fewest half-hours each assistant carries when nobody is below the level. */
export function floors(instance: Sharers, level: Ratio): Int32Array {
  return instance.share.map((share) => Math.ceil((level.load * share) / level.share));
}

/** The next level above at which some assistant may carry a half-hour more. */
export function nextLevel(instance: Sharers, level: Ratio): Ratio {
  let next: Ratio | null = null;
  ceilings(instance, level).forEach((ceiling, a) => {
    const candidate = { load: ceiling + 1, share: instance.share[a] ?? 1 };
    if (next === null || less(candidate, next)) next = candidate;
  });
  return next ?? level;
}

/** Highest and lowest load per share of the given loads. */
export function extremes(instance: Sharers, load: Int32Array): { max: Ratio; min: Ratio } {
  let max: Ratio = { load: 0, share: 1 };
  let min: Ratio | null = null;
  load.forEach((hours, a) => {
    const ratio = { load: hours, share: instance.share[a] ?? 1 };
    if (less(max, ratio)) max = ratio;
    if (min === null || less(ratio, min)) min = ratio;
  });
  return { max, min: min ?? { load: 0, share: 1 } };
}

/** Most counts that fit the bits of a whole number; with more, counts are not told apart. */
const BITS = 31;

/**
 * The greatest load up to each `load` that an assistant can really have, −1 where none: sums of cooperatives that may
 * go to them, as many as their limits and the others' limits leave them.
 */
function reachable(instance: Instance, a: number, least: number, most: number, top: number): Int32Array {
  const { n, m, allowed, load } = instance;
  const counted = most < BITS;
  const sums = new Int32Array(top + 1);
  let base = 0;
  let held = 0;
  const free: number[] = [];
  for (let i = 0; i < n; i++) {
    if (!allowed[i * m + a]) continue;
    let choices = 0;
    for (let b = 0; b < m && choices < 2; b++) choices += allowed[i * m + b] ?? 0;
    if (choices === 1) {
      base += load[i] ?? 0;
      held++;
    } else free.push(load[i] ?? 0);
  }
  const best = new Int32Array(top + 1).fill(-1);
  if (base > top || held > most) return best;
  sums[base] = counted ? 2 ** held : 1;
  const seen = new Map<number, number>();
  for (const hours of free) {
    const times = (seen.get(hours) ?? 0) + 1;
    seen.set(hours, times);
    if (times > most - held) continue;
    for (let sum = top; sum >= hours; sum--) {
      const before = sums[sum - hours] ?? 0;
      if (before !== 0) sums[sum] = (sums[sum] ?? 0) | (counted ? before << 1 : before);
    }
  }
  // Bits least…most of a sum's mask: counts at which that sum can be had.
  const wanted = counted ? (2 ** (most + 1) - 1) & ~(2 ** Math.max(0, least) - 1) : 1;
  let last = -1;
  for (let sum = 0; sum <= top; sum++) {
    if (((sums[sum] ?? 0) & wanted) !== 0) last = sum;
    best[sum] = last;
  }
  return best;
}

/**
 * The lowest level, at or above `from` and at most `upTo`, that counting does not rule out. Below it nobody can stay:
 * the loads that assistants can really have at such a level do not add up to all the work.
 */
export function lowestLevel(instance: Instance, from: Ratio, upTo: Ratio): Ratio {
  const { n, m, low, high, allowed, load } = instance;
  const all = low.reduce((sum, least) => sum + least, 0);
  const room = high.reduce((sum, most) => sum + most, 0);
  const tops = ceilings(instance, upTo);
  const known = new Map<string, Int32Array>();
  const reach = Array.from({ length: m }, (_, a) => {
    const least = Math.max(low[a] ?? 0, n - (room - (high[a] ?? 0)));
    const most = Math.min(high[a] ?? 0, n - (all - (low[a] ?? 0)));
    let column = "";
    for (let i = 0; i < n; i++) column += allowed[i * m + a] ?? 0;
    const key = `${least}/${most}/${tops[a]}/${column}`;
    const found = known.get(key) ?? reachable(instance, a, least, most, tops[a] ?? 0);
    known.set(key, found);
    return found;
  });
  let level = from;
  for (let i = 0; i < n; i++) {
    let share = 0;
    for (let a = 0; a < m; a++) if (allowed[i * m + a]) share = Math.max(share, instance.share[a] ?? 0);
    const alone = { load: load[i] ?? 0, share };
    if (share > 0 && less(level, alone)) level = alone;
  }
  while (less(level, upTo)) {
    const caps = ceilings(instance, level);
    let sum = 0;
    for (let a = 0; a < m; a++) {
      const most = reach[a]?.[caps[a] ?? 0] ?? -1;
      if (most < 0) {
        sum = -1;
        break;
      }
      sum += most;
    }
    if (sum >= instance.totalLoad) return level;
    level = nextLevel(instance, level);
  }
  return upTo;
}
