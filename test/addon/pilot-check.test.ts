// The check of the built add-on on the pilot and on its clean twin: the planted slips at their cells and nothing else.

import { expect, test } from "@jest/globals";
import { cleanWorkbook, pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { expectedFindings, line } from "../local/pilot/findings.ts";
import { ask, hostOf } from "./desk.ts";

interface Check {
  checked: number;
  total: number;
  findings: { code: string; sheet: string; row: number | null; heading: string | null }[];
  next: string | null;
  counts: { galat: number; peringatan: number; info: number; waived: number };
}

/** Sets up and checks, as staff would. */
function check(workbook: WorkbookData): Check {
  const host = hostOf(workbook);
  ask(host, "workbook.setUp", { regency: "64.09" });
  return ask<Check>(host, "validation.run");
}

test("every planted slip is found at its cell, and nothing outside the table of slips", () => {
  const workbook = pilotWorkbook();
  const expected = expectedFindings(workbook);
  const { checked, total, findings, next } = check(workbook);
  expect(checked).toBe(54);
  expect(next).toBeNull();
  expect(total).toBe(expected.length);
  expect(findings.map(({ code, sheet, row, heading }) => line(code, sheet, row, heading)).sort()).toEqual(
    expected,
  );
});

test("the clean fixture gives no finding", () => {
  expect(check(cleanWorkbook())).toMatchObject({
    checked: 54,
    findings: [],
    counts: { galat: 0, peringatan: 0, info: 0, waived: 0 },
  });
});

test("one cell changed in the clean fixture is one finding, of its rule, at that cell", () => {
  const workbook = cleanWorkbook();
  const host = hostOf(workbook);
  ask(host, "workbook.setUp", { regency: "64.09" });
  host.edit("Koperasi!C23", "Sidorejjo");
  const { findings } = ask<Check>(host, "validation.run");
  expect(findings.map(({ code, sheet, row, heading }) => line(code, sheet, row, heading))).toEqual([
    "A01 Koperasi 23 Desa/Kelurahan",
  ]);
});
