// Offices that keep a tab a month: a newer one that appears after set-up is told, and taken up by set-up.

import { expect, test } from "@jest/globals";
import { copySheet } from "../../src/local/workbook/copy.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { ask, hostOf, tab, workbookOf } from "./desk.ts";

interface Run {
  remarks: string[];
  findings: { sheet: string; code: string }[];
}
interface Status {
  problems: string[];
  register: { sheet: string };
}

const month = (members: string) => [
  ["Kecamatan", "Desa/Kelurahan", "Jenis", "Nama Koperasi", "Jumlah Anggota"],
  ["Penajam", "Sidorejo", "Desa", "Koperasi Desa Merah Putih Sidorejo", members],
];

function office(): WorkbookData {
  const workbook = workbookOf({ "September 2025": month("24"), "Oktober 2025": month("25 orang") });
  ask(hostOf(workbook), "workbook.setUp", { regency: "64.09" });
  return workbook;
}
const run = (workbook: WorkbookData) => ask<Run>(hostOf(workbook), "validation.run");
const status = (workbook: WorkbookData) => ask<Status>(hostOf(workbook), "workbook.status");
const sheets = (workbook: WorkbookData) =>
  run(workbook).findings.flatMap(({ sheet, code }) => (code === "F09" ? [sheet] : []));

test("a month's tab newer than the register is told in the check and at home, an older or other one is not", () => {
  const workbook = office();
  expect(status(workbook)).toMatchObject({ problems: [], register: { sheet: "Oktober 2025" } });
  copySheet(workbook, tab(workbook, "Oktober 2025"), "Rapat November 2025");
  copySheet(workbook, tab(workbook, "Oktober 2025"), "Agustus 2025");
  expect([...status(workbook).problems, ...run(workbook).remarks].join()).not.toContain(
    "Siapkan spreadsheet",
  );
  copySheet(workbook, tab(workbook, "Oktober 2025"), "November 2025");
  const told = /"November 2025" lebih baru daripada "Oktober 2025".*Siapkan spreadsheet/;
  expect(status(workbook).problems).toEqual([expect.stringMatching(told)]);
  expect(run(workbook).remarks).toContainEqual(expect.stringMatching(told));
  expect(sheets(workbook)).toEqual(["Oktober 2025"]);
});

test("set-up takes the newer tab up and leaves the older; undo goes back", () => {
  const workbook = office();
  copySheet(workbook, tab(workbook, "Oktober 2025"), "November 2025");
  expect(ask<{ kept: string[] }>(hostOf(workbook), "workbook.setUp", { regency: "64.09" }).kept).toContain(
    "November 2025",
  );
  expect(sheets(workbook)).toEqual(["November 2025"]);
  expect(status(workbook).problems).toEqual([]);
  ask(hostOf(workbook), "actions.undo");
  expect(sheets(workbook)).toEqual(["Oktober 2025"]);
});

test("set-up does not take up a newer tab that is no register", () => {
  const workbook = office();
  const notes = copySheet(workbook, tab(workbook, "Oktober 2025"), "November 2025");
  notes.cells.clear();
  ask(hostOf(workbook), "workbook.setUp", { regency: "64.09" });
  expect(sheets(workbook)).toEqual(["Oktober 2025"]);
});

test("a copy that remembers what its original did does not double the register: the newer month counts", () => {
  const workbook = office();
  const copy = copySheet(workbook, tab(workbook, "Oktober 2025"), "November 2025");
  for (const entry of workbook.metadata.filter(({ sheetId }) => sheetId === tab(workbook, "Oktober 2025").id))
    workbook.metadata.push({ ...entry, id: workbook.nextId++, sheetId: copy.id });
  const { findings } = run(workbook);
  expect(findings.filter(({ code }) => code.startsWith("G"))).toEqual([]);
  expect(sheets(workbook)).toEqual(["November 2025"]);
});
