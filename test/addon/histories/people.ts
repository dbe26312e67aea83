// What people do to the spreadsheet by hand in a history: acts drawn by fast-check, done to the workbook, told to the record.

import fc from "fast-check";
import type { Host } from "../../../src/local/host.ts";
import { cellOf, ensureCell, lastColumn, lastRow } from "../../../src/local/workbook/cells.ts";
import type { SheetData, WorkbookData } from "../../../src/local/workbook/model.ts";
import {
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  renameSheet,
  sortArea,
} from "../../../src/local/workbook/structure.ts";
import { now } from "../desk.ts";
import { idColumns, type Table } from "./office.ts";

/** One act of a person; numbers are taken modulo what there is. */
export type Act =
  | { kind: "type"; table: Table; row: number; column: number; what: "token" | "word" | "clear" }
  | { kind: "sort"; table: Table; column: number; up: boolean }
  | { kind: "insertRow"; table: Table; at: number; filled: boolean }
  | { kind: "deleteRow"; table: Table; at: number }
  | { kind: "moveRow"; table: Table; at: number; to: number }
  | { kind: "insertColumn"; table: Table; at: number; headed: boolean }
  | { kind: "deleteColumn"; table: Table; at: number }
  | { kind: "moveColumn"; table: Table; at: number; to: number }
  | { kind: "rename"; table: Table }
  | { kind: "heading"; which: number }
  | { kind: "note"; row: number; column: number }
  | { kind: "hide"; row: number; filter: boolean }
  | { kind: "page"; sheet: number; row: number; column: number; what: "type" | "insertRow" | "insertColumn" }
  | { kind: "deletePage"; sheet: number }
  | { kind: "beside"; row: number };

const at = fc.nat({ max: 12 });
const table = fc.constantFrom<Table>("register", "register", "register", "assistants", "settings");

/** Any act. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      table,
      row: at,
      column: at,
      what: fc.constantFrom("token" as const, "word" as const, "clear" as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("sort" as const), table, column: at, up: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("insertRow" as const), table, at, filled: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("deleteRow" as const), table, at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("moveRow" as const), table, at, to: at }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("insertColumn" as const), table, at, headed: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("deleteColumn" as const), table, at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("moveColumn" as const), table, at, to: at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), table }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("heading" as const), which: at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("note" as const), row: at, column: at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("hide" as const), row: at, filter: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("page" as const),
      sheet: at,
      row: fc.nat({ max: 60 }),
      column: at,
      what: fc.constantFrom("type" as const, "insertRow" as const, "insertColumn" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("deletePage" as const), sheet: at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("beside" as const), row: at }) },
);

/** Headings that an office may write one way or another. */
export const spellings: readonly (readonly [string, string])[] = [
  ["Desa/Kelurahan", "Nama Desa"],
  ["Nama Koperasi", "NAMA KOPERASI"],
  ["Kode Wilayah", "Kode  Wilayah"],
];

/** Told of what a person did. */
export interface Record {
  /** A person wrote into a cell of a table, by the row's id and the column's heading. */
  wrote(table: Table, row: string, heading: string): void;
  /** A text nobody else writes, and the tab it must stay on. */
  token(text: string, sheet: number): void;
  /** A note nobody else writes, in the row of this id. */
  noted(text: string, row: string): void;
  rowCame(table: Table, row: string): void;
  rowWent(table: Table, row: string): void;
  columnWent(table: Table, heading: string): void;
  /** Everything a tab holds is gone by a person's hand. */
  tabWent(sheet: number): void;
}

/** The people of one history. */
export class People {
  private count = 0;

  constructor(
    private readonly host: Host,
    private readonly record: Record,
  ) {}

  private get workbook(): WorkbookData {
    return this.host.workbook;
  }

  /** Does an act; nothing where there is nothing to do it to, or where Sheets refuses. */
  do(act: Act): void {
    this.act(act);
    // The host calculates anew whatever depends on it.
    this.host.setNow(now);
  }

