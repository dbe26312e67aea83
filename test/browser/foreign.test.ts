// The same job on the register of another regency, with other headings, under title rows, dropped in as an .xlsx.

import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { writeXlsx } from "../../src/local/workbook/xlsx.ts";
import { foreignWorkbook } from "../fixtures/registers.ts";
import {
  closeBrowser,
  dropFile,
  eventually,
  expectCell,
  goTo,
  menu,
  type OpenedPage,
  openPage,
  paste,
  sidebar,
  typeInto,
} from "./desk.ts";
import { pointer } from "./hands.ts";
import { Walk } from "./walk.ts";

jest.setTimeout(300_000);

let open: OpenedPage;

beforeAll(async () => {
  open = await openPage();
});

afterEach(() => {
  expect(open.troubles).toEqual([]);
});

afterAll(async () => {
  await open.close();
  await closeBrowser();
});

test("the whole job on a foreign-headed register of Banyumas", async () => {
  const { page } = open;
  await dropFile(page, "Rekap KDMP Banyumas.xlsx", await writeXlsx(foreignWorkbook()));
  await page.getByRole("heading", { name: "Rekap KDMP Banyumas" }).waitFor();
  const tabs = page.getByRole("tablist").getByRole("tab");
  expect(await tabs.allTextContents()).toEqual(["Sampul", "Data KDMP"]);
  await tabs.nth(1).click();
  await expectCell(page, "A1", "DATA KOPERASI DESA/KELURAHAN MERAH PUTIH");
  await goTo(page, "C5");
  const firstVillage = await page.locator('.cell[data-a1="C5"]').textContent();

  const walk = new Walk(page, pointer());
  await menu(page, "Buka panel samping");
  await walk.setUp("Banyumas", "Kabupaten Banyumas");
  await page.getByRole("tab", { name: "Wilayah" }).waitFor();
  // The register stays where it was.
  await tabs.nth(1).click();
  await expectCell(page, "C5", firstVillage);

  await page.getByRole("tab", { name: "Asisten" }).click();
  await expectCell(page, "A1", "Kode");
  await goTo(page, "A2");
  // The last of them has left: what was hers has to go to the others.
  const assistants = Array.from({ length: 32 }, (_, index) =>
    [`BA${index + 1}`, `Pak ${index + 1}`, "", "", "", "", "", index === 31 ? "Keluar" : "Aktif"].join("\t"),
  );
  await paste(page, assistants.join("\n"));
  await expectCell(page, "B3", "Pak 2");

  // A slip as people make it, in a column of another name.
  await tabs.nth(1).click();
  await goTo(page, "C287");
  // Rows far down come a moment later.
  await expectCell(page, "C287", "Rempoah");
  await typeInto(page, "C287", "Desa  Rempoahh");
  await expectCell(page, "C287", "Desa  Rempoahh");
  expect(await walk.check()).toBeGreaterThan(0);
  expect(await walk.jump("A01")).toBe("C287");
  await walk.fixFirst();
  await expectCell(page, "C287", "Rempoah");
  await walk.undoFromMessage();
  await expectCell(page, "C287", "Desa  Rempoahh");

  // A page loaded anew goes on where it was, and checks what is there now.
  await page.reload();
  await sidebar(page).getByRole("heading", { name: "Periksa", level: 1 }).waitFor();
  await walk.jump("A01");
  await walk.fixFirst();

  await walk.assign("Rempoah", "Pak 5");
  expect(await walk.balance()).toBeGreaterThan(0);

  expect(await walk.generate({ district: "Baturraden" })).toMatch(/^12 dari 12 lembar dibuat/);
  await walk.openSheet("Rempoah");
  await walk.recap();
  await page.getByRole("tab", { name: "Rekapitulasi" }).click();
  await walk.followLink("Rempoah");
  await eventually(() => page.getByRole("tab", { selected: true }).textContent(), "Rempoah");
  await walk.undoFromHistory(/lembar/i);
  await eventually(() => page.getByRole("tab", { name: "Rempoah" }).count(), 0);

  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(readFileSync(await walk.download()) as unknown as ExcelJS.Buffer);
  expect(saved.getWorksheet("Data KDMP")?.getCell("C287").text).toBe("Rempoah");
  expect(saved.getWorksheet("Rempoah")).toBeUndefined();
});
