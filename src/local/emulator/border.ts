// The border between a script and the emulator: only Google's methods are seen, each call is counted, values change realm.
// A class's prototype methods are exactly those of Google's class that are emulated; its own fields stay hidden,
// save those that begin with a capital (enumerations) or are named in `shown`.

import { types } from "node:util";
import { EnumValue } from "./enums.ts";
import { Exception, NotEmulated } from "./errors.ts";
import type { Execution } from "./execution.ts";

const implementations = new WeakMap<object, Emulated<object>>();

/** An object of a Google class. `google` is what scripts get to see of it: it answers what is emulated and refuses the rest. */
export abstract class Emulated<Google extends object> {
  readonly google: Google;
  /** Fields that scripts may read although they begin with a small letter. */
  readonly shown: readonly string[] = [];

  constructor(readonly run: Execution) {
    const proxy = new Proxy<Emulated<Google>>(this, handler);
    implementations.set(proxy, this);
    // The one cast at the border: the proxy answers every name of Google's class, if only by "not emulated".
    this.google = proxy as unknown as Google;
  }
}

/** Google's name of an emulated object's class. */
function className(object: object): string {
  return object.constructor.name;
}

const QUIET = new Set([
  "then",
  "toJSON",
  "constructor",
  "prototype",
  "nodeType",
  "tagName",
  "$$typeof",
  "asymmetricMatch",
]);

const handler: ProxyHandler<Emulated<object>> = {
  get(target, name) {
    if (typeof name === "symbol") return undefined;
    const member = memberOf(target, name);
    if (member !== undefined) return member;
    if (name === "toString") return () => className(target);
    if (QUIET.has(name)) return undefined;
    throw target.run.toScriptError(new NotEmulated(`${className(target)}.${name}`));
  },
  set(target, name) {
    throw target.run.toScriptError(new NotEmulated(`setting ${className(target)}.${String(name)}`));
  },
  has: (target, name) => typeof name === "string" && memberOf(target, name) !== undefined,
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
  getPrototypeOf: () => null,
};

/** What a script finds under a name: an emulated method, wrapped, or an enumeration. */
function memberOf(target: Emulated<object>, name: string): unknown {
  if (isMethod(target, name)) return (...args: unknown[]) => call(target, name, args);
  if (/^[A-Z]/.test(name) || target.shown.includes(name)) return Reflect.get(target, name);
  return undefined;
}

function isMethod(target: object, name: string): boolean {
  return methodNames(Object.getPrototypeOf(target) as object).has(name);
}

const methodSets = new Map<object, ReadonlySet<string>>();

/** Names of the emulated methods of a class, given its prototype. */
export function methodNames(prototype: object): ReadonlySet<string> {
  const known = methodSets.get(prototype);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (let p = prototype; p !== Emulated.prototype && p !== null; p = Object.getPrototypeOf(p)) {
    for (const name of Object.getOwnPropertyNames(p)) if (name !== "constructor") names.add(name);
  }
  methodSets.set(prototype, names);
  return names;
}

function call(target: Emulated<object>, name: string, args: unknown[]): unknown {
  const { run } = target;
  try {
    run.enter(className(target), name, args);
    const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
    return toScript(run, method.apply(target, args));
  } catch (error) {
    throw run.toScriptError(
      error instanceof BadArguments ? error.of(`${className(target)}.${name}`, args) : error,
    );
  }
}

/** A value as the script's realm knows it. */
export function toScript(run: Execution, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = run.realm.array(value);
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (typeof item === "object") items[i] = toScript(run, item);
    }
    return items;
  }
  if (value instanceof EnumValue || implementations.has(value)) return value;
  if (types.isDate(value)) return run.realm.date(value.getTime());
  const object = run.realm.object();
  for (const [key, item] of Object.entries(value)) object[key] = toScript(run, item);
  return object;
}

/** The emulated object behind what a script hands in, if it is one of that class. */
export function behind<T extends Emulated<object>>(
  google: unknown,
  kind: abstract new (...args: never[]) => T,
): T | undefined {
  if (typeof google !== "object" || google === null) return undefined;
  const found = implementations.get(google);
  return found instanceof kind ? found : undefined;
}

/** How Google names an argument's type in its error texts. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    if (value.length > 0 && value.every((item) => typeof item === typeof first)) {
      if (typeof first === "number") return "number[]";
    }
    return Array.isArray(first) ? "number[][]" : "number[]";
  }
  if (value instanceof EnumValue) return EnumValue.typeOf(value);
  if (typeof value === "object") {
    const found = implementations.get(value);
    if (found === undefined) return "(class)";
    const name = className(found);
    return `${name.startsWith("Html") ? "HtmlService" : "SpreadsheetApp"}.${name}`;
  }
  const name = typeof value;
  return name === "undefined" ? "null" : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Google's refusal of arguments that fit no overload. */
class BadArguments extends Exception {
  constructor(
    private readonly method: string,
    args: readonly unknown[],
  ) {
    super(`The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${method}.`);
  }

  /** The same of what the script really called, such as `Sheet.deleteRows`, which may lean on another method. */
  of(called: string, args: readonly unknown[]): BadArguments {
    const [service = "", ...rest] = this.method.split(".");
    const prefix = rest.length < 2 || called.startsWith(`${service}.`) ? "" : `${service}.`;
    return new BadArguments(prefix + called, args);
  }
}

/** Google's refusal of arguments that fit no overload. `method` is such as `SpreadsheetApp.Range.setValues`. */
export function badArguments(method: string, args: readonly unknown[]): Exception {
  return new BadArguments(method, args);
}
