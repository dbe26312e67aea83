// Texts that begin like a formula stay texts: planted in every column and every form, looked for in every tab.

import { expect, test } from "@jest/globals";
import { registerColumns } from "../../src/domain/register/columns.ts";
import { assistantColumns, visitColumns } from "../../src/domain/register/tables.ts";
import { officeWorkbook } from "../../src/local/pilot/office.ts";
import { readPilotVillages } from "../../src/local/pilot/villages.ts";
import { forEachCell } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, tab } from "./desk.ts";
import { generate, sheetNames, shown } from "./reports.ts";

const hostile = [
  "=1+1",
  "+62",
  "-1+1",
  "@a",
  "\t=1+1",
  "\r=1+1",
  "\u0000=1+1",
  '=IMPORTXML("x","y")',
  "'=1+1",
  "{{desa}}",
];

/**
 * An office in which every column of words holds the text of its row, the codes alone left out; its cells are not
 * formatted as text, as where someone typed an apostrophe in front.
 */
function office(texts: readonly string[]): WorkbookData {
  const villages = readPilotVillages();
  const rows = (columns: readonly { readonly key: string }[], own: (row: number) => object) =>
    texts.map((text, row) => ({ ...Object.fromEntries(columns.map(({ key }) => [key, text])), ...own(row) }));
  const code = (row: number) => villages[row]?.code ?? "";
  const name = (row: number) => `${texts[row]}Asisten ${row}`;
  const workbook = officeWorkbook({
    name: "Uji",
    cooperatives: rows(registerColumns, (row) => ({ code: code(row), assistant: name(row) })),
    assistants: rows(assistantColumns, (row) => ({ code: `BA${row}`, name: name(row) })),
    visits: rows(visitColumns, (row) => ({ code: code(row), date: { date: "2025-10-01" } })),
    settings: {},
  });
  for (const sheet of workbook.sheets) {
    forEachCell(sheet, (cell) => {
      if (cell.format === "@") delete cell.format;
    });
  }
  return workbook;
}

/** Every formula of a workbook, each once. */
function formulas(workbook: WorkbookData): string[] {
  const found = new Set<string>();
  for (const sheet of workbook.sheets) {
    forEachCell(sheet, ({ formula }) => {
      if (formula !== undefined) found.add(formula);
    });
  }
  return [...found].sort();
}

/** Everything that writes what was read, or what a person enters. */
function workAll(workbook: WorkbookData, text: (row: number) => string): void {
  const host = hostOf(workbook);
  ask(host, "workbook.setUp", { regency: "64.09" });
  const values = {
    government: text(0),
    office: text(1),
    address: text(2),
    reportTitle: text(3),
    place: text(4),
    officeHead: text(5),
    officeHeadRank: text(6),
    officeHeadId: text(7),
  };
  ask(host, "settings.save", { values });
  generate(host);
  const { findings } = ask<{ findings: { id: string }[] }>(host, "validation.run");
  const ids = findings.map(({ id }) => id);
  ask(host, "validation.waive", { id: ids[0], reason: text(0) });
  const { action } = ask<{ action: string | null }>(host, "validation.apply", { ids });
  if (action !== null) ask(host, "actions.undo", { id: action });
  const [code] = readPilotVillages().map((village) => village.code);
  const visit = { date: "8/10/2025", village: code };
  const visits = [0, 1, 2, 3, 4, 5].map((row) => ({
    ...visit,
    activity: `${text(row)}${row}`,
    result: text(row),
    followUp: text(row),
  }));
  ask(host, "visits.record", { visits });
  ask(host, "snapshot.close");
  ask(host, "recap.update");
  ask(host, "caseload.papers", { moves: [{ code, from: "BA0", to: "BA1", cause: text(0) }] });
  ask(host, "validation.run");
  generate(host);
}

test("no cell of any tab becomes a formula by what the register, the assistants, the visits or a form hold", () => {
  const plain = office(hostile.map((_, row) => `teks ${row}`));
  workAll(plain, (row) => `teks ${row}`);
  const workbook = office(hostile);
  workAll(workbook, (row) => hostile[row] ?? "");
  expect(formulas(workbook)).toEqual(formulas(plain));
  expect(workbook.sheets.length).toBe(plain.sheets.length);
  const tabs = workbook.sheets.map(({ name }) => name);
  for (const name of ["Temuan", "Rekapitulasi", "Riwayat Bulanan", "Riwayat Perubahan", "Beban Asisten"]) {
    expect(tabs).toContain(name);
  }
  // Not lost either: the sheets show them, but for what cannot be seen.
  const texts = sheetNames(workbook).flatMap((name) => [...shown(tab(workbook, name)).values()].map(String));
  for (const text of ["=1+1", "+62", "-1+1", "@a", '=IMPORTXML("x","y")', "’=1+1", "{{desa}}"]) {
    expect(texts).toContain(text);
  }
});
