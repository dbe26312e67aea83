// References in formulas: reading, writing, and rewriting them when cells, rows, columns or tabs move or go.

import { columnLetters } from "../../domain/table.ts";
import { tokens } from "./formulaText.ts";
import type { Rect } from "./model.ts";

/** One end of a reference; row or column absent in whole columns or rows (`B:B`, `2:5`, `A2:A`). 0-based. */
export interface End {
  row?: number;
  column?: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

/** A reference as written: `'Data 1'!$A$1:B7`; without a tab it means the formula's own. */
export interface Reference {
  tab?: string;
  from: End;
  /** Absent: a single cell. */
  to?: End;
}

/** Rows and columns a reference covers, open sides as Infinity. */
export function rectOf(reference: Reference): Rect {
  const { from } = reference;
  const to = reference.to ?? from;
  return {
    top: Math.min(from.row ?? 0, to.row ?? Number.POSITIVE_INFINITY),
    left: Math.min(from.column ?? 0, to.column ?? Number.POSITIVE_INFINITY),
    bottom: Math.max(from.row ?? Number.NEGATIVE_INFINITY, to.row ?? Number.POSITIVE_INFINITY),
    right: Math.max(from.column ?? Number.NEGATIVE_INFINITY, to.column ?? Number.POSITIVE_INFINITY),
  };
}

const END = /^(\$?)([a-z]{1,3})?(\$?)(\d{1,7})?$/i;

/** Reads a reference token; undefined when it is none or names `#REF!`. */
export function readReference(text: string): Reference | undefined {
  const mark = text.lastIndexOf("!");
  const cells = text.slice(mark + 1);
  const [fromText = "", toText, more] = cells.split(":");
  const from = readEnd(fromText);
  const to = toText === undefined ? undefined : readEnd(toText);
  if (from === undefined || more !== undefined || (toText !== undefined && to === undefined))
    return undefined;
  if (to === undefined && (from.row === undefined || from.column === undefined)) return undefined;
  const reference: Reference = { from, ...(to && { to }) };
  if (mark >= 0) reference.tab = unquoted(text.slice(0, mark));
  return reference;
}

function readEnd(text: string): End | undefined {
  const [whole, first = "", letters, second = "", digits] = END.exec(text) ?? [];
  if (whole === undefined || (letters === undefined && digits === undefined) || digits === "0")
    return undefined;
  const end: End = {
    fixedColumn: letters !== undefined && first === "$",
    fixedRow: digits !== undefined && (second === "$" || (letters === undefined && first === "$")),
  };
  if (letters !== undefined) end.column = columnIndex(letters);
  if (digits !== undefined) end.row = Number(digits) - 1;
  return end;
}

/** 0-based column of letters: `A` is 0, `AB` is 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A reference as text, its tab quoted where it must be. */
export function writeReference(reference: Reference): string {
  const tab = reference.tab === undefined ? "" : `${quoted(reference.tab)}!`;
  const to = reference.to === undefined ? "" : `:${writeEnd(reference.to)}`;
  return `${tab}${writeEnd(reference.from)}${to}`;
}

function writeEnd(end: End): string {
  const column = end.column === undefined ? "" : `${end.fixedColumn ? "$" : ""}${columnLetters(end.column)}`;
  const row = end.row === undefined ? "" : `${end.fixedRow ? "$" : ""}${end.row + 1}`;
  return column + row;
}

/** A tab's name as formulas write it: quoted unless it is plain letters, digits and underscores and no cell name. */
export function quoted(tab: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab) &&
    !/^[a-z]{1,3}\d+$/i.test(tab) &&
    !/^(r\d*c\d*|true|false)$/i.test(tab);
  return plain ? tab : `'${tab.replace(/'/g, "''")}'`;
}

function unquoted(tab: string): string {
  return tab.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab;
}

/** What becomes of a reference: another one, the same, or `undefined` for `#REF!`. */
export type Rewrite = (reference: Reference) => Reference | undefined;

