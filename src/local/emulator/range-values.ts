// The part of Range that reads and writes what cells hold: values, formulas, texts shown, notes, number formats.

import { inside } from "../workbook/areas.ts";
import { displayText } from "../workbook/display.ts";
import { forgetFormulas } from "../workbook/formulaIndex.ts";
import { parseInput } from "../workbook/input.ts";
import type { Cell } from "../workbook/model.ts";
import { shiftFormula } from "../workbook/references.ts";
import { badArguments } from "./border.ts";
import { CellImage } from "./cell-image.ts";
import { mayEdit, mayHold } from "./guard.ts";
import { overlap } from "./place.ts";
import { fromR1C1Formula, toR1C1Formula } from "./r1c1.ts";
import {
  changeCells,
  checkGrid,
  firstOf,
  type GoogleRange,
  gridOf,
  RangePlace,
  sheetOf,
} from "./range-place.ts";
import { type Content, checkLength, contentOf, putContent, valueFor } from "./typed.ts";

export class RangeValues extends RangePlace implements Partial<GoogleRange> {
  getValue(): unknown {
    return firstOf(this, (cell) => readValue(this, cell));
  }

  getValues(): unknown[][] {
    return gridOf(this, (cell) => readValue(this, cell));
  }

  setValue(value: unknown): GoogleRange {
    writeContents(this, (cell) => contentOf(this.run, value, cell, "SpreadsheetApp.Range.setValue"));
    return this.google;
  }

  setValues(values: unknown): GoogleRange {
    const grid = checkGrid(this, values, "setValues");
    writeContents(this, (cell, row, column) =>
      contentOf(this.run, grid[row]?.[column], cell, "SpreadsheetApp.Range.setValues"),
    );
    return this.google;
  }

  getDisplayValue(): string {
    return firstOf(this, (cell) => displayText(cell, this.run.workbook.locale));
  }

  getDisplayValues(): string[][] {
    return gridOf(this, (cell) => displayText(cell, this.run.workbook.locale));
  }

  getFormula(): string {
    return firstOf(this, (cell) => cell?.formula ?? "");
  }

  getFormulas(): string[][] {
    return gridOf(this, (cell) => cell?.formula ?? "");
  }

  setFormula(formula: unknown): GoogleRange {
    // Over several cells it means what it means in the first, as if copied on from there.
    writeContents(this, (_cell, row, column) => {
      const shifts = typeof formula === "string" && (row > 0 || column > 0);
      return formulaContent(this, shifts ? shiftFormula(formula, row, column) : formula, "setFormula");
    });
    return this.google;
  }

  setFormulas(formulas: unknown): GoogleRange {
    const grid = checkGrid(this, formulas, "setFormulas");
    writeContents(this, (_cell, row, column) => formulaContent(this, grid[row]?.[column], "setFormulas"));
    return this.google;
  }

  getFormulaR1C1(): string | null {
    const { top, left } = this.area;
    return firstOf(this, (cell) =>
      cell?.formula === undefined ? "" : toR1C1Formula(cell.formula, top, left),
    );
  }

  getFormulasR1C1(): (string | null)[][] {
    const { top, left } = this.area;
    return gridOf(this, (cell) => cell?.formula ?? "").map((line, row) =>
      line.map((formula, column) => (formula === "" ? "" : toR1C1Formula(formula, top + row, left + column))),
    );
  }

  setFormulaR1C1(formula: unknown): GoogleRange {
    const { top, left } = this.area;
    writeContents(this, (_cell, row, column) =>
      formulaContent(this, relative(formula, top + row, left + column), "setFormulaR1C1"),
    );
    return this.google;
  }

  setFormulasR1C1(formulas: unknown): GoogleRange {
    const { top, left } = this.area;
    const grid = checkGrid(this, formulas, "setFormulasR1C1");
    writeContents(this, (_cell, row, column) =>
      formulaContent(this, relative(grid[row]?.[column], top + row, left + column), "setFormulasR1C1"),
    );
    return this.google;
  }

  isBlank(): boolean {
    return gridOf(this, (cell) => cell === undefined || (cell.value === "" && cell.formula === undefined))
      .flat()
      .every(Boolean);
  }

  getNote(): string {
    return firstOf(this, (cell) => cell?.note ?? "");
  }

  getNotes(): string[][] {
    return gridOf(this, (cell) => cell?.note ?? "");
  }

  setNote(note: unknown): GoogleRange {
    changeCells(this, (cell) => putNote(cell, note, "setNote"));
    return this.google;
  }

