// The making of progress sheets, step by step; it goes on while the reader looks at other screens.

import { useRef, useState } from "preact/hooks";
import type { Client } from "./client.ts";
import { conflictKey, type Generation, join, type Scope, type Step } from "./generation.ts";
import { asFailure } from "./reads.ts";

type State = Pick<Generation, "state" | "scope" | "step" | "error">;

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
