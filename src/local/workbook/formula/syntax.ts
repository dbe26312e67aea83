// The grammar of formulas: a formula's text becomes a tree. Operators bind as in Sheets and Excel, loosest
// first: comparison, &, + -, * /, ^, sign (`-2^2` is 4), %.

import { type Token, tokens } from "../formulaText.ts";
import { type Reference, readReference } from "../references.ts";

/** One node of a formula. */
export type Node =
  | { kind: "value"; value: number | string | boolean | null }
  | { kind: "error"; error: string }
  | { kind: "reference"; reference: Reference }
  | { kind: "name"; name: string }
  | { kind: "call"; name: string; args: readonly Node[] }
  | { kind: "sign"; minus: boolean; operand: Node }
  | { kind: "percent"; operand: Node }
  | { kind: "operation"; operator: string; left: Node; right: Node }
  | { kind: "array"; rows: readonly (readonly Node[])[] };

/** Thrown inside when a formula cannot be read; Sheets shows `#ERROR!`. */
class Unreadable extends Error {}

const BINDING: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/** Reads a formula (`=…`, arguments separated by commas). One that cannot be read is the error `#ERROR!`. */
export function readFormula(formula: string): Node {
  const list = tokens(formula).filter((token) => token.kind !== "space");
  let at = 0;

  const peek = (text: string): boolean => list[at]?.kind === "operator" && list[at]?.text === text;
  const take = (text: string): boolean => {
    if (!peek(text)) return false;
    at++;
    return true;
  };
  const expect = (text: string): void => {
    if (!take(text)) throw new Unreadable();
  };

  const binary = (level: number): Node => {
    const operators = BINDING[level];
    if (operators === undefined) return power();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find((text) => peek(text));
      if (operator === undefined) return left;
      at++;
      left = { kind: "operation", operator, left, right: binary(level + 1) };
    }
  };
  const power = (): Node => {
    let left = signed();
    while (take("^")) left = { kind: "operation", operator: "^", left, right: signed() };
    return left;
  };
  const signed = (): Node => {
    if (take("-")) return { kind: "sign", minus: true, operand: signed() };
    if (take("+")) return { kind: "sign", minus: false, operand: signed() };
    return percent();
  };
  const percent = (): Node => {
    let node = primary();
    while (take("%")) node = { kind: "percent", operand: node };
    return node;
  };
  const primary = (): Node => {
    if (take("(")) {
      const node = binary(0);
      expect(")");
      return node;
    }
    if (take("{")) return array();
    const token = list[at++];
    if (token === undefined) throw new Unreadable();
    return leaf(token);
  };
  const leaf = (token: Token): Node => {
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "string":
        return { kind: "value", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { kind: "error", error: token.text.toUpperCase() };
      case "ref": {
        const reference = readReference(token.text);
        return reference === undefined ? { kind: "error", error: "#REF!" } : { kind: "reference", reference };
      }
      case "name": {
        const name = token.text.toUpperCase();
        if (take("(")) return { kind: "call", name, args: args() };
        if (name === "TRUE" || name === "FALSE") return { kind: "value", value: name === "TRUE" };
        return { kind: "name", name: token.text };
      }
      default:
        throw new Unreadable();
    }
  };
  const args = (): Node[] => {
    const found: Node[] = [];
    if (take(")")) return found;
    for (;;) {
      found.push(peek(",") || peek(")") ? { kind: "value", value: null } : binary(0));
      if (take(")")) return found;
      expect(",");
    }
  };
  const array = (): Node => {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(binary(0));
      if (take("}")) break;
      if (take(";")) rows.push([]);
      else if (!take("\\")) expect(",");
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new Unreadable();
    return { kind: "array", rows };
  };

  try {
    const node = binary(0);
    return at === list.length ? node : { kind: "error", error: "#ERROR!" };
  } catch (problem) {
    if (problem instanceof Unreadable) return { kind: "error", error: "#ERROR!" };
    throw problem;
  }
}

/** Calls back for a node and every node below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  switch (node.kind) {
    case "call":
      for (const arg of node.args) walk(arg, visit);
      break;
    case "sign":
    case "percent":
      walk(node.operand, visit);
      break;
    case "operation":
      walk(node.left, visit);
      walk(node.right, visit);
      break;
    case "array":
      for (const row of node.rows) for (const item of row) walk(item, visit);
      break;
  }
}
