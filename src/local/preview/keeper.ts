// Keeps the worker that holds the workbook: sends it requests, passes its events on, replaces it when a file is opened.

import { Worker } from "node:worker_threads";
import type { PageEvent, RequestName, RequestOf } from "./protocol.ts";
import type { FromWorker, Opening, ToWorker } from "./worker.ts";

/** Most memory of a worker in megabytes: a workbook that needs more is refused, and the one shown stays. */
const MOST_MEMORY = 3072;

/** A worker at work, and who waits for what. */
interface Desk {
  worker: Worker;
  waiting: Map<number, { resolve(value: unknown): void; reject(error: Error): void }>;
  /** Raised at each message, so that a worker that waits in an alert wakes up. */
  signal: Int32Array;
}

/** The workbook shown, behind its worker. */
export class Keeper {
  private desk: Desk | undefined;
  private count = 0;
  private readonly listeners = new Set<(event: PageEvent) => void>();
  /** Pages of the frames that are open, by id. */
  readonly pages = new Map<number, string>();

  constructor(private readonly program: string) {}

  /** Opens a workbook in a new worker; only when that succeeds it takes the place of the old one. */
  async open(opening: Opening): Promise<void> {
    const next = await this.start(opening);
    const old = this.desk;
    this.desk = next;
    this.pages.clear();
    for (const waiter of old?.waiting.values() ?? [])
      waiter.reject(new Error("Another workbook was opened."));
    await old?.worker.terminate();
    this.tell((await this.ask("book", {})) as PageEvent);
  }

  /** Sends a request to the workbook's worker; resolves with its answer. */
  ask(name: RequestName | "book" | "save" | "print", params: unknown): Promise<unknown> {
    const { desk } = this;
    if (desk === undefined) return Promise.reject(new Error("No workbook is open."));
    return this.sendTo(desk, { id: ++this.count, name, params });
  }

  /** Runs a function of the add-on; how it ends comes as an event, since a script may wait long for a person. */
  call(request: RequestOf<"call">): void {
    this.ask("call", request).then(
      (value) =>
        this.tell({ type: "result", id: request.id, ...(value as { value?: unknown; error?: string }) }),
      (error: Error) => this.tell({ type: "result", id: request.id, error: error.message }),
    );
  }

  /** Listens to what happens to the workbook; the answer stops listening. */
  listen(listener: (event: PageEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.desk?.worker.terminate();
    this.desk = undefined;
  }

  private tell(event: PageEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private sendTo(desk: Desk, message: ToWorker): Promise<unknown> {
    return new Promise((resolve, reject) => {
      desk.waiting.set(message.id, { resolve, reject });
      desk.worker.postMessage(message);
      Atomics.add(desk.signal, 0, 1);
      Atomics.notify(desk.signal, 0);
    });
  }

  private start(opening: Opening): Promise<Desk> {
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(this.program, {
      workerData: { opening, signal },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    const desk: Desk = { worker, waiting: new Map(), signal };
    return new Promise((resolve, reject) => {
      worker.on("message", (message: FromWorker) => {
        if (message.kind === "ready") resolve(desk);
        else if (message.kind === "unreadable") {
          void worker.terminate();
          reject(new Error(message.why));
        } else if (message.kind === "event") this.pass(desk, message.event, message.html);
        else {
          const waiter = desk.waiting.get(message.id);
          desk.waiting.delete(message.id);
          if (message.error === undefined) waiter?.resolve(message.value);
          else waiter?.reject(new Error(message.error));
        }
      });
      worker.on("error", (error) => {
        reject(error);
        this.lose(desk, error.message);
      });
      worker.on("exit", () => reject(new Error("The worker ended.")));
    });
  }

  private pass(desk: Desk, event: PageEvent, html: string | undefined): void {
    if (desk !== this.desk) return;
    if (event.type === "frame" && html !== undefined) this.pages.set(event.frame.id, html);
    if (event.type === "closed") this.pages.delete(event.id);
    this.tell(event);
  }

  private lose(desk: Desk, why: string): void {
    for (const waiter of desk.waiting.values()) waiter.reject(new Error(why));
    desk.waiting.clear();
    if (desk === this.desk) this.tell({ type: "problem", text: why });
  }
}
