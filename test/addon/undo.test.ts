// Undo after others went on working: exactly the untouched cells come back, what someone changed since is named and left.

import { describe, expect, test } from "@jest/globals";
import { openHost } from "../../src/local/host.ts";
import { cellOf, ensureCell, lastColumn, lastRow } from "../../src/local/workbook/cells.ts";
import type { Scalar, SheetData, WorkbookData } from "../../src/local/workbook/model.ts";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  renameSheet,
  sortArea,
} from "../../src/local/workbook/structure.ts";
import { ask, hostOf, now, stateOf, tab, type Undone } from "./desk.ts";
import { codes, smallOffice } from "./histories/office.ts";
import { byRole, rowId } from "./histories/people.ts";

function register(workbook: WorkbookData): SheetData {
  const sheet = byRole(workbook, "register");
  if (sheet === undefined) throw new Error("no register");
  return sheet;
}

/** A column of the register by row id. */
function column(workbook: WorkbookData, ...headings: string[]): Record<string, Scalar> {
  const sheet = register(workbook);
  const found: Record<string, Scalar> = {};
  for (let at = 0; at < lastColumn(sheet); at++) {
    if (!headings.includes(String(cellOf(sheet, 0, at)?.value))) continue;
    for (let row = 1; row < lastRow(sheet); row++) {
      const id = rowId(sheet, "register", row);
      if (id !== "") found[id] = cellOf(sheet, row, at)?.value ?? "";
    }
  }
  return found;
}

const assistants = (workbook: WorkbookData) => column(workbook, "Asisten", "Nama Pendamping");
const moves = codes.map((code, at) => ({ code, to: at % 2 === 0 ? "BA2" : "BA1" }));
const was = { R0: "Asisten 1", R1: "Asisten 1", R2: "Asisten 1", R3: "", R4: "", R5: "" };
const became = {
  R0: "Asisten 2",
  R1: "Asisten 1",
  R2: "Asisten 2",
  R3: "Asisten 1",
  R4: "Asisten 2",
  R5: "Asisten 1",
};

function assigned() {
  const workbook = smallOffice();
  const host = hostOf(workbook);
  ask(host, "caseload.assign", { moves });
  expect(assistants(workbook)).toEqual(became);
  return { workbook, host, sheet: register(workbook) };
}

type Change = (workbook: WorkbookData, sheet: SheetData) => void;
const changes: Readonly<Record<string, Change>> = {
  sorted: (workbook, sheet) =>
    sortArea(workbook, sheet, { top: 1, left: 0, bottom: 6, right: 10 }, [{ column: 5, ascending: false }]),
  "rows inserted": (workbook, sheet) => insertRows(workbook, sheet, 1, 3, "before"),
  "columns inserted": (workbook, sheet) => insertColumns(workbook, sheet, 2, 2, "before"),
  "a column deleted": (workbook, sheet) => deleteColumns(workbook, sheet, 6, 1),
  "a column moved": (workbook, sheet) => moveColumns(workbook, sheet, 7, 1, 1),
  "the tab renamed": (workbook, sheet) => renameSheet(workbook, sheet, "Daftar KDMP 2025"),
  "headings renamed": (_, sheet) => {
    ensureCell(sheet, 0, 7).value = "Nama Pendamping";
    ensureCell(sheet, 0, 1).value = "KODE WILAYAH";
  },
};

test("from the menu what was asked about is taken back, though others made a change before the answer", () => {
  const { workbook, host: others } = assigned();
  const change = { moves: [{ code: codes[1] ?? "", to: "BA2" }] };
  const person = openHost({
    workbook,
    now,
    ask: () => {
      ask(others, "caseload.assign", change);
      return { button: "YES" };
    },
  });
  const { error, result } = person.call("undoLastAction", []);
  expect([error, result]).toMatchObject([null, { restored: 5, kept: [] }]);
  expect(assistants(workbook)).toEqual({ ...was, R1: "Asisten 2" });
});

describe("undo, and undo of the undo, after others went on", () => {
  test.each([...Object.keys(changes), "all of it"])("%s", (name) => {
    const { workbook, host, sheet } = assigned();
    const done = name === "all of it" ? Object.values(changes) : [changes[name]];
    if (name === "all of it") done.reverse();
    for (const change of done) change?.(workbook, sheet);
    const first = ask<Undone>(host, "actions.undo");
    expect(first).toMatchObject({ restored: 5, kept: [] });
    expect(assistants(workbook)).toEqual(was);
    expect(ask<Undone>(host, "actions.undo", { id: first.action ?? "" })).toMatchObject({
      restored: 5,
      kept: [],
    });
    expect(assistants(workbook)).toEqual(became);
    // The first action stands again, and can be undone again.
    expect(ask<Undone>(host, "actions.undo")).toMatchObject({ restored: 5, kept: [] });
    expect(assistants(workbook)).toEqual(was);
  });

  test("a cell changed and a row deleted since are named and left; the others come back", () => {
    const { workbook, host, sheet } = assigned();
    host.type("Koperasi!H4", "Asisten Lain");
    deleteRows(workbook, sheet, 5, 1);
    const { restored, kept } = ask<Undone>(host, "actions.undo");
    expect(restored).toBe(3);
    expect(kept.map(({ sheet: name, a1 }) => `${name}!${a1}`)).toEqual(
      expect.arrayContaining(["Koperasi!H4", expect.stringMatching(/^Koperasi!H6$/)]),
    );
    expect(kept.map(({ why }) => why).join()).toMatch(/diubah/);
    expect(kept).toHaveLength(2);
    const { R4: _gone, ...rest } = was;
    expect(assistants(workbook)).toEqual({ ...rest, R2: "Asisten Lain" });
  });
});

