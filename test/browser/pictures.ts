// Takes the pictures of PANDUAN.md and README.md: `npm run pictures` walks the job on the pilot and saves each screen.
// It runs under Jest for the steps it shares with the tests, and only by that command.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "@jest/globals";
import { projectRoot } from "../../src/tools/project.ts";
import { closeBrowser, menu, openPage, sidebar } from "./desk.ts";
import { click, Walk } from "./walk.ts";

/** Where the pictures are kept, beside the page that they show. */
const folder = join(projectRoot, "src/local/preview/pictures");

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { page, close } = await openPage();
  const walk = new Walk(page, click);
  const whole = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  const panel = async (name: string) => {
    // A press leaves its focus ring and its message for a moment.
    await page.waitForTimeout(600);
    await page.locator(".sidebar").screenshot({ path: join(folder, `${name}.png`) });
  };
  await menu(page, "Buka panel samping");
  await sidebar(page).getByRole("heading", { name: "Siapkan spreadsheet" }).waitFor();
  await panel("siapkan");
  await walk.setUp("Penajam Paser", "Kabupaten Penajam Paser Utara");
  await walk.check();
  await panel("periksa");
  await walk.jump("F07");
  await whole("lihat-sel");
  await walk.screen("Penugasan");
  await sidebar(page).getByText("Asisten 1").first().waitFor();
  await panel("penugasan");
  await walk.balance();
  await panel("seimbangkan");
  await walk.generate();
  await panel("lembar");
  await walk.openSheet("Sidorejo");
  await whole("lembar-desa");
  await walk.recap();
  await whole("rekapitulasi");
  await walk.screen("Lainnya");
  await walk.button(/^Riwayat/).click();
  await sidebar(page).getByRole("article").first().waitFor();
  await panel("riwayat");
  await walk.screen("Beranda");
  await panel("beranda");
  await close();
  await closeBrowser();
}

test("every picture is taken", takePictures, 600_000);
