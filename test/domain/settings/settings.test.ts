// A setting that cannot be used falls back to its default and is named; a good one holds.

import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/domain/cell.ts";
import { readSettings, settings } from "../../../src/domain/settings/settings.ts";

const read = (name: string, ...values: CellValue[]) => readSettings(values.map((value) => ({ name, value })));

describe("settings", () => {
  test("an empty sheet gives every default and no problem", () => {
    const { settings: inForce, problems } = readSettings([]);
    expect(problems).toEqual([]);
    for (const setting of settings) expect(inForce[setting.key]).toBe(setting.default);
  });

  test.each<[string, CellValue, keyof ReturnType<typeof readSettings>["settings"], unknown]>([
    ["Minimum Koperasi per Asisten", 7, "minimum", 7],
    ["minimum koperasi per asisten ", " 8 ", "minimum", 8],
    ["Jam per Kunjungan Tahap 5–8", "2,5", "middleHours", 2.5],
    ["Data Contoh", "ya", "sample", true],
    ["Data Contoh", false, "sample", false],
    ["Bahasa", "english", "language", "English"],
    ["Tanggal Laporan", { date: "2025-09-30" }, "reportDate", "2025-09-30"],
    ["Tanggal Laporan", "2025-09-30", "reportDate", "2025-09-30"],
    ["Tanggal Laporan", "9 Oktober 2025", "reportDate", "2025-10-09"],
  ])("%s = %p", (name, value, key, expected) => {
    const { settings: inForce, problems } = read(name, value);
    expect(problems).toEqual([]);
    expect(inForce[key]).toBe(expected);
  });

  test.each<[string, CellValue, string]>([
    ["Minimum Koperasi per Asisten", "banyak", "notNumber"],
    ["Minimum Koperasi per Asisten", -1, "outOfBounds"],
    ["Toleransi Beban (%)", 101, "outOfBounds"],
    ["Data Contoh", "mungkin", "notFlag"],
    ["Bahasa", "Jawa", "notChoice"],
    ["Tanggal Laporan", "kemarin", "notDate"],
    ["Tanggal Laporan", "2025-02-30", "notDate"],
  ])("%s = %p falls back and is named", (name, value, why) => {
    const { settings: inForce, problems } = read(name, value);
    expect(problems).toMatchObject([{ name, why, value }]);
    const setting = settings.find((each) => each.name === name);
    if (setting === undefined) throw new Error(`no setting ${name}`);
    expect(inForce[setting.key]).toBe(setting.default);
  });

  test("a setting that stands twice: the first holds and the second is named", () => {
    const { settings: inForce, problems } = read("Minimum Koperasi per Asisten", 7, 8);
    expect(inForce.minimum).toBe(7);
    expect(problems).toMatchObject([{ why: "twice", value: 8 }]);
  });

  test("names and keys are each there once", () => {
    expect(new Set(settings.map(({ name }) => name.toLowerCase())).size).toBe(settings.length);
    expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
  });
});
