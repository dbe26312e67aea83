// What google.script.run lets through, in both directions: plain data, no dates, no functions.
// https://developers.google.com/apps-script/guides/html/communication

import { types } from "node:util";
import { EnumValue } from "./enums.ts";

/** A value that google.script.run does not carry. */
export class NotTransferable extends Error {
  override name = "ScriptError";
  constructor(path: string) {
    super(`Failed due to illegal value in property: ${path}`);
  }
}

/** The function cannot be called by a page: no such function, or its name ends in `_`. */
export function isCallable(name: string): boolean {
  return /^[A-Za-z$_][\w$]*$/.test(name) && !name.endsWith("_");
}

/** Objects that are neither arrays nor objects of fields; Google's own among them. */
function isNoPlainObject(value: object): boolean {
  return (
    types.isDate(value) ||
    types.isProxy(value) ||
    types.isMap(value) ||
    types.isSet(value) ||
    types.isRegExp(value) ||
    types.isPromise(value) ||
    types.isNativeError(value) ||
    ArrayBuffer.isView(value) ||
    value instanceof EnumValue
  );
}

/**
 * A copy of a value as the other side receives it: undefined becomes null in arrays and is left out of objects.
 * Throws `NotTransferable` on dates, functions, symbols, bigints, circles and whatever else is no plain data, however
 * deep it stands.
 */
export function transfer(value: unknown, path = "0", above: readonly unknown[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || isNoPlainObject(value) || above.includes(value)) {
    throw new NotTransferable(path);
  }
  const here = [...above, value];
  if (Array.isArray(value)) return value.map((item, i) => transfer(item, String(i), here));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) copy[key] = transfer(item, key, here);
  }
  return copy;
}
