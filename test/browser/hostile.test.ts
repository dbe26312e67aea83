// A register full of traps through check, board, sheets, recap and print in a real browser: nothing of it runs.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { pilotToday, pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { ensureCell } from "../../src/local/workbook/cells.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { readXlsx, writeXlsx } from "../../src/local/workbook/xlsx.ts";
import { cell, closeBrowser, goTo, menu, type OpenedPage, openPage } from "./desk.ts";
import { pointer } from "./hands.ts";
import { Walk } from "./walk.ts";

jest.setTimeout(300_000);

const TRAPS = [
  '<img src="http://127.0.0.1:1/x" onerror="alert(1)">',
  "</script><script>alert(2)</script>",
  "</textarea><svg onload=alert(3)>",
  "{{nama_koperasi}} {{tahap.bilah}} {{tidak_ada}}",
  '=IMPORTXML("http://127.0.0.1:1/x","//a")',
  '=HYPERLINK("javascript:alert(4)","klik")',
  "+62800000001",
  "-1+1|cmd",
  "@SUM(1+1)",
  "\u202Eetisrever\u202C\u200B\u2066x\u2069",
  "javascript:alert(5)",
  "x\u0000y\u0007",
];

let open: OpenedPage;

beforeAll(async () => {
  const bytes = await writeXlsx(trapped());
  open = await openPage({
    kind: "xlsx",
    bytes,
    name: '"><img src=x onerror=alert(6)>',
    now: `${pilotToday}T08:00`,
  });
});

afterAll(async () => {
  await open.close();
  await closeBrowser();
});

/** Assistants who are called by a trap: their names are written into register, board and recap anew. */
const CALLED: Readonly<Record<string, string | undefined>> = {
  "Asisten 5": TRAPS[0],
  "Asisten 6": TRAPS[5],
};

/** The pilot with a trap in every text column of the first rows, in notes, in assistants' names and in a tab's name. */
function trapped(): WorkbookData {
  const workbook = pilotWorkbook();
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("The pilot has no register.");
  const headings = [...(sheet.cells.get(0) ?? [])].map(([column, { value }]) => ({
    column,
    heading: String(value),
  }));
  const texts = [
    "Nama Koperasi",
    "Ketua",
    "Nama Kades/Lurah",
    "Kendala",
    "Tindak Lanjut",
    "Penanggung Jawab",
    "Catatan",
    "Bank",
  ];
  for (const [index, trap] of TRAPS.entries()) {
    for (const { column, heading } of headings) {
      if (texts.includes(heading))
        Object.assign(ensureCell(sheet, 1 + index, column), { value: trap, format: "@" });
    }
    Object.assign(ensureCell(sheet, 1 + index, 2), { note: trap });
  }
  const visits = workbook.sheets.find((one) => one.name === "Kunjungan");
  for (const [index, trap] of TRAPS.entries()) {
    if (visits !== undefined) Object.assign(ensureCell(visits, 1 + index, 6), { value: trap, format: "@" });
  }
  for (const { cells } of workbook.sheets) {
    for (const row of cells.values()) {
      for (const one of row.values()) one.value = CALLED[String(one.value)] ?? one.value;
    }
  }
  return workbook;
}

test("nothing in a hostile register runs, fetches or becomes a formula", async () => {
  const { page } = open;
  const walk = new Walk(page, pointer());
  await menu(page, "Buka panel samping");
  await walk.setUp("Penajam Paser", "Penajam Paser Utara");
  await page.getByRole("tab", { name: "Koperasi" }).click();
  await cell(page, "C2").hover();
  await page.getByRole("note").waitFor();
  expect(await walk.check()).toBeGreaterThan(0);
  await walk.balance();
  expect(await walk.generate({ district: "Penajam" })).toMatch(/lembar dibuat/);
  await walk.openSheet("Petung");
  await goTo(page, "A40");
  await walk.recap();
  const file = await walk.download();
  const saved = await readXlsx(readFileSync(file));
  const formulas = saved.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])),
  );
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => /IMPORT|HYPERLINK|cmd|SUM\(1/i.test(formula))).toEqual([]);
  for (const sheet of saved.sheets.filter((one) => !one.hidden).slice(0, 12)) {
    await page.goto(`${open.preview.address}print?gid=${sheet.id}`);
    expect(await page.locator("script, img, svg[onload]").count()).toBe(0);
  }
  expect(open.troubles).toEqual([]);
});
