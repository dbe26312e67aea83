// Formulas in R1C1 notation, to and from the A1 notation that cells keep.

import { a1 } from "../../domain/table.ts";
import { type End, type Reference, rewriteFormula, writeReference } from "../workbook/references.ts";

/** A formula as getFormulaR1C1 gives it for a cell at a 0-based place: `=R[-1]C[0]+R1C1`. */
export function toR1C1Formula(formula: string, row: number, column: number): string {
  const marks: string[] = [];
  // Each reference is put in as a stand-in cell, then exchanged, since R1C1 is no notation that the workbook writes.
  const marked = rewriteFormula(formula, (reference) => {
    marks.push(inR1C1(reference, row, column));
    return { from: { row: 9_000_000 + marks.length, column: 0, fixedRow: true, fixedColumn: true } };
  });
  return marked.replace(/\$A\$9(\d{6})/g, (_, number: string) => marks[Number(number) - 2] ?? "#REF!");
}

function inR1C1(reference: Reference, row: number, column: number): string {
  const tab =
    reference.tab === undefined
      ? ""
      : writeReference({ ...reference, from: origin, to: origin }).split("!")[0];
  const cells = [reference.from, ...(reference.to === undefined ? [] : [reference.to])]
    .map((end) => part("R", end.row, end.fixedRow, row) + part("C", end.column, end.fixedColumn, column))
    .join(":");
  return tab ? `${tab}!${cells}` : cells;
}

const origin: End = { row: 0, column: 0, fixedRow: false, fixedColumn: false };

function part(letter: string, line: number | undefined, fixed: boolean, home: number): string {
  if (line === undefined) return "";
  return fixed ? `${letter}${line + 1}` : `${letter}[${line - home}]`;
}

/** The A1 formula that an R1C1 formula means at a 0-based place. Texts in quotes are left alone. */
export function fromR1C1Formula(formula: string, row: number, column: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/gi,
    (whole, rowText: string | undefined, columnText: string | undefined) => {
      if (whole.startsWith('"')) return whole;
      const at = line(rowText, row);
      const across = line(columnText, column);
      if (at.line < 0 || across.line < 0) return "#REF!";
      const name = a1(at.line, across.line);
      const [letters = "", digits = ""] = [name.replace(/\d+/, ""), name.replace(/[A-Z]+/, "")];
      return `${across.fixed ? "$" : ""}${letters}${at.fixed ? "$" : ""}${digits}`;
    },
  );
}

function line(text: string | undefined, home: number): { line: number; fixed: boolean } {
  if (text === undefined) return { line: home, fixed: false };
  if (text.startsWith("[")) return { line: home + Number(text.slice(1, -1)), fixed: false };
  return { line: Number(text) - 1, fixed: true };
}
