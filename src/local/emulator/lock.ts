// LockService. https://developers.google.com/apps-script/reference/lock
// Waiting takes no real time: the execution's clock moves on. A lock held by another execution that is under way
// (one interleaved by a test) is never given up while this one waits.

import { badArguments, Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";

type Google = GoogleAppsScript.Lock.Lock;

export class LockService
  extends Emulated<GoogleAppsScript.Lock.LockService>
  implements Partial<GoogleAppsScript.Lock.LockService>
{
  getDocumentLock(): Google {
    return new Lock(this.run, "document").google;
  }

  getScriptLock(): Google {
    return new Lock(this.run, "script").google;
  }

  getUserLock(): Google {
    return new Lock(this.run, "user").google;
  }
}

export class Lock extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    private readonly name: string,
  ) {
    super(run);
  }

  hasLock(): boolean {
    return this.run.held.has(this.name);
  }

  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== "number")
      throw badArguments("LockService.Lock.tryLock", [timeoutInMillis]);
    return acquire(this.run, this.name, timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    if (typeof timeoutInMillis !== "number")
      throw badArguments("LockService.Lock.waitLock", [timeoutInMillis]);
    if (!acquire(this.run, this.name, timeoutInMillis)) {
      throw new Exception("Lock timeout: another process was holding the lock for too long.");
    }
  }

  releaseLock(): void {
    if (!this.run.held.delete(this.name)) return;
    this.run.settle();
    this.run.document.locks.delete(this.name);
  }
}

function acquire(run: Execution, name: string, timeout: number): boolean {
  if (run.held.has(name)) return true;
  const { locks } = run.document;
  const holder = locks.get(name);
  if (holder !== undefined) {
    const left = "until" in holder ? holder.until - run.now() : Number.POSITIVE_INFINITY;
    if (left > timeout) {
      run.wait(timeout);
      return false;
    }
    if (left > 0) run.wait(left);
  }
  locks.set(name, { execution: run.circumstances.number });
  run.held.add(name);
  return true;
}
