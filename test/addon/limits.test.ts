// Limits are told before they are hit; what hands damaged is named; older spreadsheets work, newer ones are left alone.

import { describe, expect, test } from "@jest/globals";
import { methods } from "../../src/addon/rpc.ts";
import { cellOf, lastRow } from "../../src/local/workbook/cells.ts";
import { addSheet } from "../../src/local/workbook/create.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, rpc, stateOf, tab } from "./desk.ts";
import { cases } from "./faults/faults.ts";
import { codes, smallOffice } from "./histories/office.ts";
import { byRole } from "./histories/people.ts";

function office() {
  const workbook = smallOffice();
  return { workbook, host: hostOf(workbook) };
}

const remember = (workbook: WorkbookData, key: string, value: string, sheetId?: number) =>
  workbook.metadata.push({
    id: workbook.nextId++,
    key,
    value,
    visibility: "DOCUMENT",
    ...(sheetId !== undefined && { sheetId }),
  });

describe("a limit of Google's", () => {
  test.each([
    ["validation.run", {}],
    ["recap.update", {}],
    ["snapshot.close", {}],
    ["workbook.setUp", { regency: "64.09" }],
  ])("ten million cells: %s makes no tab and says so", (method, params) => {
    const { workbook, host } = office();
    addSheet(workbook, "Arsip", { rows: 99_900, columns: 100 });
    const names = workbook.sheets.map(({ name }) => name);
    expect(rpc(host, method, params).error).toMatch(/10 juta sel\. Tab baru tidak dibuat/);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  test("ten million cells: each village's sheet that has no room is named", () => {
    const { workbook, host } = office();
    ask(host, "progress.generate", { scope: { codes: codes.slice(0, 1) } });
    const used = workbook.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    addSheet(workbook, "Arsip", { rows: Math.floor((10_000_000 - used - 100) / 100), columns: 100 });
    const made = ask<{ created: number; failed: { why: string }[] }>(host, "progress.generate", {
      scope: { codes: codes.slice(0, 2) },
    });
    expect(made.created).toBe(0);
    expect(made.failed.map(({ why }) => why)).toEqual([expect.stringContaining("10 juta sel")]);
  });

  test("50,000 characters: nothing is saved", () => {
    const { workbook, host } = office();
    const before = stateOf(workbook);
    const step = rpc(host, "settings.save", { values: { minimum: 2, reportTitle: "x".repeat(50_001) } });
    expect(step.error).toMatch(/50\.000 karakter.*Tidak ada yang diubah/);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("30,000 characters of metadata: nothing is remembered", () => {
    const { workbook, host } = office();
    remember(workbook, "milik.orang.lain", "x".repeat(29_980));
    const before = structuredClone(workbook.metadata);
    expect(rpc(host, "columns.map", { map: { notes: 10 } }).error).toMatch(/30\.000 karakter/);
    expect(workbook.metadata).toEqual(before);
  });

  test("what the ledger keeps longer than the setting allows is deleted, the oldest first", () => {
    const { workbook, host } = office();
    ask(host, "settings.save", { values: { keepLedgerDays: 30 } });
    ask(host, "caseload.assign", { moves: [{ code: codes[0], to: "BA2" }] });
    host.setNow("2025-11-20T08:00");
    ask(host, "caseload.assign", { moves: [{ code: codes[1], to: "BA2" }] });
    const { actions } = ask<{ actions: { when: string }[] }>(host, "actions.list");
    expect(actions.map(({ when }) => when.slice(0, 10))).toEqual(["2025-11-20"]);
    const ledger = byRole(workbook, "ledger");
    expect(ledger === undefined ? 0 : lastRow(ledger)).toBe(2);
    expect(ask(host, "actions.undo")).toMatchObject({ restored: 1, kept: [] });
  });
});

describe("memories damaged by hand", () => {
  const damage = ["", "{", "null", "[]", '{"x":1}', "\u0000", '{"__proto__":{"y":1}}', "9".repeat(400)];

  test.each(["pk.headings", "pk.regency", "pk.check"])("%s: named, and every command goes on", (key) => {
    for (const value of damage) {
      const { workbook, host } = office();
      remember(workbook, key, value);
      const { problems } = ask<{ problems: string[] }>(host, "workbook.status");
      const isMap = key === "pk.headings" && value.startsWith("{") && value !== "{";
      if (!isMap) expect(problems).toEqual([expect.stringContaining(`"${key}" (spreadsheet ini) rusak`)]);
      ask(host, "validation.run");
    }
  });

  test("a tab's role and a sheet's memory: named with the tab; the tab is found by its name", () => {
    const { workbook, host } = office();
    ask(host, "progress.generate", { scope: { codes: codes.slice(0, 1) } });
    for (const entry of workbook.metadata) {
      if (entry.key === "pk.sheet") entry.value = "{}";
      if (entry.value === "assistants") entry.value = "asistenn";
    }
    const { problems } = ask<{ problems: string[] }>(host, "workbook.status");
    expect(problems).toEqual([
      expect.stringContaining('"pk.role" (Asisten) rusak'),
      expect.stringContaining('"pk.sheet" (Sidorejo) rusak'),
    ]);
  });
});

describe("every kind of memory damaged by hand", () => {
  test.each(["pk.remaking", "pk.sheets", "pk.schema"])("%s: named, and every command goes on", (key) => {
    for (const value of ["", "{", "[]", "null ", "\u0000", '{"__proto__":{"y":1}}']) {
      const { workbook, host } = office();
      remember(workbook, key, value);
      const { problems } = ask<{ problems: string[] }>(host, "workbook.status");
      expect(problems).toEqual([expect.stringContaining(`"${key}" (spreadsheet ini) rusak`)]);
      ask(host, "validation.run");
      ask(host, "progress.generate", { scope: { codes: codes.slice(0, 1) } });
    }
  });

  test("those of made tabs: named with the tab, and what they belong to is made anew", () => {
    const { workbook, host } = office();
    const drawAll = () => {
      ask(host, "progress.generate", { scope: { codes: codes.slice(0, 1) } });
      ask(host, "recap.update");
      ask(host, "report.monthly");
    };
    drawAll();
    const kept = ["pk.compiled", "pk.recap", "pk.monthly"];
    for (const entry of workbook.metadata) if (kept.includes(entry.key)) entry.value = "{}";
    const { problems } = ask<{ problems: string[] }>(host, "workbook.status");
    expect(problems.map((each) => /"(.*?)"/.exec(each)?.[1]).sort()).toEqual([...kept].sort());
    drawAll();
    expect(ask<{ findings: object[] }>(host, "validation.run")).toBeDefined();
  });
});

describe("other versions' spreadsheets", () => {
  test("one of a newer version is left alone by every method, in a sentence", () => {
    const { workbook, host } = office();
    remember(workbook, "pk.schema", "2");
    const before = stateOf(workbook);
    for (const method of Object.keys(methods)) {
      const step = rpc(host, method, {});
      // What reads no setting (the list of regencies, the probe's own tab) changes nothing of the office's.
      if (step.error !== null) expect(step.error).toMatch(/versi add-on yang lebih baru|tidak sesuai pada/);
    }
    expect(rpc(host, "validation.run").error).toMatch(/lebih baru.*Tidak ada yang diubah/);
    expect(host.call("checkRegister").error).toMatch(/lebih baru/);
    expect(stateOf(workbook)).toEqual(before);
  });

  test.each(Object.keys(cases))(
    "one of a newer version is not touched by %s, even where all is ready for it",
    (name) => {
      const { workbook, host } = office();
      cases[name]?.before?.(host);
      workbook.metadata = workbook.metadata.filter(({ key }) => key !== "pk.schema");
      remember(workbook, "pk.schema", "2");
      const whole = () =>
        JSON.stringify([
          workbook.sheets.map(({ cells }) => [...cells].map(([row, line]) => [row, ...line])),
          workbook.metadata,
        ]);
      const before = whole();
      expect(cases[name]?.send(host).error).toMatch(/lebih baru.*Tidak ada yang diubah/);
      host.edit("Koperasi!D2", "Sidorejo ");
      host.type("Koperasi!D2", "Sidorejo");
      expect(whole()).toBe(before);
    },
  );

  test("one of an older version works, and set-up brings it up to date", () => {
    const { workbook, host } = office();
    expect(workbook.metadata.some(({ key }) => key === "pk.schema")).toBe(false);
    ask(host, "validation.run");
    ask(host, "workbook.setUp", { regency: "64.09" });
    expect(workbook.metadata.find(({ key }) => key === "pk.schema")?.value).toBe("1");
    const settings = tab(workbook, "Pengaturan");
    const names = Array.from({ length: lastRow(settings) }, (_, row) => cellOf(settings, row, 0)?.value);
    expect(names).toContain("Simpan Riwayat (hari)");
    expect(ask(host, "workbook.setUp", { regency: "64.09" })).toMatchObject({ made: [], action: null });
  });
});
