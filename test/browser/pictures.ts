// Takes the pictures of PANDUAN.md and README.md: `npm run pictures` walks the job on the pilot and saves each screen.
// It runs under Jest for the steps it shares with the tests, and only by that command.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "@jest/globals";
import { projectRoot } from "../../src/tools/project.ts";
import { closeBrowser, menu, openPage, sidebar, typeInto } from "./desk.ts";
import { pointer } from "./hands.ts";
import { Walk } from "./walk.ts";

// Chromium writes dates and numbers in fields as its machine's language has it, whatever a page's own.
process.env.LC_ALL = "id_ID.UTF-8";

/** Where the pictures are kept, beside the page that they show. */
const folder = join(projectRoot, "src/local/preview/pictures");

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { page, close } = await openPage();
  const walk = new Walk(page, pointer());
  const whole = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  const panel = async (name: string) => {
    // A press leaves its focus ring and its message for a moment; the pointer colours what it rests on.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    await page.locator(".sidebar").screenshot({ path: join(folder, `${name}.png`) });
  };
  await page.getByRole("menuitem", { name: "Pendamping Koperasi" }).click();
  await page.getByRole("menuitem", { name: "Lainnya" }).last().hover();
  await page.getByRole("menuitem", { name: "Tutup bulan" }).waitFor();
  await page.screenshot({ path: join(folder, "menu.png"), clip: { x: 0, y: 0, width: 760, height: 680 } });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await menu(page, "Buka panel samping");
  await sidebar(page).getByRole("heading", { name: "Siapkan spreadsheet" }).waitFor();
  await panel("siapkan");
  await walk.setUp("Penajam Paser", "Kabupaten Penajam Paser Utara");
  await walk.check();
  await panel("periksa");
  await walk.button(/^Perbaiki \d+ yang aman/).click();
  await sidebar(page).getByRole("dialog").getByRole("checkbox").first().waitFor();
  await panel("perbaiki");
  await page.keyboard.press("Escape");
  await walk.button(/^Yang harus ditanyakan/).click();
  await sidebar(page).locator("summary").first().click();
  await sidebar(page).getByRole("button", { name: "Salin" }).first().waitFor();
  await panel("ditanyakan");
  await walk.screen("Periksa");
  await walk.jump("F07");
  await whole("lihat-sel");
  await walk.screen("Penugasan");
  await sidebar(page).getByText("Asisten 1").first().waitFor();
  await panel("penugasan");
  await walk.chooseAssistant("Sidorejo", "Asisten 5");
  await panel("tugaskan");
  await page.keyboard.press("Escape");
  await walk.propose();
  // What is concluded and what changes, not what was asked.
  await sidebar(page)
    .locator("main .notice")
    .evaluate((notice) => notice.scrollIntoView({ block: "start" }));
  await panel("seimbangkan");
  await walk.apply();
  await walk.button("Buat daftar serah terima").click();
  await walk.said(/^Daftar serah terima ada/);
  await whole("serah-terima");
  await walk.screen("Penugasan");
  await walk.button("Cuti, keluar, kembali, baru").click();
  await sidebar(page).getByRole("combobox", { name: "Yang terjadi" }).waitFor();
  await panel("cuti");
  await walk.generate();
  await panel("lembar");
  await walk.openSheet("Sidorejo");
  await whole("lembar-desa");
  await walk.screen("Laporan");
  await walk.button(/^Cetak lembar/).click();
  await sidebar(page).getByRole("combobox", { name: "Yang dicetak" }).selectOption({ label: "Semua lembar" });
  await walk.button("Buat tautan").click();
  await sidebar(page).getByRole("link").first().waitFor();
  await panel("cetak");
  await walk.recap();
  await page.getByRole("tab", { name: "Rekapitulasi" }).click();
  await page.locator(".chart svg").first().waitFor();
  await whole("rekapitulasi");
  await walk.screen("Laporan");
  await walk.button(/^Tutup bulan/).click();
  await sidebar(page).getByRole("combobox").first().waitFor();
  await panel("tutup-bulan");
  await walk.screen("Lainnya");
  await walk.button(/^Catat kunjungan/).click();
  await sidebar(page).getByRole("textbox", { name: "Kegiatan" }).waitFor();
  await panel("kunjungan");
  await walk.screen("Lainnya");
  await walk.button(/^Pengaturan/).click();
  await sidebar(page).getByRole("spinbutton").first().waitFor();
  await panel("pengaturan");
  await walk.screen("Lainnya");
  await walk.button(/^Riwayat/).click();
  await sidebar(page).getByRole("article").first().waitFor();
  await panel("riwayat");
  await walk.screen("Beranda");
  await panel("beranda");
  // Last, since a title that nobody knows shows on every screen.
  await walk.openTab("Koperasi");
  await typeInto(page, "H1", "No. Induk");
  await walk.screen("Lainnya");
  await walk.button(/^Pemetaan kolom/).click();
  await sidebar(page).getByRole("combobox").first().waitFor();
  await panel("pemetaan");
  await close();
  await closeBrowser();
}

test("every picture is taken", takePictures, 600_000);