  setNotes(notes: unknown): GoogleRange {
    const grid = checkGrid(this, notes, "setNotes");
    changeCells(this, (cell, row, column) => putNote(cell, grid[row]?.[column], "setNotes"));
    return this.google;
  }

  getNumberFormat(): string {
    return firstOf(this, numberFormat);
  }

  getNumberFormats(): string[][] {
    return gridOf(this, numberFormat);
  }

  setNumberFormat(numberFormat: unknown): GoogleRange {
    changeCells(this, (cell) => putFormat(cell, numberFormat, "setNumberFormat"));
    this.run.touch(this.sheetId);
    return this.google;
  }

  setNumberFormats(numberFormats: unknown): GoogleRange {
    const grid = checkGrid(this, numberFormats, "setNumberFormats");
    changeCells(this, (cell, row, column) => putFormat(cell, grid[row]?.[column], "setNumberFormats"));
    this.run.touch(this.sheetId);
    return this.google;
  }

  trimWhitespace(): GoogleRange {
    writeContents(this, (cell) =>
      typeof cell.value === "string" && cell.formula === undefined
        ? { value: cell.value.trim().replace(/\s+/g, " ") }
        : undefined,
    );
    return this.google;
  }
}

function readValue(range: RangePlace, cell: Cell | undefined): unknown {
  return cell?.image === true ? new CellImage(range.run).google : valueFor(range.run, cell);
}

/**
 * Writes what `content` says for each cell (undefined: leave it). All or nothing: a protected cell or a value that a
 * rule refuses keeps the whole range as it was. Cells hidden behind a merged one take nothing.
 */
export function writeContents(
  range: RangePlace,
  content: (cell: Cell, row: number, column: number) => Content | undefined,
): void {
  const { run, area } = range;
  const sheet = sheetOf(range);
  const merges = sheet.merges.filter((merge) => overlap(merge, area));
  const contents: (Content | undefined)[][] = [];
  let allowed = mayEdit(run, sheet, area);
  for (let row = area.top; allowed && row <= area.bottom; row++) {
    const cells = sheet.cells.get(row);
    const line: (Content | undefined)[] = [];
    for (let column = area.left; allowed && column <= area.right; column++) {
      const cell = cells?.get(column) ?? { value: "" };
      const next = content(cell, row - area.top, column - area.left);
      const written = next !== undefined && !isCovered(merges, row, column);
      line.push(written ? next : undefined);
      if (written)
        allowed = next.formula !== undefined || mayHold(run, cell, next.value, { sheet, row, column });
    }
    contents.push(line);
  }
  if (!allowed) return;
  let formulas = false;
  changeCells(range, (cell, row, column) => {
    const next = contents[row]?.[column];
    if (next === undefined) return;
    formulas ||= next.formula !== undefined || cell.formula !== undefined;
    putContent(cell, next);
  });
  if (formulas) forgetFormulas(sheet);
  run.touch(sheet.id);
}

function isCovered(merges: readonly RangePlace["area"][], row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return merges.some((merge) => inside(cell, merge) && (merge.top !== row || merge.left !== column));
}

function formulaContent(range: RangePlace, formula: unknown, method: string): Content {
  if (formula === null) return { value: "" };
  if (typeof formula !== "string") throw badArguments(`SpreadsheetApp.Range.${method}`, [formula]);
  checkLength(formula);
  if (formula === "") return { value: "" };
  return parseInput(formula.startsWith("=") ? formula : `=${formula}`, { locale: range.run.workbook.locale });
}

function relative(formula: unknown, row: number, column: number): unknown {
  return typeof formula === "string" && formula !== "" ? fromR1C1Formula(formula, row, column) : formula;
}

function putNote(cell: Cell, note: unknown, method: string): void {
  if (note !== null && note !== undefined && typeof note !== "string") {
    throw badArguments(`SpreadsheetApp.Range.${method}`, [note]);
  }
  if (note === null || note === undefined || note === "") delete cell.note;
  else cell.note = note;
}

/**
 * An automatic cell's format is what Google answers for one (seen by the author of gas-fakes in live Apps Script, issue
 * 27 and his tests: also after `General` was set), or what its formula's result brought.
 */
function numberFormat(cell: Cell | undefined): string {
  return cell?.format ?? cell?.resultFormat ?? "0.###############";
}

function putFormat(cell: Cell, format: unknown, method: string): void {
  if (typeof format !== "string") throw badArguments(`SpreadsheetApp.Range.${method}`, [format]);
  if (format === "" || format.toLowerCase() === "general") delete cell.format;
  else cell.format = format === "@STRING@" ? "@" : format;
}
