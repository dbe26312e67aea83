// The making of progress sheets, step by step; it goes on while the reader looks at other screens.

import { useRef, useState } from "preact/hooks";
import type { Client } from "./client.ts";
import { conflictKey, type Generation, join, type Scope, type Step } from "./generation.ts";
import type { Unfinished } from "./kept.ts";
import { asFailure } from "./reads.ts";

type State = Pick<Generation, "state" | "scope" | "renew" | "step" | "error">;

/**
 * Runs and holds the making of sheets; `finished` is told when sheets have changed. A run that an earlier page left
 * `unfinished` waits to be resumed: what it made already is passed over.
 */
export function useGeneration(
  client: Client,
  unfinished: Unfinished | null,
  finished: () => void,
): Generation {
  const [state, setState] = useState<State>({
    state: unfinished === null ? "idle" : "stopped",
    scope: unfinished?.scope ?? { changed: true },
    renew: unfinished?.renew === true,
    step: null,
    error: null,
  });
  const stopping = useRef(false);

  async function loop(scope: Scope, renew: boolean, from: Step | null): Promise<void> {
    stopping.current = false;
    let step = from;
    const show = (change: Partial<State>): void =>
      setState({ state: "running", scope, renew, step, error: null, ...change });
    show({});
    try {
      do {
        const next = step?.next ?? null;
        step = join(
          step,
          await client.call("progress.generate", {
            scope,
            ...(renew ? { renew } : {}),
            ...(next === null ? {} : { next }),
          }),
        );
        const halted = stopping.current && step.next !== null;
        show({ state: step.next === null ? "done" : halted ? "stopped" : "running" });
        if (halted) break;
      } while (step.next !== null);
    } catch (error) {
      show({ state: "failed", error: asFailure(error) });
    }
    finished();
  }

  const running = state.state === "running" || state.state === "stopping";
  return {
    ...state,
    start: (scope, renew = false) => {
      if (!running) void loop(scope, renew, null);
    },
    stop: () => {
      stopping.current = true;
      setState((now) => (now.state === "running" ? { ...now, state: "stopping" } : now));
    },
    resume: () => {
      if (!running) void loop(state.scope, state.renew, state.step);
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
