// Siapkan spreadsheet on every kind of workbook: finds or makes, never moves, twice changes nothing, undone leaves all as it was.

import { describe, expect, test } from "@jest/globals";
import { templateDesign } from "../../src/domain/progress/template.ts";
import { modelPrices, secondsOf } from "../../src/local/prices.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import type { Scalar, WorkbookData } from "../../src/local/workbook/model.ts";
import "../words.ts";
import { ask, hostOf, rpc, stateOf, tab, workbookOf } from "./desk.ts";

interface SetUp {
  made: string[];
  kept: string[];
  appended: string[];
  missingColumns: string[];
  villages: number;
  action: string | null;
}
interface Status {
  ready: boolean;
  register: { sheet: string; headingRow: number; rows: number } | null;
  candidates: { sheet: string }[];
  missing: string[];
  counts: { cooperatives: number };
  regency: { code: string; name: string } | null;
  hint: string;
  problems: string[];
}

const foreignRows: Scalar[][] = [
  ["DINAS KOPERASI"],
  ["Daftar Kopdes per Oktober 2025"],
  ["No", "Nama Kopdes", "Kec.", "DESA/KEL", "NIK Koperasi", "BA"],
  [1, "Koperasi Desa Merah Putih Sidorejo", "Penajam", "Sidorejo", "6409000000001", ""],
  [2, "Koperasi Desa Merah Putih Telemow", "Sepaku", "Telemow", "6409000000002", ""],
];
const foreign = (): WorkbookData => workbookOf({ Catatan: [["bebas"]], "Rekap Kopdes 2025": foreignRows });
const setUp = (workbook: WorkbookData, params: object = {}) =>
  ask<SetUp>(hostOf(workbook), "workbook.setUp", { regency: "64.09", ...params });

const plain = ["Asisten", "Kunjungan", "Pengaturan", "Riwayat Bulanan", "Diabaikan", "Wilayah"];

