// How an assistant's load and count stand to the mean and to the limits.

import type { Result } from "../addon/rpc.ts";
import type { WordKey } from "./say.ts";

/** An assistant's load as the server tells it. */
export type Load = Result<"caseload.board">["assistants"][number];

/** Whether an assistant takes part: who has left, is away, or has not begun may hold none. */
export const takesPart = ({ hi }: Load): boolean => hi > 0;

/**
 * How a load (full-time hours, as the mean) stands to the mean: over or under it by more than the tolerance (percent), or
 * even. Who takes no part, having left or not begun, is over with anything.
 */
export function standing(load: Load, mean: number, tolerance: number): "over" | "under" | "even" {
  if (!takesPart(load) || mean <= 0) return load.count > 0 ? "over" : "even";
  const ratio = load.hours / mean;
  return ratio > 1 + tolerance / 100 ? "over" : ratio < 1 - tolerance / 100 ? "under" : "even";
}

/** What a count has against its limits, in words; null where it keeps them, or there are none. */
export function limitWords(load: Load): WordKey | null {
  if (!takesPart(load)) return null;
  return load.count < load.lo ? "board.tooFew" : load.count > load.hi ? "board.tooMany" : null;
}
