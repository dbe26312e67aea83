// A register whose headings are two rows with merged groups is fixed and undone at the cells that were found.

import { expect, test } from "@jest/globals";
import { cellOf } from "../../src/local/workbook/cells.ts";
import { ask, hostOf, stateOf, tab, workbookOf } from "./desk.ts";

test("a fix and its undo under merged headings", () => {
  const workbook = workbookOf({
    Data: [
      ["Kecamatan", "Desa/Kelurahan", "Nama Koperasi", "Simpanan", "", "Ketua", ""],
      ["", "", "", "Pokok", "Wajib", "Nama", "HP"],
      ["Penajam", "Sidorejo", "Koperasi Desa Merah Putih Sidorejo", "Rp1.500.000,-", 100000, "Ketua A", ""],
    ],
  });
  const sheet = tab(workbook, "Data");
  const merges = [0, 1, 2].map((column) => ({ top: 0, left: column, bottom: 1, right: column }));
  sheet.merges.push(
    ...merges,
    { top: 0, left: 3, bottom: 0, right: 4 },
    { top: 0, left: 5, bottom: 0, right: 6 },
  );
  const host = hostOf(workbook);
  ask(host, "workbook.setUp", { regency: "64.09" });
  const { findings } = ask<{ findings: { id: string; code: string; row: number; column: number }[] }>(
    host,
    "validation.run",
  );
  const savings = findings.find(({ code }) => code === "F08");
  expect(savings).toMatchObject({ row: 3, column: 4 });
  const before = stateOf(workbook);
  const fixed = ask<{ applied: number }>(host, "validation.apply", { ids: [savings?.id] });
  expect(fixed.applied).toBe(1);
  expect(cellOf(sheet, 2, 3)?.value).toBe(1_500_000);
  expect(ask<{ restored: number; kept: object[] }>(host, "actions.undo")).toMatchObject({
    restored: 1,
    kept: [],
  });
  expect(stateOf(workbook)).toEqual(before);
});
