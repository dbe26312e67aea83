// The context a script runs in: the language of Apps Script and nothing a browser or Node would add.
// Not emulated: the older V8's refusal of `#private` and static fields (a test of the bundle looks for them).
// Stricter than Google: `eval`, `new Function`, `Intl` and WebAssembly are absent.

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

const SETUP = new vm.Script(
  `(now, absent) => {
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
