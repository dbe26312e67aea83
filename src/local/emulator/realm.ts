// The context a script runs in: the language of Apps Script and nothing a browser or Node would add.
// Not emulated: the older V8's refusal of `#private` and static fields (a test of the bundle looks for them).
// Stricter than Google: `eval`, `new Function`, `Intl` and WebAssembly are absent, and so is what came to the language
// after ES2020, since no page tells how new Google's V8 is.

import vm from "node:vm";

/** Makes values that belong to the script's own realm, so that `instanceof Array` and `instanceof Date` hold there. */
export interface Realm {
  readonly context: vm.Context;
  readonly array: (items: readonly unknown[]) => unknown[];
  readonly date: (ms: number) => Date;
  readonly object: () => Record<string, unknown>;
  readonly error: (name: string, message: string) => Error;
}

const ABSENT = ["console", "Intl", "WebAssembly", "SharedArrayBuffer", "Atomics", "eval"];

/** What came after ES2020, by the object that has it. */
const NEWER: Readonly<Record<string, string>> = {
  globalThis: "AggregateError FinalizationRegistry WeakRef Iterator Float16Array DisposableStack",
  Object: "hasOwn groupBy",
  Map: "groupBy",
  Promise: "any try withResolvers",
  Array: "fromAsync",
  "Array.prototype": "at findLast findLastIndex toReversed toSorted toSpliced with",
  "String.prototype": "at replaceAll isWellFormed toWellFormed",
  "Set.prototype": "union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom",
  "Object.getPrototypeOf(Uint8Array).prototype": "at findLast findLastIndex toReversed toSorted with",
};

const DROP_NEWER = Object.entries(NEWER)
  .flatMap(([owner, names]) => names.split(" ").map((name) => `delete ${owner}.${name};`))
  .join("");

const SETUP = new vm.Script(
  `(now, absent) => {
    ${DROP_NEWER}
    const Real = Date;
    const concat = Array.prototype.concat;
    const Shifted = new Proxy(Real, {
      construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
      apply: () => new Real(now()).toString(),
    });
    Real.now = () => now();
    Real.prototype.constructor = Shifted;
    globalThis.Date = Shifted;
    for (const name of absent) delete globalThis[name];
    return {
      array: (items) => concat.call([], items),
      date: (ms) => new Real(ms),
      object: () => ({}),
      error: (name, message) => Object.defineProperty(new Error(message), "name", { value: name, configurable: true, writable: true }),
    };
  }`,
  { filename: "realm" },
);

/** A fresh context whose clock is `now` (milliseconds since 1970). */
export function openRealm(now: () => number): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const setup = SETUP.runInContext(context) as (
    now: () => number,
    absent: string[],
  ) => Omit<Realm, "context">;
  return { context, ...setup(now, ABSENT) };
}
