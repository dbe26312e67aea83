// What cells show: number formats, dates, locales; and serials of dates.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { displayText, displayValue, formatOf, holdsDate } from "../../../src/local/workbook/display.ts";
import type { Scalar } from "../../../src/local/workbook/model.ts";
import { isDateFormat } from "../../../src/local/workbook/numberFormat.ts";
import { dateToSerial, serialToDate } from "../../../src/local/workbook/serial.ts";

const SHOWN: [string, Scalar, string, string][] = [
  ["id_ID", "", "0.00", ""],
  ["id_ID", "teks", "0.00", "teks"],
  ["id_ID", true, "0", "TRUE"],
  ["id_ID", { error: "#N/A" }, "0", "#N/A"],
  ["id_ID", 0.1 + 0.2, "", "0,3"],
  ["en_US", 0.1 + 0.2, "", "0.3"],
  ["id_ID", -1.25, "", "-1,25"],
  ["id_ID", 1 / 3, "", "0,3333333333"],
  ["id_ID", 1_234_567.5, "", "1234567,5"],
  ["id_ID", 123_456_789_012_345, "", "123456789012345"],
  ["id_ID", 1_234_567_890_123_456, "", "1,23457E+15"],
  ["id_ID", 1e-12, "", "1E-12"],
  ["id_ID", 5, "@", "5"],
  ["id_ID", 5.7, "0", "6"],
  ["id_ID", -0.4, "0", "0"],
  ["id_ID", 2.5, "0", "3"],
  ["id_ID", 1.005, "0.00", "1,01"],
  ["en_US", 1.005, "0.00", "1.01"],
  ["id_ID", 5, "000", "005"],
  ["id_ID", 5, "??0", "  5"],
  ["id_ID", 81_234_567_890, "0000-0000-0000", "0812-3456-7890"],
  ["id_ID", 123_456, "000-000", "123-456"],
  ["id_ID", 1_234_567, "000-000", "1234-567"],
  ["id_ID", -123_456, "000-000", "-123-456"],
  ["id_ID", 12, '00"/"00', "00/12"],
  ["id_ID", 12, "(##) ##", "() 12"],
  ["id_ID", 0.5, "#.##", ",5"],
  ["id_ID", 1.5, "0.0#", "1,5"],
  ["id_ID", 1_500_000, "#,##0", "1.500.000"],
  ["en_US", 1_500_000, "#,##0", "1,500,000"],
  ["id_ID", 1_234_567, '#,##0,"rb"', "1.235rb"],
  ["id_ID", 1_500_000, '"Rp"#,##0', "Rp1.500.000"],
  ["id_ID", -1500, '"Rp"#,##0', "-Rp1.500"],
  ["id_ID", 1500, "[$Rp]#,##0", "Rp1.500"],
  ["id_ID", 0.256, "0%", "26%"],
  ["id_ID", 0.256, "0.0%", "25,6%"],
  ["id_ID", 12_345, "0.00E+00", "1,23E+04"],
  ["id_ID", -3, '0;(0);"nol"', "(3)"],
  ["id_ID", 0, '0;(0);"nol"', "nol"],
  ["id_ID", "x", '0;0;0;"[" @ "]"', "[ x ]"],
  ["id_ID", 12, "0 \\k\\a\\l\\i", "12 kali"],
  ["id_ID", 1e21, "0", "1000000000000000000000"],
  ["id_ID", 45_822, "d mmmm yyyy", "14 Juni 2025"],
  ["en_GB", 45_822, "d mmmm yyyy", "14 June 2025"],
  ["id_ID", 45_822, "dddd, d mmm yy", "Sabtu, 14 Jun 25"],
  ["id_ID", 45_822, "dd/mm/yyyy", "14/06/2025"],
  ["id_ID", 45_822, "yyyy-MM-dd", "2025-06-14"],
  ["en_US", 45_822, "m/d/yyyy", "6/14/2025"],
  ["id_ID", 45_822.354_166_7, "dd/mm/yyyy hh:mm", "14/06/2025 08:30"],
  ["id_ID", 45_822.354_166_7, "h:mm:ss", "8:30:00"],
  ["en_US", 0.75, "h:mm am/pm", "6:00 PM"],
  ["en_US", 0, "h:mm AM/PM", "12:00 AM"],
  ["id_ID", 1.5, "[h]:mm", "36:00"],
  ["id_ID", 45_822, '"Keadaan per" d mmmm', "Keadaan per 14 Juni"],
];

describe("display", () => {
  test.each(SHOWN)("%s: %p under %s", (locale, value, format, expected) => {
    expect(displayValue(value, format === "" ? undefined : format, locale)).toBe(expected);
  });

  test("a cell's own format stands before its result's", () => {
    expect(displayText(undefined, "id_ID")).toBe("");
    expect(displayText({ value: 45_822, resultFormat: "yyyy" }, "id_ID")).toBe("2025");
    expect(formatOf({ value: 1, format: "0", resultFormat: "0%" })).toBe("0");
  });

  test("dates are numbers under a format with date letters", () => {
    expect(holdsDate({ value: 1, format: "dd/mm/yyyy" })).toBe(true);
    expect(holdsDate({ value: "1", format: "dd/mm/yyyy" })).toBe(false);
    expect(holdsDate({ value: 1, format: '"hari" 0' })).toBe(false);
    expect(holdsDate({ value: 1 })).toBe(false);
    expect(["[h]:mm", "mmm", "@", "General", "[Red]0"].map(isDateFormat)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("serials", () => {
  test.each([
    ["1899-12-30", 0],
    ["1900-03-01", 61],
    ["2025-06-14", 45_822],
    ["2025-10-09T08:30:00", 45_939 + 8.5 / 24],
    ["2024-02-29 23:59:59", 45_351 + 86_399 / 86_400],
  ])("%s", (date, serial) => {
    expect(dateToSerial(date)).toBeCloseTo(serial, 9);
    expect(serialToDate(serial)).toBe(date.replace(" ", "T"));
  });

  test.each(["2025-02-29", "14/06/2025", "", "2025-6-1"])("%s is no date", (text) => {
    expect(() => dateToSerial(text)).toThrow("Not a calendar date");
  });

  test("dates and serials turn into each other to the second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 * 86_400 }), (seconds) => {
        expect(Math.round(dateToSerial(serialToDate(seconds / 86_400)) * 86_400)).toBe(seconds);
      }),
    );
  });
});
