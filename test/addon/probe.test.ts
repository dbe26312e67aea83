// The probe: every assumption holds in the host, and each one fails where the spreadsheet behaves otherwise.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { Killed } from "../../src/local/emulator/errors.ts";
import { type Host, openHost } from "../../src/local/host.ts";
import { cellOf, ensureCell } from "../../src/local/workbook/cells.ts";
import { forgetFormulas } from "../../src/local/workbook/formulaIndex.ts";
import type { Cell, SheetData, WorkbookData } from "../../src/local/workbook/model.ts";
import { wordsIn } from "../../src/tools/words.ts";
import { ask, now, stateOf, workbookOf } from "./desk.ts";

type Answer = {
  trials: { assumption: string; good: boolean; expected: string; found: string }[];
  good: number;
};

/** Where a spoiler works: the tab of the probe, its copy, the call about to be made. */
interface Scene {
  readonly book: WorkbookData;
  readonly host: Host;
  readonly bench: SheetData;
  readonly copy: SheetData | undefined;
  readonly call: string;
}

/** Makes the spreadsheet behave otherwise, before each service call of the probe. */
type Spoiler = (scene: Scene) => unknown;

/** Whatever is typed into a cell, it is found to hold this. */
const holds =
  (row: number, column: number, value: Cell["value"]): Spoiler =>
  ({ bench, call }) => {
    const cell = cellOf(bench, row, column);
    if (cell === undefined || !call.startsWith("Range.get")) return;
    delete cell.formula;
    cell.value = value;
  };

const throws =
  (name: string): Spoiler =>
  ({ call }) => {
    if (call === name) throw new Error("Service unavailable");
  };

const spoilers: Readonly<Record<string, Spoiler>> = {
  lostZero: holds(0, 0, "0812"),
  textKeepsZero: holds(1, 0, 812),
  textKeepsFormula: holds(2, 0, 2),
  formula: holds(8, 0, "=1+1"),
  apostrophe: holds(3, 0, "'0812"),
  apostropheFormula: holds(4, 0, 2),
  localDate: holds(5, 0, "1/2/2025"),
  isoDate: holds(6, 0, "2025-10-09"),
  dateValue: holds(7, 0, 45_000),
  rangeList: ({ bench, call }) => {
    if (call === "Range.getValue" && cellOf(bench, 2, 1) !== undefined) ensureCell(bench, 1, 1).value = "x";
  },
  templateCopy: ({ copy }) => copy?.merges.splice(0),
  copyBeside: ({ copy }) => copy?.protections.splice(0),
  automatic: holds(0, 2, "0812"),
  box: holds(1, 2, ""),
  formulaError: holds(3, 2, 0),
  mergeAcross: ({ bench, call }) => {
    if (call === "Range.getMergedRanges") bench.merges.splice(0);
  },
  metadataStays: ({ book, call }) => {
    if (call === "DeveloperMetadataFinder.find")
      book.metadata = book.metadata.filter((entry) => entry.key !== "pk.probe");
  },
  rowFollows: holds(0, 7, 7),
  sortCarries: ({ bench, call }) => {
    if (call === "Range.getNote") delete cellOf(bench, 1, 9)?.note;
  },
  notes: ({ bench, call }) => {
    if (call === "Range.getNotes") ensureCell(bench, 1, 14).note = "hapus";
  },
  tabLink: ({ bench, call }) => {
    if (call === "Range.getRichTextValue") delete cellOf(bench, 0, 10)?.runs;
  },
  refusal: ({ bench, call }) => {
    if (call === "Range.setValue") delete cellOf(bench, 0, 11)?.validation;
  },
  longText: holds(0, 12, "x"),
  longMetadata: ({ book }) => {
    for (const entry of book.metadata) if (entry.key === "pk.probe.long") entry.value = "x";
  },
  editEvent: () => undefined,
  crop: ({ bench, call }) => {
    if (call === "Sheet.deleteColumns") bench.rowCount = 1000;
  },
  lock: ({ host, call }) => {
    if (call === "Lock.tryLock") host.holdLock("document", 60_000);
  },
  memory: throws("Properties.getProperty"),
  account: () => undefined,
  link: () => undefined,
  projectFile: () => undefined,
  hundredReads: ({ bench }) => {
    ensureCell(bench, 50, 18).value = "x";
  },
  blockWrite: holds(99, 17, 500),
};

/** Each thing that a template's copy must keep, lost in the copy. */
const lost: Readonly<Record<string, (copy: SheetData) => unknown>> = {
  merges: (copy) => copy.merges.splice(0),
  "its columns' widths": (copy) => copy.columnWidths.clear(),
  "its hidden columns": (copy) => copy.hiddenColumns.clear(),
  "its own cells in formulas": (copy) => {
    const cell = cellOf(copy, 0, 3);
    if (cell !== undefined) cell.formula = "=\"Desa \"&'Uji Kesesuaian (sementara)'!$E$20";
    forgetFormulas(copy);
  },
  "what names the template's tab": (copy) => {
    const cell = cellOf(copy, 1, 3);
    if (cell !== undefined) cell.value = "Telemow";
  },
  "formulas as they are": (copy) => {
    delete cellOf(copy, 0, 3)?.formula;
  },
  "validation rules": (copy) => {
    delete cellOf(copy, 3, 3)?.validation;
  },
  "text formats": (copy) => {
    delete cellOf(copy, 19, 4)?.format;
  },
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A host over the built files, one of them changed. */
function changed(workbook: WorkbookData, file: string, change: (text: string) => string): Host {
  const dist = mkdtempSync(join(tmpdir(), "dist-"));
  made.push(dist);
  for (const name of ["Code.js", "appsscript.json", "words/id.html", "region/index.html"]) {
    const text = readFileSync(join("dist", name), "utf8");
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), name === file ? change(text) : text);
  }
  return openHost({ workbook, now, dist });
}

