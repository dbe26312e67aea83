// Errors as Google's services throw them.

/** An error of a service; the script sees it as an `Error` named `Exception`. */
export class Exception extends Error {
  override name = "Exception";
}

/** Ends an execution as Google does when its time is up: no later service call answers. */
export class Killed extends Error {
  override name = "Killed";
  constructor() {
    super("Exceeded maximum execution time");
  }
}

/** What a script used is not part of this emulator; see FIDELITY.md. */
export class NotEmulated extends Error {
  override name = "NotEmulated";
  constructor(what: string) {
    super(`not emulated: ${what}`);
  }
}
