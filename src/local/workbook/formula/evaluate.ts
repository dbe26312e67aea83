// Working out one formula's tree over the cells it can reach.

import type { Rect } from "../model.ts";
import { type Reference, rectOf } from "../references.ts";
import { Arguments, type FormulaFunction, type Surroundings } from "./call.ts";
import { dated } from "./dated.ts";
import { logical } from "./logical.ts";
import { lookup } from "./lookup.ts";
import { numeric } from "./numeric.ts";
import type { Node } from "./syntax.ts";
import { textual } from "./textual.ts";
import {
  compare,
  Failure,
  isMatrix,
  type Matrix,
  type Single,
  single,
  toNumber,
  toText,
  type Value,
} from "./values.ts";

/** One tab as formulas see it. */
export interface FormulaSheet {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The value of a cell, worked out first when its own formula is due; throws a `Failure` for an error. */
  at(row: number, column: number): Single;
}

/** What a formula can reach: tabs and named ranges (undefined when there is none of that name). */
export interface Reach {
  sheet(name: string | undefined): FormulaSheet | undefined;
  named(name: string): { sheet: FormulaSheet; area: Rect } | undefined;
}

const FUNCTIONS = new Map<string, FormulaFunction>(
  Object.entries({ ...numeric, ...textual, ...logical, ...lookup, ...dated }),
);

/** The value of a formula's tree for the cell at `row`, `column`; throws a `Failure` when it is an error. */
export function evaluate(
  root: Node,
  reach: Reach,
  at: { locale: string; now: number; row: number; column: number },
): Single {
  const around: Surroundings = { ...at, evaluate: (node) => worked(node) };

  function worked(node: Node): Value {
    switch (node.kind) {
      case "value":
        return node.value;
      case "error":
        throw new Failure(node.error);
      case "reference":
        return referred(node.reference, reach);
      case "name": {
        const range = reach.named(node.name);
        if (range === undefined) throw new Failure("#NAME?");
        return cells(range.sheet, range.area);
      }
      case "call":
        return called(node.name, node.args);
      case "sign":
        return node.minus
          ? lifted1(worked(node.operand), (v) => -toNumber(v, at.locale))
          : worked(node.operand);
      case "percent":
        return lifted1(worked(node.operand), (v) => toNumber(v, at.locale) / 100);
      case "operation":
        return lifted2(worked(node.left), worked(node.right), (a, b) =>
          operate(node.operator, a, b, at.locale),
        );
      case "array":
        return literal(node.rows.map((row) => row.map((item) => single(worked(item)))));
    }
  }

  function called(name: string, args: readonly Node[]): Value {
    const known = FUNCTIONS.get(name);
    if (known === undefined) throw new Failure("#NAME?");
    if (args.length < known.least || args.length > known.most) throw new Failure("#N/A");
    return known.run(new Arguments(args, around));
  }

  return single(worked(root));
}

function referred(reference: Reference, reach: Reach): Value {
  const sheet = reach.sheet(reference.tab);
  if (sheet === undefined) throw new Failure("#REF!");
  return cells(sheet, rectOf(reference));
}

/** Cells of an area as a matrix, cut to the grid; wholly outside it is `#REF!`. Also a single cell is a matrix, for ROW(). */
function cells(sheet: FormulaSheet, area: Rect): Matrix {
  const bottom = Math.min(area.bottom, sheet.rowCount - 1);
  const right = Math.min(area.right, sheet.columnCount - 1);
  if (area.top > bottom || area.left > right) throw new Failure("#REF!");
  return {
    rows: bottom - area.top + 1,
    columns: right - area.left + 1,
    at: (row, column) => sheet.at(area.top + row, area.left + column),
    origin: { row: area.top, column: area.left },
  };
}

function literal(rows: readonly (readonly Single[])[]): Matrix {
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    at: (row, column) => rows[row]?.[column] ?? null,
  };
}

function lifted1(value: Value, apply: (value: Single) => Single): Value {
  if (!isMatrix(value)) return apply(value);
  if (value.rows * value.columns === 1) return apply(value.at(0, 0));
  return { rows: value.rows, columns: value.columns, at: (row, column) => apply(value.at(row, column)) };
}

/** An operation cell by cell; a single value, row or column is repeated along the other side. */
function lifted2(a: Value, b: Value, apply: (a: Single, b: Single) => Single): Value {
  const [left, right] = [wide(a), wide(b)];
  if (left === undefined && right === undefined) return apply(single(a), single(b));
  const rows = Math.max(left?.rows ?? 1, right?.rows ?? 1);
  const columns = Math.max(left?.columns ?? 1, right?.columns ?? 1);
  const pick = (matrix: Matrix | undefined, value: Value, row: number, column: number): Single => {
    if (matrix === undefined) return single(value);
    const [r, c] = [matrix.rows === 1 ? 0 : row, matrix.columns === 1 ? 0 : column];
    if (r >= matrix.rows || c >= matrix.columns) throw new Failure("#N/A");
    return matrix.at(r, c);
  };
  return {
    rows,
    columns,
    at: (row, column) => apply(pick(left, a, row, column), pick(right, b, row, column)),
  };
}

function wide(value: Value): Matrix | undefined {
  return isMatrix(value) && value.rows * value.columns > 1 ? value : undefined;
}

function operate(operator: string, a: Single, b: Single, locale: string): Single {
  switch (operator) {
    case "&":
      return toText(a, locale) + toText(b, locale);
    case "=":
      return compare(a, b) === 0;
    case "<>":
      return compare(a, b) !== 0;
    case "<":
      return compare(a, b) < 0;
    case ">":
      return compare(a, b) > 0;
    case "<=":
      return compare(a, b) <= 0;
    case ">=":
      return compare(a, b) >= 0;
  }
  const [x, y] = [toNumber(a, locale), toNumber(b, locale)];
  if (operator === "/" && y === 0) throw new Failure("#DIV/0!");
  const result =
    operator === "+"
      ? x + y
      : operator === "-"
        ? x - y
        : operator === "*"
          ? x * y
          : operator === "/"
            ? x / y
            : x ** y;
  if (!Number.isFinite(result)) throw new Failure("#NUM!");
  return result;
}
