// What the tests of reports share: a set-up office copied quickly, generating to the end, sheets read as staff see them.

import { Killed } from "../../src/local/emulator/errors.ts";
import type { Host, StepResult } from "../../src/local/host.ts";
import { cleanWorkbook, pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { cellOf, forEachCell } from "../../src/local/workbook/cells.ts";
import type { Scalar, SheetData, WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, loop, tab, workbookOf } from "./desk.ts";

/** Result of `progress.generate`. */
export interface Generated {
  total: number;
  done: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: { code: string; village: string; why: string }[];
  conflicts: { code: string; village: string; placeholder: string; theirs: string; ours: string }[];
  at: string | null;
  next: string | null;
  account: string;
  action: string | null;
}

const made = new Map<string, WorkbookData>();

function copyOf(name: string, make: () => WorkbookData): WorkbookData {
  let workbook = made.get(name);
  if (workbook === undefined) {
    workbook = make();
    made.set(name, workbook);
  }
  return structuredClone(workbook);
}

function setUp(workbook: WorkbookData): WorkbookData {
  ask(hostOf(workbook), "workbook.setUp", { regency: "64.09" });
  return workbook;
}

/** The pilot, set up. */
export const pilot = (): WorkbookData => copyOf("pilot", () => setUp(pilotWorkbook()));

/** The clean office, set up. */
export const clean = (): WorkbookData => copyOf("clean", () => setUp(cleanWorkbook()));

/** The clean office with its 54 sheets. */
export const reported = (): WorkbookData =>
  copyOf("reported", () => {
    const workbook = clean();
    generate(hostOf(workbook));
    return workbook;
  });

/** The clean office with the sheet of Sidorejo alone. */
export const oneSheet = (): WorkbookData =>
  copyOf("oneSheet", () => {
    const workbook = clean();
    generate(hostOf(workbook), { scope: { codes: ["64.09.01.2022"] } });
    return workbook;
  });

/** Three cooperatives of the pilot, set up: for tests that run very often. */
export const small = (): WorkbookData =>
  copyOf("small", () =>
    setUp(
      workbookOf({
        Koperasi: [
          ["Kode Wilayah", "Kecamatan", "Desa/Kelurahan", "Jenis", "Nama Koperasi", "Kendala", "Catatan"],
          [
            "64.09.01.2022",
            "Penajam",
            "Sidorejo",
            "Desa",
            "Koperasi Desa Merah Putih Sidorejo",
            "Belum ada tempat",
            "",
          ],
          ["64.09.04.2015", "Sepaku", "Telemow", "Desa", "Koperasi Desa Merah Putih Telemow", "Modal", ""],
          ["64.09.02.1001", "Waru", "Waru", "Kelurahan", "Koperasi Kelurahan Merah Putih Waru", "", ""],
        ],
      }),
    ),
  );

/** Generates to the end; gives the last result with the calls of every step. */
export function generate(
  host: Host,
  params: object = { scope: { all: true } },
): { last: Generated; steps: StepResult[] } {
  const { steps, last } = loop(host, "progress.generate", params);
  if (last.error !== null) throw new Error(`${last.error}\n${last.stack ?? ""}`);
  // The contract of the method is what the callers' assertions are about.
  return { last: last.result as Generated, steps };
}

/** Kills the execution at its n-th counted call; later executions are left alone. */
export function killAt(host: Host, ordinal: number): void {
  host.onCall = (_, now) => {
    if (now === ordinal) throw new Killed();
  };
}

/** What a tab shows, by A1-like `row,column`, without hidden rows and columns. */
export function shown(sheet: SheetData): Map<string, Scalar> {
  const cells = new Map<string, Scalar>();
  forEachCell(sheet, ({ value }, row, column) => {
    if (value === "" || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) return;
    cells.set(`${row},${column}`, value);
  });
  return cells;
}

/** All texts of tabs in one, hidden ones too: for what must stand nowhere. */
export function allText(workbook: WorkbookData, names: readonly string[]): string {
  const texts: string[] = [];
  for (const name of names) forEachCell(tab(workbook, name), ({ value }) => texts.push(String(value)));
  return texts.join("\n");
}

/** All formulas of tabs, each once. */
export function allFormulas(workbook: WorkbookData, names: readonly string[]): string[] {
  const formulas = new Set<string>();
  for (const name of names) {
    forEachCell(tab(workbook, name), ({ formula }) => {
      if (formula !== undefined) formulas.add(formula);
    });
  }
  return [...formulas];
}

/** Places where two pictures of a tab differ. */
export function differences(before: Map<string, Scalar>, after: Map<string, Scalar>): string[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter((place) => before.get(place) !== after.get(place)).sort();
}

/** The text beside a label, as a reader finds it: the next filled cell of the row. */
export function beside(sheet: SheetData, label: string): string {
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      if (sheet.hiddenRows.has(row) || cellOf(sheet, row, column)?.value !== label) continue;
      for (let next = column + 1; next < sheet.columnCount; next++) {
        const value = cellOf(sheet, row, next)?.value ?? "";
        if (value !== "") return String(value);
      }
    }
  }
  throw new Error(`no ${label} in ${sheet.name}`);
}

/** Place of the first cell that shows a text, 0-based. */
export function placeOf(sheet: SheetData, text: string): { row: number; column: number } {
  for (const [place, value] of shown(sheet)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (value === text) return { row, column };
  }
  throw new Error(`no ${text} in ${sheet.name}`);
}

/** The register's row of a village, and a way to write into its cells by heading. */
export function registerRow(workbook: WorkbookData, village: string) {
  const sheet = tab(workbook, "Koperasi");
  const headings = Array.from({ length: sheet.columnCount }, (_, c) =>
    String(cellOf(sheet, 0, c)?.value ?? ""),
  );
  const villageColumn = headings.indexOf("Desa/Kelurahan");
  const row = Array.from({ length: sheet.rowCount }, (_, r) => r).find(
    (r) => cellOf(sheet, r, villageColumn)?.value === village,
  );
  if (row === undefined) throw new Error(`no row of ${village}`);
  return {
    read: (heading: string): Scalar => cellOf(sheet, row, headings.indexOf(heading))?.value ?? "",
    a1: (heading: string) => `Koperasi!${letters(headings.indexOf(heading))}${row + 1}`,
  };
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letters(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

/** Names of the tabs that stand for cooperatives. */
export function sheetNames(workbook: WorkbookData): string[] {
  const ids = new Set(
    workbook.metadata.filter(({ key }) => key === "pk.sheet").map(({ sheetId }) => sheetId),
  );
  return workbook.sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}
