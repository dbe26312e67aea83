// What people set up in their tables stays theirs: a refused cell is named, the rest goes on, nothing is half applied unsaid.

import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../src/local/host.ts";
import { cellOf, ensureCell } from "../../src/local/workbook/cells.ts";
import type { SheetData, WorkbookData } from "../../src/local/workbook/model.ts";
import { type Applied, ask, hostOf, stateOf, tab, type Undone } from "./desk.ts";
import { codes, smallOffice } from "./histories/office.ts";
import { generate } from "./reports.ts";

/** Columns of the small office's register. */
const at = { village: 3, type: 4, name: 5, bank: 6, assistant: 7, pinned: 8, obstacle: 9 };

const register = (workbook: WorkbookData) => tab(workbook, "Koperasi");
const valueAt = (sheet: SheetData, row: number, column: number) => cellOf(sheet, row, column)?.value ?? "";

/** Someone else's protection of an area. */
function protect(sheet: SheetData, row: number, column: number): void {
  const area = { top: row, left: column, bottom: row, right: column };
  sheet.protections.push({
    id: 90 + row,
    area,
    description: "milik kepala",
    warningOnly: false,
    canEdit: false,
  });
}

const fixable = (host: Host) =>
  ask<{ findings: { id: string; row: number; heading: string; fix?: object }[] }>(
    host,
    "validation.run",
  ).findings.filter(({ fix }) => fix !== undefined);
const moves = codes.slice(3).map((code) => ({ code, from: null, to: "BA2" }));

/** Each: how a cell of row 4 (the fourth cooperative's assistant, its bank) is made the user's own. */
const things: Readonly<Record<string, (workbook: WorkbookData, row: number, column: number) => void>> = {
  "a protected range": (workbook, row, column) => protect(register(workbook), row, column),
  "a rule that refuses": (workbook, row, column) => {
    ensureCell(register(workbook), row, column).validation = {
      criteria: "VALUE_IN_LIST",
      values: ["Ya", "Tidak"],
      allowInvalid: false,
    };
  },
  "an image": (workbook, row, column) => {
    Object.assign(ensureCell(register(workbook), row, column), { value: "", image: true });
  },
  "a formula": (workbook, row, column) => {
    Object.assign(ensureCell(register(workbook), row, column), { value: "", formula: '=""' });
  },
  "an array formula above": (workbook, _, column) => {
    const cell = ensureCell(register(workbook), 1, column);
    Object.assign(cell, { formula: `=ARRAYFORMULA(IF(ROW(A2:A7)>0,${JSON.stringify(cell.value)},""))` });
  },
};

