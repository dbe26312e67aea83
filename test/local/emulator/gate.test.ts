// The gate: what counts as a service call, what it costs, what a test may do in between.

import { describe, expect, test } from "@jest/globals";
import { COUNTED, callKind, LATENCY_MS, LATENCY_MS_BY_NAME } from "../../../src/local/emulator/counted.ts";
import { Killed } from "../../../src/local/emulator/errors.ts";
import { google, hostOf, step } from "./google.ts";

/** Calls of a body, without the two getSheetByName of its prelude. */
const calls = (body: string) => {
  const { calls: byName, error } = step(body);
  if (error !== null) throw new Error(error);
  const counted: Record<string, number> = { ...byName };
  const prelude = counted["Spreadsheet.getSheetByName"] ?? 0;
  counted["Spreadsheet.getSheetByName"] = prelude - 2;
  return Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0));
};

describe("counted", () => {
  test.each([
    [`data.getDataRange().getValues()`, { "Range.getValues": 1 }],
    [`at("A1").getA1Notation(); at("A1:B2").getNumRows(); data.getRange(1, 1)`, {}],
    [`data.getName(); data.getSheetId(); data.getIndex(); data.isSheetHidden(); data.getMaxRows()`, {}],
    [`ss.getSheets()`, { "Spreadsheet.getSheets": 1 }],
    [`app.newDataValidation().requireDate().build(); app.newRichTextValue().setText("a").build()`, {}],
    [`PropertiesService.getDocumentProperties()`, {}],
    [`PropertiesService.getDocumentProperties().getProperty("a")`, { "Properties.getProperty": 1 }],
    [
      `data.addDeveloperMetadata("k", "v"); ss.createDeveloperMetadataFinder().find().map((m) => [m.getKey(), m.getValue(), m.getLocation().getSheet().getSheetId()])`,
      { "Sheet.addDeveloperMetadata": 1, "DeveloperMetadataFinder.find": 1 },
    ],
    [`for (let i = 1; i < 6; i++) data.getRange(i, 1).setValue(i)`, { "Range.setValue": 5 }],
    [`data.getRangeList(["A1", "B2", "C3"]).setValue(1)`, { "RangeList.setValue": 1 }],
    [`app.flush()`, { "SpreadsheetApp.flush": 1 }],
    [`app.getUi().showSidebar(HtmlService.createHtmlOutput("x"))`, {}],
    [`data.protect().setWarningOnly(true)`, { "Sheet.protect": 1, "Protection.setWarningOnly": 1 }],
  ])("%s", (body, expected) => {
    expect(calls(body)).toEqual(expected);
  });

  test("reads, writes and the total with locks and flush", () => {
    const { serviceCalls } = step(
      `const l = LockService.getDocumentLock(); l.tryLock(1); at("A1").setValue(1); at("A1").getValue(); app.flush(); l.releaseLock()`,
    );
    expect(serviceCalls).toEqual({ total: 7, reads: 3, writes: 1 });
  });

  test("a refused call counts, a call without permission does not", () => {
    expect(step(`try { at("A1").setValues([]) } catch (e) {}`).calls["Range.setValues"]).toBe(1);
    expect(step(`try { app.openById("x") } catch (e) {}`).serviceCalls.total).toBe(2);
  });

  test("no method is listed twice", () => {
    for (const [className, kinds] of Object.entries(COUNTED)) {
      const names = Object.values(kinds).flatMap((list) => list.split(" "));
      expect([className, names.length]).toEqual([className, new Set(names).size]);
    }
  });

  test("every cost by name is of a counted method", () => {
    expect(Object.keys(LATENCY_MS_BY_NAME).filter((name) => callKind(name) === undefined)).toEqual([]);
  });
});

describe("simulated cost", () => {
  const body = `const t = Date.now(); for (let i = 0; i < 100; i++) at("A1").getValue(); return Date.now() - t`;

  test("adds to the time of the step and to the script's clock", () => {
    const { ms, result } = step(body);
    expect(ms).toBeGreaterThanOrEqual(102 * LATENCY_MS.read);
    expect(result).toBeGreaterThanOrEqual(100 * LATENCY_MS.read);
  });

  test("is not there when it is not wanted", () => {
    expect(google(body, { latency: false })).toBeLessThan(100 * LATENCY_MS.read);
  });

  test("ends an execution when its six minutes are up", () => {
    const { error } = step(`for (;;) at("A1").getValue()`);
    expect(error).toBe("Exceeded maximum execution time");
  });

  test("ends a simple trigger after thirty seconds", () => {
    const host = hostOf(`function onEdit(e) { for (let i = 0; i < 700; i++) e.range.getValue() }`);
    expect(host.edit("Data!A1", "x").error).toBe("Exceeded maximum execution time");
  });
});

describe("interference", () => {
  const code = `function test() { const s = SpreadsheetApp.getActive().getSheetByName("Data"); s.getRange("A1").setValue(1); const seen = s.getRange("A2").getValue(); s.getRange("A3").setValue(3); return seen; }`;

  test("calls are told by name and number", () => {
    const host = hostOf(code);
    const told: [string, number][] = [];
    host.onCall = (name, ordinal) => told.push([name, ordinal]);
    host.call("test");
    expect(told).toEqual([
      ["Spreadsheet.getSheetByName", 1],
      ["Range.setValue", 2],
      ["Range.getValue", 3],
      ["Range.setValue", 4],
    ]);
  });

  test("a fault is what the script catches", () => {
    const host = hostOf(
      `function test() { try { SpreadsheetApp.getActive().getSheets() } catch (e) { return [e instanceof Error, e.message] } }`,
    );
    host.onCall = () => {
      throw new Error("Service Spreadsheets failed while accessing document.");
    };
    expect(host.call("test").result).toEqual([true, "Service Spreadsheets failed while accessing document."]);
  });

  test("someone else's edit in between is seen", () => {
    const host = hostOf(code);
    host.onCall = (name) => {
      if (name === "Range.getValue") host.type("Data!A2", "by another");
    };
    expect(host.call("test").result).toBe("by another");
  });

  test("killed in between: what was written stays, nothing follows", () => {
    const host = hostOf(code);
    host.onCall = (_name, ordinal) => {
      if (ordinal === 3) throw new Killed();
    };
    const { error } = host.call("test");
    expect(error).toBe("Exceeded maximum execution time");
    const cells = host.workbook.sheets[0]?.cells;
    expect([cells?.get(0)?.get(0)?.value, cells?.get(2)]).toEqual([1, undefined]);
  });

  test("a killed script cannot go on by catching", () => {
    const host = hostOf(
      `function test() { const s = SpreadsheetApp.getActive().getSheetByName("Data"); try { s.getRange("A1").setValue(1) } catch (e) {} s.getRange("A2").setValue(2); }`,
    );
    host.onCall = (name, ordinal) => {
      if (name === "Range.setValue" && ordinal === 2) throw new Killed();
    };
    expect(host.call("test").error).toBe("Exceeded maximum execution time");
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
  });

  test("a killed script gives its locks back", () => {
    const host = hostOf(
      `function test() { LockService.getDocumentLock().tryLock(1); SpreadsheetApp.getActive().getSheets() } function free() { return LockService.getDocumentLock().tryLock(1) }`,
    );
    host.onCall = (name) => {
      if (name === "Spreadsheet.getSheets") throw new Killed();
    };
    host.call("test");
    expect(host.call("free").result).toBe(true);
  });
});
