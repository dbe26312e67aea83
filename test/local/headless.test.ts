// The headless runner end to end: steps in their order, one line each, exit code, files in and out, bad input.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { headless, readWish } from "../../src/local/headless.ts";
import { readXlsx, writeXlsx } from "../../src/local/workbook/xlsx.ts";
import { book, dist } from "./emulator/google.ts";

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("A", "echo").addToUi(); }
function onEdit(e) { e.source.toast(e.range.getA1Notation() + "=" + e.value); }
function echo() { return Array.prototype.slice.call(arguments); }
function now() { return Utilities.formatDate(new Date(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm"); }
function fails() { throw new Error("Kalimat salah."); }
function asks() { const u = SpreadsheetApp.getUi(); return String(u.alert("Yakin?", u.ButtonSet.YES_NO)); }
function read() { return SpreadsheetApp.getActive().getRange("Data!A1").getValue(); }
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>secret</p>").setTitle("T")); }
function slow() { SpreadsheetApp.getActive().getSheets(); }
function rpc(request) { if (request.method !== "known") throw new Error("Tidak dikenal."); return { params: request.params }; }
function long() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<p data-run="{&quot;method&quot;:&quot;known&quot;}"></p>'), "Kerja"); }
`;

const folder = mkdtempSync(join(tmpdir(), "headless-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const built = dist(CODE);

/** A file with the small workbook in it. */
async function small(): Promise<string> {
  const file = join(folder, "small.xlsx");
  writeFileSync(file, await writeXlsx(book()));
  return file;
}

interface Line {
  step: number;
  function: string;
  result: unknown;
  error: string | null;
  ui: { kind: string; text?: string; html?: string }[];
  serviceCalls: { total: number; reads: number; writes: number };
  ms: number;
}

async function run(...args: string[]): Promise<{ code: number; lines: Line[] }> {
  const lines: Line[] = [];
  const code = await headless(args, (line) => lines.push(JSON.parse(line) as Line), built);
  return { code, lines };
}

describe("steps", () => {
  test("come in their order, one line each, numbered", async () => {
    const { code, lines } = await run(
      "--workbook",
      await small(),
      "--run",
      "onOpen",
      "--edit",
      "Data!A1=5",
      "--run",
      "read",
    );
    expect(code).toBe(0);
    expect(lines.map((line) => [line.step, line.function, line.result, line.error])).toEqual([
      [1, "onOpen", null, null],
      [2, "onEdit", null, null],
      [3, "read", 5, null],
    ]);
    expect(lines[0]?.ui[0]?.kind).toBe("menu");
    expect(lines[1]?.ui).toEqual([{ kind: "toast", text: "A1=5" }]);
    expect(Object.keys(lines[2] ?? {})).toEqual([
      "step",
      "function",
      "result",
      "error",
      "ui",
      "serviceCalls",
      "ms",
    ]);
    expect(lines[2]?.serviceCalls).toEqual({ total: 1, reads: 1, writes: 0 });
  });

  test.each([
    ["[1, 2]", [1, 2]],
    ['{"a": 1}', [{ a: 1 }]],
    ["5", [5]],
    ["[[1]]", [[1]]],
    ["null", [null]],
  ])("--args %s", async (json, args) => {
    const { lines } = await run("--workbook", await small(), "--run", "echo", "--args", json);
    expect(lines[0]?.result).toEqual(args);
  });

  test("a function without --args gets none", async () => {
    expect((await run("--workbook", await small(), "--run", "echo")).lines[0]?.result).toEqual([]);
  });

  test("--now holds for the steps after it", async () => {
    const { lines } = await run(
      "--workbook",
      await small(),
      "--now",
      "2025-10-09T08:00",
      "--run",
      "now",
      "--now",
      "2025-10-10",
      "--run",
      "now",
    );
    expect(lines.map((line) => line.result)).toEqual(["2025-10-09 08:00", "2025-10-10 00:00"]);
  });

  test("--answer feeds the next alert only", async () => {
    const { lines } = await run(
      "--workbook",
      await small(),
      "--answer",
      "tidak",
      "--run",
      "asks",
      "--run",
      "asks",
    );
    expect(lines.map((line) => line.result)).toEqual(["NO", "YES"]);
  });

  test("--latency google adds to ms", async () => {
    const { lines } = await run("--workbook", await small(), "--latency", "google", "--run", "slow");
    expect(lines[0]?.ms).toBeGreaterThanOrEqual(50);
  });

  test("pages are not printed", async () => {
    const { lines } = await run("--workbook", await small(), "--run", "sidebar");
    expect(lines[0]?.ui).toEqual([{ kind: "sidebar", title: "T" }]);
  });

  test("a menu function's long work is done to its end", async () => {
    const { lines } = await run("--workbook", await small(), "--run", "long");
    expect(lines[0]).toMatchObject({ function: "long", result: { params: {} }, steps: 2, error: null });
  });

  test("rpc gives its result or its sentence", async () => {
    const { code, lines } = await run(
      "--workbook",
      await small(),
      "--run",
      "rpc",
      "--args",
      '{"method":"known","params":{"a":1}}',
      "--run",
      "rpc",
      "--args",
      '{"method":"x"}',
    );
    expect(code).toBe(1);
    expect(lines.map((line) => [line.result, line.error])).toEqual([
      [{ params: { a: 1 } }, null],
      [null, "Tidak dikenal."],
    ]);
  });

  test("a failed step does not stop the others, and the exit code tells", async () => {
    const { code, lines } = await run("--workbook", await small(), "--run", "fails", "--run", "read");
    expect(code).toBe(1);
    expect(lines.map((line) => line.error)).toEqual(["Kalimat salah.", null]);
  });
});

describe("files", () => {
  test("--save keeps what the steps did, also after a failure", async () => {
    const saved = join(folder, "saved.xlsx");
    const { code } = await run(
      "--workbook",
      await small(),
      "--edit",
      "Data!A1=Waru",
      "--run",
      "fails",
      "--save",
      saved,
    );
    expect(code).toBe(1);
    const workbook = await readXlsx(readFileSync(saved));
    expect(workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("Waru");
  });

  test("a saved file goes on where it was", async () => {
    const saved = join(folder, "again.xlsx");
    await run("--workbook", await small(), "--edit", "Data!A1=5", "--save", saved);
    expect((await run("--workbook", saved, "--run", "read")).lines[0]?.result).toBe(5);
  });

  test("without --workbook it is the pilot", async () => {
    const { lines } = await run("--edit", "Koperasi!A1=x");
    expect(lines[0]).toMatchObject({ function: "onEdit", error: null });
  });
});

describe("bad input is one clear sentence and exit code 1", () => {
  const broken = join(folder, "broken.xlsx");
  writeFileSync(broken, "no workbook at all");
  const cases: readonly (readonly [args: readonly string[], error: string])[] = [
    [["--workbook", "/nowhere.xlsx"], "Berkas /nowhere.xlsx tidak ditemukan."],
    [["--workbook", folder], `Berkas ${folder} tidak ditemukan.`],
    [["--workbook", broken], `Berkas ${broken} bukan buku kerja .xlsx.`],
    [
      ["--run", "nothing"],
      "Fungsi nothing tidak ada di add-on. Yang ada: onOpen, onEdit, echo, now, fails, asks, read, sidebar, slow, rpc, long.",
    ],
    [["--run", "echo", "--args", "{bad"], "Isi --args bukan JSON yang benar: {bad"],
    [["--edit", "Waru"], 'Isi --edit harus seperti "Koperasi!B7=Waru", bukan: Waru'],
    [["--edit", "B7=Waru"], 'Isi --edit harus seperti "Koperasi!B7=Waru", bukan: B7=Waru'],
    [["--edit", "TidakAda!B7=Waru"], "Sel TidakAda!B7 tidak ada di buku kerja ini."],
    [["--now", "besok"], "Waktu --now harus seperti 2025-10-09T08:00, bukan: besok"],
    [["--latency", "fast"], "Nilai --latency hanya boleh google, bukan: fast"],
    [["--args", "1"], "Pilihan --args harus menyusul --run."],
    [["--run"], "Pilihan --run memerlukan isi."],
    [["--what", "x"], "Pilihan --what tidak dikenal."],
    [
      ["--save", "/nowhere/at/all.xlsx"],
      "Buku kerja tidak dapat disimpan ke /nowhere/at/all.xlsx: foldernya tidak ada.",
    ],
    [["--save", folder], `Buku kerja tidak dapat disimpan ke ${folder}: itu nama sebuah folder.`],
  ];

  test.each(cases)("%j", async (args, error) => {
    const given = args.includes("--workbook") ? args : ["--workbook", await small(), ...args];
    const { code, lines } = await run(...given);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.error?.startsWith(error)).toBe(true);
    expect(lines[0]?.result).toBeNull();
  });
});

describe("the command line", () => {
  test("an edit's text may hold anything after the first equals sign", async () => {
    const { lines } = await run(
      "--workbook",
      await small(),
      "--edit",
      "Data!A1==1+1",
      "--run",
      "read",
      "--edit",
      "'Data'!A1=a=b!c",
      "--run",
      "read",
    );
    expect(lines.map((line) => line.result)).toEqual([null, 2, null, "a=b!c"]);
  });

  test("is read into what is wished", () => {
    expect(
      readWish([
        "--workbook",
        "a",
        "--save",
        "b",
        "--latency",
        "google",
        "--now",
        "n",
        "--answer",
        "t",
        "--edit",
        "e",
        "--run",
        "f",
        "--args",
        "1",
        "--run",
        "g",
      ]),
    ).toEqual({
      workbook: "a",
      save: "b",
      latency: true,
      steps: [
        { kind: "now", text: "n" },
        { kind: "answer", text: "t" },
        { kind: "edit", text: "e" },
        { kind: "run", name: "f", args: "1" },
        { kind: "run", name: "g" },
      ],
    });
  });

  test("--args twice for one function is refused", () => {
    expect(() => readWish(["--run", "f", "--args", "1", "--args", "2"])).toThrow(
      "Pilihan --args harus menyusul --run.",
    );
  });
});