  private act(act: Act): void {
    switch (act.kind) {
      case "page":
      case "deletePage":
        this.onPage(act);
        return;
      case "beside":
        this.beside(act.row);
        return;
      case "heading":
        this.respell(act.which);
        return;
      case "note":
        this.note(act.row, act.column);
        return;
      case "hide":
        this.hide(act.row, act.filter);
        return;
      default:
        this.onTable(act);
    }
  }

  private onTable(
    act: Exclude<Act, { kind: "page" | "deletePage" | "beside" | "heading" | "note" | "hide" }>,
  ): void {
    const { workbook, record } = this;
    const sheet = tableSheet(workbook, act.table);
    if (sheet === undefined) return;
    const rows = Math.max(1, lastRow(sheet) - 1);
    const columns = lastColumn(sheet);
    const row = "at" in act ? 1 + (act.at % rows) : 1;
    const column = "at" in act ? act.at % columns : 0;
    const heading = (at: number) => String(cellOf(sheet, 0, at)?.value ?? "");
    switch (act.kind) {
      case "type": {
        const [r, c] = [1 + (act.row % rows), act.column % columns];
        const id = rowId(sheet, act.table, r);
        if (id === "" || heading(c) === idColumns[act.table] || heading(c) === "") return;
        const text = act.what === "clear" ? "" : act.what === "word" ? "Asisten 2" : this.token();
        this.host.type(`'${sheet.name}'!${name(r, c)}`, text);
        record.wrote(act.table, id, heading(c));
        return;
      }
      case "sort":
        sortArea(workbook, sheet, { top: 1, left: 0, bottom: rows, right: columns - 1 }, [
          { column: act.column % columns, ascending: act.up },
        ]);
        return;
      case "insertRow": {
        insertRows(workbook, sheet, row, 1, "before");
        if (!act.filled || act.table !== "register") return;
        const id = this.token("N");
        for (let c = 0; c < columns; c++) {
          const value = { [idColumns.register]: id, "Desa/Kelurahan": id, Kecamatan: "Babulu" }[heading(c)];
          if (value !== undefined) ensureCell(sheet, row, c).value = value;
        }
        record.rowCame("register", id);
        return;
      }
      case "deleteRow": {
        if (rows < 3) return;
        record.rowWent(act.table, rowId(sheet, act.table, row));
        deleteRows(workbook, sheet, row, 1);
        return;
      }
      case "moveRow": {
        const to = 1 + (act.to % rows);
        if (to !== row && to !== row + 1) moveRows(workbook, sheet, row, 1, to);
        return;
      }
      case "insertColumn":
        insertColumns(workbook, sheet, column, 1, column === 0 ? "after" : "before");
        if (act.headed) ensureCell(sheet, 0, column).value = this.token("K");
        return;
      case "deleteColumn":
        // People delete what they added; a register without its columns is another test's matter.
        if (!/^K\d+$|^Catatan$/.test(heading(column))) return;
        record.columnWent(act.table, heading(column));
        deleteColumns(workbook, sheet, column, 1);
        return;
      case "moveColumn": {
        const to = act.to % columns;
        if (to !== column && to !== column + 1) moveColumns(workbook, sheet, column, 1, to);
        return;
      }
      case "rename":
        renameSheet(workbook, sheet, this.token("Tab "));
    }
  }

  private respell(which: number): void {
    const sheet = tableSheet(this.workbook, "register");
    const pair = spellings[which % spellings.length];
    if (sheet === undefined || pair === undefined) return;
    for (let column = 0; column < lastColumn(sheet); column++) {
      const cell = cellOf(sheet, 0, column);
      const now = String(cell?.value ?? "");
      if (cell === undefined || !pair.includes(now)) continue;
      const next = now === pair[0] ? pair[1] : pair[0];
      cell.value = next;
    }
  }

