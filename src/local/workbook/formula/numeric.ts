// Functions on numbers: sums, counts, averages, rounding.

import { Arguments, define, type FormulaFunction } from "./call.ts";
import {
  criterion,
  Failure,
  flatten,
  isMatrix,
  type Matrix,
  type Single,
  single,
  toNumber,
  type Value,
} from "./values.ts";

/** Numbers among the arguments: in ranges only numbers count, written directly also what turns into one. */
function numbersOf(args: Arguments): number[] {
  const found: number[] = [];
  for (const { value, inRange } of flatten(args.all())) {
    if (typeof value === "number") found.push(value);
    else if (!inRange && value !== null) found.push(toNumber(value, args.around.locale));
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Failure("#DIV/0!");
  return sum(numbers) / numbers.length;
}

/** Smallest or largest number; 0 of none, as in Sheets. */
function extreme(numbers: readonly number[], pick: (a: number, b: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b));
}

/** A decimal rounding: half away from zero, or always up (`ceil`) or down (`floor`) in size. */
function rounded(value: number, places: number, way: "round" | "ceil" | "floor"): number {
  const size = Number(Math.abs(value).toPrecision(15));
  const scaled = Number(`${size}e${places}`);
  const result = Number(`${Math[way](Number.isNaN(scaled) ? size * 10 ** places : scaled)}e${-places}`);
  return value < 0 ? -result : result;
}

function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : { rows: 1, columns: 1, at: () => value };
}

/** Places where all pairs of range and criterion hold; all ranges must have one size. */
function matches(
  args: Arguments,
  first: number,
): { size: Matrix; holds: (row: number, column: number) => boolean } {
  const tests: { range: Matrix; accepts: (cell: Single) => boolean }[] = [];
  for (let at = first; at + 1 < args.count; at += 2) {
    const range = asMatrix(args.value(at));
    tests.push({ range, accepts: criterion(single(args.value(at + 1)), args.around.locale) });
  }
  const size = tests[0]?.range;
  if (
    size === undefined ||
    tests.some(({ range }) => range.rows !== size.rows || range.columns !== size.columns)
  ) {
    throw new Failure("#VALUE!");
  }
  return {
    size,
    holds: (row, column) => tests.every(({ range, accepts }) => accepts(safeAt(range, row, column))),
  };
}

/** A cell for a criterion: one with an error is simply no match. */
function safeAt(range: Matrix, row: number, column: number): Single {
  try {
    return range.at(row, column);
  } catch (problem) {
    if (problem instanceof Failure) return problem.code;
    throw problem;
  }
}

function collect(args: Arguments, first: number, values: Value | undefined): number[] {
  const { size, holds } = matches(args, first);
  const from = values === undefined ? size : asMatrix(values);
  const found: number[] = [];
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      if (!holds(row, column)) continue;
      const value = row < from.rows && column < from.columns ? from.at(row, column) : null;
      if (typeof value === "number") found.push(value);
    }
  }
  return found;
}

function countMatches(args: Arguments): number {
  const { size, holds } = matches(args, 0);
  let count = 0;
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) if (holds(row, column)) count++;
  }
  return count;
}

/** SUMIF's own order: range, criterion, sum range. */
function conditional(args: Arguments): number[] {
  const range = asMatrix(args.value(0));
  const accepts = criterion(single(args.value(1)), args.around.locale);
  const from = args.has(2) ? asMatrix(args.value(2)) : range;
  const found: number[] = [];
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++) {
      if (!accepts(safeAt(range, row, column)) || row >= from.rows || column >= from.columns) continue;
      const value = from.at(row, column);
      if (typeof value === "number") found.push(value);
    }
  }
  return found;
}

function nth(args: Arguments, descending: boolean): number {
  const numbers: number[] = [];
  for (const { value } of flatten([args.value(0)])) if (typeof value === "number") numbers.push(value);
  numbers.sort((a, b) => (descending ? b - a : a - b));
  const found = numbers[Math.trunc(args.number(1)) - 1];
  if (found === undefined) throw new Failure("#NUM!");
  return found;
}

function countWhere(args: Arguments, accepts: (value: Single, inRange: boolean) => boolean): number {
  let count = 0;
  for (const value of args.nodes.map((_, index) => args.attempt(index))) {
    if ("failure" in value) {
      if (accepts(value.failure.code, false)) count++;
      continue;
    }
    const matrix = asMatrix(value.value);
    const inRange = isMatrix(value.value);
    for (let row = 0; row < matrix.rows; row++) {
      for (let column = 0; column < matrix.columns; column++) {
        if (accepts(safeAt(matrix, row, column), inRange)) count++;
      }
    }
  }
  return count;
}

const MANY = 255;

