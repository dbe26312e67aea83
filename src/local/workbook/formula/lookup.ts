// Functions that find cells: rows and columns, lookups, choices.

import { columnLetters } from "../../../domain/table.ts";
import { type Arguments, define, type FormulaFunction } from "./call.ts";
import {
  compare,
  Failure,
  isMatrix,
  type Matrix,
  type Single,
  single,
  type Value,
  wildcard,
} from "./values.ts";

function matrix(args: Arguments, index: number): Matrix {
  const value = args.value(index);
  return isMatrix(value) ? value : { rows: 1, columns: 1, at: () => value };
}

/** Place of a value among `length` items: exact (first, `*` and `?` allowed), or the last one not above it in ascending order. */
function find(
  wanted: Single,
  length: number,
  item: (index: number) => Single,
  mode: "exact" | "up" | "down",
): number {
  if (mode === "exact") {
    const accepts =
      typeof wanted === "string" && /[*?~]/.test(wanted)
        ? (
            (pattern) => (value: Single) =>
              typeof value === "string" && pattern.test(value)
          )(wildcard(wanted))
        : (value: Single) => value !== null && typeof value === typeof wanted && compare(value, wanted) === 0;
    for (let index = 0; index < length; index++) if (accepts(item(index))) return index;
    throw new Failure("#N/A");
  }
  let found = -1;
  for (let index = 0; index < length; index++) {
    const value = item(index);
    if (value === null || typeof value !== typeof wanted) continue;
    const order = compare(value, wanted);
    if (mode === "up" ? order > 0 : order < 0) break;
    found = index;
  }
  if (found < 0) throw new Failure("#N/A");
  return found;
}

function lookedUp(args: Arguments, vertical: boolean): Value {
  const table = matrix(args, 1);
  const line = Math.trunc(args.number(2)) - 1;
  if (line < 0) throw new Failure("#VALUE!");
  if (line >= (vertical ? table.columns : table.rows)) throw new Failure("#REF!");
  const length = vertical ? table.rows : table.columns;
  const sorted = !args.has(3) || args.boolean(3);
  const at = find(
    single(args.value(0)),
    length,
    (index) => (vertical ? table.at(index, 0) : table.at(0, index)),
    sorted ? "up" : "exact",
  );
  return vertical ? table.at(at, line) : table.at(line, at);
}

function indexed(args: Arguments): Value {
  const table = matrix(args, 0);
  let row = Math.trunc(args.number(1, 0));
  let column = Math.trunc(args.number(2, 0));
  if (args.count === 2 && table.rows === 1) [row, column] = [1, row];
  if (row < 0 || column < 0 || row > table.rows || column > table.columns) throw new Failure("#NUM!");
  const [top, rows] = row === 0 ? [0, table.rows] : [row - 1, 1];
  const [left, columns] = column === 0 ? [0, table.columns] : [column - 1, 1];
  if (rows === 1 && columns === 1) return table.at(top, left);
  return { rows, columns, at: (r, c) => table.at(top + r, left + c) };
}

const MANY = 255;

/** 1-based row or column of a reference, or of the formula's own cell. */
function placed(axis: "row" | "column"): FormulaFunction {
  return define(0, 1, (args) => {
    if (args.count === 0) return args.around[axis] + 1;
    const value = args.value(0);
    if (!isMatrix(value) || value.origin === undefined) throw new Failure("#N/A");
    return value.origin[axis] + 1;
  });
}

export const lookup: Readonly<Record<string, FormulaFunction>> = {
  ROW: placed("row"),
  COLUMN: placed("column"),
  ROWS: define(1, 1, (args) => matrix(args, 0).rows),
  COLUMNS: define(1, 1, (args) => matrix(args, 0).columns),
  VLOOKUP: define(3, 4, (args) => lookedUp(args, true)),
  HLOOKUP: define(3, 4, (args) => lookedUp(args, false)),
  INDEX: define(1, 3, indexed),
  MATCH: define(2, 3, (args) => {
    const list = matrix(args, 1);
    const vertical = list.rows > 1;
    const way = args.number(2, 1);
    const mode = way === 0 ? "exact" : way > 0 ? "up" : "down";
    const length = vertical ? list.rows : list.columns;
    return (
      find(single(args.value(0)), length, (at) => (vertical ? list.at(at, 0) : list.at(0, at)), mode) + 1
    );
  }),
  XLOOKUP: define(3, 4, (args) => {
    const [keys, results] = [matrix(args, 1), matrix(args, 2)];
    const vertical = keys.rows > 1;
    try {
      const length = vertical ? keys.rows : keys.columns;
      const at = find(
        single(args.value(0)),
        length,
        (i) => (vertical ? keys.at(i, 0) : keys.at(0, i)),
        "exact",
      );
      return vertical ? results.at(at, 0) : results.at(0, at);
    } catch (problem) {
      if (problem instanceof Failure && problem.code === "#N/A" && args.has(3)) return args.value(3);
      throw problem;
    }
  }),
  CHOOSE: define(2, MANY, (args) => {
    const at = Math.trunc(args.number(0));
    if (at < 1 || at >= args.count) throw new Failure("#NUM!");
    return args.value(at);
  }),
  ADDRESS: define(2, 2, (args) => {
    const [row, column] = [Math.trunc(args.number(0)), Math.trunc(args.number(1))];
    if (row < 1 || column < 1) throw new Failure("#VALUE!");
    return `$${columnLetters(column - 1)}$${row}`;
  }),
};
