import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { methods } from "../../src/addon/rpc.ts";
import { callKind } from "../../src/local/emulator/counted.ts";
import { openHost } from "../../src/local/host.ts";
import { beside, measuredPrices, modelPrices, secondsOf } from "../../src/local/prices.ts";
import { hostOf, now, workbookOf } from "../addon/desk.ts";

const report = [
  "29 dari 29 sesuai (0.1.0+00000000)",
  "Anggapan\tDiharapkan\tDitemukan\tms",
  "✓ Salinan templat membawa rumus, gabungan, lebar, kolom tersembunyi, validasi\tx\tx\t4500",
  "✓ Kunci dokumen didapat\ttrue\ttrue\t60",
  "✓ 100 kali baca satu sel\t100\t100\t9000",
  "✗ 500 sel ditulis sekaligus\t499\t\t530",
].join("\n");

describe("what service calls cost", () => {
  test("by the model: its kind's price, its own where it has one, nothing where it is not counted", () => {
    expect(["Range.getValues", "Range.setValues", "Lock.tryLock"].map(modelPrices)).toEqual([50, 70, 40]);
    expect(["Spreadsheet.insertSheet", "Sheet.getRange"].map(modelPrices)).toEqual([600, 0]);
    expect(
      secondsOf({ "Range.getValues": 10, "Range.setValues": 2, "Sheet.getRange": 99 }, modelPrices),
    ).toBe(0.64);
  });

  test("by the model: at least what the host adds", () => {
    const host = openHost({ workbook: workbookOf({ Koperasi: [["Kecamatan"]] }), now });
    const { calls, ms } = host.call("rpc", [{ method: "workbook.status", params: {} }]);
    const modelled = 1000 * secondsOf(calls, modelPrices);
    expect(modelled).toBeGreaterThan(0);
    expect(ms).toBeGreaterThanOrEqual(modelled);
  });

  test("by a report: reads, writes, flush, locks and tabs from its times", () => {
    const prices = measuredPrices(report);
    // 9000 / 100; (530 - 90) over 70 + 150 is twice the model; 60 / 2; 4500 - 9 × 90 - 12 × 140.
    expect(prices("Range.getValues")).toBe(90);
    expect(prices("Range.setValues")).toBe(140);
    expect(prices("SpreadsheetApp.flush")).toBe(300);
    expect(prices("Lock.tryLock")).toBe(30);
    expect(prices("Spreadsheet.insertSheet")).toBe(2010);
    expect(prices("Spreadsheet.deleteSheet")).toBe(1005);
    expect(prices("Sheet.getRange")).toBe(0);
  });

  test("says which line a report lacks", () => {
    expect(() => measuredPrices("")).toThrow('tidak memuat baris "100 kali baca satu sel"');
  });

  test("reads what the probe itself shows, in either language", () => {
    for (const locale of ["id", "en"]) {
      const host = hostOf(
        workbookOf({
          Pengaturan: [
            ["Nama", "Nilai"],
            ["Bahasa", locale === "en" ? "English" : "Indonesia"],
          ],
        }),
      );
      const { ui } = host.call("runProbe");
      const [dialog] = ui;
      const text =
        dialog?.kind === "dialog" ? dialog.html.replace(/<[^>]*>/g, "\n").replace(/&quot;/g, '"') : "";
      expect(measuredPrices(text)("Range.getValues")).toBeGreaterThanOrEqual(0);
    }
  });

  test("takes from a template's copy what the trial does beside it", () => {
    const host = hostOf(workbookOf({ Uji: [] }));
    const calls: string[] = [];
    host.onCall = (name) => calls.push(name);
    host.call("rpc", [{ method: "probe.run", params: {} }]);
    const start = calls.indexOf("Range.setFormula");
    const trial = calls.slice(start, calls.indexOf("Spreadsheet.getSheetByName", start));
    expect(trial).toContain("Spreadsheet.insertSheet");
    const of = (kind: string) => trial.filter((name) => callKind(name) === kind).length;
    expect({ reads: of("read"), writes: of("write") - 1 }).toEqual(beside);
  });
});

test("the account of service calls asks every method that needs something, and every function of the menu", () => {
  const account = readFileSync("test/bench/calls.bench.ts", "utf8");
  const needing = Object.entries(methods).filter(([, params]) => !params().safeParse({}).success);
  const names = [...needing.map(([method]) => method), ...hostOf(workbookOf({ Uji: [] })).functions()];
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !account.includes(`"${name}"`))).toEqual([]);
});
