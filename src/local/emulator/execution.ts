// One run of one function of the script: its context, its rights, its clock, its calls.

import { recalculate } from "../workbook/formulas.ts";
import type { SheetData, WorkbookData } from "../workbook/model.ts";
import type { LocalDocument, UiEvent } from "./document.ts";
import { Exception, Killed, NotEmulated } from "./errors.ts";
import { Gate, type OnCall } from "./gate.ts";
import type { Make } from "./make.ts";
import { openRealm, type Realm } from "./realm.ts";
import { requirePermission } from "./scopes.ts";
import { wallClock } from "./zone.ts";

/** How far a script may go, as `ScriptApp.AuthMode`. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** Circumstances of one execution. */
export interface Circumstances {
  readonly number: number;
  readonly mode: AuthMode;
  /** Instant at which the execution starts, milliseconds since 1970. */
  readonly start: number;
  readonly latency: boolean;
  readonly onCall?: OnCall;
  /** Whether a refused write is told at once or, as Google may, at the next read, flush or end. */
  readonly refusals: "atOnce" | "atFlush";
  /** Milliseconds until it is ended. */
  readonly limit: number;
}

/** One execution. */
export class Execution {
  readonly realm: Realm;
  readonly gate: Gate;
  readonly ui: UiEvent[] = [];
  readonly log: string[] = [];
  /** The first thing a script used that is not emulated: fails the execution even when the script caught the error. */
  missing: Error | undefined;
  /** Locks this execution holds. */
  readonly held = new Set<string>();
  private readonly began = performance.now();
  private waited = 0;
  private refused: string[] = [];
  /** Makes the objects that refer to each other; set by `services.ts`. */
  make!: Make;

  constructor(
    readonly document: LocalDocument,
    readonly circumstances: Circumstances,
  ) {
    this.realm = openRealm(() => Math.floor(this.now()));
    this.gate = new Gate(
      circumstances.latency,
      circumstances.onCall,
      () => this.elapsed() > circumstances.limit,
    );
  }

  get workbook(): WorkbookData {
    return this.document.workbook;
  }

  /** Milliseconds since the start: real ones, simulated costs and waits. */
  elapsed(): number {
    return performance.now() - this.began + this.gate.cost + this.waited;
  }

  /** The instant now, milliseconds since 1970. */
  now(): number {
    return this.circumstances.start + this.elapsed();
  }

  /** Lets time pass without spending it; a wait beyond the execution's time ends it. */
  wait(ms: number): void {
    this.waited += ms;
    this.gate.checkTime();
  }

  /** What happens before each service call: rights, count, cost, faults; a read brings out refusals and calculates. */
  enter(className: string, method: string, args: readonly unknown[]): void {
    requirePermission(this, className, method, args);
    this.gate.pass(`${className}.${method}`, (kind) => {
      if (kind === "read") {
        this.settle();
        this.calculate();
      }
    });
  }

  /** Calculates formulas if anything changed since. */
  calculate(): void {
    const { changed } = this.document;
    if (changed !== "all" && changed.size === 0) return;
    const now = wallClock(this.now(), this.workbook.timeZone);
    recalculate(this.workbook, changed === "all" ? { now } : { sheets: changed, now });
    this.document.changed = new Set();
  }

  /** Notes that a tab's cells changed; without a tab, that any may have. */
  touch(sheetId?: number): void {
    if (sheetId === undefined) this.document.changed = "all";
    else if (this.document.changed !== "all") this.document.changed.add(sheetId);
  }

  /** A write Google refuses; the caller does not make it. */
  refuse(message: string): void {
    if (this.circumstances.refusals === "atOnce") throw new Exception(message);
    this.refused.push(message);
  }

  /** Tells the first refusal of the writes since the last time, as flush, a read or the end does; in time or not at all. */
  settle(): void {
    this.gate.checkTime();
    const [first] = this.refused;
    this.refused = [];
    if (first !== undefined) throw new Exception(first);
  }

  /** Shows something to the user. */
  show(event: UiEvent): void {
    this.ui.push(event);
    this.document.onUi?.(event);
  }

  /** Gives back the locks. */
  releaseLocks(): void {
    for (const lock of this.held) this.document.locks.delete(lock);
    this.held.clear();
  }

  /** The tab a script means; throws when it was deleted. */
  sheet(id: number): SheetData {
    const sheet = this.workbook.sheets.find((one) => one.id === id);
    if (sheet === undefined) throw new Exception(`Sheet ${id} not found`);
    return sheet;
  }

  /** An error as the script's realm knows it. */
  toScriptError(error: unknown): unknown {
    if (error instanceof NotEmulated) this.missing ??= error;
    if (error instanceof Killed || error instanceof NotEmulated || error instanceof Exception) {
      const made = this.realm.error(error.name, error.message);
      return made;
    }
    if (error instanceof Error && fromEmulator(error)) return this.realm.error("Exception", error.message);
    return error;
  }
}

/** Whether an error came out of this process's code (the workbook's refusals among them), not the script's. */
function fromEmulator(error: Error): boolean {
  return error.constructor === Error;
}
