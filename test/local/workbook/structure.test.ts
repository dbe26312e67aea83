// Rows, columns and tabs that come, go and move, sorting, and copies: everything that hangs on them goes along.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ensureCell, forEachCell, lastColumn, lastRow } from "../../../src/local/workbook/cells.ts";
import { copyArea, copySheet } from "../../../src/local/workbook/copy.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import { recalculate } from "../../../src/local/workbook/formulas.ts";
import type { Scalar, SheetData, WorkbookData } from "../../../src/local/workbook/model.ts";
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
import { anyWorkbook, plain, plainSheet } from "./arbitrary.ts";
import { cell, put, shown } from "./helpers.ts";

const NOW = { now: "2025-10-09T08:00:00" };

/** A tab of 10 × 6 with one of everything at rows 3 and 4 (0-based), and a tab that refers to it. */
function furnished(): { workbook: WorkbookData; data: SheetData; other: SheetData } {
  const workbook = newWorkbook();
  const data = addSheet(workbook, "Data", { rows: 10, columns: 6 });
  const other = addSheet(workbook, "Lain 1", { rows: 10, columns: 6 });
  put(data, "B4", 40).note = "catatan";
  put(data, "B5", 50).background = "#ff0000";
  put(data, "C4", 0).formula = "=B4*2";
  put(data, "D4", "Akta").validation = {
    criteria: "VALUE_IN_RANGE",
    values: ["='Lain 1'!$A$4:$A$6"],
    allowInvalid: false,
  };
  put(other, "A1", 0).formula = "=Data!B4+SUM(Data!B4:B5)";
  put(other, "B1", "x").validation = {
    criteria: "VALUE_IN_RANGE",
    values: ["=Data!$B$4:$B$5"],
    allowInvalid: false,
  };
  data.rowHeights.set(3, 44);
  data.columnWidths.set(1, 150);
  data.hiddenRows.add(4);
  data.hiddenColumns.add(2);
  data.merges.push({ top: 3, left: 4, bottom: 4, right: 5 });
  data.frozenRows = 1;
  data.protections.push({
    id: 90,
    area: area(3, 1, 4, 2),
    description: "",
    warningOnly: true,
    canEdit: true,
  });
  data.filter = { area: area(2, 0, 8, 5), hiddenRows: [4] };
  data.conditionalFormats.push({
    areas: [area(3, 1, 4, 1)],
    rule: { criteria: "CUSTOM_FORMULA", values: ["=$B$4>1"] },
  });
  other.charts.push({
    id: 91,
    type: "COLUMN",
    ranges: [{ sheetId: data.id, area: area(3, 1, 4, 1) }],
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    options: {},
  });
  data.charts.push({
    id: 92,
    type: "PIE",
    ranges: [],
    row: 3,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    options: {},
  });
  workbook.metadata.push({ id: 93, key: "r", value: "", visibility: "DOCUMENT", sheetId: data.id, row: 3 });
  workbook.metadata.push({
    id: 94,
    key: "c",
    value: "",
    visibility: "DOCUMENT",
    sheetId: data.id,
    column: 1,
  });
  workbook.metadata.push({ id: 95, key: "r", value: "", visibility: "DOCUMENT", sheetId: other.id, row: 3 });
  workbook.namedRanges.push({ name: "nama", sheetId: data.id, area: area(3, 1, 4, 1) });
  recalculate(workbook, NOW);
  return { workbook, data, other };
}

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

