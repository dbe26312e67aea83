// Where the keyboard is and what is read aloud, once what had the keyboard is gone and once an action brought something.

import { describe, expect, jest, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { type OfficeSize, openOffice } from "./office.ts";
import type { Opening } from "./page.ts";
import { setStage } from "./stage.ts";

jest.setTimeout(60_000);

const onStage = setStage();

async function open(size: Partial<OfficeSize> = {}, opening: Opening = {}): Promise<Page> {
  const office = openOffice({ cooperatives: 54, assistants: 6, findings: 48, sheets: 10, ...size });
  const { page } = await onStage(office, opening);
  page.setDefaultTimeout(10_000);
  return page;
}

const press = async (what: Locator): Promise<void> => {
  await what.focus();
  await what.press("Enter");
};
const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name }).first();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
const spoken = async (page: Page, text: string | RegExp): Promise<void> => {
  await page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });
};
const to = async (page: Page, ...names: readonly string[]): Promise<void> => {
  for (const name of names) await press(button(page, name));
};

describe("the keyboard stays near where it was", () => {
  test("a finding that is waived leaves it on the next one's", async () => {
    const page = await open();
    await to(page, "Periksa", "Periksa data");
    await press(page.locator("main ul.bare .link-row").first());
    await press(button(page, "Abaikan"));
    await page.locator("dialog textarea").fill("Sudah dicek");
    await press(page.locator("dialog .primary"));
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("BUTTON Lihat sel");
    await spoken(page, "Temuan diabaikan");
    await press(button(page, "Tutup pesan"));
    expect(await focused(page)).toMatch(/^H1 /);
  });

  test("making sheets: from the button that starts to the one that stops, resumes, shows", async () => {
    const page = await open({}, { latency: 100 });
    await to(page, "Laporan", "Buat lembar");
    await press(button(page, "Hentikan"));
    await button(page, "Lanjutkan").waitFor();
    expect(await focused(page)).toBe("BUTTON Lanjutkan");
    await spoken(page, "Dihentikan.");
    await page.keyboard.press("Enter");
    await button(page, "Lihat daftar lembar").waitFor();
    expect(await focused(page)).toBe("BUTTON Lihat daftar lembar");
    await spoken(page, /dari 54/);
  });

  test("whoever has gone over to the grid meanwhile keeps the keyboard there", async () => {
    const page = await open({}, { latency: 100 });
    await to(page, "Laporan", "Buat lembar");
    await button(page, "Hentikan").focus();
    await page.evaluate(() => {
      document.hasFocus = () => false;
    });
    await button(page, "Lihat daftar lembar").waitFor();
    expect(await focused(page)).toMatch(/^BODY /);
  });

  test("what is made at once leads to the heading of what follows", async () => {
    const page = await open({ ready: false });
    await page.getByRole("combobox").fill("penajam");
    await page.getByRole("combobox").press("Enter");
    await press(page.locator("main .primary"));
    await page.locator(".notice.good").waitFor();
    expect(await focused(page)).toBe("H1 Spreadsheet siap");
    await spoken(page, "54 desa dan kelurahan resmi");
  });
});

describe("what came of an action is read aloud", () => {
  test("recap, print, a search without an answer", async () => {
    const page = await open();
    await to(page, "Laporan", "Rekapitulasi", "Perbarui rekapitulasi");
    await spoken(page, "Rekapitulasi diperbarui.");
    await to(page, "Kembali", "Cetak lembar", "Periksa data pribadi");
    await spoken(page, "nomor telepon");
    await to(page, "Lainnya", "Pengaturan");
    await page.locator("main input[type=search]").fill("zzz");
    await spoken(page, "zzz");
  });

  test("a proposal, and the effect of a choice", async () => {
    const page = await open();
    await to(page, "Penugasan", "Seimbangkan", "Hitung pembagian");
    await spoken(page, "Beban tertinggi");
    await to(page, "Penugasan");
    await page.getByRole("radio", { name: "Koperasi" }).press("Space");
    await press(page.locator(".list .link-row").first());
    await page.locator("dialog [role=combobox]").fill("6");
    await page.locator("dialog [role=combobox]").press("Enter");
    // All but the dialog is inert, its own line alone is heard.
    await page.locator("dialog [role=status]", { hasText: "Akibatnya" }).waitFor({ state: "attached" });
  });

  test("the same sentence twice is read twice, and each thing at one time once", async () => {
    const page = await open();
    await to(page, "Lainnya", "Pengaturan");
    const said = new Set<string>();
    for (const value of ["8", "7"]) {
      await page.locator("main input[type=number]").first().fill(value);
      await press(page.locator(".foot .primary"));
      await button(page, "Simpan perubahan (0)").waitFor();
      said.add((await page.getByRole("status").textContent()) ?? "");
    }
    expect([...said]).toEqual(["1 pengaturan disimpan.", "1 pengaturan disimpan.\u00a0"]);
  });
});

test("the guide's dialog of the menu leads to rules and placeholders, and back", async () => {
  const page = await open({}, { start: `<div id="start" hidden data-screen="guide"></div>`, width: 420 });
  await press(button(page, "Isian templat"));
  await page.getByRole("heading", { name: "Isian templat" }).waitFor();
  await press(button(page, "Kembali"));
  await page.getByRole("heading", { name: "Bantuan" }).waitFor();
  expect(await button(page, "Kembali").count()).toBe(0);
});

test("a default is written in numbers of the reader's language", async () => {
  const page = await open();
  await to(page, "Lainnya", "Pengaturan");
  await page.getByText("Bawaan: 1,3", { exact: false }).waitFor();
});

test("with the system's own colours what is chosen, the mean of a bar and a dialog's edge can be told", async () => {
  const page = await open();
  await page.emulateMedia({ forcedColors: "active" });
  const ground = (where: string): Promise<string> =>
    page
      .locator(where)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  await to(page, "Penugasan");
  await page.locator(".load-mean").first().waitFor();
  const plain = await ground("main");
  expect(await ground("nav [aria-current]")).not.toBe(plain);
  expect(await ground(".segments :checked + span")).not.toBe(plain);
  expect(await ground(".load-fill")).not.toBe(plain);
  expect(await ground(".load-mean")).not.toBe(plain);
  await page.getByRole("radio", { name: "Koperasi" }).press("Space");
  await press(page.locator(".list .link-row").first());
  expect(await page.locator("dialog").evaluate((each) => getComputedStyle(each).borderTopWidth)).toBe("1px");
  await page.locator("dialog [role=combobox]").fill("a");
  expect(await ground("[aria-selected=true]")).not.toBe(plain);
});

test("rows of a list make room for wider spacing of the text, as a reader may set it", async () => {
  const page = await open({ long: true });
  await to(page, "Penugasan");
  await page.getByRole("radio", { name: "Koperasi" }).press("Space");
  await page.locator(".list li").nth(3).waitFor();
  await page.addStyleTag({
    content: "* { line-height: 2 !important; letter-spacing: .12em; word-spacing: .16em }",
  });
  const overlaps = (): Promise<number> =>
    page.locator(".list li").evaluateAll((rows) => {
      const boxes = rows.map((row) => row.getBoundingClientRect()).sort((one, other) => one.top - other.top);
      return boxes.filter((box, index) => box.top < (boxes[index - 1]?.bottom ?? 0) - 1).length;
    });
  await page.waitForTimeout(300);
  expect(await overlaps()).toBe(0);
});
