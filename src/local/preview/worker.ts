// The thread that holds the workbook and runs the add-on, so that the page is answered while a script waits for a person.

import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { Desk } from "./desk.ts";
import { clockOf, type Opening, openWorkbook } from "./opening.ts";
import type { PageEvent, RequestOf } from "./protocol.ts";

export type { Opening };

/** What the worker is told. */
export interface ToWorker {
  id: number;
  name: string;
  params: unknown;
}

/** What the worker tells; `html` is the page of a frame that opened. */
export type FromWorker =
  | { kind: "ready" }
  | { kind: "unreadable"; why: string }
  | { kind: "event"; event: PageEvent; html?: string }
  | { kind: "answer"; id: number; value?: unknown; error?: string };

/** Requests that are answered even while a script waits: they run nothing of the add-on. */
const QUIET: ReadonlySet<string> = new Set(["book", "blocks", "options", "print", "close"]);

const port = parentPort;
if (port === null) throw new Error("worker.ts runs in a worker only.");
const { opening, signal } = workerData as { opening: Opening; signal: Int32Array };
const later: ToWorker[] = [];

function tell(message: FromWorker): void {
  port?.postMessage(message);
}

function handle(desk: Desk, { id, name, params }: ToWorker): void {
  const failed = (error: unknown): void =>
    tell({ kind: "answer", id, error: error instanceof Error ? error.message : String(error) });
  try {
    const value = desk.handle(name, params);
    // Only saving takes its time; everything else is answered in order.
    if (value instanceof Promise)
      value.then((bytes: unknown) => tell({ kind: "answer", id, value: bytes }), failed);
    else tell({ kind: "answer", id, value });
  } catch (error) {
    failed(error);
  }
}

/** Stands still until a person answered; what may not run meanwhile waits. */
function waitForAnswer(ask: number): RequestOf<"answer"> {
  for (;;) {
    const seen = Atomics.load(signal, 0);
    const received =
      port === null ? undefined : (receiveMessageOnPort(port) as { message: ToWorker } | undefined);
    if (received === undefined) {
      Atomics.wait(signal, 0, seen);
      continue;
    }
    const { message } = received;
    const answer = message.params as RequestOf<"answer">;
    if (message.name === "answer") {
      tell({ kind: "answer", id: message.id });
      if (answer.id === ask) return answer;
    } else if (QUIET.has(message.name)) handle(desk, message);
    else later.push(message);
  }
}

function drain(): void {
  for (let next = later.shift(); next !== undefined; next = later.shift()) handle(desk, next);
}

let desk: Desk;
openWorkbook(opening).then(
  (workbook) => {
    desk = new Desk(workbook, clockOf(opening), {
      tell: (event, html) => tell({ kind: "event", event, ...(html !== undefined && { html }) }),
      waitForAnswer,
    });
    port.on("message", (message: ToWorker) => {
      handle(desk, message);
      drain();
    });
    tell({ kind: "ready" });
    desk.begin();
  },
  (error: unknown) =>
    tell({ kind: "unreadable", why: error instanceof Error ? error.message : String(error) }),
);
