// The hidden block of a progress sheet: which texts it shows, which cell shows them, and where both stand now.

import type { CellValue } from "../cell.ts";
import { a1, cellAt, columnLetters, columnNumber, type TabTable } from "../table.ts";
import { type Names, namesOf, type Part } from "./placeholders.ts";

/**
 * The block stands below and right of the print area, sharing no row or column with it, so that rows and columns
 * inserted in either do not tear the other. Its six columns, below a head row:
 * key · its text (`@`) · mark of an open conflict · the template's text of a print cell · that cell's row · its column.
 * Keys and print cells are two lists side by side. The last two are formulas `=ROW(C7)`, `=COLUMN(C7)`: they follow
 * the print cell wherever it is moved. The head row holds the marker, the cooperative, and the template's print.
 */
export const blockWidth = 6;

/** First cell of the head row: by it the block is found again. */
export const blockMarker = "pk.lembar";

/** Mark of a print cell that staff typed over and whose source changed since. */
export const conflictMark = "beda";

/** A print cell: one that shows placeholders. 0-based. */
export interface PrintCell {
  readonly row: number;
  readonly column: number;
  /** The template's text with its placeholders. */
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Number of rows of a block with its head. */
export function blockHeight(keys: number, cells: number): number {
  return 1 + Math.max(keys, cells);
}

/** Address of the text of the key at a place in the list: `$K$64`. `row` and `column` name the block's first cell. */
export function keyAddress(row: number, column: number, index: number): string {
  return `$${columnLetters(column + 1)}$${row + index + 2}`;
}

const longestLiteral = 200;

/**
 * The formula that shows a template's text: `="Desa "&$K$64`. It holds no separator, because a comma in a formula
 * breaks in some locales; quotes are doubled, long words split, line breaks become CHAR(10).
 */
export function printFormula(parts: readonly Part[], addressOf: (name: string) => string): string {
  const terms = parts.flatMap((part) => ("name" in part ? [addressOf(part.name)] : literals(part.words)));
  return `=${terms.join("&")}`;
}

function literals(words: string): string[] {
  const terms: string[] = [];
  words.split("\n").forEach((line, index) => {
    if (index > 0) terms.push("CHAR(10)");
    for (let from = 0; from < line.length; from += longestLiteral) {
      terms.push(`"${line.slice(from, from + longestLiteral).replace(/"/g, '""')}"`);
    }
  });
  return terms;
}

/** The text that such a formula shows. */
export function printedText(parts: readonly Part[], textOf: (name: string) => string): string {
  return parts.map((part) => ("name" in part ? textOf(part.name) : part.words)).join("");
}

/** Whether two formulas say the same, whatever their spacing and case outside of quotes. */
export function sameFormula(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

function bare(formula: string): string {
  return formula
    .split('"')
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/\s+/g, "").toUpperCase() : piece))
    .join('"');
}

/** A block as it stands in the compiled template: contents of its six columns and the formulas among them. */
export function blockCells(
  keys: readonly string[],
  cells: readonly PrintCell[],
  print: string,
): CellValue[][] {
  const rows: CellValue[][] = [[blockMarker, "", "", print, "", ""]];
  for (let i = 0; i < blockHeight(keys.length, cells.length) - 1; i++) {
    const cell = cells[i];
    rows.push([
      keys[i] ?? "",
      // Never blank: a formula shows a blank cell as 0.
      keys[i] === undefined ? "" : "…",
      "",
      cell?.text ?? "",
      cell === undefined ? "" : `=ROW(${a1(cell.row, cell.column)})`,
      cell === undefined ? "" : `=COLUMN(${a1(cell.row, cell.column)})`,
    ]);
  }
  return rows;
}

/** A block as found in a sheet. Rows and columns are 0-based. */
export interface FoundBlock {
  readonly row: number;
  readonly column: number;
  /** Id of the cooperative; "" in a sheet that was never filled. */
  readonly id: string;
  readonly print: string;
  readonly keys: readonly { readonly name: string; readonly text: string; readonly row: number }[];
  /** `place` is null where the print cell was deleted. */
  readonly cells: readonly {
    /** The template's text. */
    readonly text: string;
    /** Row of the block that keeps it. */
    readonly at: number;
    readonly conflict: boolean;
    readonly place: { readonly row: number; readonly column: number } | null;
  }[];
  /** Rows from the head to the last, as read, of the two columns that a run writes. */
  readonly written: readonly (readonly string[])[];
}

/** Names of the placeholders that a block knows, ready for finding. */
export function blockNames({ keys }: FoundBlock): Names {
  return namesOf(keys.map(({ name }) => name));
}