describe("set-up", () => {
  test("an empty workbook gets every tab, with the regency's official villages", () => {
    const workbook = workbookOf({ "Sheet 1": [] });
    const result = setUp(workbook);
    expect(result.made).toEqual(expect.arrayContaining(["Koperasi", ...plain]));
    expect(result.villages).toBe(54);
    const villages = tab(workbook, "Wilayah");
    expect([0, 3].map((column) => cellOf(villages, 22, column)?.value)).toEqual(["64.09.01.2022", "Penajam"]);
    expect(ask<Status>(hostOf(workbook), "workbook.status")).toMatchObject({
      ready: true,
      missing: [],
      register: { sheet: "Koperasi", headingRow: 1, rows: 0 },
      regency: { code: "64.09", name: "Kabupaten Penajam Paser Utara" },
    });
  });

  test("in an empty spreadsheet it ends well within 25 seconds at Google; other tabs are looked through once", () => {
    const filled = (count: number) =>
      workbookOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`Desa ${at}`, [["x"]]])));
    const [empty, many] = [0, 20].map((count) => {
      const step = rpc(hostOf(filled(count)), "workbook.setUp", { regency: "64.09" });
      expect(step.error).toBeNull();
      return step;
    });
    expect(secondsOf(empty?.calls ?? {}, modelPrices)).toBeLessThan(24.5);
    // What a tab holds; where its merged cells are matters only where there are headings.
    expect((many?.serviceCalls.reads ?? 0) - (empty?.serviceCalls.reads ?? 0)).toBeLessThanOrEqual(20);
  });

  test("the template's rows and columns get the sizes of its design, few of them one by one", () => {
    const workbook = workbookOf({ "Sheet 1": [] });
    const { calls } = rpc(hostOf(workbook), "workbook.setUp", { regency: "64.09" });
    const { rowHeights, columnWidths } = tab(workbook, "Templat Lembar");
    const { heights = [], widths = [] } = templateDesign("id");
    expect(heights.map((_, row) => rowHeights.get(row))).toEqual(heights);
    expect(widths.map((_, column) => columnWidths.get(column))).toEqual(widths);
    const runs = heights.filter((height, row) => height !== undefined && height !== heights[row - 1]).length;
    expect(calls["Sheet.setRowHeightsForced"]).toBeLessThan(runs);
  });

  test("a made register keeps typed digits, offers its words, ticks its boxes", () => {
    const workbook = workbookOf({ "Sheet 1": [] });
    setUp(workbook);
    const host = hostOf(workbook);
    const register = tab(workbook, "Koperasi");
    const columnOf = (heading: string) =>
      Array.from({ length: register.columnCount }, (_, column) => column).find(
        (column) => cellOf(register, 0, column)?.value === heading,
      ) ?? -1;
    host.edit("Koperasi!J2", "0910250012345");
    expect(cellOf(register, 0, 9)?.value).toBe("NPWP");
    expect(cellOf(register, 1, 9)?.value).toBe("0910250012345");
    expect(cellOf(register, 1, columnOf("Tahap"))?.validation).toMatchObject({ allowInvalid: true });
    expect(JSON.stringify(cellOf(register, 1, columnOf("Tahap"))?.validation?.values)).toContain("Kemitraan");
    // The names of assistants are offered where they are written, and anything else is taken too.
    const names = { criteria: "VALUE_IN_RANGE", values: ["=Asisten!B2:B1000"], allowInvalid: true };
    expect(cellOf(register, 1, columnOf("Asisten"))?.validation).toMatchObject(names);
    expect(cellOf(tab(workbook, "Kunjungan"), 1, 4)?.validation).toMatchObject(names);
    const settings = tab(workbook, "Pengaturan");
    const choicesOf = (name: string) =>
      [...settings.cells.values()].find((cells) => cells.get(0)?.value === name)?.get(1)?.validation?.values;
    expect([choicesOf("Bahasa"), choicesOf("Data Contoh")]).toEqual([
      ["Indonesia", "English"],
      ["Ya", "Tidak"],
    ]);
    expect(cellOf(register, 1, columnOf("Jangan Dipindah"))?.validation?.criteria).toBe("CHECKBOX");
    expect(register.frozenRows).toBe(1);
  });

  test("a register on any tab, under title rows, is found and left where it is", () => {
    const workbook = foreign();
    const before = stateOf(workbook);
    const result = setUp(workbook);
    expect(result.kept).toContain("Rekap Kopdes 2025");
    expect(result.made).not.toContain("Koperasi");
    expect(result.appended).toEqual([]);
    expect(result.missingColumns).toContain("Kode Wilayah");
    const after = stateOf(workbook);
    for (const name of Object.keys(before)) expect(after[name]).toEqual(before[name]);
    expect(ask<Status>(hostOf(workbook), "workbook.status").register).toEqual({
      sheet: "Rekap Kopdes 2025",
      headingRow: 3,
      rows: 2,
    });
  });

  test("before set-up the register's tab, its titles and a code are told, for they may name the regency", () => {
    const workbook = foreign();
    const hint = () => ask<Status>(hostOf(workbook), "workbook.status").hint;
    expect(hint()).toMatch(/^Rekap Kopdes 2025 · /);
    const host = hostOf(workbook);
    host.type("Rekap Kopdes 2025!A1", "REKAP KABUPATEN PENAJAM PASER UTARA");
    expect(hint()).toMatch(/^Rekap Kopdes 2025 · REKAP KABUPATEN PENAJAM PASER UTARA( · |$)/);
  });

  test("staff go on looking at the tab they were on; at a made register where there was none", () => {
    const workbook = foreign();
    const host = hostOf(workbook);
    const shown = () => workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
    workbook.activeSheetId = tab(workbook, "Catatan").id;
    ask(host, "workbook.setUp", { regency: "64.09" });
    expect(shown()).toBe("Catatan");
    const [first] = ask<{ findings: { id: string }[] }>(host, "validation.run").findings;
    expect(tab(workbook, "Temuan").id).toBeGreaterThan(0);
    ask(host, "validation.waive", { id: first?.id, reason: "sudah dicek" });
    expect(shown()).toBe("Catatan");
    const blank = workbookOf({ "Sheet 1": [] });
    setUp(blank);
    expect(blank.sheets.find(({ id }) => id === blank.activeSheetId)?.name).toBe("Koperasi");
  });

  test("missing columns are appended on consent only, right of the last used one", () => {
    const workbook = foreign();
    const result = setUp(workbook, { appendColumns: true });
    const register = tab(workbook, "Rekap Kopdes 2025");
    expect(result.appended[0]).toBe("Kode Wilayah");
    expect(cellOf(register, 2, 6)?.value).toBe("Kode Wilayah");
    expect(cellOf(register, 3, 6)?.format).toBe("@");
    foreignRows.forEach((row, r) => {
      row.forEach((value, c) => {
        expect(cellOf(register, r, c)?.value ?? "").toBe(value);
      });
    });
  });

  test("a column under another heading is no missing one: it is proposed, and set-up appends none beside it", () => {
    const numbers = ["AHU-0030941.AH.01.29.TAHUN 2025", "AHU-0030942.AH.01.29.TAHUN 2025"];
    const rows = foreignRows.map((row, at) => [...row, at === 2 ? "SK Kita" : (numbers[at - 3] ?? "")]);
    const workbook = workbookOf({ Rekap: rows });
    const result = setUp(workbook, { appendColumns: true });
    expect(result.appended).not.toContain("Nomor Badan Hukum");
    expect(result.missingColumns).toEqual(["Nomor Badan Hukum"]);
    const { unknown } = ask<{ unknown: { heading: string; proposal: { key: string } | null }[] }>(
      hostOf(workbook),
      "columns.read",
    );
    expect(unknown.find(({ heading }) => heading === "SK Kita")?.proposal?.key).toBe("legalNumber");
  });

  test.each<[string, () => WorkbookData]>([
    ["a foreign register", foreign],
    ["an empty workbook", () => workbookOf({ "Sheet 1": [] })],
  ])("a second run changes nothing: %s", (_, make) => {
    const workbook = make();
    setUp(workbook, { appendColumns: true });
    const before = stateOf(workbook);
    expect(setUp(workbook, { appendColumns: true })).toMatchObject({ made: [], appended: [], action: null });
    expect(stateOf(workbook)).toEqual(before);
  });

  test("undone, the workbook is as it was, but for the ledger", () => {
    const workbook = foreign();
    const before = stateOf(workbook);
    setUp(workbook, { appendColumns: true });
    const undone = ask<{ kept: unknown[] }>(hostOf(workbook), "actions.undo");
    expect(undone.kept).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("undo leaves and names a tab that staff wrote in and a column that they filled", () => {
    const workbook = foreign();
    setUp(workbook, { appendColumns: true });
    const host = hostOf(workbook);
    host.edit("Asisten!A2", "A1");
    host.edit("Rekap Kopdes 2025!G4", "64.09.01.2022");
    const undone = ask<{ kept: { sheet: string; a1: string }[] }>(host, "actions.undo");
    expect(undone.kept.map(({ sheet, a1 }) => `${sheet}!${a1}`)).toEqual([
      "Rekap Kopdes 2025!G4",
      "Asisten!",
    ]);
    expect(cellOf(tab(workbook, "Asisten"), 1, 0)?.value).toBe("A1");
  });

  test("an office's own Asisten and Pengaturan are adopted as they are; settings that are missing are added", () => {
    const workbook = workbookOf({
      Koperasi: foreignRows,
      Asisten: [
        ["Kode", "Nama", "HP"],
        ["A1", "Asisten 1", "08001234567"],
      ],
      Pengaturan: [
        ["Nama", "Nilai", "Penjelasan"],
        ["Minimum Koperasi per Asisten", 7, "kesepakatan"],
      ],
    });
    const result = setUp(workbook);
    expect(result.kept).toEqual(expect.arrayContaining(["Koperasi", "Asisten", "Pengaturan"]));
    const settings = tab(workbook, "Pengaturan");
    expect([1, 2].map((column) => cellOf(settings, 1, column)?.value)).toEqual([7, "kesepakatan"]);
    const names = Array.from({ length: 60 }, (_, row) => cellOf(settings, row, 0)?.value);
    expect(names).toContain("Toleransi Beban (%)");
    expect(names.filter((name) => name === "Minimum Koperasi per Asisten")).toHaveLength(1);
    const row = names.indexOf("Kode Kabupaten/Kota");
    expect(cellOf(settings, row, 1)?.value).toBe("64.09");
  });

  test("the register is copied into a hidden backup before anything is changed", () => {
    const workbook = foreign();
    setUp(workbook, { appendColumns: true });
    const backup = tab(workbook, "Cadangan Rekap Kopdes 2025");
    expect(backup.hidden).toBe(true);
    foreignRows.forEach((row, r) => {
      row.forEach((value, c) => {
        expect(cellOf(backup, r, c)?.value ?? "").toBe(value);
      });
    });
    expect(cellOf(backup, 2, 6)).toBeUndefined();
  });

  test("another regency brings other villages into Wilayah", () => {
    const workbook = foreign();
    setUp(workbook);
    expect(setUp(workbook, { regency: "11.08" }).villages).toBe(852);
    expect(cellOf(tab(workbook, "Wilayah"), 852, 0)?.value).toMatch(/^11\.08\./);
  });
});

