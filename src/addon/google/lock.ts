// The document lock: one change at a time, a bounded wait, everything written before others go on.

/** Milliseconds that a command waits for another one to finish its write. */
const patience = 10_000;

/** Raised when another command held the lock all the time. */
export class Busy extends Error {
  override readonly name = "Busy";
}

/** Runs a write step under the document lock; what was written is flushed before the lock is let go. */
export function underLock<T>(step: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new Busy();
  try {
    return step();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
