// The fullest and the emptiest sheet printed as PDF: one page or a second, signatures there, no text clipped.

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { pageHeight } from "../../src/domain/progress/template.ts";
import { pilotWorkbook } from "../../src/local/pilot/pilot.ts";
import { printPage } from "../../src/local/preview/print.ts";
import type { WorkbookData } from "../../src/local/workbook/model.ts";
import { launchChromium } from "../../src/tools/chromium.ts";
import { ask, hostOf, tab } from "../addon/desk.ts";
import { clean, generate, registerRow, sheetNames } from "../addon/reports.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);

afterAll(() => browser.close());

/** Prints a tab; gives the number of pages, and the texts that do not fit into their cells. */
async function print(
  workbook: WorkbookData,
  name: string,
): Promise<{ pages: number; clipped: string[]; broken: string[]; text: string }> {
  const page = await browser.newPage();
  await page.setContent(printPage(workbook, tab(workbook, name)));
  await page.emulateMedia({ media: "print" });
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll("td, td *")]
      .filter(
        (cell) =>
          cell.clientHeight > 0 &&
          (cell.scrollHeight > cell.clientHeight + 2 ||
            (cell.matches("td *") && cell.scrollWidth > cell.clientWidth + 1)),
      )
      .map((cell) => cell.textContent ?? ""),
  );
  const text = await page.evaluate(() => document.body.textContent ?? "");
  const broken = await page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[^\s/]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
      }
    }
    return found;
  });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, format: "A4" });
  await page.close();
  return { pages: pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0, clipped, broken, text };
}

test("the emptiest: one page, every blank said, lines to sign on", async () => {
  const workbook = clean();
  const host = hostOf(workbook);
  const row = registerRow(workbook, "Sotek");
  for (const heading of ["NIB", "NPWP", "Ketua", "Asisten", "Kendala", "Nama Kades/Lurah", "Tahap", "Bank"]) {
    host.type(row.a1(heading), "");
  }
  generate(host, { scope: { district: "Penajam" } });
  const { pages, clipped, text } = await print(workbook, "Sotek");
  expect(pages).toBe(1);
  expect(clipped).toEqual([]);
  expect(text).toContain("belum diisi");
  expect(text.match(/\(……………\)/g)?.length).toBeGreaterThanOrEqual(3);
}, 120_000);

test("none of the pilot's sheets comes near a second page: the signatures stand together", async () => {
  const workbook = pilotWorkbook();
  const host = hostOf(workbook);
  ask(host, "workbook.setUp", { regency: "64.09" });
  // Here the longest stories stand.
  generate(host, { scope: { district: "Penajam" } });
  const page = await browser.newPage();
  const heights: [string, number][] = [];
  for (const name of sheetNames(workbook)) {
    await page.setContent(printPage(workbook, tab(workbook, name)));
    const height = await page.evaluate(() => document.querySelector("table")?.getBoundingClientRect().height);
    heights.push([name, height ?? 0]);
  }
  await page.close();
  expect(heights.length).toBeGreaterThan(20);
  // Room for two lines more.
  expect(heights.filter(([, height]) => height < 900 || height > pageHeight - 24)).toEqual([]);
}, 120_000);

test("the fullest: 2,000 characters of obstacle, 40 visits, longest names; at most two pages", async () => {
  const workbook = clean();
  const host = hostOf(workbook);
  const row = registerRow(workbook, "Sotek");
  const long = "Gudang belum siap karena jalan rusak dan listrik padam. ".repeat(36).trim();
  host.type(row.a1("Kendala"), long);
  host.type(
    row.a1("Nama Koperasi"),
    "Koperasi Kelurahan Merah Putih Sotek Kecamatan Penajam Kabupaten Penajam Paser Utara",
  );
  host.type(row.a1("Ketua"), "Haji Raden Mas Abdurrahman Wahid Suryadiningrat, S.Sos., M.Si.");
  for (const heading of ["Tanggal Kemitraan", "Tanggal RAT"]) host.type(row.a1(heading), "2025-09-30");
  const values = {
    address:
      "Jalan Provinsi Kilometer 9 Nipah-Nipah, Penajam 76141, telepon (0542) 7211434, laman diskukmperindag.penajamkab.go.id",
    officeHead: "Drs. H. Margono Hadisutanto Kusumodiningrat, M.Si.",
  };
  ask(host, "settings.save", { values });
  host.type(
    row.a1("Usaha Lain"),
    "ATK; Print; Fotokopi; BRILink; LPG; Pupuk; Sembako; Pulsa; Air galon; Katering",
  );
  const visits = Array.from({ length: 40 }, (_, i) => ({
    date: `2025-0${7 + (i % 3)}-${String((i % 28) + 1).padStart(2, "0")}`,
    village: "Sotek",
    activity: `Pendampingan ke-${i + 1} tentang rencana usaha dan skema permodalan bersama seluruh pengurus`,
    result: "Disepakati langkah berikut dengan pembagian tugas yang jelas bagi setiap pengurus",
    followUp: "Menyusun proposal lengkap dengan lampiran",
  }));
  ask(host, "visits.record", { visits });
  generate(host, { scope: { district: "Penajam" } });
  const { pages, clipped, text } = await print(workbook, "Sotek");
  expect(long.length).toBeGreaterThan(1990);
  expect(text.replace(/\s+/g, " ")).toContain(long.slice(-200));
  expect(clipped).toEqual([]);
  expect(pages).toBe(2);
  for (const name of ["Haji Raden Mas Abdurrahman Wahid Suryadiningrat, S.Sos., M.Si.", values.officeHead]) {
    expect(text).toContain(name);
  }
}, 120_000);

