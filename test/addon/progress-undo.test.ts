// Refreshing progress sheets is an action like any other: undone exactly, with what staff typed kept and named.

import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../src/local/host.ts";
import { cellOf } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { insertRows } from "../../src/local/workbook/structure.ts";
import { ask, hostOf, rpc, stateOf, tab, type Undone } from "./desk.ts";
import { beside, generate, killAt, placeOf, sheetNames, shown, small } from "./reports.ts";

const undo = (host: Host, id?: string) => ask<Undone>(host, "actions.undo", id === undefined ? {} : { id });

const actions = (host: Host) =>
  ask<{ actions: { id: string; what: string; state: string; cells: number }[] }>(host, "actions.list")
    .actions;

const a1 = (name: string, { row, column }: { row: number; column: number }) =>
  `${name}!${String.fromCharCode(65 + column)}${row + 1}`;

/** Three sheets made; then the obstacles of two rows change. */
function changed() {
  const workbook = small();
  const host = hostOf(workbook);
  generate(host);
  const place = placeOf(tab(workbook, "Sidorejo"), "Belum ada tempat");
  host.type("Koperasi!F2", "Listrik");
  host.type("Koperasi!F3", "Air");
  return { workbook, host, place };
}

describe("a refresh", () => {
  test("is undone cell for cell and memory for memory; undone twice, it stands again", () => {
    const { workbook, host } = changed();
    const before = { state: stateOf(workbook), metadata: structuredClone(workbook.metadata) };
    const { last } = generate(host);
    expect(actions(host)[0]).toMatchObject({
      id: last.action,
      what: "Perbarui lembar perkembangan: 2 lembar",
      cells: 2,
      state: "done",
    });
    const after = stateOf(workbook);
    const undone = undo(host);
    expect(undone.kept).toEqual([]);
    expect(stateOf(workbook)).toEqual(before.state);
    expect(workbook.metadata).toEqual(before.metadata);
    undo(host, undone.action ?? "");
    expect(stateOf(workbook)).toEqual(after);
    expect(generate(host).steps[0]?.serviceCalls.writes).toBe(0);
  });

  test("undone leaves the sheets; the next undo takes back their making", () => {
    const { workbook, host } = changed();
    generate(host);
    undo(host);
    expect(sheetNames(workbook)).toHaveLength(3);
    expect(generate(host).last).toMatchObject({ created: 0, updated: 2 });
    undo(host);
    undo(host);
    expect(sheetNames(workbook)).toEqual([]);
  });

  test("keeps and names a cell that staff typed over since, also below rows they inserted", () => {
    const { workbook, host, place } = changed();
    generate(host);
    const sheet = tab(workbook, "Sidorejo");
    insertRows(workbook, sheet, 2, 3);
    const moved = { ...place, row: place.row + 3 };
    host.type(a1("Sidorejo", moved), "tulisan staf");
    const { kept } = undo(host);
    expect(kept).toEqual([
      { sheet: "Sidorejo", a1: a1("", moved).slice(1), why: "isi sel sudah diubah orang lain" },
    ]);
    expect(cellOf(sheet, moved.row, moved.column)?.value).toBe("tulisan staf");
    expect(beside(tab(workbook, "Telemow"), "Kendala")).toBe("Modal");
  });

  test("refreshed again since: what the older one wrote is no longer there, so it is kept and named", () => {
    const { workbook, host, place } = changed();
    const { last } = generate(host);
    host.type("Koperasi!F2", "Jalan");
    generate(host);
    expect(undo(host, last.action ?? "").kept).toEqual([
      { sheet: "Sidorejo", a1: a1("", place).slice(1), why: "isi sel sudah diubah orang lain" },
    ]);
    expect(beside(tab(workbook, "Sidorejo"), "Kendala")).toBe("Jalan");
    expect(beside(tab(workbook, "Telemow"), "Kendala")).toBe("Modal");
  });

  test("cut off at any of its calls: undo gives back what stood before", () => {
    const pages = (workbook: WorkbookData) =>
      sheetNames(workbook).map((name) => [...shown(tab(workbook, name))]);
    const start = changed().workbook;
    const before = pages(start);
    const calls = generate(hostOf(structuredClone(start))).steps[0]?.serviceCalls.total ?? 0;
    for (let ordinal = 1; ordinal <= calls; ordinal++) {
      const workbook = structuredClone(start);
      const host = hostOf(workbook);
      const known = actions(host).length;
      killAt(host, ordinal);
      rpc(host, "progress.generate", { scope: { all: true } });
      host.onCall = undefined;
      if (actions(host).length > known) expect(undo(host).kept).toEqual([]);
      expect(pages(workbook)).toEqual(before);
      expect(generate(host).last).toMatchObject({ updated: 2, failed: [] });
    }
  });

  test("a sheet that Google refuses is named, left out of the action, and tried again", () => {
    const { workbook, host } = changed();
    const sheet = tab(workbook, "Telemow");
    sheet.protections.push({ id: 1, description: "", warningOnly: false, canEdit: false });
    const { last } = generate(host);
    expect(last.failed).toMatchObject([{ village: "Telemow", why: expect.stringContaining("dilindungi") }]);
    expect(actions(host)[0]).toMatchObject({ id: last.action, cells: 1, state: "done" });
    expect(beside(tab(workbook, "Sidorejo"), "Kendala")).toBe("Listrik");
    sheet.protections.length = 0;
    expect(generate(host).last).toMatchObject({ updated: 1, failed: [] });
    expect(beside(sheet, "Kendala")).toBe("Air");
  });
});

