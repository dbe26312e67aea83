// The tabs that the add-on makes and marks: text stands out from its ground, and no colour speaks without words.

import { beforeAll, expect, test } from "@jest/globals";
import type { Host } from "../../src/local/host.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { forEachCell } from "../../src/local/workbook/cells.ts";
import { displayText } from "../../src/local/workbook/display.ts";
import type { Cell, WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, tab } from "./desk.ts";
import { generate } from "./reports.ts";

interface Move {
  code: string;
  from: string | null;
  to: string;
  reason: string;
}

let before: WorkbookData;
let workbook: WorkbookData;

beforeAll(() => {
  before = pilotWorkbook();
  workbook = pilotWorkbook();
  const host: Host = hostOf(workbook);
  expect(host.call("setUpWorkbook").error).toBeNull();
  ask(host, "validation.run");
  const { assignments } = ask<{ assignments: Move[] }>(host, "caseload.propose");
  ask(host, "caseload.papers", { moves: assignments });
  generate(host, { scope: { codes: ["64.09.02.2001", "64.09.01.1001"] } });
  ask(host, "recap.update");
  ask(host, "snapshot.close");
});

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of a cell's letters against its ground, 1 to 21. */
function contrast(cell: Cell): number {
  const [a, b] = [luminance(cell.look?.color ?? "#000000"), luminance(cell.background ?? "#ffffff")];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What WCAG 2.2 AA asks: 3 for letters of 18 points, or 14 when bold; 4.5 for smaller ones. */
function asked(cell: Cell): number {
  const size = cell.look?.size ?? 10;
  return size >= 18 || (size >= 14 && cell.look?.bold) ? 3 : 4.5;
}

test("the measure itself: black on white 21, grey #767676 just enough, #777777 not", () => {
  expect(contrast({ value: "x" })).toBeCloseTo(21, 5);
  expect(contrast({ value: "x", look: { color: "#767676" } })).toBeGreaterThanOrEqual(4.5);
  expect(contrast({ value: "x", look: { color: "#777777" } })).toBeLessThan(4.5);
});

test("letters stand out from their ground in every tab that people see", () => {
  const faint: string[] = [];
  let looked = 0;
  for (const sheet of workbook.sheets.filter((each) => !each.hidden)) {
    forEachCell(sheet, (cell, row, column) => {
      if (displayText(cell, workbook.locale) === "") return;
      looked += 1;
      if (contrast(cell) < asked(cell))
        faint.push(`${sheet.name} ${row + 1},${column + 1}: ${contrast(cell).toFixed(2)}`);
    });
  }
  expect(looked).toBeGreaterThan(2000);
  expect(faint).toEqual([]);
});

test("a cell that the check coloured says in its note why", () => {
  const silent: string[] = [];
  let coloured = 0;
  for (const name of ["Koperasi", "Asisten", "Kunjungan"]) {
    forEachCell(tab(workbook, name), (cell, row, column) => {
      const old = tab(before, name).cells.get(row)?.get(column)?.background;
      if (row === 0 || cell.background === undefined || cell.background === old) return;
      coloured += 1;
      if (!/[SFAWGXBKP]\d\d/.test(cell.note ?? "")) silent.push(`${name} ${row + 1},${column + 1}`);
    });
  }
  expect(coloured).toBeGreaterThan(30);
  expect(silent).toEqual([]);
});
