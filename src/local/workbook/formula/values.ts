// Values inside formulas: how text, numbers, blanks and yes/no turn into each other and compare, as Sheets does it.

import { displayValue } from "../display.ts";
import { parseInput } from "../input.ts";
import type { Scalar } from "../model.ts";

/** A single value; null is a blank cell or an argument left out. Errors are thrown as `Failure`. */
export type Single = string | number | boolean | null;

/** A rectangle of values, read cell by cell; `at` throws a `Failure` for a cell with an error. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Single;
  /** 0-based place of its first cell when it is a range of cells. */
  readonly origin?: { readonly row: number; readonly column: number };
}

export type Value = Single | Matrix;

/** An error such as `#VALUE!` on its way up to the cell or the IFERROR that catches it. */
export class Failure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export function isMatrix(value: Value): value is Matrix {
  return typeof value === "object" && value !== null;
}

/** The single value of an argument; a range of more cells gives its first (Sheets' implicit intersection is not emulated). */
export function single(value: Value): Single {
  return isMatrix(value) ? value.at(0, 0) : value;
}

/** A value as a number: blank 0, TRUE 1, text as if typed (`1,5`, `12%`, dates); other text is `#VALUE!`. */
export function toNumber(value: Value, locale: string): number {
  const one = single(value);
  if (typeof one === "number") return one;
  if (one === null) return 0;
  if (typeof one === "boolean") return one ? 1 : 0;
  const typed = one === "" ? undefined : parseInput(one, { locale }).value;
  if (typeof typed !== "number") throw new Failure("#VALUE!");
  return typed;
}

/** A value as text: blank "", numbers as an automatic cell shows them in the locale (dates as their serial). */
export function toText(value: Value, locale: string): string {
  const one = single(value);
  return one === null ? "" : displayValue(one, undefined, locale);
}

/** A value as yes or no: numbers other than 0 are TRUE, blank and "" FALSE; other text but TRUE/FALSE is `#VALUE!`. */
export function toBoolean(value: Value): boolean {
  const one = single(value);
  if (typeof one === "boolean") return one;
  if (one === null || one === "") return false;
  if (typeof one === "number") return one !== 0;
  if (/^true$/i.test(one)) return true;
  if (/^false$/i.test(one)) return false;
  throw new Failure("#VALUE!");
}

/** Order of two values: numbers before text before yes/no; text without regard to case; a blank equals 0, "" and FALSE. */
export function compare(a: Single, b: Single): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const ranks = rank(left) - rank(right);
  if (ranks !== 0) return ranks;
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function blankLike(other: Single): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** What a criterion of COUNTIF, SUMIF and their like accepts: `">=5"`, `"<>x"`, `"Desa*"`, a plain value. */
export function criterion(value: Single, locale: string): (cell: Single) => boolean {
  const [, operator = "", rest = ""] =
    typeof value === "string" ? (/^(>=|<=|<>|=|>|<)?(.*)$/s.exec(value) ?? []) : [];
  const wanted = typeof value === "string" ? typedValue(rest, locale) : value;
  if (operator === "" || operator === "=" || operator === "<>") {
    const equals = equalTo(wanted, rest, operator);
    return operator === "<>" ? (cell) => !equals(cell) : equals;
  }
  return (cell) => {
    if (cell === null || typeof cell !== typeof wanted) return false;
    const order = compare(cell, wanted);
    return operator === ">"
      ? order > 0
      : operator === "<"
        ? order < 0
        : operator === ">="
          ? order >= 0
          : order <= 0;
  };
}

function equalTo(wanted: Single, text: string, operator: string): (cell: Single) => boolean {
  if (typeof wanted !== "string")
    return (cell) => cell !== null && typeof cell === typeof wanted && cell === wanted;
  if (wanted === "") return (cell) => cell === null || (operator === "" && cell === "");
  const pattern = wildcard(text);
  return (cell) => typeof cell === "string" && pattern.test(cell);
}

function typedValue(text: string, locale: string): Single {
  const typed: Scalar = text === "" || /^['=+]/.test(text) ? text : parseInput(text, { locale }).value;
  return typeof typed === "object" ? text : typed;
}

/** A pattern with `*`, `?` and `~` as escape, matching whole texts without regard to case. */
export function wildcard(text: string): RegExp {
  let source = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "~" && at + 1 < text.length) source += escaped(text.charAt(++at));
    else source += char === "*" ? "[^]*" : char === "?" ? "[^]" : escaped(char);
  }
  return new RegExp(`^${source}$`, "iu");
}

function escaped(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

/** All single values of the arguments in order, with `inRange` telling cells of ranges from values written directly. */
export function* flatten(values: readonly Value[]): Generator<{ value: Single; inRange: boolean }> {
  for (const value of values) {
    if (!isMatrix(value)) {
      yield { value, inRange: false };
      continue;
    }
    for (let row = 0; row < value.rows; row++) {
      for (let column = 0; column < value.columns; column++)
        yield { value: value.at(row, column), inRange: true };
    }
  }
}
