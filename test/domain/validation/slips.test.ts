import { describe, expect, test } from "@jest/globals";
import { check, cleanGrids } from "./clean-office.ts";
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
