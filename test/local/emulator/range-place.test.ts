// Range: where it is, in A1 and R1C1, by numbers, by name; and places that do not exist.

import { describe, expect, test } from "@jest/globals";
import { type Cases, failure, google } from "./google.ts";

const places: Cases = [
  ["a cell by numbers", `return data.getRange(2, 3).getA1Notation()`, "C2"],
  ["a column of cells by three numbers", `return data.getRange(2, 3, 4).getA1Notation()`, "C2:C5"],
  ["an area by four numbers", `return data.getRange(2, 3, 4, 2).getA1Notation()`, "C2:D5"],
  ["an area of one cell shows as the cell", `return at("B2:B2").getA1Notation()`, "B2"],
  ["corners in any order", `return at("D5:C2").getA1Notation()`, "C2:D5"],
  ["small letters", `return at("c2:d5").getA1Notation()`, "C2:D5"],
  ["dollar signs", `return at("$C$2:$D$5").getA1Notation()`, "C2:D5"],
  ["whole columns", `return at("A:C").getA1Notation()`, "A:C"],
  ["whole rows", `return at("2:5").getA1Notation()`, "2:5"],
  ["a column open below", `return at("A2:A").getA1Notation()`, "A2:A"],
  ["rows of whole columns", `return at("A:C").getNumRows()`, 20],
  ["columns of whole rows", `return at("2:5").getNumColumns()`, 6],
  ["R1C1", `return at("R2C3").getA1Notation()`, "C2"],
  ["R1C1 with two corners", `return at("R2C3:R5C4").getA1Notation()`, "C2:D5"],
  ["row", `return at("C2:D5").getRow()`, 2],
  ["row index is the row", `return at("C2:D5").getRowIndex()`, 2],
  ["column", `return at("C2:D5").getColumn()`, 3],
  ["last row", `return at("C2:D5").getLastRow()`, 5],
  ["last column", `return at("C2:D5").getLastColumn()`, 4],
  ["number of rows", `return at("C2:D5").getNumRows()`, 4],
  ["number of columns", `return at("C2:D5").getNumColumns()`, 2],
  ["height is rows", `return at("C2:D5").getHeight()`, 4],
  ["width is columns", `return at("C2:D5").getWidth()`, 2],
  ["grid id is the sheet's", `return at("A1").getGridId() === data.getSheetId()`, true],
  ["sheet", `return at("A1").getSheet().getName()`, "Data"],
  ["offset by rows and columns keeps the size", `return at("B2:C3").offset(1, 2).getA1Notation()`, "D3:E4"],
  ["offset with rows", `return at("B2:C3").offset(1, 0, 1).getA1Notation()`, "B3:C3"],
  ["offset with rows and columns", `return at("B2:C3").offset(0, 0, 5, 1).getA1Notation()`, "B2:B6"],
  ["offset back", `return at("B2").offset(-1, -1).getA1Notation()`, "A1"],
  ["cell inside a range", `return at("B2:C3").getCell(2, 1).getA1Notation()`, "B3"],
  [
    "sides of a plain area are bounded",
    `return [at("B2:C3").isStartRowBounded(), at("B2:C3").isEndColumnBounded()]`,
    [true, true],
  ],
  [
    "whole columns are not bounded above and below",
    `const r = at("A:B"); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded()]`,
    [false, false, true],
  ],
  [
    "whole rows are not bounded left and right",
    `const r = at("1:2"); return [r.isStartColumnBounded(), r.isEndColumnBounded(), r.isEndRowBounded()]`,
    [false, false, true],
  ],
  ["open below", `const r = at("A2:A"); return [r.isStartRowBounded(), r.isEndRowBounded()]`, [true, false]],
  ["another tab by its name", `return ss.getRange("Other!B2").getSheet().getName()`, "Other"],
  ["another tab in quotes", `return ss.getRange("'Other'!B2").getSheet().getName()`, "Other"],
  ["without a tab the active one", `return ss.getRange("B2").getSheet().getName()`, "Data"],
  [
    "a named range",
    `ss.setNamedRange("place", at("B2:C3")); return ss.getRange("place").getA1Notation()`,
    "B2:C3",
  ],
  [
    "a range that lies in a column added later",
    `data.insertColumnsAfter(6, 1); return at("G1").getA1Notation()`,
    "G1",
  ],
  ["column AA", `data.insertColumnsAfter(6, 21); return data.getRange(1, 27).getA1Notation()`, "AA1"],
];

test.each(places)("%s", (_what, body, expected) => {
  expect(google(body)).toEqual(expected);
});

describe("places that do not exist", () => {
  const refusals: Cases = [
    ["row 0", `data.getRange(0, 1)`, "The starting row of the range is too small."],
    ["column 0", `data.getRange(1, 0)`, "The starting column of the range is too small."],
    ["no rows", `data.getRange(1, 1, 0)`, "The number of rows in the range must be at least 1."],
    ["no columns", `data.getRange(1, 1, 1, 0)`, "The number of columns in the range must be at least 1."],
    [
      "beyond the last row",
      `data.getRange(21, 1)`,
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [
      "beyond the last column",
      `data.getRange(1, 1, 1, 7)`,
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    ["offset before the sheet", `at("A1").offset(-1, 0)`, "The starting row of the range is too small."],
    [
      "offset beyond the sheet",
      `at("A1").offset(0, 6)`,
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    ["a cell outside of the range", `at("B2:C3").getCell(3, 1)`, "Cell reference out of range"],
    ["an unknown tab", `ss.getRange("Nowhere!A1")`, "Range not found"],
    ["no notation", `at("what is this")`, "Range not found"],
    ["A1 beyond the grid", `at("A21")`, "Range not found"],
    [
      "a missing argument",
      `data.getRange(1)`,
      "The parameters (Number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "texts for numbers",
      `data.getRange("1", "2")`,
      "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "rows deleted since",
      `const r = at("A20"); data.deleteRows(10, 11); r.getValue()`,
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [
      "a tab deleted since",
      `const r = other.getRange("A1"); ss.deleteSheet(other); r.getValue()`,
      "Sheet 1 not found",
    ],
  ];

  test.each(refusals)("%s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});
