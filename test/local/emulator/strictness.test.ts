// What Google does not let a script do: modes, scopes, the language's edges, what a page may send and get.

import { describe, expect, test } from "@jest/globals";
import { NotTransferable, transfer } from "../../../src/local/emulator/script-run.ts";
import { type Cases, dist, failure, google, hostOf, step } from "./google.ts";

const refused = (name: string) => `You do not have permission to call ${name}`;

describe("onOpen runs in AuthMode.NONE", () => {
  const inOpen = (body: string) => hostOf(`function onOpen(e) { ${body} }`).call("onOpen");

  test("the event tells the mode", () => {
    expect(inOpen(`return [e.authMode === ScriptApp.AuthMode.NONE, String(e.authMode)]`).result).toEqual([
      true,
      "NONE",
    ]);
  });

  test("the menu, the user's locale and the log work", () => {
    const { error, ui } = inOpen(
      `console.log(Session.getActiveUserLocale()); const u = SpreadsheetApp.getUi(); u.createAddonMenu().addItem("A", "a").addToUi(); u.createMenu("B").addSeparator().addToUi()`,
    );
    expect(error).toBeNull();
    expect(ui.map((event) => event.kind)).toEqual(["menu", "menu"]);
  });

  test.each([
    [`SpreadsheetApp.getActiveSpreadsheet()`, "SpreadsheetApp.getActiveSpreadsheet"],
    [`SpreadsheetApp.getActive()`, "SpreadsheetApp.getActive"],
    [`SpreadsheetApp.getActiveSheet()`, "SpreadsheetApp.getActiveSheet"],
    [`e.source.getName()`, "Spreadsheet.getName"],
    [`PropertiesService.getDocumentProperties()`, "PropertiesService.getDocumentProperties"],
    [`CacheService.getUserCache()`, "CacheService.getUserCache"],
    [`LockService.getDocumentLock()`, "LockService.getDocumentLock"],
    [`Session.getActiveUser()`, "Session.getActiveUser"],
    [`HtmlService.createHtmlOutput("x")`, "HtmlService.createHtmlOutput"],
    [`SpreadsheetApp.getUi().alert("x")`, "Ui.alert"],
  ])("%s is refused", (body, name) => {
    expect(inOpen(body).error).toBe(refused(name));
  });

  test("with authorization it may do more", () => {
    const host = hostOf(`function onOpen(e) { return [String(e.authMode), e.source.getName()] }`, {
      modes: { onOpen: "LIMITED" },
    });
    expect(host.call("onOpen").result).toEqual(["LIMITED", "Spreadsheet tanpa judul"]);
  });

  test("onInstall runs with full authorization", () => {
    expect(hostOf(`function onInstall(e) { return String(e.authMode) }`).call("onInstall").result).toBe(
      "FULL",
    );
  });
});

