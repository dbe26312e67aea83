// Typing into cells: what becomes a number, a date, a formula, and what stays text, by locale and format.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { displayValue } from "../../../src/local/workbook/display.ts";
import { parseInput } from "../../../src/local/workbook/input.ts";
import type { Scalar } from "../../../src/local/workbook/model.ts";

/** Locale, typed text, value or formula, format set on an automatic cell. */
const TYPED: [string, string, Scalar, string?][] = [
  ["id_ID", "", ""],
  ["id_ID", "Sidorejo", "Sidorejo"],
  ["id_ID", " Sidorejo ", " Sidorejo "],
  ["id_ID", "'0812", "0812"],
  ["id_ID", "'=1+1", "=1+1"],
  ["id_ID", "0812", 812],
  ["id_ID", " 0812 ", 812],
  ["id_ID", "-5", -5],
  ["id_ID", "+5", 5],
  ["id_ID", "(5)", -5],
  ["id_ID", "1.500.000", 1_500_000, "#,##0"],
  ["id_ID", "1.500,5", 1500.5, "#,##0.00"],
  ["id_ID", "1,5", 1.5],
  ["id_ID", ",5", 0.5],
  ["id_ID", "1,500,000", "1,500,000"],
  ["id_ID", "1.5", "1.5"],
  ["id_ID", "15.00", "15.00"],
  ["en_US", "1,500,000", 1_500_000, "#,##0"],
  ["en_US", "1,500.25", 1500.25, "#,##0.00"],
  ["en_US", "1.5", 1.5],
  ["en_US", "1,5", "1,5"],
  ["id_ID", "12%", 0.12, "0%"],
  ["id_ID", "12,5%", 0.125, "0.00%"],
  ["id_ID", "Rp1.500", 1500, '"Rp"#,##0'],
  ["id_ID", "rp 1.500,25", 1500.25, '"Rp"#,##0.00'],
  ["id_ID", "-Rp1.500", -1500, '"Rp"#,##0'],
  ["id_ID", "Rp1.500.000,-", "Rp1.500.000,-"],
  ["en_US", "$1,500", 1500, '"$"#,##0'],
  ["en_US", "Rp1500", "Rp1500"],
  ["id_ID", "1e5", 100_000, "0.00E+00"],
  ["id_ID", "12e", "12e"],
  ["id_ID", "1234567890123456789", 1_234_567_890_123_456_800],
  ["id_ID", "9007199254740993", 9_007_199_254_740_992],
  ["id_ID", "64.09.01.2022", "64.09.01.2022"],
  ["id_ID", "1/2/2025", 45_689, "dd/mm/yyyy"],
  ["en_GB", "1/2/2025", 45_689, "dd/mm/yyyy"],
  ["en_US", "1/2/2025", 45_659, "m/d/yyyy"],
  ["id_ID", "14/06/25", 45_822, "dd/mm/yyyy"],
  ["id_ID", "14-06-2025", 45_822, "dd/mm/yyyy"],
  ["en_US", "14/06/2025", "14/06/2025"],
  ["id_ID", "31/02/2025", "31/02/2025"],
  ["id_ID", "2025-06-14", 45_822, "yyyy-mm-dd"],
  ["en_US", "2025/06/14", 45_822, "yyyy/mm/dd"],
  ["id_ID", "0000-00-00", "0000-00-00"],
  ["id_ID", "14 Juni 2025", 45_822, "d mmmm yyyy"],
  ["id_ID", "14 jun 2025", 45_822, "d mmm yyyy"],
  ["id_ID", "14-Agu-25", 45_883, "d mmm yyyy"],
  ["en_US", "June 14, 2025", 45_822, "mmmm d, yyyy"],
  ["en_US", "14 Juni 2025", "14 Juni 2025"],
  ["id_ID", "Juni 2025", 45_809, "mmmm yyyy"],
  ["id_ID", "Tgl 01 Juli 2026", "Tgl 01 Juli 2026"],
  ["id_ID", "Juli - Des 25", "Juli - Des 25"],
  ["id_ID", "08:30", 8.5 / 24, "h:mm"],
  ["id_ID", "08:30:15", 30_615 / 86_400, "h:mm:ss"],
  ["en_US", "8:30 PM", 20.5 / 24, "h:mm:ss am/pm"],
  ["id_ID", "25:00", "25:00"],
  ["id_ID", "14/06/2025 08:30", 45_822 + 8.5 / 24, "dd/mm/yyyy h:mm:ss"],
  ["id_ID", "2025-06-14T08:30:00", 45_822 + 8.5 / 24, "yyyy-mm-dd h:mm:ss"],
  ["id_ID", "TRUE", true],
  ["id_ID", "false", false],
  ["id_ID", "BENAR", "BENAR"],
  ["id_ID", "#REF!", { error: "#REF!" }],
  ["id_ID", "#n/a", { error: "#N/A" }],
  ["id_ID", "#tagar", "#tagar"],
  ["id_ID", "@nama", "@nama"],
  ["id_ID", "- butir", "- butir"],
  ["id_ID", "=", "="],
];

