// The proofs of a proposal taken up where the server left them, step by step and for as long as someone waits.

import { levelProof } from "./level-proof.ts";
import { nextLevel } from "./levels.ts";
import { unitOf } from "./moves.ts";
import { type Figures, less, type Ratio } from "./problem.ts";
import { proving } from "./proof.ts";
import type { Band } from "./search.ts";
import { exchange, planOfExchange } from "./sharing.ts";

/** What is claimed of a proposal so far. */
export interface Claim {
  /** Nobody's load can be kept below it; and the largest load that a plan is known to reach. */
  readonly level: Ratio;
  readonly reached: Ratio;
  readonly band: Band;
  /** Weight of the moves. */
  readonly cost: number;
}

/** How far the proofs have come: no plan has a largest load below `level`, and none within the band moves less than `bound`. */
export interface Progress {
  readonly level: Ratio;
  readonly bound: number;
}

/** What the proofs ended with: both closed, or a better plan than was known. */
export interface Continued extends Progress {
  /** Assistant index by cooperative index: of a lower largest load where `level` is below what was reached, else of lighter moves. */
  readonly holder: Int32Array | null;
}

/**
 * Goes on proving, each step telling when asked how far it has come: first that no plan has a lower largest load, level by level, then that no plan within the band has
 * lighter moves. Ends at once with a plan that is better.
 */
export function* continued(figures: Figures, claim: Claim): Generator<() => Progress, Continued> {
  const { reached, band, cost } = claim;
  let { level } = claim;
  while (less(level, reached)) {
    const steps = levelProof(figures, level, Number.POSITIVE_INFINITY);
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        if (step.value.holder !== null) return { level, bound: 0, holder: step.value.holder };
        break;
      }
      const here = { level, bound: 0 };
      yield () => here;
    }
    const next = nextLevel(figures, level);
    level = less(next, reached) ? next : reached;
  }
  const kinds = exchange(figures, figures.weight);
  const steps = proving(figures, kinds.sharing, band, {
    known: cost,
    unit: unitOf(figures.weight),
    work: Number.POSITIVE_INFINITY,
    weakestFirst: true,
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const { uses, bound } = step.value;
      return { level, bound, holder: uses === null ? null : planOfExchange(figures, kinds, uses) };
    }
    const asked = step.value;
    yield () => ({ level: reached, bound: asked().bound });
  }
}
