// The whole job on the pilot in the page: by keyboard alone, and by click with slow answers in shuffled order.

import { readFileSync } from "node:fs";
import { afterAll, afterEach, describe, expect, jest, test } from "@jest/globals";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { cell, closeBrowser, eventually, expectCell, type OpenedPage, openPage } from "./desk.ts";
import { type Hands, keyboard, pointer } from "./hands.ts";
import { Walk } from "./walk.ts";

jest.setTimeout(300_000);

let open: OpenedPage | undefined;

afterEach(async () => {
  await open?.close();
  expect(open?.troubles).toEqual([]);
  open = undefined;
});

afterAll(closeBrowser);

async function walkJob(hands: (page: Page) => Hands, query?: string): Promise<void> {
  open = await openPage({ kind: "pilot" }, query);
  const { page } = open;
  const walk = new Walk(page, hands(page));
  const calls: string[] = [];
  page.on("request", (request) => calls.push(request.postData() ?? ""));
  const callsOf = (method: string) => calls.filter((body) => body.includes(`"${method}"`)).length;
  await walk.menu("Buka panel samping");

  await walk.setUp("Penajam Paser", "Penajam Paser Utara");
  await page.getByRole("tab", { name: "Wilayah" }).waitFor();

  const found = await walk.check();
  expect(found).toBeGreaterThan(40);

  const address = await walk.jump("A01");
  const wrong = await cell(page, address).textContent();
  await walk.fixFirst();
  await eventually(async () => (await cell(page, address).textContent()) !== wrong, true);
  await walk.undoFromMessage();
  await expectCell(page, address, wrong);

  await walk.assign("Sidorejo", "Asisten 5");
  await walk.goTo("AP23");
  await expectCell(page, "AP23", "Asisten 5");
  expect(await walk.balance()).toBeGreaterThanOrEqual(8);

  expect(await walk.generate()).toMatch(/^54 dari 54 lembar dibuat/);
  await walk.openSheet("Sidorejo");
  await page.locator(".cell", { hasText: "Laporan Perkembangan Koperasi" }).waitFor();

  await walk.recap();
  await walk.openTab("Rekapitulasi");
  await page.locator(".chart svg").first().waitFor();
  await walk.followLink("Sidorejo");
  await eventually(() => page.getByRole("tab", { selected: true }).textContent(), "Sidorejo");

  await walk.undoFromHistory(/lembar/i);
  await page.getByRole("tab", { name: "Sidorejo" }).waitFor({ state: "detached" });
  // At Google's pace neither fits into one step.
  expect(callsOf("progress.generate")).toBeGreaterThanOrEqual(3);
  expect(callsOf("actions.undo")).toBeGreaterThanOrEqual(1 + 3);

  const file = await walk.download();
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(readFileSync(file) as unknown as ExcelJS.Buffer);
  expect(saved.getWorksheet("Koperasi")?.getCell(address).text).toBe(wrong);
  expect(saved.getWorksheet("Sidorejo")).toBeUndefined();
  expect(saved.getWorksheet("Koperasi")?.getCell("A2").text).toBe("64.09.01.1001");
}

describe("the whole job", () => {
  test("by keyboard alone", () => walkJob(keyboard));
  test("by click, with 600 ms per call and answers in shuffled order", () =>
    walkJob(pointer, "?latency=600&shuffle=1"));
});
