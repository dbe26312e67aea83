// The making of progress sheets, step by step; it goes on while the reader looks at other screens.

import { useRef, useState } from "preact/hooks";
import type { Params, Result } from "../addon/rpc.ts";
import type { CallError, Client } from "./client.ts";
import { asFailure } from "./reads.ts";

/** Which sheets to make. */
export type Scope = Params<"progress.generate">["scope"];
type Step = Result<"progress.generate">;
/** A cell of a sheet that staff typed over and whose source changed. */
export type Conflict = Step["conflicts"][number];

/** How a run stands. */
export interface Generation {
  readonly state: "idle" | "running" | "stopping" | "stopped" | "failed" | "done";
  readonly scope: Scope;
  /** What the run has told so far. */
  readonly step: Step | null;
  readonly error: CallError | null;
  readonly start: (scope: Scope) => void;
  /** Stops after the step under way. */
  readonly stop: () => void;
  readonly resume: () => void;
  /** Takes a conflict off the list once it is settled. */
  readonly settle: (conflict: Conflict) => void;
}

type State = Pick<Generation, "state" | "scope" | "step" | "error">;

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

/** Runs and holds the making of sheets; `finished` is told when sheets have changed. */
export function useGeneration(client: Client, finished: () => void): Generation {
  const [state, setState] = useState<State>({
    state: "idle",
    scope: { changed: true },
    step: null,
    error: null,
  });
  const stopping = useRef(false);

  async function loop(scope: Scope, from: Step | null): Promise<void> {
    stopping.current = false;
    let step = from;
    setState({ state: "running", scope, step, error: null });
    try {
      do {
        const next = step?.next ?? null;
        step = join(
          step,
          await client.call("progress.generate", next === null ? { scope } : { scope, next }),
        );
        const halted = stopping.current && step.next !== null;
        setState({
          state: step.next === null ? "done" : halted ? "stopped" : "running",
          scope,
          step,
          error: null,
        });
        if (halted) break;
      } while (step.next !== null);
    } catch (error) {
      setState({ state: "failed", scope, step, error: asFailure(error) });
    }
    finished();
  }

  const running = state.state === "running" || state.state === "stopping";
  return {
    ...state,
    start: (scope) => {
      if (!running) void loop(scope, null);
    },
    stop: () => {
      stopping.current = true;
      setState((now) => (now.state === "running" ? { ...now, state: "stopping" } : now));
    },
    resume: () => {
      if (!running) void loop(state.scope, state.step);
    },
    settle: (conflict) =>
      setState((now) =>
        now.step === null
          ? now
          : {
              ...now,
              step: {
                ...now.step,
                conflicts: now.step.conflicts.filter((each) => conflictKey(each) !== conflictKey(conflict)),
              },
            },
      ),
  };
}