  private note(row: number, column: number): void {
    const sheet = tableSheet(this.workbook, "register");
    if (sheet === undefined) return;
    const [r, c] = [1 + (row % Math.max(1, lastRow(sheet) - 1)), column % lastColumn(sheet)];
    const id = rowId(sheet, "register", r);
    if (id === "" || (cellOf(sheet, r, c)?.note ?? "") !== "") return;
    const text = this.token("Catatan ");
    ensureCell(sheet, r, c).note = text;
    this.record.noted(text, id);
  }

  private hide(row: number, filter: boolean): void {
    const sheet = tableSheet(this.workbook, "register");
    if (sheet === undefined) return;
    const r = 1 + (row % Math.max(1, lastRow(sheet) - 1));
    if (!filter) sheet.hiddenRows.add(r);
    else if (sheet.filter === undefined) {
      const area = { top: 0, left: 0, bottom: lastRow(sheet) - 1, right: lastColumn(sheet) - 1 };
      sheet.filter = { area, hiddenRows: [r] };
    } else delete sheet.filter;
  }

  private onPage(act: Extract<Act, { kind: "page" | "deletePage" }>): void {
    const pages = pagesOf(this.workbook);
    const sheet = pages[act.sheet % Math.max(1, pages.length)];
    if (sheet === undefined) return;
    if (act.kind === "deletePage") {
      this.record.tabWent(sheet.id);
      deleteSheet(this.workbook, sheet);
      return;
    }
    const row = act.row % 55;
    const column = act.column % 5;
    if (act.what === "insertRow") insertRows(this.workbook, sheet, row, 1);
    else if (act.what === "insertColumn") insertColumns(this.workbook, sheet, column, 1);
    else if ((cellOf(sheet, row, column)?.value ?? "") === "" && !merged(sheet, row, column)) {
      const text = this.token();
      ensureCell(sheet, row, column).value = text;
      this.record.token(text, sheet.id);
    }
  }

  /** A word in the column beside a finding. */
  private beside(row: number): void {
    const sheet = byRole(this.workbook, "findings");
    if (sheet === undefined || lastRow(sheet) < 2) return;
    const r = 1 + (row % (lastRow(sheet) - 1));
    const columns = findingColumns(sheet);
    if ((cellOf(sheet, r, 0)?.value ?? "") === "" || columns >= sheet.columnCount) return;
    ensureCell(sheet, r, columns).value = this.token();
  }

  private token(prefix = "h"): string {
    return `${prefix}${++this.count}`;
  }
}

function findingColumns(sheet: SheetData): number {
  let column = 0;
  while ((cellOf(sheet, 0, column)?.value ?? "") !== "") column++;
  return column;
}

const merged = (sheet: SheetData, row: number, column: number) =>
  sheet.merges.some((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);

/** The tab that bears a role. */
export function byRole(workbook: WorkbookData, role: string): SheetData | undefined {
  const entry = workbook.metadata.find(({ key, value }) => key === "pk.role" && value === role);
  return workbook.sheets.find(({ id }) => id === entry?.sheetId);
}

export const tableSheet = (workbook: WorkbookData, table: Table): SheetData | undefined =>
  byRole(workbook, table);

/** The progress sheets. */
export function pagesOf(workbook: WorkbookData): SheetData[] {
  const ids = new Set(
    workbook.metadata.filter(({ key }) => key === "pk.sheet").map(({ sheetId }) => sheetId),
  );
  return workbook.sheets.filter(({ id }) => ids.has(id));
}

/** The id of a table's row, "" where it has none. */
export function rowId(sheet: SheetData, table: Table, row: number): string {
  for (let column = 0; column < lastColumn(sheet); column++) {
    if (cellOf(sheet, 0, column)?.value === idColumns[table])
      return String(cellOf(sheet, row, column)?.value ?? "");
  }
  return "";
}

function name(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
