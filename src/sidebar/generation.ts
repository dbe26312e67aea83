// A run that makes progress sheets: what it is asked, how it stands, what its steps told together.

import type { Params, Result } from "../addon/rpc.ts";
import type { CallError } from "./client.ts";

/** Which sheets to make. */
export type Scope = Params<"progress.generate">["scope"];
/** What one step tells. */
export type Step = Result<"progress.generate">;
/** A cell of a sheet that staff typed over and whose source changed. */
export type Conflict = Step["conflicts"][number];

/** How a run stands. */
export interface Generation {
  readonly state: "idle" | "running" | "stopping" | "stopped" | "failed" | "done";
  readonly scope: Scope;
  readonly renew: boolean;
  /** What the run has told so far. */
  readonly step: Step | null;
  readonly error: CallError | null;
  /** Starts a run; with `renew` sheets nobody wrote into get the present look of the template. */
  readonly start: (scope: Scope, renew?: boolean) => void;
  /** Stops after the step under way. */
  readonly stop: () => void;
  readonly resume: () => void;
  /** Takes a conflict off the list once it is settled. */
  readonly settle: (conflict: Conflict) => void;
}

/** Adds a step to what the run told before; what failed and what conflicts is kept from every step. */
export function join(before: Step | null, step: Step): Step {
  if (before === null) return step;
  const failed = new Map([...before.failed, ...step.failed].map((each) => [each.code, each]));
  const conflicts = new Map(
    [...before.conflicts, ...step.conflicts].map((each) => [conflictKey(each), each]),
  );
  return { ...step, failed: [...failed.values()], conflicts: [...conflicts.values()] };
}

/** What makes a conflict one and the same. */
export function conflictKey(conflict: Conflict): string {
  return `${conflict.code} ${conflict.placeholder}`;
}