/** Finds the block in a sheet; null where it is gone or torn. The lowest marker counts: staff may have copied one into the print area. */
export function findBlock(table: TabTable): FoundBlock | null {
  for (let row = table.values.length - 1; row >= 0; row--) {
    const column = (table.values[row] ?? []).lastIndexOf(blockMarker);
    if (column >= 0) {
      const block = readBlock(table, row, column);
      return block.print === "" || block.keys.length === 0 || block.cells.length === 0 ? null : block;
    }
  }
  return null;
}

function readBlock(table: TabTable, row: number, column: number): FoundBlock {
  const text = (r: number, offset: number) => plainText(cellAt(table, r, column + offset));
  const keys: { name: string; text: string; row: number }[] = [];
  const cells: FoundBlock["cells"][number][] = [];
  let last = row;
  for (let r = row + 1; r < table.values.length; r++) {
    const name = text(r, 0);
    const template = text(r, 3);
    if (name !== "") keys.push({ name, text: text(r, 1), row: r });
    if (template !== "") {
      const place = placeAt(table, r, column + 4);
      cells.push({ text: template, at: r, conflict: text(r, 2) === conflictMark, place });
    }
    if (name !== "" || template !== "") last = r;
  }
  const written = Array.from({ length: last - row + 1 }, (_, i) => [text(row + i, 1), text(row + i, 2)]);
  return { row, column, id: text(row, 1), print: text(row, 3), keys, cells, written };
}

/**
 * Where a print cell stands: by the address in the formulas `=ROW(C7)`, `=COLUMN(C7)`, which is right at once when rows
 * are inserted; by their results where formulas were not read. Null where the cell is gone.
 */
function placeAt(table: TabTable, row: number, column: number): { row: number; column: number } | null {
  const printRow = /^=\s*ROW\(\s*\$?[A-Z]+\$?(\d+)\s*\)$/i.exec(table.formulas?.[row]?.[column] ?? "");
  const printColumn = /^=\s*COLUMN\(\s*\$?([A-Z]+)\$?\d+\s*\)$/i.exec(
    table.formulas?.[row]?.[column + 1] ?? "",
  );
  if (printRow !== null && printColumn !== null) {
    return { row: Number(printRow[1]) - 1, column: columnNumber(printColumn[1] ?? "") };
  }
  const [atRow, atColumn] = [cellAt(table, row, column), cellAt(table, row, column + 1)];
  const known = typeof atRow === "number" && typeof atColumn === "number";
  return known ? { row: atRow - 1, column: atColumn - 1 } : null;
}

/** The four columns of text of a block as found, with these texts and marks. */
export function wholeBlock(
  { row, print, keys, cells }: FoundBlock,
  values: readonly (readonly string[])[],
): string[][] {
  const names = new Map(keys.map((key) => [key.row - row, key.name] as const));
  const templates = new Map(cells.map(({ at, text }) => [at - row, text] as const));
  return values.map(([text = "", mark = ""], i) =>
    i === 0 ? [blockMarker, text, mark, print] : [names.get(i) ?? "", text, mark, templates.get(i) ?? ""],
  );
}

/** Where a block stands that a write may have hit askew: by its marker, else by its template's print. */
export function placeOfBlock(
  { values }: TabTable,
  whole: readonly (readonly string[])[],
): { readonly row: number; readonly column: number } | null {
  for (const offset of [0, 3]) {
    const text = whole[0]?.[offset] ?? "";
    for (let row = values.length - 1; row >= 0; row--) {
      const column = (values[row] ?? []).lastIndexOf(text) - offset;
      if (column + offset >= 0) return { row, column };
    }
  }
  return null;
}

/** Compares a block with how it is wanted; `strays` are the cells above and below it that hold texts of it. */
export function compareBlock(
  table: TabTable,
  { row, column }: { readonly row: number; readonly column: number },
  whole: readonly (readonly string[])[],
): {
  readonly isWhole: boolean;
  readonly strays: readonly { readonly row: number; readonly column: number }[];
} {
  const text = (r: number, c: number) => plainText(cellAt(table, r, c));
  const known = new Set(whole.flat());
  const columns = Array.from({ length: blockWidth }, (_, i) => column + i);
  return {
    isWhole: whole.every((line, i) => line.every((wanted, j) => text(row + i, column + j) === wanted)),
    strays: table.values.flatMap((_, r) =>
      r >= row && r < row + whole.length
        ? []
        : columns.flatMap((c) => {
            const isOurs = text(r, c) !== "" && known.has(text(r, c)) && !table.formulas?.[r]?.[c];
            return isOurs ? [{ row: r, column: c }] : [];
          }),
    ),
  };
}

/** A cell's value as the text that a person reads in it. */
export function plainText(value: CellValue): string {
  return typeof value === "object" ? value.date : String(value);
}