/** What cannot be spoilt from inside the workbook needs another host. */
const hosts: Readonly<Record<string, (book: WorkbookData) => Host>> = {
  account: (workbook) => openHost({ workbook, now, user: { email: "staf@contoh.go.id", locale: "" } }),
  link: (workbook) => {
    workbook.id = "";
    return openHost({ workbook, now });
  },
  // The range of an edit gives itself away without a call: only the event can be another.
  editEvent: (workbook) =>
    changed(workbook, "Code.js", (text) => text.replace("AuthMode.LIMITED", "AuthMode.NONE")),
  projectFile: (workbook) => changed(workbook, "region/index.html", () => "{}"),
};

function officeBook(): WorkbookData {
  return workbookOf({ Koperasi: [["Kecamatan", "Desa/Kelurahan", "Jenis", "Nama Koperasi"]] });
}

function run(name: string, spoil: Spoiler): { bad: string[]; book: WorkbookData } {
  const book = officeBook();
  const host = (hosts[name] ?? ((workbook: WorkbookData) => openHost({ workbook, now })))(book);
  host.onCall = (call) => {
    const bench = book.sheets.find((sheet) => sheet.name === "Uji Kesesuaian (sementara)");
    const copy = book.sheets.find((sheet) => sheet.name === "Uji Kesesuaian (sementara) 2");
    if (bench !== undefined) spoil({ book, host, bench, copy, call });
  };
  const { trials } = ask<Answer>(host, "probe.run");
  const words = wordsIn("id").server;
  const nameOf = new Map(Object.keys(spoilers).map((key) => [words[`probe.${key}`], key]));
  expect(trials.map(({ assumption }) => nameOf.get(assumption)).sort()).toEqual(Object.keys(spoilers).sort());
  return { bad: trials.filter(({ good }) => !good).map((trial) => nameOf.get(trial.assumption) ?? ""), book };
}

describe("the probe", () => {
  test("finds every assumption true in the host and leaves the spreadsheet as it was", () => {
    const { bad, book } = run("", () => undefined);
    expect(bad).toEqual([]);
    expect(stateOf(book)).toEqual(stateOf(officeBook()));
    expect(book.metadata).toEqual([]);
  });

  test.each(Object.entries(lost))("can find that a template's copy does not keep %s", (_what, lose) => {
    expect(run("templateCopy", ({ copy, call }) => copy && call.includes(".get") && lose(copy)).bad).toEqual([
      "templateCopy",
    ]);
  });

  test.each(["id_ID", "en_US"])("finds every assumption true in %s, where tabs are protected", (locale) => {
    const book = officeBook();
    book.locale = locale;
    for (const sheet of book.sheets) {
      sheet.protections.push({ id: 900, description: "", warningOnly: false, canEdit: false });
    }
    const { trials } = ask<Answer>(openHost({ workbook: book, now }), "probe.run");
    expect(trials.filter(({ good }) => !good)).toEqual([]);
  });

  test("tells what was expected also where Google refuses", () => {
    const host = openHost({ workbook: officeBook(), now });
    host.onCall = (call) => {
      if (call === "Range.setRichTextValue") throw new Error("Service unavailable");
    };
    const { trials } = ask<Answer>(host, "probe.run");
    const [failed] = trials.filter(({ good }) => !good);
    expect(failed).toMatchObject({
      expected: expect.stringMatching(/^#gid=\d+$/),
      found: "Service unavailable",
    });
  });

  test.each([
    ["ended by Google's clock, removed by the next one", "Range.getRichTextValue", new Killed()],
    ["kept by a fault on removing, removed by the next one", "Spreadsheet.deleteSheet", new Error("Busy")],
  ])("leaves no tab: of a run %s", (_what, call, fault) => {
    const book = officeBook();
    const host = openHost({ workbook: book, now });
    host.onCall = (name) => {
      if (name === call) throw fault;
    };
    host.call("rpc", [{ method: "probe.run", params: {} }]);
    expect(book.sheets.length).toBe(3);
    host.onCall = undefined;
    const { trials } = ask<Answer>(host, "probe.run");
    expect(trials.filter(({ good }) => !good)).toEqual([]);
    expect(stateOf(book)).toEqual(stateOf(officeBook()));
  });

  test.each(Object.entries(spoilers))("can find that %s does not hold, and goes on", (name, spoil) => {
    expect(run(name, spoil).bad).toEqual([name]);
  });
});
