// What a formula function is, and how it takes its arguments.

import type { Node } from "./syntax.ts";
import { Failure, toBoolean, toNumber, toText, type Value } from "./values.ts";

/** What functions may know beside their arguments. */
export interface Surroundings {
  readonly locale: string;
  /** Serial of "now" in the workbook's zone. */
  readonly now: number;
  /** 0-based place of the formula's own cell. */
  readonly row: number;
  readonly column: number;
  evaluate(node: Node): Value;
}

/** The arguments of a call, worked out when asked for. */
export class Arguments {
  readonly nodes: readonly Node[];
  readonly around: Surroundings;

  constructor(nodes: readonly Node[], around: Surroundings) {
    this.nodes = nodes;
    this.around = around;
  }

  get count(): number {
    return this.nodes.length;
  }

  /** Whether an argument was written (an empty one between commas was not). */
  has(index: number): boolean {
    const node = this.nodes[index];
    return node !== undefined && !(node.kind === "value" && node.value === null);
  }

  value(index: number): Value {
    const node = this.nodes[index];
    return node === undefined ? null : this.around.evaluate(node);
  }

  all(): Value[] {
    return this.nodes.map((node) => this.around.evaluate(node));
  }

  number(index: number, fallback?: number): number {
    return fallback !== undefined && !this.has(index)
      ? fallback
      : toNumber(this.value(index), this.around.locale);
  }

  text(index: number, fallback?: string): string {
    return fallback !== undefined && !this.has(index)
      ? fallback
      : toText(this.value(index), this.around.locale);
  }

  boolean(index: number, fallback?: boolean): boolean {
    return fallback !== undefined && !this.has(index) ? fallback : toBoolean(this.value(index));
  }

  /** A value, or the error it ended in. */
  attempt(index: number): { value: Value } | { failure: Failure } {
    try {
      const value = this.value(index);
      if (typeof value === "object" && value !== null && value.rows * value.columns === 1) value.at(0, 0);
      return { value };
    } catch (problem) {
      if (problem instanceof Failure) return { failure: problem };
      throw problem;
    }
  }
}

/** A function with the fewest and most arguments it takes; another number of them is `#N/A`, as in Sheets. */
export interface FormulaFunction {
  least: number;
  most: number;
  run(args: Arguments): Value;
}

/** Short form for the tables of functions. */
export function define(least: number, most: number, run: (args: Arguments) => Value): FormulaFunction {
  return { least, most, run };
}
