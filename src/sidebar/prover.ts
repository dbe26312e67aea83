// Goes on with proofs in slices, so that the page stays alive; stopped and taken up again at will.

import type { Result } from "../addon/rpc.ts";
import { type Continued, continued, type Progress } from "../domain/caseload/continue.ts";

/** How long one slice works before the page gets its turn, in milliseconds. */
const slice = 20;

/** Proofs under way. */
export interface Prover {
  readonly run: () => void;
  readonly stop: () => void;
}

/** Makes a prover of a problem as the server gives it; it does nothing before `run`. */
export function proverOf(
  problem: Result<"caseload.problem">,
  onProgress: (progress: Progress) => void,
  onEnd: (end: Continued) => void,
): Prover {
  const load = Int32Array.from(problem.load);
  const figures = {
    n: problem.cooperatives.length,
    m: problem.assistants.length,
    load,
    current: Int32Array.from(problem.current),
    weight: Int32Array.from(problem.weight),
    allowed: Uint8Array.from(problem.allowed.join(""), Number),
    share: Int32Array.from(problem.share),
    low: Int32Array.from(problem.low),
    high: Int32Array.from(problem.high),
    totalLoad: load.reduce((sum, each) => sum + each, 0),
  };
  const band = { low: Int32Array.from(problem.bandLow), high: Int32Array.from(problem.bandHigh) };
  const steps = continued(figures, { ...problem, band });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = (): void => {
    const until = performance.now() + slice;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        onEnd(step.value);
        return;
      }
      if (performance.now() >= until) {
        timer = setTimeout(work, 0);
        onProgress(step.value());
        return;
      }
    }
  };
  return {
    run: () => {
      timer = setTimeout(work, 0);
    },
    stop: () => clearTimeout(timer),
  };
}