describe("inserting", () => {
  test("rows: all that stands below goes down, what spans them grows", () => {
    const { workbook, data, other } = furnished();
    insertRows(workbook, data, 4, 2);
    recalculate(workbook, NOW);
    expect(data.rowCount).toBe(12);
    expect(cell(data, "B4")).toEqual(expect.objectContaining({ value: 40, note: "catatan" }));
    expect(cell(data, "B7")).toEqual(expect.objectContaining({ value: 50, background: "#ff0000" }));
    expect(cell(data, "B5")).toBeUndefined();
    expect([...data.hiddenRows]).toEqual([6]);
    expect(data.merges).toEqual([area(3, 4, 6, 5)]);
    expect(data.protections[0]?.area).toEqual(area(3, 1, 6, 2));
    expect(data.filter).toEqual({ area: area(2, 0, 10, 5), hiddenRows: [6] });
    expect(data.conditionalFormats[0]?.areas).toEqual([area(3, 1, 6, 1)]);
    expect(other.charts[0]?.ranges[0]?.area).toEqual(area(3, 1, 6, 1));
    expect(workbook.namedRanges[0]?.area).toEqual(area(3, 1, 6, 1));
    expect(cell(other, "A1")?.formula).toBe("=Data!B4+SUM(Data!B4:B7)");
    expect(cell(other, "B1")?.validation?.values).toEqual(["=Data!$B$4:$B$7"]);
    expect(shown(other, "A1")).toBe("130");
  });

  test("rows above: places, formulas, metadata and rules go down", () => {
    const { workbook, data, other } = furnished();
    insertRows(workbook, data, 0, 1);
    expect(cell(data, "C5")?.formula).toBe("=B5*2");
    expect(data.rowHeights.get(4)).toBe(44);
    expect(data.frozenRows).toBe(2);
    expect(data.charts[0]?.row).toBe(4);
    expect(data.conditionalFormats[0]?.rule).toEqual({ criteria: "CUSTOM_FORMULA", values: ["=$B$5>1"] });
    expect(workbook.metadata.map(({ row }) => row)).toEqual([4, undefined, 3]);
    expect(cell(other, "A1")?.formula).toBe("=Data!B5+SUM(Data!B5:B6)");
    expect(cell(data, "D5")?.validation?.values).toEqual(["='Lain 1'!$A$4:$A$6"]);
  });

  test("rows below the frozen ones leave their number", () => {
    const { workbook, data } = furnished();
    insertRows(workbook, data, 1, 1);
    expect(data.frozenRows).toBe(1);
  });

  test("columns likewise", () => {
    const { workbook, data, other } = furnished();
    insertColumns(workbook, data, 1, 1);
    expect(data.columnCount).toBe(7);
    expect(cell(data, "C4")?.value).toBe(40);
    expect(cell(data, "D4")?.formula).toBe("=C4*2");
    expect([data.columnWidths.get(2), [...data.hiddenColumns]]).toEqual([150, [3]]);
    expect(data.merges).toEqual([area(3, 5, 4, 6)]);
    expect(workbook.metadata.map(({ column }) => column)).toEqual([undefined, 2, undefined]);
    expect(cell(other, "A1")?.formula).toBe("=Data!C4+SUM(Data!C4:C5)");
  });

  test("inserted lines look like the neighbour they are told, without its content", () => {
    const { workbook, data } = furnished();
    put(data, "C4", 1).format = "@";
    insertRows(workbook, data, 4, 2, "before");
    expect([cell(data, "C5"), cell(data, "C6")]).toEqual([
      { value: "", format: "@" },
      { value: "", format: "@" },
    ]);
    expect([cell(data, "B5"), cell(data, "D5")]).toEqual([undefined, undefined]);
    insertRows(workbook, data, 6, 1, "after");
    expect(cell(data, "B7")).toEqual({ value: "", background: "#ff0000" });
    insertColumns(workbook, data, 0, 1, "before");
    insertColumns(workbook, data, 2, 1, "after");
    expect(cell(data, "C8")).toEqual({ value: "", background: "#ff0000" });
    expect(cell(data, "D8")?.value).toBe(50);
  });

  test("outside the grid, or beyond ten million cells, is refused and changes nothing", () => {
    const { workbook, data } = furnished();
    const before = JSON.stringify(plain(workbook));
    expect(() => insertRows(workbook, data, 11, 1)).toThrow("out of bounds");
    expect(() => insertRows(workbook, data, 0, 0)).toThrow("out of bounds");
    expect(() => insertColumns(workbook, data, 7, 1)).toThrow("out of bounds");
    expect(() => insertRows(workbook, data, 0, 2_000_000)).toThrow("10000000 cells");
    expect(JSON.stringify(plain(workbook))).toBe(before);
    insertRows(workbook, data, 10, 1);
    expect(data.rowCount).toBe(11);
  });
});

