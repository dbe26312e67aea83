// Calls the server: typed by the contract, few at once, reads tried again, writes never sent twice unless Google did not begin them.

import type { Method, Params, Result } from "../addon/rpc.ts";
import { say } from "./say.ts";

/** Google's chain for one call to the server. */
export interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(request: { version: string; method: string; params: unknown }): void;
}

/**
 * Why a call failed: the server refused with a sentence, the connection was lost, or Google did not even begin it because
 * too much runs for this person.
 */
export type FailureKind = "server" | "lost" | "crowded";

/** A failed call; `message` is the server's sentence, empty where none came. */
export class CallError extends Error {
  declare readonly kind: FailureKind;
  /** Whether the call might have changed something that nobody confirmed. */
  declare readonly unsure: boolean;
  constructor(kind: FailureKind, message: string, unsure = false) {
    super(message);
    this.kind = kind;
    this.unsure = unsure;
  }
}

/** The server as the screens see it. */
export interface Client {
  call<M extends Method>(method: M, params: Params<M>): Promise<Result<M>>;
  /** As `call`, for what only reads; the answer is kept. */
  read<M extends Method>(method: M, params: Params<M>): Promise<Result<M>>;
  /** Answer kept from an earlier `read` of the same question, with the time it came; null where there is none. */
  kept<M extends Method>(
    method: M,
    params: Params<M>,
  ): { readonly data: Result<M>; readonly at: number } | null;
  /** Forgets how fresh kept answers are and tells every reader that shows one. */
  changed(): void;
  onChange(listener: () => void): () => void;
  onLost(listener: (lost: boolean) => void): () => void;
  /** Calls under way or waiting. */
  pending(): number;
}

// Sending one of these twice does no harm: it reads, or sets the very same thing again.
const repeatable: ReadonlySet<Method> = new Set<Method>([
  "workbook.status",
  "words.read",
  "regions.list",
  "columns.read",
  "validation.run",
  "validation.page",
  "validation.preview",
  "validation.waivers",
  "validation.rules",
  "validation.asks",
  "validation.show",
  "caseload.board",
  "caseload.propose",
  "caseload.returns",
  "caseload.problem",
  "caseload.history",
  "caseload.active",
  "progress.sheets",
  "progress.placeholders",
  "progress.open",
  "progress.hide",
  "progress.print",
  "actions.list",
  "settings.read",
]);

/** At most this many calls at once: a page may send ten, and 30 run for one person in all their windows together. */
const atOnce = 5;
const pauses = [500, 1000, 2000, 4000];
const patience = { read: 60_000, write: 150_000 };

function isRepeatable(method: Method, params: object): boolean {
  return repeatable.has(method) || ("dryRun" in params && params.dryRun === true);
}

/** Reads what Google hands to a failure handler. */
export function readFailure(error: unknown): CallError {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "NetworkError" || /NetworkError|HTTP \d{1,3}\b|Failed to fetch/.test(message))
    return new CallError("lost", "");
  // Google puts the name of what was thrown before its sentence.
  const sentence = message.replace(/^((Script|Exception|Error|Pendamping Koperasi)\w*: )+/, "");
  return /^(There are )?too many/i.test(sentence)
    ? new CallError("crowded", say("fail.crowded"))
    : new CallError("server", sentence);
}

/** Makes a client over Google's chain; `version` is the sidebar's own, `sleep` waits so many milliseconds. */
export function createClient(
  run: () => Runner,
  version: string,
  sleep: (ms: number) => Promise<void>,
): Client {
  let active = 0;
  const waiting: (() => void)[] = [];
  const answers = new Map<string, { data: unknown; at: number }>();
  const changeListeners = new Set<() => void>();
  const lostListeners = new Set<(lost: boolean) => void>();

  const tellLost = (lost: boolean): void => {
    for (const listener of lostListeners) listener(lost);
  };

  async function turn(): Promise<void> {
    if (active >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    active += 1;
  }

  function done(): void {
    active -= 1;
    waiting.shift()?.();
  }

  function send(method: Method, params: unknown, limit: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      // Google sometimes answers nothing at all when the network goes away.
      const timer = setTimeout(() => reject(new CallError("lost", "")), limit);
      run()
        .withSuccessHandler((result) => {
          clearTimeout(timer);
          resolve(result);
        })
        .withFailureHandler((error) => {
          clearTimeout(timer);
          reject(readFailure(error));
        })
        .rpc({ version, method, params });
    });
  }

  async function once(method: Method, params: object, limit: number): Promise<unknown> {
    await turn();
    try {
      return await send(method, params, limit);
    } finally {
      done();
    }
  }

  async function attempt(method: Method, params: object): Promise<unknown> {
    const again = isRepeatable(method, params);
    for (let tried = 0; ; tried += 1) {
      try {
        const result = await once(method, params, again ? patience.read : patience.write);
        if (tried > 0) tellLost(false);
        return result;
      } catch (error) {
        const failure = error instanceof CallError ? error : readFailure(error);
        if (failure.kind === "server") throw failure;
        const { kind, message } = failure;
        const begun = kind === "lost";
        const pause = again || !begun ? pauses[tried] : undefined;
        tellLost(begun && pause !== undefined);
        if (pause === undefined) throw new CallError(kind, message, begun && !again);
        await sleep(pause);
      }
    }
  }

  return {
    // The server answers only a sidebar of its own version, so the answer has the shape both were compiled with.
    call: attempt as Client["call"],
    read: (async (method: Method, params: object) => {
      const data = await attempt(method, params);
      answers.set(method + JSON.stringify(params), { data, at: Date.now() });
      return data;
    }) as Client["read"],
    kept: ((method: Method, params: object) =>
      answers.get(method + JSON.stringify(params)) ?? null) as Client["kept"],
    changed() {
      for (const answer of answers.values()) answer.at = 0;
      for (const listener of changeListeners) listener();
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onLost(listener) {
      lostListeners.add(listener);
      return () => lostListeners.delete(listener);
    },
    pending: () => active + waiting.length,
  };
}
