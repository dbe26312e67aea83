// Figures of the page and the sidebar in Chromium: usable after, first paint, interaction to next paint at 450 cooperatives.

import type { Browser, Frame, Page } from "playwright-core";
import type { Opening } from "../../src/local/preview/opening.ts";
import { startPreview } from "../../src/local/preview/server.ts";
import { writeXlsx } from "../../src/local/workbook/xlsx.ts";
import { buildIfStale } from "../../src/tools/build.ts";
import { launchChromium } from "../../src/tools/chromium.ts";
import { bigWorkbook } from "../fixtures/registers.ts";
import { openOffice } from "../sidebar/office.ts";
import { openSidebar } from "../sidebar/page.ts";

/** Milliseconds from asking for the page until its first cell stands there. */
async function usable(browser: Browser, opening: Opening): Promise<number> {
  const preview = await startPreview(opening, 0);
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(preview.address);
  await page.locator('.cell[data-a1="A1"]').waitFor();
  const took = performance.now() - start;
  await page.close();
  await preview.close();
  return took;
}

/** Milliseconds from the start of the sidebar's page until its first contentful paint. */
async function firstPaint(browser: Browser): Promise<number> {
  const office = openOffice({ cooperatives: 450, assistants: 50, findings: 2000 });
  const { page } = await openSidebar(browser, office);
  const paint = await page.evaluate(
    () =>
      // Told once the browser has really painted, which may be after the page is whole.
      new Promise<number>((tell) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === "first-contentful-paint") tell(startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await page.context().close();
  return paint;
}

/** Starts to note how long each press and key waits for the next paint (whole eights of a millisecond, as browsers tell). */
async function watchInteractions(frame: Page | Frame): Promise<void> {
  await frame.evaluate(`{
    window.longest = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.interactionId) window.longest.push([entry.duration, entry.name]);
    }).observe({ type: "event", durationThreshold: 16, buffered: true });
  }`);
}

async function interactions(frame: Page | Frame): Promise<string> {
  await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  const found = (await frame.evaluate("window.longest")) as [number, string][];
  const worst = found.sort(([a], [b]) => b - a)[0] ?? [16, "none over 16 ms"];
  return `${worst[0]} ms (${worst[1]}, of ${found.length} over 16 ms)`;
}

async function sidebarInteractions(browser: Browser): Promise<string> {
  const office = openOffice({ cooperatives: 450, assistants: 50, findings: 2000, sheets: 450 });
  const { page } = await openSidebar(browser, office);
  await page.locator("main h1").waitFor();
  await watchInteractions(page);
  const screen = (name: string) => page.getByRole("navigation").getByRole("button", { name }).click();
  await screen("Periksa");
  await page.getByRole("button", { name: "Periksa data" }).click();
  await page.locator(".segments").waitFor();
  await page.getByRole("radio", { name: "Salah" }).click({ force: true });
  await page.getByRole("radio", { name: "Semua" }).click({ force: true });
  await page.locator("main ul.bare .link-row").first().click();
  await page.getByRole("button", { name: "Lihat sel" }).first().click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.getByRole("button", { name: "Abaikan" }).last().click();
  await page.keyboard.press("Escape");
  await screen("Penugasan");
  await page.locator("button.assistant").first().waitFor();
  await page.getByRole("radio", { name: "Peta" }).click({ force: true });
  await page.locator(".legend button").first().click();
  await page.getByRole("radio", { name: "Koperasi" }).click({ force: true });
  await page.getByRole("searchbox").click();
  for (const letter of "babulu") await page.keyboard.press(letter);
  await page.locator(".list .link-row").first().click();
  await page.getByRole("dialog").getByRole("combobox").first().click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".effect p").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "Beban" }).click({ force: true });
  await page.getByRole("button", { name: "Seimbangkan" }).click();
  await page.getByRole("button", { name: "Hitung pembagian" }).click();
  await page.locator(".foot .button").waitFor();
  await page.getByRole("radio", { name: "Peta" }).click({ force: true });
  await screen("Laporan");
  await page.getByRole("button", { name: /^Daftar lembar/ }).click();
  await page.locator(".list li").first().waitFor();
  for (const letter of "waru") await page.getByRole("searchbox").press(letter);
  await screen("Lainnya");
  await page.getByRole("button", { name: /^Pengaturan/ }).click();
  await page.locator("input[type=number]").first().waitFor();
  await screen("Beranda");
  const told = await interactions(page);
  await page.context().close();
  return told;
}

async function gridInteractions(browser: Browser, opening: Opening): Promise<string> {
  const preview = await startPreview(opening, 0);
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  await page.goto(preview.address);
  await page.locator('.cell[data-a1="A1"]').waitFor();
  await watchInteractions(page);
  await page.locator('.cell[data-a1="B3"]').click();
  for (const key of ["ArrowDown", "ArrowRight", "PageDown", "PageDown", "Control+End", "Control+Home"])
    await page.keyboard.press(key);
  await page.keyboard.type("Waru");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+z");
  await page.getByRole("menuitem", { name: "Pendamping Koperasi" }).click();
  await page.keyboard.press("Escape");
  const told = await interactions(page);
  await page.close();
  await preview.close();
  return told;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function times(count: number, measure: () => Promise<number>): Promise<string> {
  const found: number[] = [];
  for (let round = 0; round < count; round += 1) found.push(await measure());
  return `${median(found).toFixed(0)} ms (most ${Math.max(...found).toFixed(0)}, ${count} times)`;
}

await buildIfStale();
const browser = await launchChromium();
const big: Opening = { kind: "xlsx", bytes: await writeXlsx(bigWorkbook(450)), name: "450" };
// The first page of a browser also waits for the browser.
await usable(browser, { kind: "pilot" });
console.log(`page usable, pilot: ${await times(3, () => usable(browser, { kind: "pilot" }))} · limit 3000`);
console.log(`page usable, 450 rows: ${await times(3, () => usable(browser, big))} · limit 3000`);
console.log(`sidebar's first paint: ${await times(5, () => firstPaint(browser))} · limit 300`);
console.log(
  `longest wait for the next paint, sidebar at 450: ${await sidebarInteractions(browser)} · limit 100`,
);
console.log(
  `longest wait for the next paint, grid at 450: ${await gridInteractions(browser, big)} · limit 100`,
);
await browser.close();