describe("set-up refuses in a sentence and changes nothing", () => {
  test.each<[string, () => WorkbookData, object, RegExp]>([
    ["an unknown regency", foreign, { regency: "99.99" }, /kode "99.99" tidak ada/],
    ["a code that is a path", foreign, { regency: "../index" }, /tidak ada/],
    [
      "a tab that holds no register",
      foreign,
      { regency: "64.09", register: "Catatan" },
      /Tab "Catatan" tidak memuat/,
    ],
    [
      "two candidates",
      () => workbookOf({ Satu: foreignRows, Dua: foreignRows }),
      { regency: "64.09" },
      /2 tab .*"Satu", "Dua"/,
    ],
    ["params of the wrong type", foreign, { regency: 64.09 }, /tidak sesuai pada regency/],
  ])("%s", (_, make, params, sentence) => {
    const workbook = make();
    const before = stateOf(workbook);
    const step = rpc(hostOf(workbook), "workbook.setUp", params);
    expect(step.error).toMatch(sentence);
    expect(step.error).toMatch(/Tidak ada yang diubah/);
    expect(step.serviceCalls.writes).toBe(0);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("of two candidates the named one is taken", () => {
    const workbook = workbookOf({ Satu: foreignRows, Dua: foreignRows });
    expect(setUp(workbook, { register: "Dua" }).kept[0]).toBe("Dua");
  });
});

describe("requests that are none", () => {
  test.each<[string, unknown, RegExp]>([
    ["an unknown method", { method: "workbook.explode" }, /"workbook.explode" tidak dikenal/],
    ["a method of every object", { method: "constructor" }, /tidak dikenal/],
    ["no method", {}, /tidak sesuai pada method/],
    ["not an object", "halo", /tidak sesuai pada keseluruhan isian/],
    ["nothing", null, /tidak sesuai/],
    ["a stale sidebar", { method: "workbook.status", version: "0.0.1" }, /usang/],
  ])("%s", (_, request, sentence) => {
    const step = hostOf(foreign()).call("rpc", [request]);
    expect(step.error).toMatch(sentence);
    expect(step.result).toBeNull();
  });
});