/** A formula with every reference rewritten; the very same text when none changed. */
export function rewriteFormula(formula: string, rewrite: Rewrite): string {
  let changed = false;
  const parts = tokens(formula).map(({ kind, text }) => {
    if (kind !== "ref") return text;
    const reference = readReference(text);
    if (reference === undefined) return text;
    const next = rewrite(reference);
    if (next === reference) return text;
    changed = true;
    return next === undefined ? "#REF!" : writeReference(next);
  });
  return changed ? `=${parts.join("")}` : formula;
}

/** The formula as it reads when copied `rows` down and `columns` right: relative parts shift, outside the grid is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteFormula(formula, (reference) => {
    const from = shiftEnd(reference.from, rows, columns);
    const to = reference.to === undefined ? undefined : shiftEnd(reference.to, rows, columns);
    if (from === undefined || (reference.to !== undefined && to === undefined)) return undefined;
    return { ...reference, from, ...(to && { to }) };
  });
}

function shiftEnd(end: End, rows: number, columns: number): End | undefined {
  const next = { ...end };
  if (next.row !== undefined && !end.fixedRow) next.row += rows;
  if (next.column !== undefined && !end.fixedColumn) next.column += columns;
  return (next.row ?? 0) < 0 || (next.column ?? 0) < 0 ? undefined : next;
}

/** A change of lines (rows or columns) of one tab: lines made before `at`, lines taken out, or a block moved. */
export type LineChange =
  | { kind: "insert"; at: number; count: number }
  | { kind: "delete"; at: number; count: number }
  | { kind: "move"; at: number; count: number; to: number };

/** New place of a line after a change; undefined when it was deleted. */
export function lineAfter(line: number, change: LineChange): number | undefined {
  const { at, count } = change;
  if (change.kind === "insert") return line >= at ? line + count : line;
  if (change.kind === "delete") return line < at ? line : line < at + count ? undefined : line - count;
  const inBlock = line >= at && line < at + count;
  const landing = change.to > at ? change.to - count : change.to;
  if (inBlock) return line - at + landing;
  const without = line < at ? line : line - count;
  return without >= landing ? without + count : without;
}

/** New first and last line of a span after a change; undefined when all of it was deleted. A span wholly in a moved block goes with it. */
export function spanAfter(first: number, last: number, change: LineChange): [number, number] | undefined {
  const { at, count } = change;
  if (change.kind === "insert")
    return [first >= at ? first + count : first, last >= at ? last + count : last];
  if (change.kind === "delete") {
    const start = first < at ? first : Math.max(at, first - count);
    const end = last < at ? last : last < at + count ? at - 1 : last - count;
    return start > end ? undefined : [start, end];
  }
  if (first >= at && last < at + count) {
    const landing = change.to > at ? change.to - count : change.to;
    return [first - at + landing, last - at + landing];
  }
  const rest = spanAfter(first, last, { kind: "delete", at, count });
  const landing = change.to > at ? change.to - count : change.to;
  return rest && spanAfter(rest[0], rest[1], { kind: "insert", at: landing, count });
}

/** How references to a tab follow a change of its rows or columns. `isThat` says whether a reference means the tab. */
export function followLines(
  axis: "row" | "column",
  change: LineChange,
  isThat: (reference: Reference) => boolean,
): Rewrite {
  return (reference) => {
    if (!isThat(reference)) return reference;
    const { from, to } = reference;
    const first = from[axis];
    const last = (to ?? from)[axis];
    if (first === undefined && last === undefined) return reference;
    if (first !== undefined && last !== undefined) {
      const span = spanAfter(Math.min(first, last), Math.max(first, last), change);
      if (span === undefined) return undefined;
      const [low, high] = first <= last ? span : [span[1], span[0]];
      if (low === first && high === last) return reference;
      return { ...reference, from: { ...from, [axis]: low }, ...(to && { to: { ...to, [axis]: high } }) };
    }
    const start = first ?? last ?? 0;
    const span = spanAfter(start, Number.POSITIVE_INFINITY, change);
    if (span === undefined) return undefined;
    if (span[0] === start || to === undefined) return reference;
    return first !== undefined
      ? { ...reference, from: { ...from, [axis]: span[0] } }
      : { ...reference, to: { ...to, [axis]: span[0] } };
  };
}
