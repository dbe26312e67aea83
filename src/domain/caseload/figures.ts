// A proposal's problem as plain numbers: what the sidebar is given to go on with the proof, nothing personal in it.

import { instanceOf, type Problem, type Ratio } from "./problem.ts";
import type { Proposal } from "./propose.ts";

/** Numbers by index; codes stand only in the two lists that give the order of all others. */
export interface ProofFigures {
  readonly cooperatives: string[];
  readonly assistants: string[];
  readonly load: number[];
  readonly current: number[];
  readonly weight: number[];
  /** A row of 0 and 1 a cooperative: the assistants it may go to. */
  readonly allowed: string[];
  readonly share: number[];
  readonly low: number[];
  readonly high: number[];
  readonly bandLow: number[];
  readonly bandHigh: number[];
  readonly cost: number;
  /** Below `level` nobody's load can be kept; `reached` is the largest load of the best balanced plan known. */
  readonly level: Ratio;
  readonly reached: Ratio;
}

/** The numbers of a problem and of what was proposed for it. */
export function proofFigures(problem: Problem, { band, moveCost, bound, reached }: Proposal): ProofFigures {
  const instance = instanceOf(problem);
  const { cooperatives, assistants, m, allowed } = instance;
  const side = (which: "low" | "high") => assistants.map(({ code }) => band.get(code)?.[which] ?? 0);
  return {
    cooperatives: cooperatives.map(({ code }) => code),
    assistants: assistants.map(({ code }) => code),
    load: [...instance.load],
    current: [...instance.current],
    weight: [...instance.weight],
    allowed: cooperatives.map((_, i) => allowed.subarray(i * m, i * m + m).join("")),
    share: [...instance.share],
    low: [...instance.low],
    high: [...instance.high],
    bandLow: side("low"),
    bandHigh: side("high"),
    cost: moveCost,
    level: bound,
    reached,
  };
}