describe("a chosen difference", () => {
  function told() {
    const { workbook, host, place } = changed();
    host.type(a1("Sidorejo", place), "tulisan staf");
    const { last } = generate(host);
    expect(last.conflicts).toHaveLength(1);
    return { workbook, host, conflicts: last.conflicts };
  }

  test.each(["ours", "theirs"])("%s: undone, both values are told again to choose from", (keep) => {
    const { workbook, host, conflicts } = told();
    const before = stateOf(workbook);
    const { action } = ask<{ action: string | null }>(host, "progress.resolve", {
      code: "64.09.01.2022",
      placeholder: "kendala",
      keep,
    });
    expect(generate(host).last.conflicts).toEqual([]);
    expect(undo(host, action ?? "").kept).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
    expect(generate(host).last.conflicts).toEqual(conflicts);
  });

  test("what staff typed is told at once when rows were inserted above it", () => {
    const { workbook, host, place } = changed();
    host.type(a1("Sidorejo", place), "tulisan staf");
    insertRows(workbook, tab(workbook, "Sidorejo"), 3, 2);
    expect(generate(host).last.conflicts).toMatchObject([{ theirs: "tulisan staf", ours: "Listrik" }]);
  });
});

describe("a new template", () => {
  test("undone: the texts come back, the new look stays and is named; then their making can be undone", () => {
    const { workbook, host } = changed();
    host.type("Templat Lembar!A4", "Slogan {{desa}}");
    const { last } = generate(host);
    expect(last).toMatchObject({ updated: 3, created: 0 });
    const { kept } = undo(host);
    expect(kept.map(({ sheet }) => sheet).sort()).toEqual(["Sidorejo", "Telemow", "Waru"]);
    expect(kept[0]?.why).toContain("tampilannya tetap");
    expect(beside(tab(workbook, "Sidorejo"), "Kendala")).toBe("Belum ada tempat");
    expect(generate(host).last).toMatchObject({ updated: 2, unchanged: 1 });
    expect(beside(tab(workbook, "Sidorejo"), "Kendala")).toBe("Listrik");
    undo(host);
    undo(host);
    expect(sheetNames(workbook)).toEqual([]);
  });
});
