// The fixtures of other regencies are what they say.

import { expect, test } from "@jest/globals";
import { findRegisters } from "../../../src/domain/register/candidates.ts";
import { bigWorkbook, foreignWorkbook, regencies } from "../../fixtures/registers.ts";
import { tableOf } from "../../fixtures/tables.ts";

test("all 514 regencies are there, 83,763 villages", () => {
  expect(regencies()).toHaveLength(514);
  expect(regencies().reduce((sum, { villages }) => sum + villages.length, 0)).toBe(83_763);
  for (const { villages, name, province } of regencies()) {
    expect(name).toMatch(/^(Kabupaten|Kota) /);
    expect(province).not.toBe("");
    expect(villages.length).toBeGreaterThan(0);
    expect(villages.every(({ district }) => district !== "")).toBe(true);
  }
});

test.each([54, 852])("a large register has %d rows", (rows) => {
  const sheet = bigWorkbook(rows).sheets[0];
  expect(sheet?.name).toBe("Koperasi");
  expect(sheet?.cells.get(rows)?.get(0)?.value).toMatch(/^11\.08\./);
  expect(sheet?.cells.get(rows + 1)?.get(0)?.value ?? "").toBe("");
});

test("the foreign register is found on its second tab, below its title rows", () => {
  const workbook = foreignWorkbook();
  const tables = workbook.sheets.map((sheet) => tableOf(workbook, sheet));
  const found = findRegisters(tables);
  expect(found).toHaveLength(1);
  const [tab] = found[0]?.tabs ?? [];
  expect(tab?.table.name).toBe("Data KDMP");
  expect(tab?.headings.headingRow).toBe(3);
  expect(tab?.headings.columns.get("village")).toBe(2);
  expect(tab?.headings.columns.get("nik")).toBe(8);
  expect(tab?.headings.unknown.map(({ text }) => text)).toContain("Warna Stiker");
});
