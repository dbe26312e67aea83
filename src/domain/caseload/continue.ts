// The proof of a proposal's moves taken up where the server left it, step by step and for as long as someone waits.

import { unitOf } from "./moves.ts";
import type { Figures } from "./problem.ts";
import { type ProofProgress, proving } from "./proof.ts";
import type { Band } from "./search.ts";
import { exchange, planOfExchange } from "./sharing.ts";

/** What a proof ended with: no plan within the band weighs less than `bound`; a lighter plan where one was met. */
export interface Continued extends ProofProgress {
  /** Assistant index by cooperative index. */
  readonly holder: Int32Array | null;
}

/** Goes on proving that moves of weight `cost` are the lightest within the band; each step tells how far it has come. */
export function* continued(figures: Figures, band: Band, cost: number): Generator<ProofProgress, Continued> {
  const kinds = exchange(figures, figures.weight);
  const { bound, value, uses } = yield* proving(figures, kinds.sharing, band, {
    known: cost,
    unit: unitOf(figures.weight),
    work: Number.POSITIVE_INFINITY,
    weakestFirst: true,
  });
  return { bound, value, holder: uses === null ? null : planOfExchange(figures, kinds, uses) };
}
