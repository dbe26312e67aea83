// How heavy an assistant's load is, beside the mean and the limits: a bar, a sign and words.

import { hours } from "../format.ts";
import { say } from "../say.ts";
import { type Load, limitWords, standing, takesPart } from "../standing.ts";
import { Icon } from "./icons.tsx";

/** The bar of one assistant; `scale` is the number of hours at its right end. */
export function LoadBar({
  load,
  mean,
  tolerance,
  scale,
}: {
  readonly load: Load;
  readonly mean: number;
  readonly tolerance: number;
  readonly scale: number;
}) {
  const state = standing(load, mean, tolerance);
  const ratio = mean > 0 ? Math.round((load.hours / mean - 1) * 100) : 0;
  const place = (value: number): string => `${Math.min(100, (100 * value) / Math.max(1, scale))}%`;
  return (
    <span class="load">
      <span class={`load-bar ${state}`} aria-hidden="true">
        <span class="load-fill" style={{ width: place(load.hours) }} />
        <span class="load-mean" style={{ left: place(mean) }} />
      </span>
      <span class="load-words">
        <span class={`standing ${state}`}>
          <Icon name={state} />
          {say(takesPart(load) ? `standing.${state}` : "standing.away", { percent: Math.abs(ratio) })}
        </span>
        <span>{say("board.hours", { hours: hours(load.hours) })}</span>
      </span>
    </span>
  );
}

/** How many an assistant holds, beside the limits; who takes no part has none. */
export const countWords = (load: Load): string =>
  say(takesPart(load) ? "board.countLimits" : "board.count", load);

/** How many an assistant holds, and what that has against the limits. */
export function Holding({ load }: { readonly load: Load }) {
  const limit = limitWords(load);
  return (
    <>
      {countWords(load)}
      {limit === null ? null : <strong class="limit"> · {say(limit)}</strong>}
    </>
  );
}
