// Progress sheets at Google: copying the compiled template, writing a block, compiling a template's copy.

import type { LinkedText } from "../../domain/plan/design.ts";
import type { Band, CompiledTab } from "../../domain/progress/compile.ts";
import { a1, type TabTable } from "../../domain/table.ts";
import { imageCell } from "./dates.ts";
import { drawLinks } from "./draw.ts";
import { cellCount, Full, mostCells } from "./limits.ts";
import { type Spreadsheet, writeFact } from "./spreadsheet.ts";
import { asTyped } from "./write.ts";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two columns of a block to write, from a 0-based cell on. */
export interface BlockWrite {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly string[])[];
}

/** The tab that staff are looking at; making a tab shows it, so a step ends by showing the old one again. */
export function activeTab(book: Spreadsheet): number {
  return book.service.getActiveSheet().getSheetId();
}

/** Shows a tab, unless it is gone or hidden: showing it would unhide it. */
export function showTab(book: Spreadsheet, tab: number): void {
  if (book.tab(tab) !== null && !book.sheet(tab).isSheetHidden()) book.sheet(tab).activate();
}

/** Makes and fills progress sheets without listing all tabs again after each: with hundreds of them that is slow. */
export class Pages {
  private readonly book: Spreadsheet;
  private readonly made = new Map<number, GoogleSheet>();
  /** Cells of the spreadsheet, the tabs made meanwhile included; counted when the first is made. */
  private cells: number | undefined;
  private guards: { readonly tab: number; readonly open: boolean }[] | undefined;

  constructor(book: Spreadsheet) {
    this.book = book;
  }

  /** Copies the compiled template to a 0-based position, `hidden` or not; gives the new tab's sheet id. */
  copy(compiled: number, name: string, index: number, hidden: boolean): number {
    const template = this.sheet(compiled);
    this.cells ??= cellCount(this.book);
    this.cells += template.getMaxRows() * template.getMaxColumns();
    if (this.cells > mostCells) throw new Full("cells");
    const sheet = this.book.service.insertSheet(name, index, { template });
    this.note(sheet, name);
    this.setHidden(sheet.getSheetId(), hidden);
    return sheet.getSheetId();
  }

  /** Whether a tab is hidden. */
  isHidden(tab: number): boolean {
    return this.sheet(tab).isSheetHidden();
  }

  /** Hides or shows a tab that is not so. */
  setHidden(tab: number, hidden: boolean): void {
    if (hidden === this.isHidden(tab)) return;
    if (hidden) this.sheet(tab).hideSheet();
    else this.sheet(tab).showSheet();
  }

