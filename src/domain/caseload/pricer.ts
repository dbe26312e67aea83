// One assistant's cheapest choice of cooperatives at given prices, within count and load: dynamic programming.

/** One way in which an assistant can take from a kind: so many units of it at once, of the given load and cost in all. */
export interface Offer {
  readonly kind: number;
  readonly units: number;
  readonly load: number;
  readonly cost: number;
}

/** Multipliers and prices are whole numbers in 1/64 of a unit of cost. */
export const SCALE = 64;
/** Above every price: there is no choice. */
export const NEVER = 1_000_000_000;

/** State of an offer: free to choose, must be taken, must not. */
export const OPEN = 0;
export const TAKEN = 1;
export const BARRED = 2;

/** One assistant's choice of offers; cells are indexed by (count, load). */
export class Pricer {
  readonly offers: readonly Offer[];
  /** 1 for each offer of the last cheapest choice. */
  readonly chosen: Uint8Array;
  /** Cells computed so far: the measure of work, the same on every machine. */
  work: number;
  readonly leastCount: number;
  readonly mostCount: number;
  readonly leastLoad: number;
  readonly mostLoad: number;
  readonly cells: Int32Array;
  readonly bits: Uint8Array;
  readonly width: number;

  constructor(offers: readonly Offer[], count: readonly [number, number], load: readonly [number, number]) {
    this.offers = offers;
    this.work = 0;
    this.leastCount = count[0];
    this.leastLoad = load[0];
    this.mostLoad = load[1];
    const loads = offers
      .flatMap(({ units, load }) => new Array<number>(units).fill(load / units))
      .sort((a, b) => a - b);
    let fit = 0;
    let sum = 0;
    while (fit < loads.length && sum + (loads[fit] ?? 0) <= this.mostLoad) sum += loads[fit++] ?? 0;
    this.mostCount = Math.min(count[1], fit);
    this.width = this.mostLoad + 1;
    this.chosen = new Uint8Array(offers.length);
    const size = Math.max(0, this.mostCount + 1) * this.width;
    this.cells = new Int32Array(size);
    this.bits = new Uint8Array(size * offers.length);
  }

  /** Least sum of (cost − price of the kind) over allowed choices; NEVER where there is none. Fills `chosen`. */
  cheapest(price: Int32Array, state: Uint8Array): number {
    const { offers, cells, bits, width, mostCount, mostLoad, chosen } = this;
    let count = 0;
    let load = 0;
    let sum = 0;
    chosen.fill(0);
    for (let o = 0; o < offers.length; o++) {
      if (state[o] !== TAKEN) continue;
      const offer = offers[o];
      if (offer === undefined) continue;
      count += offer.units;
      load += offer.load;
      sum += offer.cost * SCALE - offer.units * (price[offer.kind] ?? 0);
      chosen[o] = 1;
    }
    if (count > mostCount || load > mostLoad) return NEVER;
    const rows = mostCount - count;
    const room = mostLoad - load;
    cells.fill(NEVER, 0, (rows + 1) * width);
    cells[0] = 0;
    // Reached loads of each count lie between these.
    const from = new Int32Array(rows + 2).fill(NEVER);
    const to = new Int32Array(rows + 2).fill(-1);
    from[0] = 0;
    to[0] = 0;
    const size = (mostCount + 1) * width;
    const used: number[] = [];
    for (let o = 0; o < offers.length; o++) {
      const offer = offers[o];
      if (state[o] !== OPEN || offer === undefined) continue;
      const { units, load: step } = offer;
      const cost = offer.cost * SCALE - units * (price[offer.kind] ?? 0);
      const mark = used.length * size;
      used.push(o);
      for (let row = rows; row >= 0; row--) {
        const k = row - units;
        const first = k < 0 ? NEVER : (from[k] ?? NEVER);
        const last = k < 0 ? -1 : Math.min(room - step, to[k] ?? -1);
        const isReached = first <= last;
        // Of the bits only those of loads that are reached are ever read: where all loads are alike, very few.
        const lowest = isReached ? Math.min(from[row] ?? NEVER, first + step) : (from[row] ?? NEVER);
        const highest = isReached ? Math.max(to[row] ?? -1, last + step) : (to[row] ?? -1);
        if (lowest <= highest) bits.fill(0, mark + row * width + lowest, mark + row * width + highest + 1);
        if (!isReached) continue;
        const here = k * width;
        const there = here + units * width + step;
        for (let l = first; l <= last; l++) {
          const sumTo = (cells[here + l] ?? 0) + cost;
          if (sumTo < (cells[there + l] ?? 0)) {
            cells[there + l] = sumTo;
            bits[mark + there + l] = 1;
          }
        }
        // Each row costs something beside its cells.
        this.work += last - first + 25;
        from[row] = lowest;
        to[row] = highest;
      }
    }
    let best = NEVER / 2;
    let k = -1;
    let l = -1;
    for (let row = Math.max(0, this.leastCount - count); row <= rows; row++) {
      const first = Math.max(this.leastLoad - load, from[row] ?? NEVER);
      const last = Math.min(room, to[row] ?? -1);
      for (let at = first; at <= last; at++) {
        const value = cells[row * width + at] ?? NEVER;
        if (value < best) {
          best = value;
          k = row;
          l = at;
        }
      }
    }
    if (k < 0) return NEVER;
    for (let u = used.length - 1; u >= 0; u--) {
      const o = used[u] ?? 0;
      if (bits[u * size + k * width + l] !== 1) continue;
      chosen[o] = 1;
      k -= offers[o]?.units ?? 1;
      l -= offers[o]?.load ?? 0;
    }
    return best + sum;
  }
}