describe("values", () => {
  test.each(TYPED.map(([locale, text, value, format = ""]) => [locale, text, value, format] as const))(
    "%s: %s",
    (locale, text, value, format) => {
      const parsed = parseInput(text, { locale });
      if (typeof value === "number") expect(parsed.value).toBeCloseTo(value, 9);
      else expect(parsed.value).toEqual(value);
      expect(parsed.format ?? "").toBe(format);
      expect(parsed.formula).toBeUndefined();
    },
  );

  test.each([
    ["id_ID", "14/6", 45_822, "d/m"],
    ["en_US", "6-14", 45_822, "m-d"],
    ["id_ID", "14 Juni", 45_822, "d mmmm"],
    ["en_US", "June 14", 45_822, "mmmm d"],
    ["id_ID", "31/2", "31/2", undefined],
    ["id_ID", "Juni 2024", 45_444, "mmmm yyyy"],
  ] as const)("a day without year takes today's: %s %s", (locale, text, value, format) => {
    expect(parseInput(text, { locale, today: () => "2025-10-09" })).toEqual({
      value,
      ...(format && { format }),
    });
  });

  test("without today it stays text", () => {
    expect(parseInput("14/6", { locale: "id_ID" })).toEqual({ value: "14/6" });
  });

  test("a format of the cell's own is not changed", () => {
    expect(parseInput("14/06/2025", { locale: "id_ID", format: "0" })).toEqual({ value: 45_822 });
    expect(parseInput("12%", { locale: "id_ID", format: "0.0" })).toEqual({ value: 0.12 });
  });

  test("in a cell of plain text every text stays as typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("=1+1", "'x", "0812", "TRUE", "1/2/2025", "#REF!")),
        (text) => {
          expect(parseInput(text, { locale: "id_ID", format: "@" })).toEqual({ value: text });
        },
      ),
    );
  });

  test("a number shown and typed again is the same number", () => {
    const formats = ["", "#,##0.00", "0%", "0.00"];
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom("id_ID", "en_US", "en_GB"),
        fc.constantFrom(...formats),
        (hundredths, locale, format) => {
          const number = hundredths / 100;
          const whole = format === "0%" ? Math.round(number) / 100 : number;
          expect(parseInput(displayValue(whole, format, locale), { locale }).value).toBeCloseTo(whole, 8);
        },
      ),
    );
  });

  test("a date shown and typed again is the same date", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11_000, max: 72_000 }),
        fc.constantFrom(
          ["id_ID", "dd/mm/yyyy"],
          ["id_ID", "d mmmm yyyy"],
          ["en_US", "m/d/yyyy"],
          ["en_GB", "yyyy-mm-dd"],
        ),
        (serial, [locale = "", format = ""]) => {
          expect(parseInput(displayValue(serial, format, locale), { locale }).value).toBe(serial);
        },
      ),
    );
  });
});

describe("formulas", () => {
  test.each([
    ["id_ID", "=1+1", "=1+1"],
    ["id_ID", "=A1*1,5", "=A1*1.5"],
    ["id_ID", "=ROUND(A1;2)", "=ROUND(A1,2)"],
    ["id_ID", "=IF(A1>1,5;\"a;b\";'Tab;1'!B2)", "=IF(A1>1.5,\"a;b\",'Tab;1'!B2)"],
    ["id_ID", "=SUM({1\\2;3\\4};5)", "=SUM({1,2;3,4},5)"],
    ["id_ID", "=ROUND(A1,2)", "=ROUND(A1,2)"],
    ["en_US", "=ROUND(A1,2)", "=ROUND(A1,2)"],
    ["en_US", "=1.5", "=1.5"],
    ["id_ID", "+62 812-3456", "=+62 812-3456"],
    ["id_ID", "+A1", "=+A1"],
  ])("%s: %s is kept as %s", (locale, typed, formula) => {
    expect(parseInput(typed, { locale })).toEqual({ value: "", formula });
  });
});
