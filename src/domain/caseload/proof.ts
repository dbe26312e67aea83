// Proof by pricing: a lower bound on the cost of any plan within a band, and branching until bound and plan meet.

import { BARRED, NEVER, type Offer, OPEN, Pricer, SCALE, TAKEN } from "./pricer.ts";
import type { Instance } from "./problem.ts";
import type { Band } from "./search.ts";

/** A problem of sharing out kinds: each kind is needed so often; each assistant takes at most one unit by an offer. */
export interface Sharing {
  readonly need: readonly number[];
  readonly offers: readonly (readonly Offer[])[];
  /** Added to the cost of every plan. */
  readonly base: number;
}

/** What a proof says: no plan costs less than `bound`; `uses` is a cheaper one where it met one. */
export interface Proof {
  readonly bound: number;
  readonly value: number;
  /** Taken offers by assistant, where a plan cheaper than the given one was met. */
  readonly uses: readonly Uint8Array[] | null;
}

/** What a proof is told: the cheapest plan known, limits by work (cells of dynamic programming), and rounding. */
export interface ProofOptions {
  /** Cost of the cheapest plan known. */
  readonly known: number;
  readonly work: number;
  /** Every cost is a multiple of it. */
  readonly unit?: number;
}

/** Bounds narrowed by what the bounds of all others leave of the total. */
function leftOver(total: number, low: Int32Array, high: Int32Array): Band {
  const all = low.reduce((sum, each) => sum + each, 0);
  const room = high.reduce((sum, each) => sum + each, 0);
  return {
    low: low.map((each, a) => Math.max(each, total - (room - (high[a] ?? 0)))),
    high: high.map((each, a) => Math.min(each, total - (all - (low[a] ?? 0)))),
  };
}

interface Node {
  readonly state: Uint8Array[];
  readonly price: Int32Array;
  readonly rounds: number;
  bound: number;
}

/** Bounds the cost of every plan of a sharing problem from below, branching while work is left. */
export function prove(instance: Instance, sharing: Sharing, band: Band, options: ProofOptions): Proof {
  const { need, offers, base } = sharing;
  const unit = options.unit ?? 1;
  const kinds = need.length;
  const counts = leftOver(instance.n, instance.low, instance.high);
  const loads = leftOver(instance.totalLoad, band.low, band.high);
  const pricers = offers.map(
    (list, a) =>
      new Pricer(list, [counts.low[a] ?? 0, counts.high[a] ?? 0], [loads.low[a] ?? 0, loads.high[a] ?? 0]),
  );
  const spent = () => pricers.reduce((sum, pricer) => sum + pricer.work, 0);
  let value = options.known;
  let uses: Uint8Array[] | null = null;
  const up = (scaled: number) => base + Math.ceil(Math.ceil(scaled / SCALE) / unit) * unit;

  /** Ascends from the node's prices; sets its bound, and gives how each kind is contested. */
  const ascend = (node: Node): { contested: Float64Array[]; closed: boolean } => {
    const price = node.price.slice();
    const contested = offers.map((list) => new Float64Array(list.length));
    let best = Number.NEGATIVE_INFINITY;
    let theta = 1;
    let stale = 0;
    const gap = new Int32Array(kinds);
    for (let round = 0; round < node.rounds; round++) {
      let sum = 0;
      for (let t = 0; t < kinds; t++) {
        sum += (price[t] ?? 0) * (need[t] ?? 0);
        gap[t] = need[t] ?? 0;
      }
      for (let a = 0; a < pricers.length; a++) {
        const pricer = pricers[a];
        const state = node.state[a];
        if (pricer === undefined || state === undefined) continue;
        const cheapest = pricer.cheapest(price, state);
        if (cheapest >= NEVER) {
          node.bound = value;
          return { contested, closed: true };
        }
        sum += cheapest;
        const share = contested[a];
        for (let o = 0; o < pricer.chosen.length; o++) {
          const taken = pricer.chosen[o] ?? 0;
          if (share !== undefined) share[o] = 0.85 * (share[o] ?? 0) + 0.15 * taken;
          if (taken === 1) {
            const { kind, units } = pricer.offers[o] ?? { kind: 0, units: 0 };
            gap[kind] = (gap[kind] ?? 0) - units;
          }
        }
      }
      if (sum > best) {
        best = sum;
        stale = 0;
        node.price.set(price);
        node.bound = Math.max(node.bound, up(sum));
        if (node.bound >= value) return { contested, closed: true };
      } else if (++stale >= 6) {
        theta *= 0.6;
        stale = 0;
      }
      let norm = 0;
      for (let t = 0; t < kinds; t++) norm += (gap[t] ?? 0) ** 2;
      if (norm === 0) {
        // Every kind is taken as often as needed: a plan, as cheap as the bound.
        const cost = base + Math.round(sum / SCALE);
        if (cost < value) {
          value = cost;
          uses = pricers.map((pricer) => pricer.chosen.slice());
        }
        node.bound = value;
        return { contested, closed: true };
      }
      const aim = (value - base) * SCALE - sum;
      const step = (theta * Math.max(aim, SCALE)) / norm;
      for (let t = 0; t < kinds; t++) price[t] = (price[t] ?? 0) + Math.round(step * (gap[t] ?? 0));
      if (spent() > options.work) break;
    }
    return { contested, closed: false };
  };

  const root: Node = {
    state: offers.map((list) => new Uint8Array(list.length)),
    price: new Int32Array(kinds),
    rounds: 150,
    bound: Number.NEGATIVE_INFINITY,
  };
  const open: Node[] = [root];
  let floor = Number.POSITIVE_INFINITY;
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined) break;
    if (node.bound >= value) continue;
    if (spent() > options.work) {
      floor = Math.min(floor, node.bound);
      continue;
    }
    const { contested, closed } = ascend(node);
    if (closed) continue;
    // Branch where the assistants disagree most.
    let pick = { a: -1, o: -1, doubt: -1 };
    contested.forEach((list, a) => {
      list.forEach((share, o) => {
        if (node.state[a]?.[o] !== OPEN) return;
        const doubt = 0.5 - Math.abs(share - 0.5);
        if (doubt > pick.doubt) pick = { a, o, doubt };
      });
    });
    if (pick.a < 0) {
      floor = Math.min(floor, node.bound);
      continue;
    }
    const kind = offers[pick.a]?.[pick.o]?.kind ?? 0;
    for (const choice of [BARRED, TAKEN]) {
      const state = node.state.map((list) => list.slice());
      const mine = state[pick.a];
      if (mine !== undefined) mine[pick.o] = choice;
      if (choice === TAKEN && need[kind] === 1) {
        state.forEach((list, a) => {
          offers[a]?.forEach((offer, o) => {
            if (offer.kind === kind && !(a === pick.a && o === pick.o)) list[o] = BARRED;
          });
        });
      }
      open.push({ state, price: node.price.slice(), rounds: 25, bound: node.bound });
    }
  }
  return { bound: Math.min(floor, value), value, uses };
}