describe.each(Object.keys(things))("%s", (name) => {
  function ready(row: number, column: number) {
    const workbook = smallOffice();
    things[name]?.(workbook, row, column);
    return { workbook, host: hostOf(workbook) };
  }

  test("assign: the cell is named and left, the others are assigned; undo takes back just those", () => {
    const { workbook, host } = ready(4, at.assistant);
    const sheet = register(workbook);
    const before = stateOf(workbook);
    const done = ask<Applied>(host, "caseload.apply", { moves });
    const array = name === "an array formula above";
    const named = array ? codes.slice(3) : [codes[3]];
    expect(done.skipped.map(({ id }) => id)).toEqual(named);
    for (const { why } of done.skipped) expect(why).toMatch(/[a-z]{4}/);
    expect(done.applied).toBe(3 - named.length);
    expect([4, 5, 6].map((row) => valueAt(sheet, row, at.assistant))).toEqual(
      array ? ["", "", ""] : ["", "Asisten 2", "Asisten 2"],
    );
    if (array) return;
    expect(ask<Undone>(host, "actions.undo")).toMatchObject({ restored: 2, kept: [] });
    expect(stateOf(workbook).Koperasi).toEqual(before.Koperasi);
  });

  test("undo: a cell that became theirs since is named and left, the others come back", () => {
    // An array formula cannot spread over cells that hold something.
    if (name === "an array formula above") return;
    const workbook = smallOffice();
    const host = hostOf(workbook);
    const sheet = register(workbook);
    expect(ask<Applied>(host, "caseload.apply", { moves }).applied).toBe(3);
    things[name]?.(workbook, 4, at.assistant);
    const own = { ...cellOf(sheet, 4, at.assistant) };
    const { restored, kept } = ask<Undone>(host, "actions.undo");
    // A rule lets its cell be emptied.
    const named = name === "a rule that refuses" ? [] : ["H5"];
    expect([restored, kept.map(({ a1 }) => a1)]).toEqual([3 - named.length, named]);
    for (const { why } of kept) expect(why).toMatch(/dilindungi|gambar|rumus/);
    expect(cellOf(sheet, 4, at.assistant)).toEqual(named.length === 0 ? { ...own, value: "" } : own);
    expect([5, 6].map((row) => valueAt(sheet, row, at.assistant))).toEqual(["", ""]);
  });

  test("fix, check, generate: nothing of it is touched or stops them", () => {
    const { workbook, host } = ready(4, at.bank);
    const sheet = register(workbook);
    const own = JSON.stringify([cellOf(sheet, 4, at.bank), cellOf(sheet, 1, at.bank)]);
    const found = fixable(host);
    const done = ask<Applied>(host, "validation.apply", { ids: found.map(({ id }) => id) });
    expect(done.applied).toBeGreaterThanOrEqual(2);
    expect(valueAt(sheet, 2, at.village)).toBe("Telemow");
    if (name !== "an array formula above" && name !== "a rule that refuses") {
      const bare = (text: string) => text.replace(/,?"(note|background)":"[^"]*"/g, "");
      expect(bare(JSON.stringify([cellOf(sheet, 4, at.bank), cellOf(sheet, 1, at.bank)]))).toBe(bare(own));
    }
    expect(generate(host).last.failed).toEqual([]);
    // Whatever was written is in the ledger, and comes back whole.
    expect(ask<Undone>(host, "actions.undo", { id: done.action ?? "" }).kept).toEqual([]);
    expect(valueAt(sheet, 2, at.village)).toBe(" Telemow");
  });
});

