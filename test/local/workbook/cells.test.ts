// Cells of a tab: made, cleared in pieces, visited, and how far the content goes.

import { describe, expect, test } from "@jest/globals";
import {
  cellOf,
  clearCell,
  ensureCell,
  forEachCell,
  lastColumn,
  lastRow,
} from "../../../src/local/workbook/cells.ts";
import { addSheet, newWorkbook } from "../../../src/local/workbook/create.ts";
import type { Cell, SheetData } from "../../../src/local/workbook/model.ts";

function sheet(): SheetData {
  return addSheet(newWorkbook(), "Data", { rows: 10, columns: 5 });
}

const FULL: Cell = {
  value: "x",
  formula: '="x"',
  format: "0",
  resultFormat: "0",
  background: "#ff0000",
  note: "catatan",
  look: { bold: true },
  horizontal: "left",
  vertical: "top",
  wrap: "wrap",
  borders: { top: "solid #000000" },
  validation: { criteria: "CHECKBOX", values: [], allowInvalid: false },
  runs: [{ start: 0, end: 1, link: "https://example.com" }],
  image: true,
};

describe("making", () => {
  test("a cell is made once and only inside the grid", () => {
    const data = sheet();
    expect(cellOf(data, 2, 3)).toBeUndefined();
    expect(ensureCell(data, 2, 3)).toBe(ensureCell(data, 2, 3));
    for (const [row, column] of [
      [10, 0],
      [0, 5],
      [-1, 0],
    ] as const) {
      expect(() => ensureCell(data, row, column)).toThrow(
        "coordinates or dimensions of the range are invalid",
      );
    }
  });
});

describe("clearing", () => {
  test.each([
    ["content", ["value", "formula", "resultFormat", "runs", "image"]],
    ["format", ["format", "background", "look", "horizontal", "vertical", "wrap", "borders"]],
    ["note", ["note"]],
    ["validation", ["validation"]],
  ] as const)("%s alone", (piece, fields) => {
    const data = sheet();
    Object.assign(ensureCell(data, 0, 0), structuredClone(FULL));
    clearCell(data, 0, 0, [piece]);
    const expected: Record<string, unknown> = { ...FULL };
    for (const field of fields) delete expected[field];
    expect(cellOf(data, 0, 0)).toEqual({ value: "", ...expected });
  });

  test("everything drops the record", () => {
    const data = sheet();
    Object.assign(ensureCell(data, 0, 0), structuredClone(FULL));
    clearCell(data, 0, 0);
    clearCell(data, 9, 4);
    expect(data.cells.size).toBe(0);
  });
});

describe("how far content goes", () => {
  test("nothing, or only looks and notes, is 0", () => {
    const data = sheet();
    expect([lastRow(data), lastColumn(data)]).toEqual([0, 0]);
    Object.assign(ensureCell(data, 8, 4), { note: "n", background: "#ff0000", format: "@" });
    expect([lastRow(data), lastColumn(data)]).toEqual([0, 0]);
  });

  test("values, formulas with a blank result and images count; FALSE and 0 too", () => {
    const data = sheet();
    ensureCell(data, 1, 1).value = false;
    expect([lastRow(data), lastColumn(data)]).toEqual([2, 2]);
    ensureCell(data, 3, 0).formula = '=""';
    expect([lastRow(data), lastColumn(data)]).toEqual([4, 2]);
    ensureCell(data, 2, 3).image = true;
    ensureCell(data, 5, 0).value = 0;
    expect([lastRow(data), lastColumn(data)]).toEqual([6, 4]);
  });
});

test("each cell with a record is visited, or only those in an area", () => {
  const data = sheet();
  for (const [row, column] of [
    [0, 0],
    [1, 1],
    [2, 2],
  ] as const) {
    ensureCell(data, row, column).value = row;
  }
  const visit = (bounds?: { top: number; left: number; bottom: number; right: number }): string[] => {
    const seen: string[] = [];
    forEachCell(data, (_, row, column) => seen.push(`${row},${column}`), bounds);
    return seen.sort();
  };
  expect(visit()).toEqual(["0,0", "1,1", "2,2"]);
  expect(visit({ top: 1, left: 0, bottom: 1, right: 4 })).toEqual(["1,1"]);
  expect(visit({ top: 0, left: 2, bottom: 9, right: 2 })).toEqual(["2,2"]);
});