  /** Writes a block; its cells are formatted `@`, so no text becomes anything else. */
  write(tab: number, { row, column, values }: BlockWrite): void {
    this.sheet(tab)
      .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0)
      .setValues(values.map((line) => [...line]));
    this.book.forgetCells(tab);
  }

  /** Cells anywhere in the spreadsheet that hold just this text, 0-based. Google tells them in one call, hidden ones too. */
  cellsThatHold(text: string): { readonly tab: number; readonly row: number; readonly column: number }[] {
    return this.book.service
      .createTextFinder(text)
      .matchEntireCell(true)
      .findAll()
      .map((range) => ({
        tab: range.getSheet().getSheetId(),
        row: range.getRow() - 1,
        column: range.getColumn() - 1,
      }));
  }

  /** Blanks single cells. */
  blank(tab: number, cells: readonly { readonly row: number; readonly column: number }[]): void {
    this.sheet(tab)
      .getRangeList(cells.map(({ row, column }) => a1(row, column)))
      .setValue("");
    this.book.forgetCells(tab);
  }

  /** Remembers a fact on a tab. */
  remember(tab: number, key: string, value: string): void {
    const entry = this.made.has(tab)
      ? undefined
      : this.book
          .metadataEntries()
          .find((each) => each.getKey() === key && each.getLocation().getSheet()?.getSheetId() === tab);
    if (entry !== undefined) entry.setValue(value);
    else writeFact(this.sheet(tab), key, value);
  }

  /** Background, font colour and weight of every cell of a tab, as one text to compare. */
  look(tab: number): string {
    const area = this.sheet(tab).getDataRange();
    return JSON.stringify([area.getBackgrounds(), area.getFontColors(), area.getFontWeights()]);
  }

  /** Whether someone protected a tab or cells of it; with `locked` only where this user may not change them. */
  isProtected(tab: number, locked = false): boolean {
    const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    this.guards ??= [RANGE, SHEET].flatMap((kind) =>
      this.book.service.getProtections(kind).map((each) => ({
        tab: each.getRange().getSheet().getSheetId(),
        open: each.isWarningOnly() || each.canEdit(),
      })),
    );
    return this.guards.some((each) => each.tab === tab && !(locked && each.open));
  }

  /** Deletes a tab. */
  remove(tab: number): void {
    this.book.service.deleteSheet(this.sheet(tab));
    this.book.dropTab(tab);
  }

  /**
   * Makes the compiled copy of a template at a 0-based position, its block hidden; gives its sheet id. The copy keeps
   * all that staff gave the template's look.
   */
  compile(
    template: number,
    name: string,
    index: number,
    layout: CompiledTab,
    printed: readonly Band[],
    links: readonly LinkedText[],
  ): number {
    const { book } = this;
    const sheet = book.service.insertSheet(name, index, { template: this.sheet(template) });
    const { block } = layout;
    const height = block.bottom - block.top + 1;
    const width = block.right - block.left + 1;
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (rows > block.top) sheet.deleteRows(block.top + 1, rows - block.top);
    if (columns > block.left) sheet.deleteColumns(block.left + 1, columns - block.left);
    sheet.insertRowsAfter(block.top, height);
    sheet.insertColumnsAfter(block.left, width);
    const area = (left: number, columnCount: number) =>
      sheet.getRange(block.top + 1, left + 1, height, columnCount);
    const [texts, positions] = [area(block.left, width - 2), area(block.right - 1, 2)];
    const printCells = layout.formulas.map(({ row, column }) => sheet.getRange(row + 1, column + 1));
    texts.setNumberFormat("@");
    // A cell formatted as text would show its formula instead of what it says.
    sheet
      .getRangeList([positions, ...printCells].map((cell) => cell.getA1Notation()))
      .setNumberFormat("General");
    area(block.left, width).setValues(
      layout.blockValues.map((line) => line.map((value) => book.googleValue(value))),
    );
    for (const { row, column, values } of printed) {
      sheet
        .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0)
        .setValues(values.map((line) => line.map((value) => book.googleValue(value))));
    }
    drawLinks(sheet, links);
    sheet.hideRows(block.top + 1, height);
    sheet.hideColumns(block.left + 1, width);
    this.note(sheet, name);
    return sheet.getSheetId();
  }

  private note(sheet: GoogleSheet, name: string): void {
    this.made.set(sheet.getSheetId(), sheet);
    this.book.known.set(sheet.getSheetId(), name);
  }

  private sheet(tab: number): GoogleSheet {
    return this.made.get(tab) ?? this.book.sheet(tab);
  }
}

/** Size of a tab's grid. */
export function gridSize(
  book: Spreadsheet,
  tab: number,
): { readonly rows: number; readonly columns: number } {
  const sheet = book.sheet(tab);
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/**
 * Which cells of a template may not be written again as they are: text with styles or links in parts, dates, images,
 * and what would turn into something else when typed.
 */
export function lockedCells(book: Spreadsheet, template: TabTable): (row: number, column: number) => boolean {
  const rich = book.sheet(template.id).getDataRange().getRichTextValues();
  return (row, column) => {
    if ((template.formulas?.[row]?.[column] ?? "") !== "") return false;
    const value = template.values[row]?.[column] ?? "";
    if (typeof value === "object" || value === imageCell) return true;
    if (typeof value !== "string" || value === "") return false;
    return asTyped(value, "") !== value || (rich[row]?.[column]?.getRuns().length ?? 0) > 1;
  };
}
