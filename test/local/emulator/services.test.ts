// The services beside the sheet: properties, cache, lock, session, utilities, html, user interface, log.

import { describe, expect, test } from "@jest/globals";
import { book, type Cases, dist, failure, google, hostOf, step } from "./google.ts";

describe("properties", () => {
  const p = `const p = PropertiesService.getDocumentProperties();`;
  const cases: Cases = [
    ["an unknown one", `return p.getProperty("x")`, null],
    ["set and read", `return p.setProperty("k", "v").getProperty("k")`, "v"],
    ["values become text", `p.setProperty("k", 5); return p.getProperty("k")`, "5"],
    ["all", `p.setProperties({ a: "1", b: 2 }); return p.getProperties()`, { a: "1", b: "2" }],
    ["all is a copy", `p.setProperty("a", "1"); p.getProperties().a = "2"; return p.getProperty("a")`, "1"],
    ["keys", `p.setProperties({ a: "1", b: "2" }); return p.getKeys()`, ["a", "b"]],
    [
      "set many and drop the others",
      `p.setProperty("x", "0"); p.setProperties({ a: "1" }, true); return p.getKeys()`,
      ["a"],
    ],
    [
      "set many and keep the others",
      `p.setProperty("x", "0"); p.setProperties({ a: "1" }); return p.getKeys().length`,
      2,
    ],
    ["delete", `p.setProperty("k", "v").deleteProperty("k"); return p.getProperty("k")`, null],
    ["delete all", `p.setProperties({ a: "1", b: "2" }).deleteAllProperties(); return p.getKeys()`, []],
    [
      "three stores",
      `p.setProperty("k", "d"); PropertiesService.getScriptProperties().setProperty("k", "s"); PropertiesService.getUserProperties().setProperty("k", "u"); return [p.getProperty("k"), PropertiesService.getScriptProperties().getProperty("k"), PropertiesService.getUserProperties().getProperty("k")]`,
      ["d", "s", "u"],
    ],
    ["9 KB are taken", `p.setProperty("k", "x".repeat(9216)); return p.getProperty("k").length`, 9216],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(p + body)).toEqual(expected);
  });

  test("a value over 9 KB is refused", () => {
    expect(failure(`${p} p.setProperty("k", "x".repeat(9217))`)).toBe("Argument too large: value");
  });

  test("bytes count, not characters", () => {
    expect(failure(`${p} p.setProperty("k", "é".repeat(4609))`)).toBe("Argument too large: value");
  });

  test("a store holds 500 KB", () => {
    expect(failure(`${p} for (let i = 0; i < 60; i++) p.setProperty("k" + i, "x".repeat(9000))`)).toBe(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  });

  test("outlive the execution", () => {
    const workbook = book();
    step(`${p} p.setProperty("k", "v")`, { workbook });
    expect(google(`${p} return p.getProperty("k")`, { workbook })).toBe("v");
  });
});

describe("cache", () => {
  const c = `const c = CacheService.getDocumentCache();`;
  const cases: Cases = [
    ["an unknown one", `return c.get("x")`, null],
    ["put and get", `c.put("k", "v"); return c.get("k")`, "v"],
    ["gone after its seconds", `c.put("k", "v", 5); Utilities.sleep(5001); return c.get("k")`, null],
    ["there before", `c.put("k", "v", 5); Utilities.sleep(3000); return c.get("k")`, "v"],
    [
      "ten minutes unless told",
      `c.put("k", "v"); Utilities.sleep(300000); const early = c.get("k"); return early`,
      "v",
    ],
    ["many", `c.putAll({ a: "1", b: "2" }); return c.getAll(["a", "b", "x"])`, { a: "1", b: "2" }],
    ["remove", `c.put("k", "v"); c.remove("k"); return c.get("k")`, null],
    ["remove many", `c.putAll({ a: "1", b: "2" }); c.removeAll(["a", "b"]); return c.getAll(["a", "b"])`, {}],
    [
      "three caches",
      `c.put("k", "d"); return [CacheService.getScriptCache().get("k"), CacheService.getUserCache().get("k")]`,
      [null, null],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(c + body)).toEqual(expected);
  });

  const refusals: Cases = [
    ["a value over 100 KB", `c.put("k", "x".repeat(102401))`, "Argument too large: value"],
    ["a key over 250 characters", `c.put("k".repeat(251), "v")`, "Argument too large: key"],
    ["no time at all", `c.put("k", "v", 0)`, "Invalid argument: expirationInSeconds"],
    [
      "nothing",
      `c.put("k", null)`,
      "The parameters (String,null) don't match the method signature for CacheService.Cache.put.",
    ],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(c + body)).toBe(message);
  });
});

