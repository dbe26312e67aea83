// Hooks over the server: a reading that shows what it has while it looks again, and a task that runs once at a time.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Method, Params, Result } from "../addon/rpc.ts";
import { CallError, readFailure } from "./client.ts";
import { useApp } from "./context.ts";

/** How long an answer is shown again without asking, in milliseconds; colleagues edit the same spreadsheet. */
const freshFor = 20_000;

/** What a reading holds: the last answer, whether another is on its way, why the last one failed. */
export interface Reading<T> {
  readonly data: T | null;
  readonly loading: boolean;
  readonly error: CallError | null;
  readonly reload: () => void;
}

/** Reads from the server as long as the caller is on the page; the latest question wins, whatever the order of answers. */
export function useRead<M extends Method>(method: M, params: Params<M>): Reading<Result<M>> {
  const { client } = useApp();
  const key = method + JSON.stringify(params);
  const latest = useRef(0);
  const [state, setState] = useState<{ key: string; loading: boolean; error: CallError | null }>({
    key,
    loading: true,
    error: null,
  });

  const reload = useCallback(() => {
    latest.current += 1;
    const asked = latest.current;
    setState({ key, loading: true, error: null });
    client.read(method, params).then(
      () => asked === latest.current && setState({ key, loading: false, error: null }),
      (error: unknown) =>
        asked === latest.current && setState({ key, loading: false, error: asFailure(error) }),
    );
    // The key stands for method and params.
  }, [client, key]);

  useEffect(() => {
    const kept = client.kept(method, params);
    if (kept === null || Date.now() - kept.at > freshFor) reload();
    else setState({ key, loading: false, error: null });
    const stop = client.onChange(reload);
    return () => {
      latest.current += 1;
      stop();
    };
  }, [client, key, reload]);

  return {
    data: client.kept(method, params)?.data ?? null,
    loading: state.loading || state.key !== key,
    error: state.key === key ? state.error : null,
    reload,
  };
}

/** A piece of work a person starts. */
export interface Task {
  readonly busy: boolean;
  readonly error: CallError | null;
  /** Runs the work unless it is running already. */
  readonly run: (work: () => Promise<void>) => void;
}

/** Work that runs once at a time and keeps why it failed; with `changes`, readings look again afterwards. */
export function useTask(changes: boolean): Task {
  const { client } = useApp();
  const [state, setState] = useState<{ busy: boolean; error: CallError | null }>({
    busy: false,
    error: null,
  });
  const running = useRef(false);
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );

  const run = useCallback(
    (work: () => Promise<void>) => {
      if (running.current) return;
      running.current = true;
      setState({ busy: true, error: null });
      work()
        .then(
          () => null,
          (error: unknown) => asFailure(error),
        )
        .then((error) => {
          running.current = false;
          if (here.current) setState({ busy: false, error });
          if (changes) client.changed();
        });
    },
    [client, changes],
  );
  return { ...state, run };
}

/** Answers on demand where only the newest question counts, such as the effect of a choice still being made. */
export function useLatest(): <T>(
  ask: Promise<T>,
  use: (answer: T) => void,
  fail: (error: CallError) => void,
) => void {
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current = -1;
    },
    [],
  );
  return useCallback((ask, use, fail) => {
    if (latest.current < 0) return;
    latest.current += 1;
    const asked = latest.current;
    ask.then(
      (answer) => asked === latest.current && use(answer),
      (error: unknown) => asked === latest.current && fail(asFailure(error)),
    );
  }, []);
}

/** Whatever was thrown, as a failure. */
export function asFailure(error: unknown): CallError {
  return error instanceof CallError ? error : readFailure(error);
}