describe("filters, hidden rows, merges, conditional formats, boxes", () => {
  test("stand as they stood after check, fix, assign, pin, generate, recap and their undo; hidden rows are worked on too", () => {
    const workbook = smallOffice();
    const sheet = register(workbook);
    sheet.filter = { area: { top: 0, left: 0, bottom: 6, right: 10 }, hiddenRows: [5] };
    sheet.hiddenRows.add(6);
    sheet.merges.push({ top: 8, left: 0, bottom: 8, right: 3 });
    sheet.conditionalFormats.push({
      areas: [{ top: 1, left: at.assistant, bottom: 6, right: at.assistant }],
      rule: { criteria: "CELL_EMPTY", values: [], background: "#ff0000" },
    });
    for (let row = 1; row <= 6; row++) {
      ensureCell(sheet, row, at.pinned).validation = {
        criteria: "CHECKBOX",
        values: [],
        allowInvalid: false,
      };
      ensureCell(sheet, row, at.obstacle).background = "#00ffff";
    }
    const setUp = () =>
      JSON.stringify([
        sheet.filter,
        [...sheet.hiddenRows],
        sheet.merges,
        sheet.conditionalFormats,
        sheet.protections,
      ]);
    const own = setUp();
    const host = hostOf(workbook);
    const before = stateOf(workbook).Koperasi;
    const ids = fixable(host).map(({ id }) => id);
    ask(host, "validation.apply", { ids });
    expect(ask<Applied>(host, "caseload.apply", { moves })).toMatchObject({ applied: 3, skipped: [] });
    expect([5, 6].map((row) => valueAt(sheet, row, at.assistant))).toEqual(["Asisten 2", "Asisten 2"]);
    ask(host, "caseload.assign", { pin: codes.map((code) => ({ code, pinned: true })) });
    expect([1, 6].map((row) => valueAt(sheet, row, at.pinned))).toEqual([true, true]);
    const { steps } = generate(host);
    ask(host, "recap.update");
    expect(setUp()).toBe(own);
    for (let action = 0; action < 3 + steps.length; action++)
      expect(ask<Undone>(host, "actions.undo").kept).toEqual([]);
    ask(host, "validation.run");
    expect(setUp()).toBe(own);
    // Marks of the check apart, every cell is as it was.
    const isMark = (key: string) => key === "note" || key === "background";
    const bare = (state: unknown) =>
      JSON.stringify(state, (key, value: unknown) => (isMark(key) ? undefined : value));
    expect(bare(stateOf(workbook).Koperasi)).toBe(bare(before));
  });

  /** An office with a protected cell among those with findings, one of which has a colour of its own. */
  function guarded() {
    const workbook = smallOffice();
    const sheet = register(workbook);
    protect(sheet, 4, at.type);
    for (const row of [4, 5]) ensureCell(sheet, row, at.type).value = "DESA";
    ensureCell(sheet, 4, at.village).value = " Babulu Darat";
    ensureCell(sheet, 4, at.bank).background = "#00ffff";
    const look = (column: number) => {
      const { background, note = "" } = cellOf(sheet, 4, column) ?? {};
      return [background, note.includes("warna asal #00ffff"), note.includes("F14")];
    };
    return { workbook, sheet, host: hostOf(workbook), look };
  }

  test("a protected cell among those to mark: said, the others are marked, and own colours come back", () => {
    const { workbook, sheet, host, look } = guarded();
    expect(ask<{ remarks: string[] }>(host, "validation.run").remarks.join()).toMatch(/dilindungi/);
    expect(look(at.bank)).toEqual(["#fce8b2", true, true]);
    expect(look(at.village)[2]).toBe(true);
    expect([4, 5].map((row) => cellOf(sheet, row, at.type)?.note)).toEqual([
      undefined,
      expect.stringContaining("F10"),
    ]);
    const marked = stateOf(workbook).Koperasi;
    ask(host, "validation.run");
    expect(stateOf(workbook).Koperasi).toEqual(marked);
    sheet.protections.length = 0;
    ask(host, "validation.apply", { ids: fixable(host).map(({ id }) => id) });
    expect(ask<{ remarks: string[] }>(host, "validation.run").remarks.join()).not.toMatch(/dilindungi/);
    expect(look(at.bank)).toEqual(["#00ffff", false, false]);
  });

  test("the same while someone types: no colour is painted over without the note that keeps it", () => {
    const { host, look } = guarded();
    expect(host.edit("Koperasi!D5", " Babulu Darat ").error).toBeNull();
    expect(look(at.bank)).toEqual(["#00ffff", false, false]);
    ask(host, "validation.run");
    expect(look(at.bank)).toEqual(["#fce8b2", true, true]);
  });

  test("a protected sheet: the check says that it could not mark, assign names every cell, and nothing changes", () => {
    const workbook = smallOffice();
    const sheet = register(workbook);
    sheet.protections.push({ id: 80, description: "", warningOnly: false, canEdit: false });
    const host = hostOf(workbook);
    const before = JSON.stringify(stateOf(workbook).Koperasi);
    const { remarks } = ask<{ remarks: string[] }>(host, "validation.run");
    expect(remarks.join()).toMatch(/dilindungi/);
    const done = ask<Applied>(host, "caseload.apply", { moves });
    expect(done).toMatchObject({ action: null, applied: 0 });
    expect(done.skipped).toHaveLength(3);
    expect(JSON.stringify(stateOf(workbook).Koperasi)).toBe(before);
  });
});
