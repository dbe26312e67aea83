import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CellValue, sameValue } from "../../../src/domain/cell.ts";
import type { Edit } from "../../../src/domain/plan/plan.ts";
import type { ColumnKey } from "../../../src/domain/register/columns.ts";
import type { Finding } from "../../../src/domain/validation/finding.ts";
import { fixPlan, previewFixes } from "../../../src/domain/validation/fixes.ts";
import { at, check, cleanGrids, type Grids } from "./clean-office.ts";

const base = { minimum: 0 };
const findings = (grids: Grids) => check(grids, base).findings;
const safe = (list: readonly Finding[]) => list.filter(({ fix }) => fix?.certainty === "aman");

/** Makes edits where their cells still hold what they were made for. */
function apply(grids: Grids, edits: readonly Edit[]): void {
  for (const { row, column, from, to } of edits) {
    const cells = grids.register[row.row];
    if (cells !== undefined && sameValue(cells[column.index] ?? "", from.value))
      cells[column.index] = to.value;
  }
}

const copy = (grids: Grids): Grids => JSON.parse(JSON.stringify(grids)) as Grids;

/** Ways of writing the same thing carelessly: each has a safe fix that gives back what stood there. */
const careless: readonly (readonly [string, ColumnKey, (value: string) => CellValue])[] = [
  ["space before", "obstacle", (value) => ` ${value}`],
  ["spaces inside", "followUp", (value) => value.replace(" ", "  ")],
  ["NBSP and zero width", "chair", (value) => `\u00a0${value.replace(" ", "\u200b ")}`],
  ["village in capitals", "village", (value) => value.toUpperCase()],
  ["village with prefix and space", "village", (value) => ` Ds. ${value} `],
  ["village with hyphens", "village", (value) => value.replace(/ /g, "-").toLowerCase()],
  ["district with Kec.", "district", (value) => `Kec. ${value.toUpperCase()}`],
  ["name in capitals", "name", (value) => value.toUpperCase()],
  ["name in small letters with spaces", "name", (value) => `  ${value.toLowerCase()}`],
  ["code as a number", "code", (value) => Number(value.replace(/\./g, ""))],
  ["type in capitals", "type", (value) => value.toUpperCase()],
  ["stage with its number", "stage", (value) => `${value.toLowerCase()} `],
  ["outlet in capitals", "groceryOutlet", (value) => value.toUpperCase()],
  ["NIK as a number", "nik", (value) => Number(value)],
  ["AHU number in small letters", "legalNumber", (value) => value.toLowerCase()],
  ["account of SIMKOPDES as yes", "simkopdes", () => "sudah ada"],
];
/** The same for cells that are no text. */
const carelessValues: readonly (readonly [string, ColumnKey, CellValue, CellValue])[] = [
  ["date as text", "legalDate", "20 Juni 2025", { date: "2025-06-20" }],
  ["date as a serial number", "legalDate", 45828, { date: "2025-06-20" }],
  ["amount with Rp", "capitalNeeded", "Rp500.000.000,-", 500_000_000],
  ["amount in juta", "shareSavings", "1 jt", 1_000_000],
  ["count with a word", "members", "25 orang", 25],
  ["box as a word", "pinned", "tidak", false],
];