describe("onEdit runs in AuthMode.LIMITED", () => {
  const inEdit = (body: string) => hostOf(`function onEdit(e) { ${body} }`).edit("Data!B2", "x");

  test("it reads and writes the document", () => {
    expect(inEdit(`e.range.setNote("seen"); return e.range.getNote()`).result).toBe("seen");
  });

  test("it does not know the user", () => {
    expect(inEdit(`return [Session.getActiveUser().getEmail(), e.user.getEmail()]`).result).toEqual(["", ""]);
  });

  test("a toast is allowed", () => {
    expect(inEdit(`e.source.toast("x")`).ui).toEqual([{ kind: "toast", text: "x" }]);
  });

  test.each(["showSidebar", "showModalDialog", "showModelessDialog", "alert", "prompt"])(
    "Ui.%s is refused",
    (method) => {
      expect(inEdit(`SpreadsheetApp.getUi().${method}("x")`).error).toBe(
        `Specified permissions are not sufficient to call Ui.${method}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
      );
    },
  );

  test("it may be set to NONE, as for people who never opened the add-on", () => {
    const host = hostOf(`function onEdit(e) { return e.range.getValue() }`, { modes: { onEdit: "NONE" } });
    expect(host.edit("Data!B2", "x").error).toBe(refused("Range.getValue"));
  });
});

describe("time", () => {
  const late = "Exceeded maximum execution time";

  test("a simple trigger has thirty seconds, also where it calls nothing after them", () => {
    const sleeper = hostOf(`function onEdit() { Utilities.sleep(31000); return "alive" }`);
    expect(sleeper.edit("Data!B2", "x").error).toBe(late);
    expect(hostOf(`function onEdit() { Utilities.sleep(29000) }`).edit("Data!B2", "x").error).toBeNull();
  });

  test("any other function has six minutes, and catches nothing then", () => {
    const nap = `try { Utilities.sleep(200000); Utilities.sleep(200000) } catch (e) {}`;
    expect(failure(`${nap} return "alive"`)).toBe(late);
    expect(failure(`Utilities.sleep(200000); return 1`)).toBe("");
  });

  test("nothing is done after it, also what is no service call", () => {
    const { ui } = step(
      `try { Utilities.sleep(200000); Utilities.sleep(200000); app.getUi().alert("late") } catch (e) {}`,
    );
    expect(ui).toEqual([]);
  });

  test("waiting for a lock counts", () => {
    const host = hostOf(`function onEdit() { return LockService.getDocumentLock().tryLock(40000) }`);
    host.holdLock("document", 120_000);
    expect(host.edit("Data!B2", "x").error).toBe(late);
  });
});

describe("scopes", () => {
  test.each([
    [`openById("x")`, "openById"],
    [`openByUrl("x")`, "openByUrl"],
    [`create("x")`, "create"],
  ])("currentonly does not reach other spreadsheets: %s", (call, name) => {
    expect(failure(`app.${call}`)).toBe(
      `Specified permissions are not sufficient to call SpreadsheetApp.${name}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  });

  const without = (scope: string, body: string) => {
    const scopes = ["spreadsheets.currentonly", "script.container.ui", "userinfo.email"].filter(
      (one) => one !== scope,
    );
    return hostOf("", {
      dist: dist(
        `function test() { ${body} }`,
        {},
        scopes.map((one) => `https://www.googleapis.com/auth/${one}`),
      ),
    }).call("test").error;
  };

  test("a sidebar needs its scope", () => {
    expect(
      without("script.container.ui", `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))`),
    ).toContain("Required permissions: https://www.googleapis.com/auth/script.container.ui");
  });

  test("the user's address needs its scope", () => {
    for (const method of ["getActiveUser", "getEffectiveUser"]) {
      expect(without("userinfo.email", `Session.${method}()`)).toContain("userinfo.email");
    }
  });

  test("the document needs its scope", () => {
    expect(without("spreadsheets.currentonly", `SpreadsheetApp.getActive()`)).toContain(
      "spreadsheets.currentonly",
    );
  });
});

describe("the language", () => {
  test.each([
    "TextEncoder",
    "TextDecoder",
    "URL",
    "URLSearchParams",
    "atob",
    "btoa",
    "crypto",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "structuredClone",
    "fetch",
    "Blob",
    "Buffer",
    "process",
    "require",
    "module",
    "global",
    "window",
    "document",
    "performance",
    "Intl",
    "WebAssembly",
    "UrlFetchApp",
    "DriveApp",
    "Sheets",
  ])("%s is absent", (name) => {
    expect(google(`return typeof ${name}`)).toBe("undefined");
  });

  test.each(["Map", "Set", "Promise", "Symbol", "Proxy", "JSON", "BigInt", "Reflect", "RegExp"])(
    "%s is there",
    (name) => {
      expect(google(`return typeof ${name} !== "undefined"`)).toBe(true);
    },
  );

  test.each([
    "Object.hasOwn",
    "[].at",
    "[].findLast",
    "[].toSorted",
    '"".replaceAll',
    '"".at',
    "Promise.any",
    "new Set().union",
    "new Uint8Array(1).at",
    "globalThis.WeakRef",
    "globalThis.AggregateError",
  ])("%s, newer than ES2020, is absent", (name) => {
    expect(google(`return typeof ${name}`)).toBe("undefined");
  });

  test("code is not made from text", () => {
    expect(failure(`new Function("return 1")()`)).toContain("Code generation from strings disallowed");
    expect(google(`return typeof eval`)).toBe("undefined");
  });

  test("no global survives a call", () => {
    const host = hostOf(`var count = 0; function test() { return ++count; }`);
    expect([host.call("test").result, host.call("test").result]).toEqual([1, 1]);
  });

  const dates: Cases = [
    [
      "Date is a function named Date",
      `return [typeof Date, Date.name, new Date() instanceof Date]`,
      ["function", "Date", true],
    ],
    ["called without new it is a text", `return typeof Date()`, "string"],
    [
      "parts make the date they say",
      `return new Date(Date.UTC(2025, 0, 2)).toISOString()`,
      "2025-01-02T00:00:00.000Z",
    ],
    ["a copy of a date", `const d = new Date(5); return new Date(d).getTime()`, 5],
    [
      "now is the host's now",
      `return [new Date().toISOString().slice(0, 16), new Date(Date.now()).toISOString().slice(0, 16)]`,
      ["2025-10-09T00:00", "2025-10-09T00:00"],
    ],
  ];

  test.each(dates)("%s", (_what, body, expected) => {
    expect(google(body, { now: "2025-10-09T08:00" })).toEqual(expected);
  });
});

describe("what is not emulated says so", () => {
  test.each([
    [`data.getSlicers()`, "Sheet.getSlicers"],
    [`at("A1").createPivotTable(at("B1"))`, "Range.createPivotTable"],
    [`ss.getEditors()`, "Spreadsheet.getEditors"],
    [`app.enableBigQueryExecution()`, "SpreadsheetApp.enableBigQueryExecution"],
    [`ScriptApp.newTrigger("x")`, "ScriptApp.newTrigger"],
    [`Utilities.zip([])`, "Utilities.zip"],
    [`data.misspelt()`, "Sheet.misspelt"],
    [`app.NoEnum.X`, "SpreadsheetApp.NoEnum"],
  ])("%s", (body, name) => {
    expect(failure(body)).toBe(`not emulated: ${name}`);
  });

  test("even when the script catches it", () => {
    expect(failure(`try { data.getSlicers() } catch (e) {} return 1`)).toBe("not emulated: Sheet.getSlicers");
  });

  test("nothing can be set on Google's objects", () => {
    expect(failure(`data.name = "x"`)).toBe("not emulated: setting Sheet.name");
  });

  test("the emulator's own fields are not seen", () => {
    expect(failure(`return data.run`)).toBe("not emulated: Sheet.run");
    expect(google(`return Object.keys(data)`)).toEqual([]);
  });

  test("objects print their class", () => {
    expect(google(`return [String(data), String(at("A1")), String(app.Dimension.ROWS)]`)).toEqual([
      "Sheet",
      "Range",
      "ROWS",
    ]);
  });

  test("enum values know their name and order", () => {
    expect(
      google(
        `const { UP, DOWN } = app.Direction; return [UP.name(), UP.ordinal(), DOWN.ordinal(), UP.compareTo(DOWN), UP === app.Direction.UP, JSON.stringify({ UP })]`,
      ),
    ).toEqual(["UP", 0, 1, -1, true, '{"UP":"UP"}']);
  });
});

describe("google.script.run carries", () => {
  test.each([
    [null, null],
    [undefined, null],
    [1, 1],
    ["a", "a"],
    [true, true],
    [
      [1, undefined, null],
      [1, null, null],
    ],
    [{ a: undefined, b: [undefined] }, { b: [null] }],
    [Number.NaN, null],
    [{ deep: [{ a: 1 }] }, { deep: [{ a: 1 }] }],
  ])("%j", (value, carried) => {
    expect(transfer(value)).toEqual(carried);
  });

  const circle: unknown[] = [];
  circle.push(circle);
  test.each([
    ["a Date", new Date(), "0"],
    ["a Date deep inside", { a: [{ when: new Date() }] }, "when"],
    ["a Date in an array", [1, new Date()], "1"],
    ["a function", () => 1, "0"],
    ["a function inside", { f: () => 1 }, "f"],
    ["a symbol", Symbol("x"), "0"],
    ["a bigint", 5n, "0"],
    ["a circle", circle, "0"],
    ["a Map", { m: new Map([[1, 2]]) }, "m"],
    ["a Set", new Set([1]), "0"],
    ["a regular expression", [/x/], "0"],
    ["a promise", Promise.resolve(1), "0"],
    ["an error", new Error("x"), "0"],
    ["bytes", new Uint8Array(2), "0"],
  ])("not %s", (_what, value, path) => {
    expect(() => transfer(value)).toThrow(new NotTransferable(path));
  });

  test("a Date returned fails the call", () => {
    expect(failure(`return { when: new Date() }`)).toBe("Failed due to illegal value in property: when");
  });

  test("a Google object returned fails the call", () => {
    expect(failure(`return at("A1")`)).toBe("Failed due to illegal value in property: 0");
  });

  test.each([
    [`app.Dimension.ROWS`, "an enum's value"],
    [`new Map()`, "a Map of the script's"],
    [`Promise.resolve(1)`, "a promise of the script's"],
  ])("%s returned fails the call: %s", (value) => {
    expect(failure(`return ${value}`)).toBe("Failed due to illegal value in property: 0");
  });

  test("a Date sent fails before the function runs", () => {
    const result = hostOf(`function test() { throw new Error("ran") }`).call("test", [new Date()]);
    expect(result.error).toContain("Failed due to illegal value in property: 0");
  });

  test("arguments arrive in the script's realm", () => {
    const host = hostOf(
      `function test(a, o) { return [a instanceof Array, o instanceof Object, a.length, o.x] }`,
    );
    expect(host.call("test", [[1, undefined], { x: [2] }]).result).toEqual([true, true, 2, [2]]);
  });

  test("private functions are not called", () => {
    expect(hostOf(`function secret_() { return 1 }`).call("secret_").error).toContain("secret_");
    expect(hostOf(`function secret_() { return 1 }`).functions()).toEqual([]);
  });
});
