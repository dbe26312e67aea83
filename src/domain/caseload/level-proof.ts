// Whether every load can be kept at or below a level: a plan, or the proof by pricing that there is none.

import { ceilings } from "./levels.ts";
import type { Figures, Ratio } from "./problem.ts";
import { proving } from "./proof.ts";
import { exchange, planOfExchange } from "./sharing.ts";

/** What was found out about a level; neither a plan nor ruled out: the work did not suffice. */
export interface LevelProof {
  /** A plan that keeps the level: assistant index by cooperative index. */
  readonly holder: Int32Array | null;
  readonly ruledOut: boolean;
}

/** Proves a level impossible or meets a plan that keeps it, step by step. Every plan costs 0, so a bound of 1 says no. */
export function* levelProof(figures: Figures, level: Ratio, work: number): Generator<null, LevelProof> {
  const kinds = exchange(figures, new Int32Array(figures.n));
  const band = { low: new Int32Array(figures.m), high: ceilings(figures, level) };
  const steps = proving(figures, { ...kinds.sharing, base: 0 }, band, { known: 1, work });
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const { uses, bound } = step.value;
      return {
        holder: uses === null ? null : planOfExchange(figures, kinds, uses),
        ruledOut: uses === null && bound >= 1,
      };
    }
    yield null;
  }
}
