import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/domain/validation/finding.ts";
import { check, cleanGrids } from "./clean-office.ts";
import { type Expected, rowFor, slips } from "./slips.ts";

const found = (findings: readonly Finding[]) =>
  findings.map(({ code, sheet, row, column }) => `${code} ${sheet} ${row}:${column}`).sort();
const wanted = (expected: readonly Expected[]) =>
  expected.map(({ code, sheet, row, column }) => `${code} ${sheet} ${row}:${column}`).sort();

const base = { minimum: 0 };

describe("a clean office", () => {
  test.each([54, 450, 852])("of %i rows has no finding at all", (count) => {
    const result = check(cleanGrids(count), count === 852 ? base : {});
    expect(found(result.findings)).toEqual([]);
    expect(result.checked).toBe(count);
  });
});

describe("each slip alone is found at its cell, and nothing else", () => {
  test.each(slips.map((slip) => [slip.name, slip] as const))("%s", (_, slip) => {
    const grids = cleanGrids(54);
    const expected = slip.plant(grids, rowFor(slip, 21));
    expect(found(check(grids, base).findings)).toEqual(wanted(expected));
  });
});

describe("all slips together are found at their cells, and nothing else", () => {
  test.each([450, 852, 8000])("in %i rows", (count) => {
    const grids = cleanGrids(count);
    const before = found(check(grids, base).findings);
    const step = Math.max(2, Math.floor((count - 10) / slips.length));
    const expected = slips.flatMap((slip, n) => slip.plant(grids, rowFor(slip, n * step)));
    const after = found(check(grids, base).findings);
    expect(after.filter((each) => !before.includes(each))).toEqual(wanted(expected));
  });
});
