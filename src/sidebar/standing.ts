// How an assistant's load and count stand to the mean and to the limits.

import type { Result } from "../addon/rpc.ts";
import type { WordKey } from "./say.ts";

/** An assistant's load as the server tells it. */
export type Load = Result<"caseload.board">["assistants"][number];

/** A load as it would be full-time: what those without any share hold weighs most. */
export const fullTime = ({ hours, share }: Load): number => (share > 0 ? hours / share : hours * 1e9);

/**
 * How a load stands to the mean of full-time loads: over or under it by more than the tolerance (percent), or even. Who
 * takes no part, having left or not begun, is over with anything.
 */
export function standing(load: Load, mean: number, tolerance: number): "over" | "under" | "even" {
  if (load.hi === 0 || load.share <= 0 || mean <= 0) return load.hours > 0 ? "over" : "even";
  const ratio = fullTime(load) / mean;
  return ratio > 1 + tolerance / 100 ? "over" : ratio < 1 - tolerance / 100 ? "under" : "even";
}

/** What a count has against its limits, in words; null where it keeps them. */
export function limitWords(load: Load): WordKey | null {
  return load.count < load.lo ? "board.tooFew" : load.count > load.hi ? "board.tooMany" : null;
}
