// The assignment as a problem of sharing out kinds, coarse or cooperative by cooperative, and a share read back as a plan.

import type { Offer } from "./pricer.ts";
import type { Figures } from "./problem.ts";
import type { Sharing } from "./proof.ts";

/** Kind of each cooperative: those of equal load that may go to the same assistants are alike to a receiver. */
function kindsOf(instance: Figures): { kind: Int32Array; first: number[]; need: number[] } {
  const { n, m, load, allowed } = instance;
  const known = new Map<string, number>();
  const kind = new Int32Array(n);
  const first: number[] = [];
  const need: number[] = [];
  for (let i = 0; i < n; i++) {
    const key = `${load[i]}:${allowed.subarray(i * m, i * m + m).join("")}`;
    const found = known.get(key) ?? need.length;
    if (found === need.length) {
      known.set(key, found);
      first.push(i);
      need.push(0);
    }
    kind[i] = found;
    need[found] = (need[found] ?? 0) + 1;
  }
  return { kind, first, need };
}

/** Moves only: each assistant keeps some of their own, which spares its weight, and receives units of any kind. */
export interface Exchange {
  readonly sharing: Sharing;
  /** Cooperative of each offer that keeps one's own, −1 for an offer that receives. */
  readonly own: readonly (readonly number[])[];
  readonly kind: Int32Array;
}

/** The moves as an exchange of kinds, at the given weight of each cooperative. */
export function exchange(instance: Figures, weight: Int32Array): Exchange {
  const { n, m, load, current, allowed, high } = instance;
  const { kind, first, need } = kindsOf(instance);
  const offers: Offer[][] = Array.from({ length: m }, () => []);
  const own: number[][] = Array.from({ length: m }, () => []);
  const kept = offers.map(() => new Int32Array(need.length));
  let base = 0;
  for (let i = 0; i < n; i++) {
    const a = current[i] ?? -1;
    base += weight[i] ?? 0;
    if (a < 0 || !allowed[i * m + a]) continue;
    const mine = kept[a];
    const k = kind[i] ?? 0;
    offers[a]?.push({ kind: k, units: 1, load: load[i] ?? 0, cost: -(weight[i] ?? 0) });
    own[a]?.push(i);
    if (mine !== undefined) mine[k] = (mine[k] ?? 0) + 1;
  }
  for (let a = 0; a < m; a++) {
    need.forEach((units, k) => {
      const i = first[k] ?? 0;
      if (!allowed[i * m + a]) return;
      const most = Math.min(units - (kept[a]?.[k] ?? 0), high[a] ?? 0);
      // Bundles of 1, 2, 4 … and the rest make up every number of units.
      for (let left = most, units = 1; left > 0; left -= units, units *= 2) {
        units = Math.min(units, left);
        offers[a]?.push({ kind: k, units, load: units * (load[i] ?? 0), cost: 0 });
        own[a]?.push(-1);
      }
    });
  }
  return { sharing: { need, offers, base }, own, kind };
}

/** The plan of an exchange: who keeps, keeps; what is given up goes, kind by kind in order, to who receives. */
export function planOfExchange(
  instance: Figures,
  { sharing, own, kind }: Exchange,
  uses: readonly Uint8Array[],
): Int32Array {
  const holder = new Int32Array(instance.n).fill(-1);
  const receivers: number[][] = sharing.need.map(() => []);
  uses.forEach((taken, a) => {
    taken.forEach((used, o) => {
      if (used !== 1) return;
      const i = own[a]?.[o] ?? -1;
      if (i >= 0) holder[i] = a;
      const { kind: k, units } = sharing.offers[a]?.[o] ?? { kind: 0, units: 0 };
      if (i < 0) for (let unit = 0; unit < units; unit++) receivers[k]?.push(a);
    });
  });
  // Nobody gets back what they gave up while another of its kind is left to give.
  for (let i = 0; i < instance.n; i++) {
    if ((holder[i] ?? -1) >= 0) continue;
    const open = receivers[kind[i] ?? 0] ?? [];
    holder[i] = open.shift() ?? -1;
  }
  return holder;
}

/** Cooperative by cooperative, at the cost of each pair: exact, for offices of the size of a regency's few assistants. */
export function pairs(instance: Figures, cost: Int32Array): { sharing: Sharing; own: number[][] } {
  const { n, m, load, allowed } = instance;
  const own = Array.from({ length: m }, (_, a) =>
    Array.from({ length: n }, (_, i) => i).filter((i) => allowed[i * m + a] === 1),
  );
  const offers = own.map((list, a) =>
    list.map((i) => ({ kind: i, units: 1, load: load[i] ?? 0, cost: cost[i * m + a] ?? 0 })),
  );
  return { sharing: { need: new Array<number>(n).fill(1), offers, base: 0 }, own };
}

/** The plan of a sharing by pairs. */
export function planOfPairs(
  instance: Figures,
  own: readonly (readonly number[])[],
  uses: readonly Uint8Array[],
): Int32Array {
  const holder = new Int32Array(instance.n).fill(-1);
  uses.forEach((taken, a) => {
    taken.forEach((used, o) => {
      if (used === 1) holder[own[a]?.[o] ?? 0] = a;
    });
  });
  return holder;
}
