// Re-generating one sheet: new texts go into its hidden block, what staff typed over stays, and what differs is named.

import { isFormulaError } from "../cell.ts";
import { a1, cellAt, type TabTable } from "../table.ts";
import {
  blockNames,
  conflictMark,
  type FoundBlock,
  findBlock,
  keyAddress,
  plainText,
  printedText,
  printFormula,
  sameFormula,
} from "./block.ts";
import { contentPrint } from "./compile.ts";
import type { ReportContext } from "./context.ts";
import { type Source, subjectSource } from "./fill.ts";
import { type Part, parseText } from "./placeholders.ts";
import type { Subject } from "./subject.ts";

/** A print cell that staff typed over while its source says something else now. */
export interface Conflict {
  /** First placeholder of the cell. */
  readonly placeholder: string;
  /** 0-based place of the cell now. */
  readonly row: number;
  readonly column: number;
  readonly theirs: string;
  readonly ours: string;
  /** The formula that would show ours. */
  readonly formula: string;
}

/** What re-generating a sheet comes to. */
export interface Merge {
  /** Two columns of the block to write, from its first cell (0-based) on; null where they already stand so. */
  readonly write: {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly string[])[];
  } | null;
  readonly conflicts: readonly Conflict[];
  /** A1 names of print cells whose formula lost what it shows (`#REF!`). */
  readonly broken: readonly string[];
  /** Whether nobody but the add-on wrote anything into the sheet: it equals its template, filled. */
  readonly untouched: boolean;
  readonly block: FoundBlock;
}

/** Placeholders named in a template's text, in order. */
export function namesIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => ("name" in part ? [part.name] : []));
}

/** Merges a progress sheet with what its cooperative says now. */
export function mergeSheet(table: TabTable, cooperative: Subject, context: ReportContext): Merge | null {
  return mergeWith(table, subjectSource(cooperative, context));
}

/**
 * Merges what a sheet shows now (read with its formulas) with what its source says now. Null where the block is
 * gone or torn: then nothing can be told, and nothing is written.
 * A conflict is new when a text of the cell changed while staff had typed over it; it stays open, remembered in the
 * block, until staff choose, or both say the same. A mere new day opens none.
 */
export function mergeWith(table: TabTable, { id, textOf, isDated }: Source): Merge | null {
  const block = findBlock(table);
  if (block === null) return null;
  const known = blockNames(block);
  const now = new Map(block.keys.map(({ name, text }) => [name, textOf(name) ?? text]));
  const before = new Map(block.keys.map(({ name, text }) => [name, text]));
  const formulaOf = formulasOf(block);
  const ourNow = (name: string) => now.get(name) ?? "";
  const conflicts: Conflict[] = [];
  const broken = tornCells(table, block);
  const flagged = new Set<number>();

  for (const cell of block.cells) {
    const { parts } = parseText(cell.text, known);
    const names = namesIn(parts);
    if (cell.place === null) continue;
    const { row, column } = cell.place;
    const value = cellAt(table, row, column);
    if ((table.formulas?.[row]?.[column] ?? "").includes("#REF!")) continue;
    const wanted = formulaOf(parts);
    if (printsOurs(table, cell.place, wanted)) {
      if (isFormulaError(value)) broken.push(a1(row, column));
      continue;
    }
    const theirs = plainText(value);
    const text = printedText(parts, ourNow);
    const changed = names.some((name) => !isDated(name) && before.get(name) !== now.get(name));
    if (theirs !== text && (cell.conflict || changed)) {
      flagged.add(cell.at);
      conflicts.push({ placeholder: names[0] ?? "", row, column, theirs, ours: text, formula: wanted });
    }
  }

  const values = block.written.map((line, i) => {
    const row = block.row + i;
    const key = block.keys.find((each) => each.row === row);
    const text = i === 0 ? id : key === undefined ? (line[0] ?? "") : ourNow(key.name);
    return [text, flagged.has(row) ? conflictMark : ""];
  });
  const same = values.every((line, i) => line.every((text, j) => text === block.written[i]?.[j]));
  return {
    write: same ? null : { row: block.row, column: block.column + 1, values },
    conflicts,
    broken,
    untouched: isUntouched(table, block),
    block,
  };
}

/** Gives the formula that shows a template's text, by where the block keeps its texts now. */
export function formulasOf({ keys, row, column }: FoundBlock): (parts: readonly Part[]) => string {
  const addresses = new Map(
    keys.map((key) => [key.name, keyAddress(row, column, key.row - row - 1)] as const),
  );
  return (parts) => printFormula(parts, (name) => addresses.get(name) ?? "#REF!");
}

/** Whether a print cell bears the formula that shows its template's text; else staff typed over it. */
export function printsOurs(
  table: TabTable,
  { row, column }: { readonly row: number; readonly column: number },
  wanted: string,
): boolean {
  return sameFormula(table.formulas?.[row]?.[column] ?? "", wanted);
}

/** Whether a sheet is its template, filled: nobody but the add-on wrote, inserted or deleted anything in it. */
export function isUntouched(table: TabTable, block: FoundBlock): boolean {
  const formulaOf = formulasOf(block);
  const names = blockNames(block);
  const ours = new Map<string, string>();
  for (const { text, place } of block.cells) {
    if (place === null) return false;
    if (!printsOurs(table, place, formulaOf(parseText(text, names).parts))) return false;
    ours.set(`${place.row},${place.column}`, text);
  }
  const print = contentPrint(table, block.row, block.column, (row, column) => ours.get(`${row},${column}`));
  return print === block.print;
}

/** Cells of the page whose formula lost what it points at. */
function tornCells(table: TabTable, block: FoundBlock): string[] {
  return (table.formulas ?? [])
    .slice(0, block.row)
    .flatMap((line, row) =>
      line
        .slice(0, block.column)
        .flatMap((formula, column) => (formula.includes("#REF!") ? [a1(row, column)] : [])),
    );
}
