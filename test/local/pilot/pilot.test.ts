// The pilot and its clean twin: the facts they must hold, and what the rules say of them.

import { describe, expect, test } from "@jest/globals";
import { isDate } from "../../../src/domain/cell.ts";
import { registerColumns } from "../../../src/domain/register/columns.ts";
import { findHeadings } from "../../../src/domain/register/headings.ts";
import { readOffice } from "../../../src/domain/register/office.ts";
import { assistantColumns, villageColumns, visitColumns } from "../../../src/domain/register/tables.ts";
import { readSettings } from "../../../src/domain/settings/settings.ts";
import type { TabTable } from "../../../src/domain/table.ts";
import { type CheckResult, checkWorkbook } from "../../../src/domain/validation/check.ts";
import { cleanWorkbook, pilotToday, pilotWorkbook } from "../../../src/local/pilot/pilot.ts";
import { registerSlips, visitSlips } from "../../../src/local/pilot/slips.ts";
import { readPilotVillages } from "../../../src/local/pilot/villages.ts";
import type { WorkbookData } from "../../../src/local/workbook/model.ts";
import { tableOf } from "../../fixtures/tables.ts";
import { expectedFindings, line } from "./findings.ts";

function tableNamed(workbook: WorkbookData, name: string): TabTable {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return tableOf(workbook, sheet);
}

/** Rows of a tab below its headings, by column key. */
function rowsOf(workbook: WorkbookData, name: string, columns: readonly { readonly key: string }[]) {
  const [, ...rows] = tableNamed(workbook, name).values;
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? ""])));
}

function settingsOf(workbook: WorkbookData) {
  const [, ...rows] = tableNamed(workbook, "Pengaturan").values;
  return readSettings(rows.map(([name = "", value = ""]) => ({ name, value })));
}

function check(workbook: WorkbookData): CheckResult {
  const register = tableNamed(workbook, "Koperasi");
  const headings = findHeadings(register);
  if (headings === null) throw new Error("no headings");
  const official: TabTable = {
    id: 999,
    name: "Wilayah",
    index: 9,
    values: [
      villageColumns.map(({ heading }) => heading),
      ...readPilotVillages().map((each) => [
        each.code,
        each.name,
        each.type,
        each.district,
        each.lat ?? "",
        each.lon ?? "",
      ]),
    ],
  };
  const { settings } = settingsOf(workbook);
  const office = readOffice(
    {
      register: [{ table: register, headings }],
      assistants: tableNamed(workbook, "Asisten"),
      visits: tableNamed(workbook, "Kunjungan"),
      villages: official,
    },
    settings,
    workbook.locale,
  );
  return checkWorkbook({ office, settings, today: pilotToday, waivers: [] });
}

describe("the pilot", () => {
  const workbook = pilotWorkbook();
  const rows = rowsOf(workbook, "Koperasi", registerColumns);

  test("is the same every time", () => {
    expect(pilotWorkbook()).toEqual(workbook);
  });

  test("holds the article's facts: 54 cooperatives, six assistants, three operating", () => {
    expect(rows).toHaveLength(54);
    expect(rowsOf(workbook, "Asisten", assistantColumns)).toHaveLength(6);
    const operating = rows.filter(({ stage }) => stage === "Beroperasi");
    expect(operating.map(({ village }) => village).sort()).toEqual(["Babulu Darat", "Sidorejo", "Telemow"]);
    for (const village of ["Sidorejo", "Telemow"]) {
      const row = operating.find((each) => each.village === village);
      expect(row).toMatchObject({
        otherBusiness: "ATK; Print; Fotokopi; BRILink",
        bankPartner: "BRI",
        otherPartner: "Bulog",
      });
    }
    const third = operating.find(({ village }) => village === "Babulu Darat");
    expect(third?.notes).toMatch(/^Contoh: /);
  });

  test("is assigned unevenly, eight by nobody the office knows", () => {
    const counts = new Map<unknown, number>();
    for (const { assistant } of rows) counts.set(assistant, (counts.get(assistant) ?? 0) + 1);
    expect([1, 2, 3, 4, 5, 6].map((number) => counts.get(`Asisten ${number}`))).toEqual([13, 8, 5, 9, 7, 4]);
    expect(counts.get("")).toBe(7);
    expect(counts.get("Asisten Kelurahan")).toBe(1);
  });

  test("says in its settings that it is sample data, with the regency as text", () => {
    const { settings, problems } = settingsOf(workbook);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ regency: "64.09", sample: true, reportDate: "", minimum: 9 });
  });

  test("names nobody and holds no phone that could be someone's", () => {
    const people = rowsOf(workbook, "Asisten", assistantColumns);
    for (const { name, phone } of people) {
      expect(name).toMatch(/^Asisten [1-6]$/);
      expect(phone).toMatch(/^0800/);
    }
    for (const { chair, chairPhone } of rows) {
      expect(String(chair).trim()).toMatch(/^Ketua /);
      expect(String(chairPhone)).toMatch(/^0?800/);
    }
  });

  test("holds some two dozen slips or more, at most one a row and visit", () => {
    const places = registerSlips.map(({ village }) => village);
    expect(new Set(places).size).toBe(places.length);
    expect(places.length + visitSlips.length).toBeGreaterThanOrEqual(24);
  });

  test("gives exactly the findings of the table of slips", () => {
    const found = check(workbook).findings.map(({ code, sheet, row, heading }) =>
      line(code, sheet, row === null ? null : row + 1, heading),
    );
    expect(found.sort()).toEqual(expectedFindings(workbook));
  });
});

describe("the clean fixture", () => {
  const workbook = cleanWorkbook();
  const rows = rowsOf(workbook, "Koperasi", registerColumns);

  test("has nine of the 54 cooperatives with each assistant", () => {
    expect(rows).toHaveLength(54);
    for (const number of [1, 2, 3, 4, 5, 6]) {
      expect(rows.filter(({ assistant }) => assistant === `Asisten ${number}`)).toHaveLength(9);
    }
  });

  test("has a visit to each within 30 days of 9 October 2025, by its own assistant", () => {
    const visits = rowsOf(workbook, "Kunjungan", visitColumns);
    for (const { code, assistant } of rows) {
      const last = visits.filter((visit) => visit.code === code).at(-1);
      expect(last?.assistant).toBe(assistant);
      const day = isDate(last?.date) ? last.date.date : "";
      expect(day >= "2025-09-09" && day <= "2025-10-08").toBe(true);
    }
  });

  test("gives no finding at all", () => {
    expect(check(workbook)).toMatchObject({ checked: 54, findings: [], remarks: [] });
  });
});