describe("safe fixes", () => {
  test.each(careless)("twenty of a kind are all mended as they were: %s", (_, key, spoil) => {
    const clean = cleanGrids(54);
    const spoilt = copy(clean);
    let planted = 0;
    for (let i = 3; planted < 20; i++) {
      const row = spoilt.register[i];
      const before = row?.[at(key)];
      if (row === undefined || before === undefined || typeof before !== "string")
        throw new Error(`row ${i}`);
      row[at(key)] = spoil(before);
      if (!sameValue(row[at(key)] ?? "", before)) planted++;
    }
    const found = findings(spoilt);
    expect(safe(found).length).toBeGreaterThanOrEqual(20);
    const { plan } = fixPlan(safe(found));
    apply(spoilt, plan.edits);
    expect(spoilt).toEqual(clean);
    expect(findings(spoilt)).toEqual([]);
  });

  test.each(carelessValues)("twenty of a kind are all mended: %s", (_, key, written, right) => {
    const clean = cleanGrids(54);
    for (let i = 3; i < 23; i++) clean.register[i]?.splice(at(key), 1, right);
    const spoilt = copy(clean);
    for (let i = 3; i < 23; i++) spoilt.register[i]?.splice(at(key), 1, written);
    const found = findings(spoilt);
    expect(safe(found)).toHaveLength(20);
    apply(spoilt, fixPlan(safe(found)).plan.edits);
    expect(spoilt).toEqual(clean);
  });

  test("any mix of them: all gone, none new, done once is done, undone is as before", () => {
    const clean = cleanGrids(54);
    const kinds = careless.length + carelessValues.length;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(53), fc.nat(kinds - 1)), { minLength: 1, maxLength: 40 }),
        (slips) => {
          const spoilt = copy(clean);
          for (const [i, kind] of slips) {
            const row = spoilt.register[i + 1] ?? [];
            const text = careless[kind];
            const value = carelessValues[kind - careless.length];
            const before = text === undefined ? undefined : row[at(text[1])];
            if (text !== undefined && typeof before === "string" && before !== "")
              row[at(text[1])] = text[2](before);
            if (value !== undefined) row[at(value[1])] = value[2];
          }
          const before = copy(spoilt);
          const found = findings(spoilt);
          const ids = new Set(found.map(({ id }) => id));
          const { plan } = fixPlan(safe(found));
          apply(spoilt, plan.edits);
          const left = findings(spoilt);
          expect(safe(left)).toEqual([]);
          expect(left.filter(({ id }) => !ids.has(id))).toEqual([]);
          expect(fixPlan(safe(left)).plan.edits).toEqual([]);
          apply(
            spoilt,
            plan.edits.map((edit) => ({ ...edit, from: edit.to, to: edit.from })),
          );
          expect(spoilt).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("one edit a cell", () => {
  const spoilt = () => {
    const grids = cleanGrids(54);
    grids.register[5]?.splice(at("village"), 1, " PEJALA");
    grids.register[7]?.splice(at("nib"), 1, 210625123456);
    return grids;
  };

  test("the fix that says most is taken, and answers every finding of the cell", () => {
    const found = findings(spoilt()).filter(({ row }) => row === 5);
    expect(found.map(({ code, fix }) => [code, fix?.to])).toEqual([
      ["A01", "Pejala"],
      ["F14", "PEJALA"],
    ]);
    const { plan, ids } = fixPlan(found);
    expect(plan.edits.map(({ to }) => to.value)).toEqual(["Pejala"]);
    expect([...ids.values()]).toEqual([found.map(({ id }) => id)]);
  });

  test("a preview shows before and after, certainty, and digits kept as text", () => {
    const found = findings(spoilt()).filter(({ row }) => row === 7);
    expect(previewFixes(found)).toEqual([
      {
        id: found[0]?.id,
        sheet: "Koperasi",
        row: 7,
        column: at("nib"),
        heading: "NIB",
        from: 210625123456,
        to: "0210625123456",
        certainty: "saran",
      },
    ]);
    expect(found[0]?.edit?.to.format).toBe("@");
  });

  test("a finding without a fix changes nothing", () => {
    const grids = cleanGrids(54);
    grids.register[7]?.splice(at("nik"), 1, 6409010101800003);
    const found = findings(grids);
    expect(found.map(({ code }) => code)).toEqual(["F16"]);
    expect(fixPlan(found).plan.edits).toEqual([]);
    expect(previewFixes(found)).toEqual([]);
  });
});

describe("a wrong Jenis", () => {
  test("is mended by the code; the name that was right is not changed to match it", () => {
    const grids = cleanGrids(54);
    const row = grids.register[5];
    if (row === undefined) throw new Error("no row");
    const name = row[at("name")];
    row[at("type")] = "Desa";
    const found = findings(grids);
    expect(found.map(({ code, fix }) => [code, fix?.to])).toEqual([
      ["A03", "Kelurahan"],
      ["X01", undefined],
    ]);
    apply(grids, fixPlan(found).plan.edits);
    expect(findings(grids)).toEqual([]);
    expect(row[at("name")]).toBe(name);
  });
});