describe("locks", () => {
  const l = `const l = LockService.getDocumentLock();`;
  const cases: Cases = [
    ["free", `return [l.hasLock(), l.tryLock(100), l.hasLock()]`, [false, true, true]],
    ["taken twice by the same execution", `return [l.tryLock(100), l.tryLock(100)]`, [true, true]],
    ["given back", `l.tryLock(100); l.releaseLock(); return l.hasLock()`, false],
    ["giving back what is not held does nothing", `l.releaseLock(); return l.hasLock()`, false],
    ["wait", `l.waitLock(100); return l.hasLock()`, true],
    [
      "kinds are apart",
      `l.tryLock(1); return [LockService.getScriptLock().hasLock(), LockService.getUserLock().tryLock(1)]`,
      [false, true],
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(l + body)).toEqual(expected);
  });

  test("held by another: tryLock waits its time and gives up", () => {
    const host = hostOf(
      `function test() { ${l} const t = Date.now(); const got = l.tryLock(2000); return [got, Date.now() - t >= 2000]; }`,
    );
    host.holdLock("document", 60_000);
    expect(host.call("test").result).toEqual([false, true]);
  });

  test("held by another for less: tryLock waits for it", () => {
    const host = hostOf(
      `function test() { ${l} const t = Date.now(); const got = l.tryLock(20000); const waited = Date.now() - t; return [got, waited > 4000 && waited < 10000]; }`,
    );
    host.holdLock("document", 5000);
    expect(host.call("test").result).toEqual([true, true]);
  });

  test("waitLock throws when it waited in vain", () => {
    const host = hostOf(`function test() { ${l} l.waitLock(10); }`);
    host.holdLock("document", 60_000);
    expect(host.call("test").error).toBe("Lock timeout: another process was holding the lock for too long.");
  });

  test("the end of an execution gives its locks back", () => {
    const host = hostOf(
      `function hold() { ${l} l.tryLock(1); } function fail() { ${l} l.tryLock(1); throw new Error("x"); } function free() { ${l} return l.tryLock(1); }`,
    );
    host.call("hold");
    host.call("fail");
    expect(host.call("free").result).toBe(true);
  });

  test("an execution in between does not get the lock", () => {
    const host = hostOf(
      `function outer() { ${l} l.tryLock(1); SpreadsheetApp.getActive().getName(); return l.hasLock(); } function inner() { ${l} return l.tryLock(10); }`,
    );
    let inner: unknown;
    host.onCall = (name) => {
      if (name === "Spreadsheet.getName") inner = host.call("inner").result;
    };
    expect(host.call("outer").result).toBe(true);
    expect(inner).toBe(false);
  });

  test("an alert or a prompt loses the lock", () => {
    expect(google(`${l} l.tryLock(1); app.getUi().alert("x"); return l.hasLock()`)).toBe(false);
    expect(google(`${l} l.tryLock(1); app.getUi().prompt("x"); return l.hasLock()`)).toBe(false);
  });

  test("a toast, a sidebar, a dialog do not", () => {
    expect(
      google(
        `${l} l.tryLock(1); ss.toast("x"); const p = HtmlService.createHtmlOutput("x"); app.getUi().showSidebar(p); app.getUi().showModelessDialog(p, "t"); return l.hasLock()`,
      ),
    ).toBe(true);
  });
});

describe("session", () => {
  const cases: Cases = [
    ["the user", `return Session.getActiveUser().getEmail()`, "staf@contoh.go.id"],
    ["the effective user", `return Session.getEffectiveUser().getEmail()`, "staf@contoh.go.id"],
    ["the user's locale", `return Session.getActiveUserLocale()`, "id"],
    ["the script's zone", `return Session.getScriptTimeZone()`, "Asia/Makassar"],
    [
      "a key of the user",
      `return Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey() && Session.getTemporaryActiveUserKey().length > 20`,
      true,
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });
});

