// Undo where someone has since protected what the action wrote or made: the rest comes back, what cannot is named, and the same action can be tried again.

import { describe, expect, test } from "@jest/globals";
import { type Host, openHost, type StepResult } from "../../src/local/host.ts";
import type { Rect, SheetData, WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, now, rpc, stateOf, tab, type Undone } from "./desk.ts";
import { codes, smallOffice } from "./histories/office.ts";

const protect = (sheet: SheetData, area?: Rect, warningOnly = false) =>
  sheet.protections.push({ id: 1, description: "", warningOnly, canEdit: false, ...(area && { area }) });
const rows = (top: number, bottom: number): Rect => ({ top, left: 0, bottom, right: 30 });

interface Listed {
  actions: { id: string; what: string; state: string }[];
}

/** Google tells of a refused write at once or later: all below holds either way. */
describe.each(["atOnce", "atFlush"] as const)("refused %s", (refusals) => {
  function office(workbook: WorkbookData = smallOffice()) {
    const host = openHost({ workbook, now, refusals });
    const undo = (id?: string) => ask<Undone>(host, "actions.undo", id === undefined ? {} : { id });
    const last = () =>
      ask<Listed>(host, "actions.list").actions.find(({ what }) => !what.startsWith("Urung"));
    return { workbook, host, undo, last };
  }

  function assigned() {
    const made = office();
    const before = stateOf(made.workbook).Koperasi;
    const moves = codes.slice(0, 4).map((code) => ({ code, to: "BA2" }));
    ask(made.host, "caseload.assign", { moves });
    return { ...made, before, sheet: tab(made.workbook, "Koperasi") };
  }

  test("the whole tab: nothing changes, each cell is named, and without the protection all comes back", () => {
    const { workbook, undo, last, before, sheet } = assigned();
    const after = stateOf(workbook).Koperasi;
    protect(sheet);
    const { restored, kept } = undo();
    expect(restored).toBe(0);
    expect(kept.map(({ sheet: name, a1 }) => `${name}!${a1}`).sort()).toEqual(
      [2, 3, 4, 5].map((row) => `Koperasi!H${row}`),
    );
    for (const { why } of kept) expect(why).toMatch(/^Google menolak .*dilindungi/);
    expect(stateOf(workbook).Koperasi).toEqual(after);
    expect(last()?.state).toBe("done");
    sheet.protections.length = 0;
    expect(undo()).toMatchObject({ restored: 4, kept: [] });
    expect(stateOf(workbook).Koperasi).toEqual(before);
    expect(last()?.state).toBe("undone");
  });

  test("some rows: the others come back, and later these, by the same action", () => {
    const { workbook, undo, last, before, sheet } = assigned();
    protect(sheet, rows(1, 2));
    const first = undo();
    expect(first.restored).toBe(2);
    expect(first.kept.map(({ a1 }) => a1).sort()).toEqual(["H2", "H3"]);
    expect(last()?.state).toBe("done");
    sheet.protections.length = 0;
    expect(undo()).toMatchObject({ restored: 2, kept: [] });
    expect(last()?.state).toBe("undone");
    expect(stateOf(workbook).Koperasi).toEqual(before);
  });

  test("what someone typed meanwhile into a protected row stays and is named", () => {
    const { workbook, host, undo, sheet } = assigned();
    protect(sheet, rows(1, 1));
    undo();
    sheet.protections.length = 0;
    host.type("Koperasi!H2", "Asisten Lain");
    expect(undo().kept).toEqual([{ sheet: "Koperasi", a1: "H2", why: "isi sel sudah diubah orang lain" }]);
    expect(workbook.sheets.length).toBeGreaterThan(0);
  });

  function made() {
    const all = office();
    ask(all.host, "progress.generate", { scope: { codes: codes.slice(0, 3) } });
    const names = () => all.workbook.sheets.map(({ name }) => name).filter((name) => villages.includes(name));
    return { ...all, names };
  }
  const villages = ["Sidorejo", "Telemow", "Waru"];

  test.each([
    ["whole", undefined],
    ["in one cell", { top: 0, left: 0, bottom: 0, right: 0 }],
  ])("a made tab protected %s stays and is named, the others go; later it goes too", (_, area) => {
    const { workbook, undo, last, names } = made();
    expect(names()).toEqual(expect.arrayContaining(villages));
    const sheet = tab(workbook, "Telemow");
    protect(sheet, area);
    const before = JSON.stringify(stateOf(workbook).Telemow);
    const { kept } = undo();
    expect(kept).toEqual([{ sheet: "Telemow", a1: "", why: expect.stringMatching(/dilindungi/) }]);
    expect(names()).toEqual(["Telemow"]);
    expect(JSON.stringify(stateOf(workbook).Telemow)).toBe(before);
    expect(last()?.state).toBe("done");
    sheet.protections.length = 0;
    expect(undo()).toMatchObject({ restored: 1, kept: [] });
    expect(names()).toEqual([]);
    expect(last()?.state).toBe("undone");
  });

  test("a made tab that only warns is taken back", () => {
    const { workbook, undo, names } = made();
    protect(tab(workbook, "Telemow"), undefined, true);
    expect(undo().kept).toEqual([]);
    expect(names()).toEqual([]);
  });

  test("a progress sheet brought up to date: the others come back, and later this one", () => {
    const { workbook, host, undo } = made();
    const before = stateOf(workbook);
    host.type("Koperasi!J2", "Listrik");
    host.type("Koperasi!J3", "Air");
    ask(host, "progress.generate", { scope: { codes: codes.slice(0, 2) } });
    const sheet = tab(workbook, "Telemow");
    protect(sheet);
    const { kept } = undo();
    expect(kept).toEqual([{ sheet: "Telemow", a1: "", why: expect.stringMatching(/dilindungi/) }]);
    expect(stateOf(workbook).Sidorejo).toEqual(before.Sidorejo);
    sheet.protections.length = 0;
    expect(undo().kept).toEqual([]);
    expect(stateOf(workbook).Telemow).toEqual(before.Telemow);
  });

  test("appended columns stay while their tab is protected, and go later", () => {
    const { workbook, host, undo, last } = office();
    const before = stateOf(workbook).Koperasi;
    ask(host, "workbook.setUp", { regency: "64.09", appendColumns: true });
    const sheet = tab(workbook, "Koperasi");
    const width = sheet.columnCount;
    protect(sheet);
    const id = last()?.id ?? "";
    expect(undo(id).kept).toContainEqual({
      sheet: "Koperasi",
      a1: "",
      why: expect.stringMatching(/dilindungi/),
    });
    expect(sheet.columnCount).toBe(width);
    expect(last()?.state).toBe("done");
    sheet.protections.length = 0;
    undo(id);
    expect(stateOf(workbook).Koperasi).toEqual(before);
  });

  test.each<[string, (host: Host) => StepResult]>([
    ["cells", (host) => rpc(host, "caseload.assign", { moves: [{ code: codes[4], to: "BA2" }] })],
    ["a memory", (host) => rpc(host, "columns.map", { map: { notes: 10 } })],
    ["an undo", (host) => rpc(host, "actions.undo")],
  ])("the history itself protected: %s are not written without it, and that is said", (_, send) => {
    const { workbook, host } = assigned();
    const ledger = tab(workbook, "Riwayat Perubahan");
    const before = { state: stateOf(workbook), metadata: structuredClone(workbook.metadata) };
    const own = ledger.protections.splice(0);
    protect(ledger);
    expect(send(host).error).toMatch(/^Ada tab atau sel yang dilindungi/);
    expect(stateOf(workbook)).toEqual(before.state);
    expect(workbook.metadata).toEqual(before.metadata);
    ledger.protections.splice(0, 1, ...own);
    expect(send(host).error).toBeNull();
  });
});
