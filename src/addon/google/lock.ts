// The document lock: one change at a time, a bounded wait, everything written before others go on.

/** Milliseconds that a command waits for another one to finish its write. */
const patience = 10_000;

/** Raised when another command held the lock all the time. */
export class Busy extends Error {
  override readonly name = "Busy";
}

/**
 * Runs a write step under the document lock. What was read before is forgotten, for others may have changed it
 * meanwhile; what the step wrote is flushed before the lock is let go, also where the step failed on its way.
 */
export function underLock<T>(reader: { forget(): void }, step: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new Busy();
  try {
    reader.forget();
    const result = step();
    SpreadsheetApp.flush();
    return result;
  } catch (fault) {
    flushQuietly();
    throw fault;
  } finally {
    lock.releaseLock();
  }
}

/** Makes Google take what was written so far: a refusal comes out here. */
export const flush = (): void => SpreadsheetApp.flush();

/** After a fault: what can still be written is written; a second fault would only hide the first. */
function flushQuietly(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // The first fault is the one to tell.
  }
}
