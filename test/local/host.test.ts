// The host: calls, edits by a user with their event, answers, clock, long work.

import { describe, expect, test } from "@jest/globals";
import { longWorkIn } from "../../src/local/long-work.ts";
import { addSheet, newWorkbook } from "../../src/local/workbook/create.ts";
import { book, dist, hostOf } from "./emulator/google.ts";

describe("calls", () => {
  test("functions that may be called", () => {
    expect(hostOf(`function a() {} var b = 5; function c_() {} var d = () => 1;`).functions()).toEqual([
      "a",
      "d",
    ]);
  });

  test("an unknown function is named, with those there are", () => {
    const { error } = hostOf(`function a() {}`).call("nothing");
    expect(error).toBe("Fungsi nothing tidak ada di add-on. Yang ada: a.");
  });

  test("what is no name is not run", () => {
    expect(hostOf(`function a() {}`).call("a();a").error).toContain("tidak ada di add-on");
  });

  test("an error's message is the step's error", () => {
    const { error, result, stack } = hostOf(`function a() { throw new Error("Kalimat.") }`).call("a");
    expect([error, result]).toEqual(["Kalimat.", null]);
    expect(stack).toContain("Code.js");
  });

  test("a thrown text is the step's error, too", () => {
    expect(hostOf(`function a() { throw "Kalimat." }`).call("a").error).toBe("Kalimat.");
  });

  test("changes stay in the workbook", () => {
    const host = hostOf(`function a() { SpreadsheetApp.getActiveSheet().getRange("A1").setFormula("=1+1") }`);
    host.call("a");
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(2);
  });

  test("without built files it says what to do", () => {
    expect(() => hostOf("", { dist: "/nowhere" })).toThrow(
      "Berkas hasil build tidak ada di /nowhere. Jalankan npm run build.",
    );
  });
});

describe("the clock", () => {
  const code = `function now() { return Utilities.formatDate(new Date(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm") }`;

  test.each(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])(
    "--now is in the spreadsheet's zone: %s",
    (timeZone) => {
      const workbook = newWorkbook({ timeZone });
      addSheet(workbook, "Data");
      expect(hostOf(code, { workbook, now: "2025-10-09T08:00" }).call("now").result).toBe("2025-10-09 08:00");
    },
  );

  test("it can be set again", () => {
    const host = hostOf(code, { now: "2025-10-09T08:00" });
    host.setNow("2026-01-02");
    expect(host.call("now").result).toBe("2026-01-02 00:00");
  });

  test("it goes on, simulated time included", () => {
    const host = hostOf(`${code} function sleep() { Utilities.sleep(120000) }`, { now: "2025-10-09T08:00" });
    host.call("sleep");
    expect(host.call("now").result).toBe("2025-10-09 08:02");
  });

  test("real time catches up with simulated time, and is not added to it", async () => {
    const host = hostOf(`function sleep() { Utilities.sleep(400) } function clock() { return Date.now() }`);
    const started = host.call("clock").result as number;
    host.call("sleep");
    const after = host.call("clock").result as number;
    expect(after - started).toBeGreaterThanOrEqual(400);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 400 - (Date.now() - started))));
    expect((host.call("clock").result as number) - Date.now()).toBeLessThan(300);
  });

  test("TODAY() follows it", () => {
    const host = hostOf(
      `function today() { const c = SpreadsheetApp.getActiveSheet().getRange("A1"); c.setFormula("=TODAY()"); return c.getDisplayValue() }`,
      { now: "2025-10-09T08:00" },
    );
    expect(host.call("today").result).toBe("10/9/2025");
  });

  test.each(["soon", "2025-13-01", "2025-10-09 8"])("%s is no time", (text) => {
    expect(() => hostOf(code).setNow(text)).toThrow(
      `Waktu --now harus seperti 2025-10-09T08:00, bukan: ${text}`,
    );
  });
});

