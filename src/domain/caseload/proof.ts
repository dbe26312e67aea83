// Proof by pricing: a lower bound on the cost of any plan within a band, and branching until bound and plan meet.

import { BARRED, NEVER, type Offer, OPEN, Pricer, SCALE, TAKEN } from "./pricer.ts";
import type { Figures } from "./problem.ts";
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
  /** Whether the weakest branch is opened first, so that the bound rises all the time; else the newest. */
  readonly weakestFirst?: boolean;
}

/** How far a proof has come. */
export interface ProofProgress {
  readonly bound: number;
  readonly value: number;
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

/** One decided offer, on top of those decided before it. */
interface Decision {
  readonly before: Decision | null;
  readonly a: number;
  readonly o: number;
  readonly choice: typeof BARRED | typeof TAKEN;
}

interface Node {
  readonly decided: Decision | null;
  readonly price: Int32Array;
  readonly rounds: number;
  bound: number;
}

/** Bounds the cost of every plan of a sharing problem from below, branching while work is left. */
export function prove(instance: Figures, sharing: Sharing, band: Band, options: ProofOptions): Proof {
  return finished(proving(instance, sharing, band, options));
}

/** What steps end with, taken one after another without a pause. */
export function finished<End>(steps: Generator<unknown, End>): End {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `prove`, step by step, so that a page can draw between the steps; each tells, when asked, how far it has come. */
export function* proving(
  instance: Figures,
  sharing: Sharing,
  band: Band,
  options: ProofOptions,
): Generator<() => ProofProgress, Proof> {
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

  let floor = Number.POSITIVE_INFINITY;
  const open: Node[] = [];
  const known = (node: Node): ProofProgress => ({
    bound: open.reduce((least, each) => Math.min(least, each.bound), Math.min(floor, node.bound, value)),
    value,
  });

  /** Each offer's state at a node. */
  const statesOf = (node: Node): Uint8Array[] => {
    const states = offers.map((list) => new Uint8Array(list.length));
    for (let each = node.decided; each !== null; each = each.before) {
      const { a, o, choice } = each;
      const kind = offers[a]?.[o]?.kind ?? 0;
      if (choice === TAKEN && need[kind] === 1) {
        states.forEach((list, b) => {
          offers[b]?.forEach((offer, other) => {
            if (offer.kind === kind && list[other] === OPEN) list[other] = BARRED;
          });
        });
      }
      const mine = states[a];
      if (mine !== undefined) mine[o] = choice;
    }
    return states;
  };

  /** Ascends from the node's prices; sets its bound, and gives how each kind is contested. */
  function* ascend(
    node: Node,
    states: readonly Uint8Array[],
  ): Generator<() => ProofProgress, { contested: Float64Array[]; closed: boolean }> {
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
        const state = states[a];
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
      yield () => known(node);
    }
    return { contested, closed: false };
  }

  open.push({
    decided: null,
    price: new Int32Array(kinds),
    rounds: 150,
    bound: Number.NEGATIVE_INFINITY,
  });
  while (open.length > 0) {
    if (options.weakestFirst === true) open.sort((a, b) => b.bound - a.bound);
    const node = open.pop();
    if (node === undefined) break;
    if (node.bound >= value) continue;
    if (spent() > options.work) {
      floor = Math.min(floor, node.bound);
      continue;
    }
    const states = statesOf(node);
    const { contested, closed } = yield* ascend(node, states);
    if (closed) continue;
    // Branch where the assistants disagree most.
    let pick = { a: -1, o: -1, doubt: -1 };
    contested.forEach((list, a) => {
      list.forEach((share, o) => {
        if (states[a]?.[o] !== OPEN) return;
        const doubt = 0.5 - Math.abs(share - 0.5);
        if (doubt > pick.doubt) pick = { a, o, doubt };
      });
    });
    const { a, o } = pick;
    // Nothing is left to choose, and what is chosen is no plan: else it would have closed.
    if (a < 0) continue;
    for (const choice of [BARRED, TAKEN] as const) {
      const decided = { before: node.decided, a, o, choice };
      open.push({ decided, price: node.price.slice(), rounds: 25, bound: node.bound });
    }
  }
  return { bound: Math.min(floor, value), value, uses };
}
