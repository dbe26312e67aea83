// Runs killed before every single write in turn: the next run completes them, and nothing of staff's is lost.

import { describe, expect, test } from "@jest/globals";
import { callKind } from "../../src/local/emulator/counted.ts";
import type { Host, StepResult } from "../../src/local/host.ts";
import { ensureCell, forEachCell } from "../../src/local/workbook/cells.ts";
import { addSheet } from "../../src/local/workbook/create.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { renameSheet } from "../../src/local/workbook/structure.ts";
import { hostOf, loop, rpc, tab } from "./desk.ts";
import { generate, shown, small } from "./reports.ts";

/**
 * What staff see of a workbook: tabs in their order, hidden or not, with every text, note and colour. The history tells
 * of each attempt, so it is left out.
 */
function seen(workbook: WorkbookData): Record<string, unknown> {
  const pages = workbook.sheets
    .filter(({ name, hidden }) => !(hidden && /^(Riwayat Perubahan|Templat Tersusun)/.test(name)))
    .map((sheet) => {
      const cells: string[] = [];
      forEachCell(sheet, ({ value, note = "", background = "" }, row, column) => {
        const hidden = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
        if (!hidden) cells.push(`${row},${column}: ${JSON.stringify(value)} ${note} ${background}`);
      });
      return [
        sheet.name,
        { hidden: sheet.hidden, charts: sheet.charts.length, cells: cells.sort() },
      ] as const;
    });
  return { order: pages.map(([name]) => name), ...Object.fromEntries(pages) };
}

/**
 * Goes on from the workbook as it stands before each write of one undisturbed run, as a run killed there leaves it: runs
 * again, and expects what the undisturbed run leaves. With `number` the office has run, notes a NIB, is killed while
 * running again, and takes the NIB back: then all is as before it was noted.
 */
function killEverywhere(start: WorkbookData, run: (host: Host) => StepResult, number = false): number {
  const told = (workbook: WorkbookData) => {
    expect(run(hostOf(workbook)).error).toBeNull();
    return seen(workbook);
  };
  const expected = told(number ? start : structuredClone(start));
  if (number) hostOf(start).type("Koperasi!H2", "2406250099999");
  const host = hostOf(start);
  const left: WorkbookData[] = [];
  host.onCall = (name) => {
    if (callKind(name) === "write") left.push(structuredClone(start));
  };
  expect(run(host).error).toBeNull();
  left.forEach((workbook, kill) => {
    if (number) hostOf(workbook).type("Koperasi!H2", "");
    expect({ kill, ...told(workbook) }).toEqual({ kill, ...expected });
    // That the run after next has nothing left to write is seen at some of them.
    if (!number && kill % 8 === 0)
      expect({ kill, writes: run(hostOf(workbook)).serviceCalls.writes }).toEqual({ kill, writes: 0 });
  });
  return left.length;
}

/** The small office with a column for the NIB. */
function numbered(): WorkbookData {
  const workbook = small();
  hostOf(workbook).type("Koperasi!H1", "NIB");
  return workbook;
}

const generateAll = (host: Host) => loop(host, "progress.generate", { scope: { all: true } }).last;

describe("a run killed before any of its writes is completed by the next, as if nothing had happened", () => {
  test("new sheets", () => {
    expect(killEverywhere(small(), generateAll)).toBeGreaterThan(15);
  });

  test("sheets of another template: untouched ones made anew, one that staff wrote into, a hidden and a renamed one", () => {
    const start = small();
    const host = hostOf(start);
    generate(host);
    host.type("Telemow!A53", "catatan staf");
    ensureCell(tab(start, "Telemow"), 4, 0).background = "#ffff00";
    tab(start, "Waru").hidden = true;
    renameSheet(start, tab(start, "Sidorejo"), "Lembar Pak Lurah");
    host.type("Templat Lembar!A4", "Slogan {{desa}}");
    host.type("Koperasi!F3", "Air");
    expect(killEverywhere(start, generateAll)).toBeGreaterThan(15);
    const done = structuredClone(start);
    generate(hostOf(done));
    expect(tab(done, "Waru").hidden).toBe(true);
    expect([...shown(tab(done, "Lembar Pak Lurah")).values()]).toContain("Slogan Sidorejo");
  });

  const update = (host: Host) => rpc(host, "recap.update");
  const withForm = () => {
    const workbook = numbered();
    addSheet(workbook, "Templat Rekap Provinsi");
    hostOf(workbook).type("Templat Rekap Provinsi!A1", [
      ["NIB", "{{rekap.total.nib}} dari {{rekap.total.koperasi}}"],
    ]);
    return workbook;
  };

  test("the recap and the office's own form", () =>
    expect(killEverywhere(withForm(), update)).toBeGreaterThan(40));

  // What was half written must not count as up to date because the data are again as they were before.
  test.each([
    ["sheets", numbered, generateAll, 4],
    ["the recap and the office's own form", withForm, update, 20],
  ] as const)("%s, also where a change was taken back meanwhile", (_, start, run, least) => {
    expect(killEverywhere(start(), run, true)).toBeGreaterThan(least);
  });
});
