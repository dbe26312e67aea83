// Functions on truth and kinds of values: conditions, errors caught, questions about a cell.

import { type Arguments, define, type FormulaFunction } from "./call.ts";
import { compare, Failure, flatten, type Single, single, toBoolean, type Value } from "./values.ts";

function truths(args: Arguments): boolean[] {
  const found: boolean[] = [];
  for (const { value, inRange } of flatten(args.all())) {
    if (!inRange || typeof value === "boolean" || typeof value === "number") found.push(toBoolean(value));
  }
  if (found.length === 0) throw new Failure("#VALUE!");
  return found;
}

/** A question about a value that is FALSE for an error. */
function asks(question: (value: Single) => boolean): FormulaFunction {
  return define(1, 1, (args) => {
    const attempt = args.attempt(0);
    return "value" in attempt && question(single(attempt.value));
  });
}

function caught(args: Arguments, catches: (code: string) => boolean): Value {
  const attempt = args.attempt(0);
  if ("value" in attempt) return attempt.value;
  if (!catches(attempt.failure.code)) throw attempt.failure;
  return args.has(1) ? args.value(1) : "";
}

function fails(question: (code: string) => boolean): FormulaFunction {
  return define(1, 1, (args) => {
    const attempt = args.attempt(0);
    return "failure" in attempt && question(attempt.failure.code);
  });
}

const MANY = 255;

export const logical: Readonly<Record<string, FormulaFunction>> = {
  IF: define(2, 3, (args) => {
    if (args.boolean(0)) return args.value(1);
    return args.count > 2 ? args.value(2) : false;
  }),
  IFS: define(2, MANY, (args) => {
    for (let at = 0; at + 1 < args.count; at += 2) if (args.boolean(at)) return args.value(at + 1);
    throw new Failure("#N/A");
  }),
  SWITCH: define(3, MANY, (args) => {
    const value = single(args.value(0));
    let at = 1;
    for (; at + 1 < args.count; at += 2) {
      if (compare(value, single(args.value(at))) === 0) return args.value(at + 1);
    }
    if (at < args.count) return args.value(at);
    throw new Failure("#N/A");
  }),
  IFERROR: define(1, 2, (args) => caught(args, () => true)),
  IFNA: define(2, 2, (args) => caught(args, (code) => code === "#N/A")),
  AND: define(1, MANY, (args) => truths(args).every((truth) => truth)),
  OR: define(1, MANY, (args) => truths(args).some((truth) => truth)),
  XOR: define(1, MANY, (args) => truths(args).filter((truth) => truth).length % 2 === 1),
  NOT: define(1, 1, (args) => !args.boolean(0)),
  TRUE: define(0, 0, () => true),
  FALSE: define(0, 0, () => false),
  NA: define(0, 0, () => {
    throw new Failure("#N/A");
  }),
  N: define(1, 1, (args) => {
    const value = single(args.value(0));
    return typeof value === "number" ? value : value === true ? 1 : 0;
  }),
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISERROR: fails(() => true),
  ISERR: fails((code) => code !== "#N/A"),
  ISNA: fails((code) => code === "#N/A"),
};
