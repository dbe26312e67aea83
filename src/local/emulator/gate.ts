// The one gate every service call goes through: counts it, adds its simulated cost, lets a test interfere.

import { callKind, LATENCY_MS, LATENCY_MS_BY_NAME } from "./counted.ts";
import { Killed } from "./errors.ts";

/** Service calls of one execution; `total` counts locks and flush too. */
export interface ServiceCalls {
  total: number;
  reads: number;
  writes: number;
}

/**
 * Called before a counted call is made, with its name (`Range.setValues`) and its 1-based number in this execution.
 * May throw (the service fails; `Killed` ends the execution), or change the workbook as another person would.
 */
export type OnCall = (name: string, ordinal: number) => void;

/** Counts the calls of one execution. */
export class Gate {
  readonly calls: ServiceCalls = { total: 0, reads: 0, writes: 0 };
  /** How often each counted method was called, by name. */
  readonly byName: Record<string, number> = {};
  /** Simulated milliseconds so far. */
  cost = 0;
  private killed: Killed | undefined;

  constructor(
    private readonly latency: boolean,
    private readonly onCall: OnCall | undefined,
    private readonly isTimeUp: () => boolean,
  ) {}

  /** Ends the execution when its time is up: no later call answers. */
  checkTime(): void {
    if (this.isTimeUp()) this.killed ??= new Killed();
    if (this.killed !== undefined) throw this.killed;
  }

  /** Makes one call. */
  pass(name: string, before: (kind: "read" | "write" | "other") => void): void {
    if (this.killed !== undefined) throw this.killed;
    const kind = callKind(name);
    if (kind === undefined) return;
    this.calls.total++;
    if (kind === "read") this.calls.reads++;
    if (kind === "write") this.calls.writes++;
    this.byName[name] = (this.byName[name] ?? 0) + 1;
    if (this.latency) this.cost += LATENCY_MS_BY_NAME[name] ?? LATENCY_MS[kind];
    try {
      this.checkTime();
      this.onCall?.(name, this.calls.total);
    } catch (error) {
      if (error instanceof Killed) this.killed = error;
      throw error;
    }
    before(kind);
  }
}