describe("deleting", () => {
  test("rows: what stood there goes, what spans them shrinks", () => {
    const { workbook, data, other } = furnished();
    deleteRows(workbook, data, 3, 1);
    recalculate(workbook, NOW);
    expect(data.rowCount).toBe(9);
    expect(cell(data, "B4")?.value).toBe(50);
    expect([...data.hiddenRows]).toEqual([3]);
    expect(data.rowHeights.size).toBe(0);
    expect(data.merges).toEqual([area(3, 4, 3, 5)]);
    expect(data.protections[0]?.area).toEqual(area(3, 1, 3, 2));
    expect(workbook.metadata.map(({ id }) => id)).toEqual([94, 95]);
    expect(cell(other, "A1")?.formula).toBe("=#REF!+SUM(Data!B4:B4)");
    expect(shown(other, "A1")).toBe("#REF!");
  });

  test("all of an area: merge, protection, named range, format and chart range go", () => {
    const { workbook, data, other } = furnished();
    deleteRows(workbook, data, 3, 2);
    expect([data.merges, data.protections, data.conditionalFormats, workbook.namedRanges]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(other.charts[0]?.ranges).toEqual([]);
    expect(data.filter).toEqual({ area: area(2, 0, 6, 5), hiddenRows: [] });
    expect(cell(other, "B1")?.validation?.values).toEqual(["=#REF!"]);
  });

  test("a merge of which one cell remains is none", () => {
    const { workbook, data } = furnished();
    deleteRows(workbook, data, 4, 1);
    deleteColumns(workbook, data, 5, 1);
    expect(data.merges).toEqual([]);
  });

  test("columns likewise", () => {
    const { workbook, data } = furnished();
    deleteColumns(workbook, data, 1, 2);
    expect(data.columnCount).toBe(4);
    expect(cell(data, "B4")?.value).toBe("Akta");
    expect([data.columnWidths.size, data.hiddenColumns.size]).toEqual([0, 0]);
  });

  test("frozen rows that go are no longer counted", () => {
    const { workbook, data } = furnished();
    deleteRows(workbook, data, 0, 2);
    expect(data.frozenRows).toBe(0);
  });

  test("all rows, or all that are not frozen, or rows that are not there, are refused", () => {
    const { workbook, data } = furnished();
    expect(() => deleteRows(workbook, data, 0, 10)).toThrow("can't delete all the rows");
    expect(() => deleteRows(workbook, data, 1, 9)).toThrow("non-frozen rows");
    expect(() => deleteRows(workbook, data, 5, 6)).toThrow("out of bounds");
    expect(() => deleteColumns(workbook, data, 0, 6)).toThrow("can't delete all the columns");
    expect(() => deleteColumns(workbook, data, -1, 1)).toThrow("out of bounds");
  });
});

describe("moving", () => {
  test("rows go with their height, note, formula and metadata; those that refer to them follow", () => {
    const { workbook, data, other } = furnished();
    data.merges = [];
    moveRows(workbook, data, 3, 1, 8);
    recalculate(workbook, NOW);
    expect(cell(data, "B8")).toEqual(expect.objectContaining({ value: 40, note: "catatan" }));
    expect(cell(data, "C8")?.formula).toBe("=B8*2");
    expect(data.rowHeights.get(7)).toBe(44);
    expect([...data.hiddenRows]).toEqual([3]);
    expect(workbook.metadata.map(({ row }) => row)).toEqual([7, undefined, 3]);
    expect(cell(other, "A1")?.formula).toBe("=Data!B8+SUM(Data!B4:B4)");
    expect(shown(other, "A1")).toBe("90");
    expect(data.rowCount).toBe(10);
  });

  test("columns likewise", () => {
    const { workbook, data } = furnished();
    data.merges = [];
    moveColumns(workbook, data, 1, 1, 4);
    expect(cell(data, "D4")?.value).toBe(40);
    expect(cell(data, "B4")?.formula).toBe("=D4*2");
    expect(data.columnWidths.get(3)).toBe(150);
  });

  test("into themselves or through a merge is refused; onto their own place is nothing", () => {
    const { workbook, data } = furnished();
    expect(() => moveRows(workbook, data, 2, 4, 4)).toThrow("into themselves");
    expect(() => moveRows(workbook, data, 3, 1, 8)).toThrow("split a merged cell");
    expect(() => moveRows(workbook, data, 0, 1, 4)).toThrow("split a merged cell");
    expect(() => moveRows(workbook, data, 0, 1, 11)).toThrow("out of bounds");
    const before = JSON.stringify(plain(workbook));
    moveRows(workbook, data, 2, 3, 5);
    moveRows(workbook, data, 2, 3, 2);
    expect(JSON.stringify(plain(workbook))).toBe(before);
  });
});

/** One change of rows or columns on a 12 × 8 tab. */
const change = fc.record({
  kind: fc.constantFrom("insert", "delete", "move"),
  rows: fc.boolean(),
  at: fc.nat(5),
  count: fc.integer({ min: 1, max: 2 }),
  to: fc.nat(6),
});

describe("properties", () => {
  test("inserting lines and deleting them again changes nothing", () => {
    fc.assert(
      fc.property(
        anyWorkbook,
        fc.nat(8),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (workbook, at, count, rows) => {
          const [sheet] = workbook.sheets.slice(-1);
          if (sheet === undefined) throw new Error("no tab");
          // A frozen line count at the place of insertion grows or not by Google's rule, and shrinks again either way.
          const before = JSON.stringify(plain(workbook));
          if (rows) insertRows(workbook, sheet, at, count);
          else insertColumns(workbook, sheet, at, count);
          expect(rows ? sheet.rowCount : sheet.columnCount).toBe((rows ? 12 : 8) + count);
          if (rows) deleteRows(workbook, sheet, at, count);
          else deleteColumns(workbook, sheet, at, count);
          expect(JSON.stringify(plain(workbook))).toBe(before);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("formulas go on showing the cell they meant, wherever it went, or #REF! when it is gone", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const workbook = newWorkbook();
        const data = addSheet(workbook, "Data", { rows: 12, columns: 8 });
        const watch = addSheet(workbook, "Pantau", { rows: 12, columns: 8 });
        for (let row = 0; row < 6; row++) {
          for (let column = 0; column < 5; column++) {
            ensureCell(data, row, column).value = `${row},${column}`;
            ensureCell(watch, row, column).formula = `=Data!${"ABCDE".charAt(column)}${row + 1}`;
          }
        }
        for (const { kind, rows, at, count, to } of changes) {
          const size = rows ? data.rowCount : data.columnCount;
          // Lines are inserted before one that is there, or behind the last.
          if (kind === "insert")
            (rows ? insertRows : insertColumns)(workbook, data, Math.min(at, size), count);
          else if (kind === "delete") {
            if (size > at + count) (rows ? deleteRows : deleteColumns)(workbook, data, at, count);
          } else if (at + count <= size && to <= size && (to <= at || to >= at + count)) {
            (rows ? moveRows : moveColumns)(workbook, data, at, count, to);
          }
        }
        recalculate(workbook, { sheets: [], ...NOW });
        const alive = new Set<Scalar>();
        forEachCell(data, ({ value }) => alive.add(value));
        forEachCell(watch, ({ value }, row, column) => {
          const name = `${row},${column}`;
          expect(value).toEqual(alive.has(name) ? name : { error: "#REF!" });
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("sorting", () => {
  function table(rows: Scalar[][]): { workbook: WorkbookData; sheet: SheetData } {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, "Data", { rows: 20, columns: 5 });
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries())
        if (value !== "") ensureCell(sheet, row, column).value = value;
    }
    return { workbook, sheet };
  }

  const column = (sheet: SheetData, index: number, count: number): Scalar[] =>
    Array.from({ length: count }, (_, row) => sheet.cells.get(row)?.get(index)?.value ?? "");

  test("numbers, text without regard to case, yes/no, errors; blanks last either way", () => {
    const mixed: Scalar[][] = [["b"], [true], [""], [2], ["A"], [{ error: "#N/A" }], [-1], [false], ["a"]];
    const { workbook, sheet } = table(mixed);
    sortArea(workbook, sheet, area(0, 0, 8, 0), [{ column: 0 }]);
    expect(column(sheet, 0, 9)).toEqual([-1, 2, "A", "a", "b", false, true, { error: "#N/A" }, ""]);
    sortArea(workbook, sheet, area(0, 0, 8, 0), [{ column: 0, ascending: false }]);
    expect(column(sheet, 0, 9)).toEqual([{ error: "#N/A" }, true, false, "b", "A", "a", 2, -1, ""]);
  });

  test("by several keys; whole cells go along, cells outside the area stay", () => {
    const { workbook, sheet } = table([
      ["b", 1, "x"],
      ["a", 2, "y"],
      ["a", 1, "z"],
    ]);
    const note = sheet.cells.get(2)?.get(0);
    if (note) [note.note, note.background] = ["catatan", "#ff0000"];
    sheet.rowHeights.set(2, 55);
    sortArea(workbook, sheet, area(0, 0, 2, 1), [{ column: 0 }, { column: 1 }]);
    expect(column(sheet, 0, 3)).toEqual(["a", "a", "b"]);
    expect(column(sheet, 1, 3)).toEqual([1, 2, 1]);
    expect(column(sheet, 2, 3)).toEqual(["x", "y", "z"]);
    expect(cell(sheet, "A1")).toEqual({ value: "a", note: "catatan", background: "#ff0000" });
    expect(cell(sheet, "A3")).toEqual({ value: "b" });
    expect(sheet.rowHeights.get(2)).toBe(55);
  });

  test("formulas in the area shift like copies, formulas elsewhere stay", () => {
    const { workbook, sheet } = table([[2], [1]]);
    put(sheet, "B1", 0).formula = "=A1*10";
    put(sheet, "B2", 0).formula = "=A2*10+$A$9";
    put(sheet, "D1", 0).formula = "=A1";
    sortArea(workbook, sheet, area(0, 0, 1, 1), [{ column: 0 }]);
    recalculate(workbook, NOW);
    expect([cell(sheet, "B1")?.formula, cell(sheet, "B2")?.formula]).toEqual(["=A1*10+$A$9", "=A2*10"]);
    expect([shown(sheet, "B1"), shown(sheet, "B2"), shown(sheet, "D1")]).toEqual(["10", "20", "1"]);
  });

  test("merged rows and keys outside are refused", () => {
    const { workbook, sheet } = table([[2], [1]]);
    expect(() => sortArea(workbook, sheet, area(0, 0, 1, 0), [{ column: 1 }])).toThrow(
      "outside of the range",
    );
    sheet.merges.push(area(0, 0, 1, 0));
    expect(() => sortArea(workbook, sheet, area(0, 0, 1, 0), [{ column: 0 }])).toThrow("merged");
  });
});

describe("tabs", () => {
  test("a renamed tab is followed by formulas, rules and later calls", () => {
    const { workbook, data, other } = furnished();
    renameSheet(workbook, other, "Acuan Baru");
    renameSheet(workbook, data, "D'1");
    expect(cell(data, "D4")?.validation?.values).toEqual(["='Acuan Baru'!$A$4:$A$6"]);
    expect(cell(other, "A1")?.formula).toBe("='D''1'!B4+SUM('D''1'!B4:B5)");
    put(data, "B4", 1);
    recalculate(workbook, { sheets: [data.id], ...NOW });
    expect(shown(other, "A1")).toBe("52");
    renameSheet(workbook, data, "d'1");
    expect(data.name).toBe("d'1");
  });

  test.each([
    ["", "must not be empty"],
    ["  ", "must not be empty"],
    ["LAIN 1", "already exists"],
    ["x".repeat(101), "must not exceed"],
  ])("the name %p is refused", (name, message) => {
    const { workbook, data } = furnished();
    expect(() => renameSheet(workbook, data, name)).toThrow(message);
    expect(() => addSheet(workbook, name)).toThrow(message);
    expect(() => copySheet(workbook, data, name)).toThrow(message);
    expect(workbook.sheets.length).toBe(2);
  });

  test("a deleted tab leaves #REF!, and takes its names, metadata and chart ranges", () => {
    const { workbook, data, other } = furnished();
    deleteSheet(workbook, data);
    recalculate(workbook, { sheets: [], ...NOW });
    expect(cell(other, "A1")?.formula).toBe("=#REF!+SUM(#REF!)");
    expect(shown(other, "A1")).toBe("#REF!");
    expect([workbook.namedRanges, workbook.metadata.map(({ id }) => id)]).toEqual([[], [95]]);
    expect(other.charts[0]?.ranges).toEqual([]);
    expect(workbook.activeSheetId).toBe(other.id);
    expect(() => deleteSheet(workbook, other)).toThrow("remove all the sheets");
  });

  test("the last visible tab stays", () => {
    const { workbook, data, other } = furnished();
    other.hidden = true;
    expect(() => deleteSheet(workbook, data)).toThrow("all the visible sheets");
  });

  test("the first tab has id 0 and is active; ids never come back; places are kept", () => {
    const workbook = newWorkbook();
    const first = addSheet(workbook, "Satu");
    const second = addSheet(workbook, "Dua", { index: 0 });
    expect([first.id, first.rowCount, first.columnCount, workbook.activeSheetId]).toEqual([0, 1000, 26, 0]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Dua", "Satu"]);
    deleteSheet(workbook, second);
    expect(addSheet(workbook, "Tiga").id).toBeGreaterThan(second.id);
    expect(() => addSheet(workbook, "Besar", { rows: 1_000_000, columns: 10 })).toThrow("10000000 cells");
  });
});

describe("copies of tabs", () => {
  test("hold the same in cells of their own, with ids of their own", () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const sheet = workbook.sheets.at(-1);
        if (sheet === undefined) throw new Error("no tab");
        const ids = new Set([...sheet.protections, ...sheet.charts, sheet].map(({ id }) => id));
        const before = JSON.stringify(plainSheet(sheet));
        const copy = copySheet(workbook, sheet, "Salinan baru", 0);
        expect(workbook.sheets[0]).toBe(copy);
        expect([...copy.protections, ...copy.charts, copy].some(({ id }) => ids.has(id))).toBe(false);
        const same = { ...copy, id: sheet.id, name: sheet.name, hidden: sheet.hidden };
        same.protections = copy.protections.map((one, index) => ({
          ...one,
          id: sheet.protections[index]?.id ?? -1,
        }));
        same.charts = copy.charts.map((one, index) => ({ ...one, id: sheet.charts[index]?.id ?? -1 }));
        expect(plainSheet(same)).toEqual(plainSheet(sheet));
        forEachCell(copy, (content) => {
          content.value = "lain";
          content.note = "lain";
          if (content.look) content.look.bold = true;
          content.validation?.values.push("lain");
          if (content.runs?.[0]) content.runs[0].start = 99;
        });
        copy.merges.push(area(0, 0, 1, 1));
        copy.rowHeights.set(0, 1);
        copy.hiddenRows.add(0);
        expect(JSON.stringify(plainSheet(sheet))).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  test("formulas mean the new tab, but for those that name a tab", () => {
    const { workbook, data } = furnished();
    put(data, "A1", 0).formula = "=B4";
    put(data, "A2", 0).formula = "=Data!B4";
    data.charts[0]?.ranges.push({ sheetId: data.id, area: area(0, 0, 1, 1) });
    const copy = copySheet(workbook, data, "Salinan");
    put(copy, "B4", 7);
    recalculate(workbook, { sheets: [data.id], ...NOW });
    expect([shown(copy, "A1"), shown(copy, "A2"), shown(data, "A1")]).toEqual(["7", "40", "40"]);
    expect(copy.charts[0]?.ranges[0]?.sheetId).toBe(copy.id);
    expect(workbook.metadata.filter(({ sheetId }) => sheetId === copy.id)).toEqual([]);
  });
});

describe("copies of areas", () => {
  test("all: values, looks, rules, shifted formulas, merges", () => {
    const { workbook, data, other } = furnished();
    copyArea({ sheet: data, area: area(3, 1, 4, 5) }, { sheet: other, area: area(5, 1, 5, 1) });
    expect(cell(other, "B6")).toEqual({ value: 40, note: "catatan" });
    expect(cell(other, "C6")?.formula).toBe("=B6*2");
    expect(cell(other, "D6")?.validation?.criteria).toBe("VALUE_IN_RANGE");
    expect(other.merges).toEqual([area(5, 4, 6, 5)]);
    expect(() =>
      copyArea({ sheet: data, area: area(3, 1, 4, 5) }, { sheet: other, area: area(9, 1, 9, 1) }),
    ).toThrow("invalid");
    expect(workbook.sheets.length).toBe(2);
  });

  test("values, content, formats, notes or rules alone leave the rest", () => {
    const { data, other } = furnished();
    const from = { sheet: data, area: area(3, 1, 4, 3) };
    put(other, "B6", "lama").background = "#00ff00";
    copyArea(from, { sheet: other, area: area(5, 1, 5, 1) }, "values");
    expect(cell(other, "B6")).toEqual({ value: 40, background: "#00ff00" });
    expect(cell(other, "C6")).toEqual({ value: 80 });
    copyArea(from, { sheet: other, area: area(5, 1, 5, 1) }, "content");
    expect(cell(other, "C6")?.formula).toBe("=B6*2");
    copyArea(from, { sheet: other, area: area(5, 1, 5, 1) }, "format");
    expect(cell(other, "B6")).toEqual({ value: 40 });
    expect(cell(other, "B7")).toEqual({ value: 50, background: "#ff0000" });
    copyArea(from, { sheet: other, area: area(5, 1, 5, 1) }, "note");
    expect(cell(other, "B6")?.note).toBe("catatan");
    copyArea(from, { sheet: other, area: area(5, 1, 5, 1) }, "validation");
    expect(cell(other, "D6")?.validation?.criteria).toBe("VALUE_IN_RANGE");
    expect(cell(other, "D6")?.value).toBe("Akta");
  });

  test("a target that holds the source several times is filled", () => {
    const { data } = furnished();
    copyArea({ sheet: data, area: area(3, 1, 3, 2) }, { sheet: data, area: area(6, 0, 8, 3) });
    expect(["A7", "C7", "A9", "C9"].map((name) => cell(data, name)?.value)).toEqual([40, 40, 40, 40]);
    expect(cell(data, "D9")?.formula).toBe("=C9*2");
    expect([lastRow(data), lastColumn(data)]).toEqual([9, 4]);
  });
});