/** What SUBTOTAL's codes stand for, also with 100 added. Hidden rows count here as all others. */
const SUBTOTALS: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  6: "PRODUCT",
  9: "SUM",
};

function subtotal(args: Arguments): Value {
  const known = numeric[SUBTOTALS[Math.trunc(args.number(0)) % 100] ?? ""];
  if (known === undefined) throw new Failure("#VALUE!");
  return known.run(new Arguments(args.nodes.slice(1), args.around));
}

export const numeric: Readonly<Record<string, FormulaFunction>> = {
  SUM: define(1, MANY, (args) => sum(numbersOf(args))),
  PRODUCT: define(1, MANY, (args) => numbersOf(args).reduce((product, number) => product * number, 1)),
  AVERAGE: define(1, MANY, (args) => mean(numbersOf(args))),
  MIN: define(1, MANY, (args) => extreme(numbersOf(args), Math.min)),
  MAX: define(1, MANY, (args) => extreme(numbersOf(args), Math.max)),
  MEDIAN: define(1, MANY, (args) => {
    const numbers = numbersOf(args).sort((a, b) => a - b);
    const middle = numbers.length / 2;
    return mean(numbers.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
  }),
  COUNT: define(1, MANY, (args) =>
    countWhere(
      args,
      (value, inRange) => typeof value === "number" || (!inRange && typeof value === "boolean"),
    ),
  ),
  COUNTA: define(1, MANY, (args) => countWhere(args, (value) => value !== null)),
  COUNTBLANK: define(1, 1, (args) => countWhere(args, (value) => value === null || value === "")),
  COUNTUNIQUE: define(1, MANY, (args) => {
    const seen = new Set<Single>();
    for (const { value } of flatten(args.all())) if (value !== null) seen.add(value);
    return seen.size;
  }),
  COUNTIF: define(2, 2, countMatches),
  COUNTIFS: define(2, MANY, countMatches),
  SUMIF: define(2, 3, (args) => sum(conditional(args))),
  SUMIFS: define(3, MANY, (args) => sum(collect(args, 1, args.value(0)))),
  AVERAGEIF: define(2, 3, (args) => mean(conditional(args))),
  AVERAGEIFS: define(3, MANY, (args) => mean(collect(args, 1, args.value(0)))),
  SUMPRODUCT: define(1, MANY, (args) => {
    const ranges = args.all().map(asMatrix);
    const size = ranges[0];
    if (size === undefined || ranges.some((r) => r.rows !== size.rows || r.columns !== size.columns)) {
      throw new Failure("#VALUE!");
    }
    let total = 0;
    for (let row = 0; row < size.rows; row++) {
      for (let column = 0; column < size.columns; column++) {
        total += ranges.reduce((product, range) => {
          const value = range.at(row, column);
          return (
            product * (typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0)
          );
        }, 1);
      }
    }
    return total;
  }),
  LARGE: define(2, 2, (args) => nth(args, true)),
  SMALL: define(2, 2, (args) => nth(args, false)),
  RANK: define(2, 3, (args) => {
    const value = args.number(0);
    const up = args.has(2) && args.number(2) !== 0;
    let rank = 1;
    let present = false;
    for (const { value: other } of flatten([args.value(1)])) {
      if (typeof other !== "number") continue;
      if (other === value) present = true;
      if (up ? other < value : other > value) rank++;
    }
    if (!present) throw new Failure("#N/A");
    return rank;
  }),
  ROUND: define(1, 2, (args) => rounded(args.number(0), Math.trunc(args.number(1, 0)), "round")),
  ROUNDUP: define(1, 2, (args) => rounded(args.number(0), Math.trunc(args.number(1, 0)), "ceil")),
  ROUNDDOWN: define(1, 2, (args) => rounded(args.number(0), Math.trunc(args.number(1, 0)), "floor")),
  TRUNC: define(1, 2, (args) => rounded(args.number(0), Math.trunc(args.number(1, 0)), "floor")),
  SIGN: define(1, 1, (args) => Math.sign(args.number(0))),
  SUBTOTAL: define(2, MANY, subtotal),
  INT: define(1, 1, (args) => Math.floor(args.number(0))),
  ABS: define(1, 1, (args) => Math.abs(args.number(0))),
  SQRT: define(1, 1, (args) => {
    const value = args.number(0);
    if (value < 0) throw new Failure("#NUM!");
    return Math.sqrt(value);
  }),
  POWER: define(2, 2, (args) => args.number(0) ** args.number(1)),
  MOD: define(2, 2, (args) => {
    const divisor = args.number(1);
    if (divisor === 0) throw new Failure("#DIV/0!");
    return args.number(0) - divisor * Math.floor(args.number(0) / divisor);
  }),
};
