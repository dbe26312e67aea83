// Functions on text: parts, case, joining, searching, formatting.

import { displayValue } from "../display.ts";
import { type Arguments, define, type FormulaFunction } from "./call.ts";
import { Failure, flatten, single, toNumber, toText, wildcard } from "./values.ts";

/** A count of characters; negative ones are `#VALUE!`. */
function size(args: Arguments, index: number, fallback: number): number {
  const count = Math.trunc(args.number(index, fallback));
  if (count < 0) throw new Failure("#VALUE!");
  return count;
}

function joined(args: Arguments, first: number, separator: string, skipBlank: boolean): string {
  const parts: string[] = [];
  for (const { value } of flatten(args.all().slice(first))) {
    const text = toText(value, args.around.locale);
    if (!skipBlank || text !== "") parts.push(text);
  }
  return parts.join(separator);
}

/** 1-based place of a text in another from a start; `#VALUE!` when absent. */
function place(args: Arguments, caseless: boolean): number {
  const start = Math.trunc(args.number(2, 1));
  if (start < 1) throw new Failure("#VALUE!");
  const wanted = args.text(0);
  const text = args.text(1);
  if (!caseless) {
    const at = text.indexOf(wanted, start - 1);
    if (at < 0) throw new Failure("#VALUE!");
    return at + 1;
  }
  const pattern = new RegExp(wildcard(wanted).source.slice(1, -1), "iu");
  const found = pattern.exec(text.slice(start - 1));
  if (found === null) throw new Failure("#VALUE!");
  return found.index + start;
}

function pattern(args: Arguments, index: number, flags: string): RegExp {
  try {
    return new RegExp(args.text(index), flags);
  } catch {
    throw new Failure("#REF!");
  }
}

function substituted(args: Arguments): string {
  const [text, from, to] = [args.text(0), args.text(1), args.text(2)];
  if (from === "") return text;
  if (!args.has(3)) return text.split(from).join(to);
  const wanted = size(args, 3, 1);
  let at = -1;
  for (let count = 0; count < wanted; count++) {
    at = text.indexOf(from, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + to + text.slice(at + from.length);
}

const MANY = 255;

export const textual: Readonly<Record<string, FormulaFunction>> = {
  LEFT: define(1, 2, (args) => args.text(0).slice(0, size(args, 1, 1))),
  RIGHT: define(1, 2, (args) => {
    const count = size(args, 1, 1);
    return count === 0 ? "" : args.text(0).slice(-count);
  }),
  MID: define(3, 3, (args) => {
    const start = size(args, 1, 1);
    if (start < 1) throw new Failure("#NUM!");
    return args.text(0).slice(start - 1, start - 1 + size(args, 2, 0));
  }),
  LEN: define(1, 1, (args) => args.text(0).length),
  TRIM: define(1, 1, (args) => args.text(0).replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: define(1, 1, (args) =>
    [...args.text(0)].filter((char) => char.charCodeAt(0) > 31 && char.charCodeAt(0) !== 127).join(""),
  ),
  UPPER: define(1, 1, (args) => args.text(0).toUpperCase()),
  LOWER: define(1, 1, (args) => args.text(0).toLowerCase()),
  PROPER: define(1, 1, (args) =>
    args.text(0).replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
  ),
  SUBSTITUTE: define(3, 4, substituted),
  REPLACE: define(4, 4, (args) => {
    const text = args.text(0);
    const start = Math.max(1, size(args, 1, 1)) - 1;
    return text.slice(0, start) + args.text(3) + text.slice(start + size(args, 2, 0));
  }),
  CONCATENATE: define(1, MANY, (args) => joined(args, 0, "", false)),
  CONCAT: define(2, 2, (args) => args.text(0) + args.text(1)),
  JOIN: define(2, MANY, (args) => joined(args, 1, args.text(0), false)),
  TEXTJOIN: define(3, MANY, (args) => joined(args, 2, args.text(0), args.boolean(1))),
  REPT: define(2, 2, (args) => {
    const text = args.text(0).repeat(Math.min(size(args, 1, 0), 50_000));
    if (text.length > 50_000) throw new Failure("#VALUE!");
    return text;
  }),
  FIND: define(2, 3, (args) => place(args, false)),
  SEARCH: define(2, 3, (args) => place(args, true)),
  EXACT: define(2, 2, (args) => args.text(0) === args.text(1)),
  VALUE: define(1, 1, (args) => toNumber(args.value(0), args.around.locale)),
  TEXT: define(2, 2, (args) => {
    const value = single(args.value(0));
    return displayValue(value ?? 0, args.text(1), args.around.locale);
  }),
  T: define(1, 1, (args) => {
    const value = single(args.value(0));
    return typeof value === "string" ? value : "";
  }),
  CHAR: define(1, 1, (args) => {
    const code = Math.trunc(args.number(0));
    if (code < 1 || code > 0x10ffff) throw new Failure("#NUM!");
    return String.fromCodePoint(code);
  }),
  CODE: define(1, 1, (args) => {
    const code = args.text(0).codePointAt(0);
    if (code === undefined) throw new Failure("#VALUE!");
    return code;
  }),
  REGEXMATCH: define(2, 2, (args) => pattern(args, 1, "u").test(args.text(0))),
  REGEXREPLACE: define(3, 3, (args) => args.text(0).replace(pattern(args, 1, "gu"), args.text(2))),
  REGEXEXTRACT: define(2, 2, (args) => {
    const found = pattern(args, 1, "u").exec(args.text(0));
    if (found === null) throw new Failure("#N/A");
    return found[1] ?? found[0];
  }),
  HYPERLINK: define(1, 2, (args) => (args.has(1) ? single(args.value(1)) : args.text(0))),
};