test("every action that the list shows can be undone, the newest first, until the office is as it was", () => {
  const workbook = smallOffice();
  const host = hostOf(workbook);
  ask(host, "validation.run");
  const before = stateOf(workbook);
  const { findings } = ask<{ findings: { id: string; fix?: object }[] }>(host, "validation.run");
  const fixable = findings.filter(({ fix }) => fix !== undefined).map(({ id }) => id);
  ask(host, "validation.waive", { id: fixable[2], reason: "sudah dicek" });
  ask(host, "validation.apply", { ids: fixable });
  ask(host, "caseload.assign", { moves });
  ask(host, "caseload.assign", { pin: [{ code: codes[0], pinned: true }] });
  ask(host, "caseload.status", { assistant: "BA2", status: "Cuti" });
  ask(host, "caseload.arrive", { code: "BA3", name: "Asisten 3", since: "2025-10-01", capacity: 100 });
  ask(host, "visits.record", {
    visits: [{ date: "2025-10-08", village: "Labangka", activity: "kunjungan", result: "baik" }],
  });
  ask(host, "settings.save", { values: { minimum: 2 } });
  ask(host, "snapshot.close");
  ask(host, "columns.map", { map: { notes: 10 } });
  ask(host, "progress.generate", { scope: { codes: codes.slice(0, 1) } });
  host.type("Koperasi!J2", "Listrik");
  ask(host, "progress.generate", { scope: { codes: codes.slice(0, 1) } });
  const list = () =>
    ask<{ actions: { id: string; what: string; state: string; cells: number }[] }>(host, "actions.list")
      .actions;
  const standing = list().filter(({ state }) => state === "done");
  expect(standing.length).toBeGreaterThanOrEqual(11);
  expect(standing.map(({ what }) => what)).toContain("Simpan pengaturan: Minimum Koperasi per Asisten");
  // A waiver counts no cells: they are the add-on's own.
  expect(standing.find(({ what }) => what.startsWith("Abaikan"))?.cells).toBe(0);
  expect(standing.find(({ what }) => what.startsWith("Perbaiki"))?.cells).toBeGreaterThan(0);
  for (const { id, what } of standing) {
    const { kept } = ask<Undone>(host, "actions.undo", { id });
    expect({ what, kept }).toEqual({ what, kept: [] });
  }
  host.type("Koperasi!J2", "Kendala 0");
  ask(host, "validation.run");
  const after = stateOf(workbook);
  for (const name of ["Koperasi", "Asisten", "Kunjungan", "Pengaturan"]) {
    const values = (state: unknown) =>
      Object.entries((state as { cells: Record<string, { value: Scalar }> }).cells)
        .filter(([, { value }]) => value !== "" && value !== false)
        .map(([place, { value }]) => `${place} ${value}`);
    expect({ name, values: values(after[name]) }).toEqual({ name, values: values(before[name]) });
  }
  expect(Object.keys(after)).not.toContain("Sidorejo");
});

test("the register is kept in a hidden tab before the first change ever made to it, and only then", () => {
  const workbook = smallOffice();
  const host = hostOf(workbook);
  const before = JSON.stringify(stateOf(workbook).Koperasi);
  ask(host, "settings.save", { values: { minimum: 2 } });
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("Cadangan Koperasi");
  ask(host, "caseload.assign", { moves });
  const backup = tab(workbook, "Cadangan Koperasi");
  expect(backup.hidden).toBe(true);
  const cells = (text: string) => JSON.stringify((JSON.parse(text) as { cells: object }).cells);
  const kept = JSON.stringify(stateOf(workbook)["Cadangan Koperasi"]);
  expect(cells(kept)).toBe(cells(before));
  ask(host, "caseload.assign", { pin: [{ code: codes[0], pinned: true }] });
  expect(workbook.sheets.filter(({ name }) => name.startsWith("Cadangan"))).toHaveLength(1);
  expect(JSON.stringify(stateOf(workbook)["Cadangan Koperasi"])).toBe(kept);
});