test("the monthly reports and the handover list: as wide as the page, no text clipped, signatures there", async () => {
  const workbook = clean();
  const host = hostOf(workbook);
  host.type(registerRow(workbook, "Sotek").a1("Kendala"), "Gudang belum siap karena jalan rusak. ".repeat(8));
  const officeHead = "Drs. H. Margono Hadisutanto Kusumodiningrat, M.Si.";
  ask(host, "settings.save", { values: { officeHead } });
  const ofOffice = ask<{ sheet: string }>(host, "report.monthly").sheet;
  const ofAssistant = ask<{ sheet: string }>(host, "report.monthly", { assistant: "BA1" }).sheet;
  const moves = [{ code: "64.09.01.2022", from: "BA1", to: "BA2", cause: "Pindah rumah" }];
  host.type(registerRow(workbook, "Sotek").a1("Desa/Kelurahan"), "Karangtanjungjaya");
  ["Suryadiningrat Kusumo", "Abdurrahman Wirjosoebroto"].forEach((name, i) => {
    host.type(`Asisten!B${i + 2}`, name);
  });
  ask(host, "caseload.papers", { moves });
  for (const [name, words] of [
    [ofOffice, ["Beban asisten", "Kepala Dinas", officeHead, "NIP"]],
    [ofAssistant, ["Koperasi dampingan (9)", "Mengetahui,", "Asisten Bisnis", officeHead, "NIP"]],
    ["Beban Asisten", ["Serah terima koperasi", "Yang menyerahkan", "Wirjosoebroto", officeHead, "NIP"]],
  ] as const) {
    const { pages, clipped, broken, text } = await print(workbook, name);
    expect(clipped).toEqual([]);
    // The monthly reports have columns of their own.
    if (name === "Beban Asisten") expect(broken).toEqual([]);
    expect(pages).toBeLessThanOrEqual(3);
    for (const word of words) expect(text).toContain(word);
  }
}, 120_000);

test.each(["Indonesia", "English"])(
  "the recap in %s: the longest reasons stand inside their table",
  async (language) => {
    const workbook = clean();
    const host = hostOf(workbook);
    ask(host, "settings.save", { values: { language } });
    ask(host, "snapshot.close", { month: "2025-09" });
    const row = registerRow(workbook, "Sotek");
    for (const heading of ["Tanggal Rencana Usaha", "Tanggal Beroperasi"]) host.type(row.a1(heading), "");
    host.setNow("2028-09-28T08:00");
    ask(host, "recap.update");
    const page = await browser.newPage();
    await page.setContent(printPage(workbook, tab(workbook, "Rekapitulasi")));
    const reasons = await page.evaluate(() =>
      [...document.querySelectorAll("td")]
        .filter(({ textContent }) => /tindak lanjut lewat|follow-up overdue/.test(textContent ?? ""))
        .map((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          const [inner, outer] = [text.getBoundingClientRect(), cell.getBoundingClientRect()];
          return { text: cell.textContent, fits: inner.right <= outer.right && inner.bottom <= outer.bottom };
        }),
    );
    await page.close();
    const longest = reasons.find(({ text }) => text?.split(";").length === 4);
    expect(longest?.text).toMatch(/2025.*2025.*(36 bulan|stage: 36)/);
    expect(reasons.filter(({ fits }) => !fits)).toEqual([]);
  },
  120_000,
);
