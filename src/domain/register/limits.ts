// How few and how many cooperatives an assistant may hold.

import type { Settings } from "../settings/settings.ts";
import { addMonths } from "../text/dates.ts";
import { type Assistant, isAbsent } from "./assistants.ts";

/** Limits on the count of cooperatives, both inclusive. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Whether an assistant still is in the ramp of a newcomer: fewer than so many months since the start. */
export function isNewcomer(assistant: Assistant, rampMonths: number, today: string): boolean {
  const { since } = assistant;
  if (since === "") return false;
  const month = addMonths(since.slice(0, 7), rampMonths);
  return today < `${month}${since.slice(7)}`;
}

/**
 * Limits of an assistant on a day. Own limits stand as they are, also where they contradict each other, which is said
 * instead of balanced; else a part-timer's minimum is its share of the office's, rounded up, a newcomer's is 0, and none
 * is above the maximum; one who is absent holds none.
 */
export function limitsOf(
  assistant: Assistant,
  settings: Pick<Settings, "minimum" | "maximum" | "rampMonths">,
  today: string,
): Limits {
  if (isAbsent(assistant, today)) return { low: 0, high: 0 };
  const share = Math.ceil((settings.minimum * assistant.capacity) / 100);
  const usual = isNewcomer(assistant, settings.rampMonths, today) ? 0 : share;
  const high = assistant.maximum ?? settings.maximum;
  return { low: assistant.minimum ?? Math.min(usual, high), high };
}
