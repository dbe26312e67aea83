import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/domain/cell.ts";
import type { ColumnKey } from "../../../src/domain/register/columns.ts";
import { checkWorkbook } from "../../../src/domain/validation/check.ts";
import type { RuleCode } from "../../../src/domain/validation/rules.ts";
import { at, check, cleanGrids, officeOf, settingsWith, today } from "./clean-office.ts";
import { linesBeyond, linesOf, plantedAlone, plantMany, slips } from "./slips.ts";

const base = { minimum: 0 };

describe("a clean office", () => {
  test.each([54, 450, 852])("of %i rows has no finding at all", (count) => {
    const result = check(cleanGrids(count), count === 852 ? base : {});
    expect(linesOf(result.findings)).toEqual([]);
    expect(result.checked).toBe(count);
  });
});

// Alone among 80,000 rows: `npm run bench`.
describe.each([54, 450, 852])(
  "in %i rows, each slip alone is found at its cell, and nothing else",
  (count) => {
    const clean = cleanGrids(count);
    test.each(slips.map((slip) => [slip.name, slip] as const))("%s", (_, slip) => {
      const { grids, expected } = plantedAlone(clean, slip, Math.floor(count / 3));
      expect(linesOf(check(grids, base).findings)).toEqual(linesOf(expected));
    });
  },
);

describe("all slips together are found at their cells, and nothing else", () => {
  test("in 54 rows, as many at a time as there is room for", () => {
    let first = 0;
    while (first < slips.length) {
      const grids = cleanGrids(54);
      const { expected, next } = plantMany(grids, first);
      expect(next).toBeGreaterThan(first);
      expect(linesOf(check(grids, base).findings)).toEqual(linesOf(expected));
      first = next;
    }
  });

  test.each([450, 852, 80_000])(
    "in %i rows",
    (count) => {
      const grids = cleanGrids(count);
      const before = linesOf(check(grids, base).findings);
      const { expected, next } = plantMany(grids, 0);
      expect(next).toBe(slips.length);
      expect(linesBeyond(before, check(grids, base).findings)).toEqual(linesOf(expected));
    },
    120_000,
  );
});

test("as it is typed, a row is told everything that the full check tells of a cooperative, beside its visits", () => {
  const clean = cleanGrids(54);
  const settings = settingsWith(base);
  const told = (findings: ReturnType<typeof check>["findings"], rows: readonly number[]) =>
    findings
      .filter(
        ({ sheet, row, code }) =>
          sheet === "Koperasi" && rows.includes(row ?? 0) && !/K04|S0[1-5]/.test(code),
      )
      .map(({ id, message, fix }) => JSON.stringify([id, message, fix]))
      .sort();
  for (const slip of slips) {
    const { grids, expected } = plantedAlone(clean, slip, 18);
    const office = officeOf(grids, settings);
    const full = checkWorkbook({ office, settings, today, waivers: [] });
    for (const row of new Set(expected.map(({ row }) => row))) {
      const only = { first: row, last: row };
      const { findings } = checkWorkbook({ office, settings, today, waivers: [], only });
      // What stands twice is told at both rows, whichever was typed.
      const twice = full.findings.filter(({ code }) => code.startsWith("G")).map((each) => each.row ?? 0);
      const rows = twice.includes(row) ? [row, ...twice] : [row];
      expect([slip.name, told(findings, [row])]).toEqual([slip.name, told(full.findings, [row])]);
      expect(findings.every((each) => rows.includes(each.row ?? 0))).toBe(true);
    }
  }
});

test.each([
  ["nik", (text) => Number(text), "G03"],
  ["npwp", (text) => `${text.slice(0, 2)}.${text.slice(2)}`, "G05"],
  ["legalNumber", (text) => `Nomor: ${text.toLowerCase().replace("-", " ")}`, "G04"],
  ["name", (text) => ` ${text.toUpperCase().replaceAll(" ", "\u00a0")}`, "G06"],
  ["code", (text) => text.replaceAll(".", ""), "G02"],
  ["village", (text) => `DS. ${text.toUpperCase().split("").join("-")}`, "G01"],
] as const satisfies readonly [ColumnKey, (text: string) => CellValue, RuleCode][])(
  "as it is typed, %s standing twice is told however the other is written",
  (key, write, code) => {
    const grids = cleanGrids(54);
    const [row = [], next = []] = grids.register.slice(19);
    next[at("code")] = "";
    for (const each of ["district", "type"] as const) next[at(each)] = row[at(each)] ?? "";
    next[at(key)] = write(String(row[at(key)]));
    const settings = settingsWith(base);
    const only = { first: 19, last: 19 };
    const office = officeOf(grids, settings);
    const { findings } = checkWorkbook({ office, settings, today, waivers: [], only });
    expect(linesOf(findings.filter((each) => each.code === code))).toEqual(
      [19, 20].map((row) => `${code} Koperasi ${row}:${at(key)}`),
    );
  },
);