describe("utilities", () => {
  const noon = "new Date(Date.UTC(2025, 9, 9, 4, 5, 6, 7))";
  const formats: readonly (readonly [string, string])[] = [
    ["yyyy-MM-dd", "2025-10-09"],
    ["yyyy-MM-dd'T'HH:mm:ss", "2025-10-09T12:05:06"],
    ["d/M/yy", "9/10/25"],
    ["dd MMM yyyy", "09 Oct 2025"],
    ["EEEE, d MMMM yyyy", "Thursday, 9 October 2025"],
    ["EEE", "Thu"],
    ["h:mm a", "12:05 PM"],
    ["hh", "12"],
    ["K", "0"],
    ["k", "12"],
    ["SSS", "007"],
    ["D", "282"],
    ["u", "4"],
    ["Z", "+0800"],
    ["X", "+08"],
    ["XXX", "+08:00"],
    ["z", "WITA"],
    ["'o''clock'", "o'clock"],
    ["''", "'"],
  ];

  test.each(formats)("formatDate %s", (format, expected) => {
    expect(google(`return Utilities.formatDate(${noon}, "Asia/Makassar", ${JSON.stringify(format)})`)).toBe(
      expected,
    );
  });

  const cases: Cases = [
    ["another zone", `return Utilities.formatDate(${noon}, "Asia/Jayapura", "HH:mm")`, "13:05"],
    ["a zone by offset", `return Utilities.formatDate(${noon}, "GMT+7", "HH:mm")`, "11:05"],
    [
      "a zone that is none is GMT",
      `return Utilities.formatDate(${noon}, "Nowhere/At_all", "HH:mm")`,
      "04:05",
    ],
    [
      "parseDate",
      `return Utilities.parseDate("2025-10-09 12:05", "Asia/Makassar", "yyyy-MM-dd HH:mm").toISOString()`,
      "2025-10-09T04:05:00.000Z",
    ],
    [
      "a uuid",
      `return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())`,
      true,
    ],
    [
      "SHA-256 in signed bytes",
      `const d = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ""); return [d.length, d[0], d[1]]`,
      [32, -29, -80],
    ],
    [
      "MD5",
      `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc").slice(0, 3)`,
      [-112, 1, 80],
    ],
    ["base64", `return Utilities.base64Encode("Desa é")`, "RGVzYSDDqQ=="],
    ["base64 of bytes", `return Utilities.base64Encode([-1, 0, 1])`, "/wAB"],
    ["base64 for addresses", `return Utilities.base64EncodeWebSafe([-1, -1, -2])`, "___-"],
    ["from base64", `return Utilities.base64Decode("/wAB")`, [-1, 0, 1]],
    ["from base64 for addresses", `return Utilities.base64DecodeWebSafe("___-")`, [-1, -1, -2]],
    [
      "sleep moves the clock",
      `const t = Date.now(); Utilities.sleep(5000); return Date.now() - t >= 5000`,
      true,
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(google(body)).toEqual(expected);
  });

  const refusals: Cases = [
    [
      "a text for a date",
      `Utilities.formatDate("2025", "GMT", "yyyy")`,
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [
      "a letter that means nothing",
      `Utilities.formatDate(new Date(), "GMT", "b")`,
      "Illegal pattern character 'b'",
    ],
    [
      "a date of another shape",
      `Utilities.parseDate("9 Oct", "GMT", "yyyy-MM-dd")`,
      'Unparseable date: "9 Oct"',
    ],
    ["what is no base64", `Utilities.base64Decode("*")`, "Could not decode string."],
    ["sleeping too long", `Utilities.sleep(300001)`, "Invalid argument: milliseconds"],
    [
      "an algorithm by name",
      `Utilities.computeDigest("MD5", "x")`,
      "The parameters (String,String) don't match the method signature for Utilities.computeDigest.",
    ],
    [
      "an old algorithm",
      `Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, "x")`,
      "Unsupported digest algorithm: MD2",
    ],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("html", () => {
  const files = { "page.html": "<b>page</b>", "data.html": '{"a": "<?= 1 ?>"}' };
  const inProject = (body: string) =>
    hostOf("", { dist: dist(`function test() { ${body} }`, files) }).call("test");
  const cases: Cases = [
    ["a file", `return HtmlService.createHtmlOutputFromFile("page").getContent()`, "<b>page</b>"],
    [
      "a file with its ending",
      `return HtmlService.createHtmlOutputFromFile("page.html").getContent()`,
      "<b>page</b>",
    ],
    [
      "a template's raw content",
      `return HtmlService.createTemplateFromFile("data").getRawContent()`,
      '{"a": "<?= 1 ?>"}',
    ],
    ["a template of a text", `return HtmlService.createTemplate("x").getRawContent()`, "x"],
    ["a text", `return HtmlService.createHtmlOutput("x").getContent()`, "x"],
    ["nothing", `return HtmlService.createHtmlOutput().getContent()`, ""],
    ["append", `return HtmlService.createHtmlOutput("a").append("<b>").getContent()`, "a<b>"],
    [
      "append what may be anything",
      `return HtmlService.createHtmlOutput("a").appendUntrusted("<b>&\\"'").getContent()`,
      "a&lt;b&gt;&amp;&quot;&#39;",
    ],
    [
      "set and clear",
      `const o = HtmlService.createHtmlOutput("a").setContent("b"); const b = o.getContent(); return [b, o.clear().getContent()]`,
      ["b", ""],
    ],
    [
      "title, width, height",
      `const o = HtmlService.createHtmlOutput("a").setTitle("T").setWidth(100).setHeight(50); return [o.getTitle(), o.getWidth(), o.getHeight()]`,
      ["T", 100, 50],
    ],
    [
      "nothing set",
      `const o = HtmlService.createHtmlOutput("a"); return [o.getTitle(), o.getWidth(), o.getHeight()]`,
      ["", null, null],
    ],
    [
      "modes chain",
      `return HtmlService.createHtmlOutput("a").setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT).addMetaTag("viewport", "x").getContent()`,
      "a",
    ],
  ];

  test.each(cases)("%s", (_what, body, expected) => {
    expect(inProject(body)).toMatchObject({ error: null, result: expected });
  });

  test("a file that is not there", () => {
    expect(failure(`HtmlService.createHtmlOutputFromFile("nothing")`)).toBe(
      "No HTML file named nothing was found.",
    );
  });
});

describe("user interface", () => {
  test("a menu with submenu and separator", () => {
    const { ui } = step(
      `const u = app.getUi(); u.createMenu("M").addItem("A", "a").addSeparator().addSubMenu(u.createMenu("S").addItem("B", "b")).addToUi()`,
    );
    expect(ui).toEqual([
      {
        kind: "menu",
        title: "M",
        items: [
          { caption: "A", function: "a" },
          {},
          { caption: "S", items: [{ caption: "B", function: "b" }] },
        ],
      },
    ]);
  });

  test("the add-on's menu", () => {
    expect(step(`app.getUi().createAddonMenu().addItem("A", "a").addToUi()`).ui).toMatchObject([
      { kind: "menu" },
    ]);
  });

  test("toast with and without a title", () => {
    expect(step(`ss.toast("text", "title", 5); ss.toast("alone")`).ui).toEqual([
      { kind: "toast", title: "title", text: "text" },
      { kind: "toast", text: "alone" },
    ]);
  });

  test("sidebar", () => {
    expect(step(`app.getUi().showSidebar(HtmlService.createHtmlOutput("<p>").setTitle("T"))`).ui).toEqual([
      { kind: "sidebar", title: "T", html: "<p>" },
    ]);
  });

  test("dialogs", () => {
    const { ui } = step(
      `const p = HtmlService.createHtmlOutput("x").setWidth(10).setHeight(20); app.getUi().showModalDialog(p, "A"); app.getUi().showModelessDialog(p, "B")`,
    );
    expect(ui).toEqual([
      { kind: "dialog", title: "A", html: "x", width: 10, height: 20, modal: true },
      { kind: "dialog", title: "B", html: "x", width: 10, height: 20, modal: false },
    ]);
  });

  const alerts: readonly (readonly [args: string, answer: string | undefined, button: string])[] = [
    [`"text"`, undefined, "OK"],
    [`"text", u.ButtonSet.OK_CANCEL`, undefined, "OK"],
    [`"title", "text", u.ButtonSet.YES_NO`, undefined, "YES"],
    [`"title", "text", u.ButtonSet.YES_NO`, "tidak", "NO"],
    [`"title", "text", u.ButtonSet.YES_NO_CANCEL`, "Batal", "CANCEL"],
    [`"title", "text", u.ButtonSet.YES_NO`, "batal", "CLOSE"],
    [`"title", "text", u.ButtonSet.OK_CANCEL`, "ok", "OK"],
  ];

  test.each(alerts)("alert(%s) answered %s", (args, answer, button) => {
    const host = hostOf(
      `function test() { const u = SpreadsheetApp.getUi(); return u.alert(${args}) === u.Button.${button}; }`,
    );
    if (answer !== undefined) host.answer(answer);
    expect(host.call("test").result).toBe(true);
  });

  test("an alert is told with its title, text and answer", () => {
    expect(step(`const u = app.getUi(); u.alert("title", "text", u.ButtonSet.YES_NO)`).ui).toEqual([
      { kind: "alert", title: "title", text: "text", answer: "YES" },
    ]);
  });

  test("a prompt takes the answer", () => {
    const host = hostOf(
      `function test() { const u = SpreadsheetApp.getUi(); const r = u.prompt("Nama?", u.ButtonSet.OK_CANCEL); return [r.getResponseText(), r.getSelectedButton() === u.Button.OK]; }`,
    );
    host.answer("Waru");
    expect(host.call("test").result).toEqual(["Waru", true]);
    expect(host.call("test").result).toEqual(["", false]);
  });

  test("a prompt without an answer is cancelled, or closed where it has no cancel", () => {
    expect(
      google(
        `const u = app.getUi(); return String(u.prompt("a", u.ButtonSet.OK_CANCEL).getSelectedButton())`,
      ),
    ).toBe("CANCEL");
    expect(google(`return String(app.getUi().prompt("a").getSelectedButton())`)).toBe("CLOSE");
  });

  test("a person may answer instead", () => {
    const asked: string[] = [];
    const options = {
      ask: (question: { text: string; buttons: readonly string[] }) => {
        asked.push(question.text, ...question.buttons);
        return { button: "NO" };
      },
    };
    expect(
      google(`const u = app.getUi(); return String(u.alert("t", "Yakin?", u.ButtonSet.YES_NO))`, options),
    ).toBe("NO");
    expect(asked).toEqual(["Yakin?", "YES", "NO"]);
  });

  test("what is shown is told as it happens", () => {
    const seen: string[] = [];
    step(`ss.toast("a"); ss.toast("b")`, { onUi: (event) => seen.push(event.kind) });
    expect(seen).toEqual(["toast", "toast"]);
  });

  const refusals: Cases = [
    [
      "a menu item without a function",
      `app.getUi().createMenu("M").addItem("A")`,
      "The parameters (String) don't match the method signature for Menu.addItem.",
    ],
    [
      "a submenu that is none",
      `app.getUi().createMenu("M").addSubMenu("S")`,
      "The parameters (String) don't match the method signature for Menu.addSubMenu.",
    ],
    [
      "a sidebar of a text",
      `app.getUi().showSidebar("x")`,
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    ],
    [
      "a dialog without a title",
      `app.getUi().showModalDialog(HtmlService.createHtmlOutput("x"))`,
      "The parameters (HtmlService.HtmlOutput) don't match the method signature for Ui.showModalDialog.",
    ],
    [
      "buttons by name",
      `app.getUi().alert("t", "x", "YES_NO")`,
      "The parameters (String,String,String) don't match the method signature for Ui.alert.",
    ],
  ];

  test.each(refusals)("refused: %s", (_what, body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("log", () => {
  test("goes to the step, not to standard output", () => {
    expect(
      step(
        `Logger.log("a %s", 1); console.log("b", 2); console.info("c"); console.warn("d"); console.error("e")`,
      ).log,
    ).toEqual(["a 1", "b 2", "c", "d", "e"]);
  });

  test("can be read and cleared by the script", () => {
    expect(
      google(`Logger.log("a"); const text = Logger.getLog(); Logger.clear(); return [text, Logger.getLog()]`),
    ).toEqual(["a\n", ""]);
  });

  test("timers do nothing here", () => {
    expect(failure(`console.time("a"); console.timeEnd("a")`)).toBe("");
  });
});

test("the script's id", () => {
  expect(google(`return typeof ScriptApp.getScriptId()`)).toBe("string");
});
