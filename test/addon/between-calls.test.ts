// Rows and columns that move between any two calls: notes and colours of people stay theirs, progress sheets stay true.

import { describe, expect, test } from "@jest/globals";
import { partNote } from "../../src/domain/validation/marks.ts";
import type { Host, StepResult } from "../../src/local/host.ts";
import { cellOf, ensureCell, forEachCell } from "../../src/local/workbook/cells.ts";
import type { SheetData, WorkbookData } from "../../src/local/workbook/model.ts";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  sortArea,
} from "../../src/local/workbook/structure.ts";
import { hostOf, rpc, tab } from "./desk.ts";
import { codes, smallOffice } from "./histories/office.ts";
import { rowId } from "./histories/people.ts";

type Move = (workbook: WorkbookData, sheet: SheetData) => void;

/** Plays a run again and again, with a person's act before every second of its calls in turn. */
function everywhere(
  start: () => WorkbookData,
  run: (host: Host) => StepResult,
  act: (workbook: WorkbookData) => void,
  check: (workbook: WorkbookData, host: Host, call: number) => void,
  first: number,
): void {
  const calls = run(hostOf(start())).serviceCalls.total;
  expect(calls).toBeGreaterThan(15);
  for (let call = first; call <= calls; call += 2) {
    const workbook = start();
    const host = hostOf(workbook);
    host.onCall = (_, ordinal) => {
      if (ordinal !== call) return;
      act(workbook);
      host.setNow("2025-10-09T08:00");
    };
    expect(run(host).error).toBeNull();
    host.onCall = undefined;
    check(workbook, host, call);
  }
}

describe("notes and colours of people, whatever call of the check a row moves before", () => {
  /** Own notes and colours by row id and heading. */
  function looks(workbook: WorkbookData): Record<string, string> {
    const sheet = tab(workbook, "Koperasi");
    const found: Record<string, string> = {};
    forEachCell(sheet, ({ note = "", background = "" }, row, column) => {
      const { own, colour } = partNote(note);
      const painted = colour ?? background;
      const kept = painted === "" || painted === "#ffffff" ? own : `${own} ${painted}`;
      const place = `${rowId(sheet, "register", row) || "?"} ${cellOf(sheet, 0, column)?.value}`;
      if (kept !== "") found[place] = kept;
    });
    return found;
  }

  const start = () => {
    const workbook = smallOffice();
    const sheet = tab(workbook, "Koperasi");
    for (let row = 1; row <= 6; row++) {
      ensureCell(sheet, row, row).note = `catatan ${row}`;
      ensureCell(sheet, row, 7).note = `asisten ${row}`;
      ensureCell(sheet, row, 6).background = `#ffff0${row}`;
    }
    return workbook;
  };

  test.each<[string, number, Move]>([
    ["a row inserted", 1, (workbook, sheet) => insertRows(workbook, sheet, 2, 1, "before")],
    ["a row deleted", 2, (workbook, sheet) => deleteRows(workbook, sheet, 3, 1)],
    [
      "sorted",
      1,
      (workbook, sheet) =>
        sortArea(workbook, sheet, { top: 1, left: 0, bottom: 6, right: 10 }, [
          { column: 5, ascending: false },
        ]),
    ],
    ["a column inserted", 2, (workbook, sheet) => insertColumns(workbook, sheet, 3, 1, "before")],
    ["a column moved", 1, (workbook, sheet) => moveColumns(workbook, sheet, 7, 1, 2)],
  ])("%s", (_, first, move) => {
    const act = (workbook: WorkbookData) => move(workbook, tab(workbook, "Koperasi"));
    const moved = start();
    act(moved);
    const wanted = looks(moved);
    expect(Object.keys(wanted).length).toBeGreaterThanOrEqual(14);
    const run = (host: Host) => rpc(host, "validation.run");
    const check = (workbook: WorkbookData, _host: Host, call: number) =>
      expect({ call, ...looks(workbook) }).toEqual({ call, ...wanted });
    everywhere(start, run, act, check, first);
  });
});

describe("progress sheets, whatever call of a run rows or columns are inserted before", () => {
  const generate = (host: Host) => rpc(host, "progress.generate", { scope: { codes: codes.slice(0, 2) } });
  const ready = smallOffice();
  const first = () => {
    const workbook = structuredClone(ready);
    const host = hostOf(workbook);
    host.type("Koperasi!J2", "Listrik padam");
    return workbook;
  };

  test.each<[string, number, Move]>([
    ["two rows", 1, (workbook, sheet) => insertRows(workbook, sheet, 5, 2, "before")],
    ["a column", 2, (workbook, sheet) => insertColumns(workbook, sheet, 1, 1, "before")],
    ["two columns", 1, (workbook, sheet) => insertColumns(workbook, sheet, 1, 2, "before")],
  ])("%s", (_, start, move) => {
    if (!ready.sheets.some(({ name }) => name === "Sidorejo"))
      expect(generate(hostOf(ready)).error).toBeNull();
    const act = (workbook: WorkbookData) => move(workbook, tab(workbook, "Sidorejo"));
    const check = (workbook: WorkbookData, host: Host, call: number) => {
      const shown: string[] = [];
      forEachCell(tab(workbook, "Sidorejo"), ({ value }) => shown.push(String(value)));
      for (const text of ["Sidorejo", "Listrik padam"])
        expect([call, text, shown.some((each) => each.includes(text))]).toEqual([call, text, true]);
      // Nothing is left to be brought up to date, even when the sheet is looked at again.
      for (const entry of workbook.metadata) {
        if (entry.key === "pk.sheet") entry.value = entry.value.replace(/"source":"[^"]*"/, '"source":"?"');
      }
      expect({ call, ...(generate(host).result as object) }).toMatchObject({ call, updated: 0, failed: [] });
    };
    everywhere(first, generate, act, check, start);
  });
});