describe("a user's edit", () => {
  const code = `function onEdit(e) { const seen = { range: e.range.getA1Notation(), sheet: e.range.getSheet().getName(), source: e.source.getSheets().length, keys: Object.keys(e).sort() }; if ("value" in e) seen.value = e.value; if ("oldValue" in e) seen.oldValue = e.oldValue; return seen; }`;
  const keys = ["authMode", "range", "source", "user", "value"];

  test("of an empty cell has a value and no old one", () => {
    expect(hostOf(code).edit("Data!B7", "Waru").result).toEqual({
      range: "B7",
      sheet: "Data",
      source: 2,
      keys,
      value: "Waru",
    });
  });

  test("of a filled cell has both", () => {
    const host = hostOf(code);
    host.type("Data!B7", "5");
    expect(host.edit("Data!B7", "6").result).toMatchObject({ value: "6", oldValue: "5" });
  });

  test("that clears a cell has only the old value", () => {
    const host = hostOf(code);
    host.type("Data!B7", "5");
    const { result } = host.edit("Data!B7", "");
    expect(result).toMatchObject({ oldValue: "5" });
    expect(result).not.toHaveProperty("value");
  });

  test("values are what Google tells: a date is its serial, yes is TRUE", () => {
    expect(hostOf(code).edit("Data!A1", "6/14/2025").result).toMatchObject({ value: "45822" });
    expect(hostOf(code).edit("Data!A1", "true").result).toMatchObject({ value: "TRUE" });
  });

  test("that pastes rows is one event without values", () => {
    const host = hostOf(code);
    const { result } = host.edit("Data!B2", [
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(result).toMatchObject({ range: "B2:C3" });
    expect(result).not.toHaveProperty("value");
    expect(host.workbook.sheets[0]?.cells.get(2)?.get(2)?.value).toBe(4);
  });

  test("is read by the locale", () => {
    const host = hostOf(code, { workbook: book("id_ID") });
    host.edit("Data!A1", "1.500,5");
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1500.5);
  });

  test("makes its tab and cell the active ones", () => {
    const host = hostOf(
      `function where() { const r = SpreadsheetApp.getActiveRange(); return r.getSheet().getName() + "!" + r.getA1Notation() }`,
    );
    host.edit("Other!C3", "x");
    expect(host.call("where").result).toBe("Other!C3");
  });

  test("works out formulas", () => {
    const host = hostOf(
      `function read() { return SpreadsheetApp.getActive().getRange("Data!B1").getValue() }`,
    );
    host.edit("Data!B1", "=A1*2");
    host.edit("Data!A1", "4");
    expect(host.call("read").result).toBe(8);
  });

  test("faster than the add-on answers: all stands typed when the first is told, two more wait, the rest goes untold", () => {
    const host = hostOf(
      "function onEdit(e) { return e.range.getA1Notation() + e.range.getSheet().getRange('A5').getValue(); }",
    );
    const told = host.editFast(["a", "b", "c", "d", "e"].map((text, row) => [`Data!A${row + 1}`, text]));
    expect(told.map(({ result }) => result)).toEqual(["A1e", "A2e", "A3e"]);
  });

  test("without onEdit in the add-on is just an edit", () => {
    const host = hostOf("function a() {}");
    expect(host.edit("Data!A1", "x")).toMatchObject({ function: "onEdit", error: null, result: null });
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("x");
  });

  test("a script's write fires nothing", () => {
    const host = hostOf(
      `function onEdit(e) { e.range.setNote("seen") } function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1) }`,
    );
    host.call("write");
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.note).toBeUndefined();
  });

  test("what fails in onEdit is the step's error; the edit stays", () => {
    const host = hostOf(`function onEdit() { throw new Error("x") }`);
    expect(host.edit("Data!A1", "y").error).toBe("x");
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("y");
  });

  test.each(["Nowhere!A1", "Data!ZZ1", "Data!A0", "nonsense"])("of %s is refused", (cell) => {
    expect(hostOf(code).edit(cell, "x").error).toBe(`Sel ${cell} tidak ada di buku kerja ini.`);
  });

  test("of a protected cell is refused", () => {
    const workbook = book();
    workbook.sheets[0]?.protections.push({ id: 9, description: "", warningOnly: false, canEdit: false });
    expect(hostOf(code, { workbook }).edit("Data!A1", "x")).toMatchObject({
      error: "Sel Data!A1 diproteksi; Anda tidak boleh mengubahnya.",
      result: null,
    });
  });

  test("of a cell that only warns goes through", () => {
    const workbook = book();
    workbook.sheets[0]?.protections.push({ id: 9, description: "", warningOnly: true, canEdit: false });
    expect(hostOf(code, { workbook }).edit("Data!A1", "x").error).toBeNull();
  });

  test("against a strict rule is refused", () => {
    const host = hostOf(
      `function rule() { SpreadsheetApp.getActiveSheet().getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Desa"]).setAllowInvalid(false).build()) }`,
    );
    host.call("rule");
    expect(host.edit("Data!A1", "Dusun").error).toContain("melanggar aturan validasi data");
    expect(host.edit("Data!A1", "Desa").error).toBeNull();
  });
});

describe("long work", () => {
  const dialog = `function begin() { const start = JSON.stringify({ method: "count", params: { to: 3 } }).replace(/"/g, "&quot;");
    SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<div data-run="' + start + '"></div>'), "Kerja"); return "begun"; }`;
  const count = `function rpc({ method, params }) { const n = params.next ?? 0; SpreadsheetApp.getActive().getSheets(); return { method, n, next: n + 1 < params.to ? n + 1 : null }; }`;

  test("a dialog's work is done to its end, each step in its own execution", () => {
    const result = hostOf(`var fresh = true; ${dialog} ${count}`).run("begin");
    expect(result).toMatchObject({
      function: "begin",
      error: null,
      result: { method: "count", n: 2, next: null },
      steps: 4,
    });
    expect(result.serviceCalls).toEqual({ total: 3, reads: 3, writes: 0 });
    expect(result.calls).toEqual({ "Spreadsheet.getSheets": 3 });
    expect(result.ui.map((event) => event.kind)).toEqual(["dialog"]);
  });

  test("call does not loop", () => {
    expect(hostOf(`${dialog} ${count}`).call("begin")).toMatchObject({ result: "begun", steps: 1 });
  });

  test("a failing step ends it", () => {
    const host = hostOf(
      `${dialog} function rpc({ params }) { if (params.next === 1) throw new Error("Gagal."); return { next: 1 }; }`,
    );
    expect(host.run("begin")).toMatchObject({ error: "Gagal.", steps: 3, result: null });
  });

  test("work that never ends is stopped", () => {
    expect(hostOf(`${dialog} function rpc() { return { next: "again" }; }`).run("begin").error).toBe(
      "Pekerjaan panjang count tidak selesai setelah 1000 langkah.",
    );
  });

  test.each([
    [`<p data-run="{&quot;method&quot;:&quot;a&quot;}">`, { method: "a", params: {} }],
    [`<p data-run='{"method":"a","params":{"x":"&lt;&amp;"}}'>`, { method: "a", params: { x: "<&" } }],
    [`<p data-run="broken">`, undefined],
    ["<p>", undefined],
  ])("%s", (html, work) => {
    expect(longWorkIn(html)).toEqual(work);
  });
});

test("a host of other built files runs those", () => {
  const folder = dist(`function a() { return HtmlService.createHtmlOutputFromFile("p").getContent() }`, {
    "p.html": "x",
  });
  expect(hostOf("", { dist: folder }).call("a").result).toBe("x");
});
