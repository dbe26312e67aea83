// Runs killed before every single write in turn: the next run completes them, and nothing of staff's is lost.

import { describe, expect, test } from "@jest/globals";
import { callKind } from "../../src/local/emulator/counted.ts";
import type { Host, StepResult } from "../../src/local/host.ts";
import { ensureCell, forEachCell } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { renameSheet } from "../../src/local/workbook/structure.ts";
import { hostOf, rpc, tab } from "./desk.ts";
import { generate, killAt, shown, small } from "./reports.ts";

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

/** Kills a run before each of its writes in turn, runs again, and expects what an undisturbed run leaves. */
function killEverywhere(start: WorkbookData, run: (host: Host) => StepResult): number {
  const wanted = structuredClone(start);
  const undisturbed = hostOf(wanted);
  const writes: number[] = [];
  undisturbed.onCall = (name, ordinal) => {
    if (callKind(name) === "write") writes.push(ordinal);
  };
  expect(run(undisturbed).error).toBeNull();
  const expected = seen(wanted);
  for (const ordinal of writes) {
    const workbook = structuredClone(start);
    const host = hostOf(workbook);
    killAt(host, ordinal);
    expect(run(host).error).not.toBeNull();
    host.onCall = undefined;
    expect({ ordinal, error: run(host).error }).toEqual({ ordinal, error: null });
    expect({ ordinal, ...seen(workbook) }).toEqual({ ordinal, ...expected });
    expect({ ordinal, writes: run(host).serviceCalls.writes }).toEqual({ ordinal, writes: 0 });
  }
  return writes.length;
}

const generateAll = (host: Host) => rpc(host, "progress.generate", { scope: { all: true } });

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
});