test.each<[string, number, number, Move]>([
  ["one inserted", 0, 11, (workbook, sheet) => insertColumns(workbook, sheet, 3, 1, "before")],
  [
    "two inserted before the last",
    7,
    12,
    (workbook, sheet) => insertColumns(workbook, sheet, 10, 2, "before"),
  ],
  ["one moved left", 7, 10, (workbook, sheet) => moveColumns(workbook, sheet, 7, 1, 2)],
])(
  "columns that set-up appends are left for the next time when columns move meanwhile: %s",
  (_, skip, at, move) => {
    const run = (host: Host) => rpc(host, "workbook.setUp", { regency: "64.09", appendColumns: true });
    const calls: string[] = [];
    const quiet = hostOf(smallOffice());
    quiet.onCall = (name) => void calls.push(name);
    expect((run(quiet).result as { appended: string[] }).appended).toContain("NIB");
    const from = calls.lastIndexOf("Range.setFontWeight") - 5;
    for (let call = from + skip; call < from + 14; call++) {
      const workbook = smallOffice();
      const host = hostOf(workbook);
      host.onCall = (_, ordinal) => {
        if (ordinal === call) move(workbook, tab(workbook, "Koperasi"));
      };
      const { appended } = run(host).result as { appended: string[] };
      host.onCall = undefined;
      const sheet = tab(workbook, "Koperasi");
      const columnOf = (heading: string) =>
        Array.from({ length: sheet.columnCount }, (_, at) => at).filter(
          (at) => cellOf(sheet, 0, at)?.value === heading,
        );
      const [obstacle = -1] = columnOf("Kendala");
      expect([call, cellOf(sheet, 1, obstacle)?.value, columnOf("Catatan")]).toEqual([
        call,
        "Kendala 0",
        [at],
      ]);
      expect(columnOf("NIB")).toHaveLength(appended.length > 0 ? 1 : 0);
    }
  },
);

describe("a cell that is to be written, typed in meanwhile", () => {
  /** The calls of an assignment of every row to `Asisten 2`, by name, with a person's act before one of them. */
  function assign(call: number, act: (workbook: WorkbookData) => void) {
    const workbook = smallOffice();
    const host = hostOf(workbook);
    // Backup and ledger are there.
    rpc(host, "caseload.assign", { moves: [{ code: codes[3], to: "BA1" }] });
    const names: string[] = [];
    host.onCall = (name, ordinal) => {
      names.push(name);
      if (ordinal !== call) return;
      act(workbook);
      host.setNow("2025-10-09T08:00");
    };
    const moves = codes.map((code) => ({ code, to: "BA2" }));
    const { result, error } = rpc(host, "caseload.assign", { moves });
    expect(error).toBeNull();
    return { names, sheet: tab(workbook, "Koperasi"), skipped: (result as { skipped: unknown[] }).skipped };
  }

  test("a column that goes before any call leaves the assignment whole", () => {
    const { names } = assign(0, () => undefined);
    for (let call = 1; call <= names.length; call++) {
      const { sheet, skipped } = assign(call, (workbook) =>
        deleteColumns(workbook, tab(workbook, "Koperasi"), 10, 1),
      );
      const holders = [1, 2, 3, 4, 5, 6].map((row) => cellOf(sheet, row, 7)?.value);
      expect([call, skipped, new Set(holders)]).toEqual([call, [], new Set(["Asisten 2"])]);
    }
  });

  test("is kept and named, up to the announcement in the ledger", () => {
    const { names } = assign(0, () => undefined);
    const announced = names.indexOf("Range.setValues") + 1;
    const calls = Array.from({ length: announced - 1 }, (_, at) => at + 1);
    expect(calls.length).toBeGreaterThan(8);
    const kept = calls.map((call) => {
      const { sheet, skipped } = assign(call, (workbook) => {
        ensureCell(tab(workbook, "Koperasi"), 4, 7).value = "titip dulu";
      });
      return [cellOf(sheet, 4, 7)?.value, skipped.length];
    });
    // Typed before the first reading it is an assistant that nobody knows, and is replaced as asked.
    const fresh = kept.findIndex(([value]) => value !== "Asisten 2");
    expect(fresh).toBeLessThan(6);
    expect(kept.slice(fresh)).toEqual(kept.slice(fresh).map(() => ["titip dulu", 1]));
  });
});
