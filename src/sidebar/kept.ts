// What this tab of the browser keeps across a reload: the screen, how far the inbox had come, a run that was not finished.

import type { Screen } from "./context.ts";
import type { Scope } from "./generation.ts";
import { isRecord, scopeOf } from "./start.ts";

/** Screens a reload comes back to: those of the bar at the top. */
export const tops = ["home", "check", "caseload", "report", "more"] as const satisfies readonly Screen[];

/** What a run that makes progress sheets was asked for. */
export interface Unfinished {
  readonly scope: Scope;
  readonly renew: boolean;
}

/** What is kept. No cell of the register is: whoever shares the computer finds nothing here. */
export interface Kept {
  readonly screen: Screen;
  /** Findings met in the sitting at the inbox; null where none was begun. */
  readonly met: number | null;
  readonly run: Unfinished | null;
}

const fresh: Kept = { screen: "home", met: null, run: null };
const key = "pendamping";

/** What was kept; a fresh start where nothing readable was, or where the browser keeps nothing for this page. */
export function resume(): Kept {
  try {
    return readKept(JSON.parse(sessionStorage.getItem(key) ?? "null"));
  } catch {
    return fresh;
  }
}

/** Keeps it until the tab is closed. */
export function keep(now: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(now));
  } catch {
    // A browser that keeps nothing for this page only loses the comfort.
  }
}

function readKept(kept: unknown): Kept {
  if (!isRecord(kept)) return fresh;
  const { screen, met, run } = kept;
  return {
    screen: tops.find((top) => top === screen) ?? "home",
    met: typeof met === "number" ? met : null,
    run: isRecord(run) ? { scope: scopeOf(run.scope), renew: run.renew === true } : null,
  };
}
