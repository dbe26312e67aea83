// The page as a newcomer uses it: grid, typing, pasting, tabs, notes, dropdowns, ticks, the add-on's menu.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { forEachCell } from "../../src/local/workbook/cells.ts";
import { writeXlsx } from "../../src/local/workbook/xlsx.ts";
import { tab, workbookOf } from "../addon/desk.ts";
import { violations } from "../sidebar/axe.ts";
import {
  cell,
  closeBrowser,
  eventually,
  expectCell,
  formulaBar,
  goTo,
  latency,
  menu,
  type OpenedPage,
  openPage,
  paste,
  sidebar,
  typeInto,
} from "./desk.ts";

jest.setTimeout(60_000);

let open: OpenedPage;

/** What of `google.script.run` the tests use. */
interface Runner {
  withSuccessHandler(handler: (value: unknown, mark: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown, mark: unknown) => void): Runner;
  withUserObject(mark: unknown): Runner;
  rpc(request: unknown): void;
}

beforeAll(async () => {
  open = await openPage();
});

// A fresh pilot in the same page: what a dropped file does, without the wait for a new browser page.
beforeEach(async () => {
  const { page, preview } = open;
  // The old one may show the same: the new one is there once its rows were asked for and its first cell is chosen.
  const asked = page.waitForResponse((response) => response.url().endsWith("/api/blocks"));
  await preview.keeper.open({ kind: "pilot" });
  await asked;
  await eventually(() => page.getByRole("textbox", { name: "Alamat sel" }).inputValue(), "A1");
  await expectCell(page, "C2", "Tanjung Tengah");
});

afterEach(() => {
  expect(open.troubles).toEqual([]);
});

afterAll(async () => {
  await open.close();
  await closeBrowser();
});

describe("the grid", () => {
  test("a row is as high as its wrapped text needs, down to the last pixel of a line", async () => {
    const { page, preview } = open;
    // Lines about as wide as the column has room for, a fraction of a pixel more or less.
    const texts = Array.from({ length: 25 }, (_, row) => {
      const [a, c] = [1 + (row % 5), Math.floor(row / 5)];
      const thin = Math.round((89.8 - 7.41 * a - 6.67 * c) / 2.96);
      return ["a".repeat(a) + "c".repeat(c), "i".repeat(thin)].join(" ");
    });
    const workbook = workbookOf({ Uji: texts.map((text) => [text]) });
    forEachCell(tab(workbook, "Uji"), (each) => {
      each.wrap = "wrap";
    });
    await preview.keeper.open({ kind: "xlsx", bytes: await writeXlsx(workbook), name: "Uji" });
    await expectCell(page, "A1", texts[0] ?? "");
    await eventually(
      () =>
        page.locator(".cell .text").evaluateAll(
          (found) =>
            found.flatMap((text) => {
              const range = document.createRange();
              range.selectNodeContents(text);
              const cell = text.closest(".cell");
              return range.getBoundingClientRect().height > (cell?.clientHeight ?? 0) + 1 ? [cell?.id] : [];
            }).length,
        ),
      0,
    );
  });

  test("shows the register with its headings, tabs and frozen row", async () => {
    const { page } = open;
    await expectCell(page, "A1", "Kode Wilayah");
    const tabs = await page.getByRole("tablist").getByRole("tab").allTextContents();
    expect(tabs.slice(0, 4)).toEqual(["Koperasi", "Asisten", "Kunjungan", "Pengaturan"]);
    await goTo(page, "A54");
    expect(await cell(page, "A1").isVisible()).toBe(true);
    // A range comes into view whole, not its first row alone at the window's edge.
    await goTo(page, "A2");
    const box = page.getByRole("textbox", { name: "Alamat sel" });
    await box.fill("A45:A50");
    await box.press("Enter");
    await cell(page, "A50").waitFor();
    const [last, below] = [cell(page, "A50"), page.getByRole("tablist")].map((each) => each.boundingBox());
    expect(((await last)?.y ?? 0) + ((await last)?.height ?? 0)).toBeLessThanOrEqual((await below)?.y ?? 0);
  });

  test("reads typing as Sheets does: numbers, dates, text columns, formulas, yes and no", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Tambah tab" }).click();
    await eventually(() => page.getByRole("tab", { selected: true }).textContent(), "Sheet5");
    await typeInto(page, "A1", "0812");
    await expectCell(page, "A1", "812");
    await page.keyboard.type("1,5");
    await page.keyboard.press("Tab");
    await expectCell(page, "A2", "1,5");
    await page.keyboard.type("14/06/2025");
    await page.keyboard.press("Enter");
    await expectCell(page, "B2", "14/06/2025");
    await typeInto(page, "A4", "=A1+A2*2");
    await expectCell(page, "A4", "815");
    await goTo(page, "A4");
    await eventually(() => formulaBar(page).inputValue(), "=A1+A2*2");
    await typeInto(page, "A2", "2");
    await expectCell(page, "A4", "816");
    await typeInto(page, "C1", "'0812");
    await expectCell(page, "C1", "0812");
  });

  test("keeps what stood when typing is given up, and empties cells with Delete", async () => {
    const { page } = open;
    await goTo(page, "C3");
    const before = await cell(page, "C3").textContent();
    await page.keyboard.type("salah");
    await page.keyboard.press("Escape");
    await expectCell(page, "C3", before);
    await page.keyboard.press("Delete");
    await expectCell(page, "C3", "");
  });

  test("takes typing, pasting and emptying back with Ctrl+Z, and does them again with Ctrl+Y", async () => {
    const { page } = open;
    await expectCell(page, "C3", "Saloloang");
    await typeInto(page, "C3", "Salah ketik");
    await expectCell(page, "C3", "Salah ketik");
    await goTo(page, "C2");
    await page.keyboard.press("Delete");
    await expectCell(page, "C2", "");
    await page.keyboard.press("Control+z");
    await expectCell(page, "C2", "Tanjung Tengah");
    await page.keyboard.press("Control+z");
    await expectCell(page, "C3", "Saloloang");
    await eventually(() => page.getByRole("textbox", { name: "Alamat sel" }).inputValue(), "C3");
    await page.keyboard.press("Control+y");
    await expectCell(page, "C3", "Salah ketik");
  });

  test("moves by arrows, Ctrl and Shift as in Sheets", async () => {
    const { page } = open;
    const box = page.getByRole("textbox", { name: "Alamat sel" });
    await goTo(page, "A1");
    await page.keyboard.press("ArrowRight");
    await eventually(() => box.inputValue(), "B1");
    await page.keyboard.press("Control+ArrowDown");
    await eventually(() => box.inputValue(), "B55");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowUp");
    await eventually(() => box.inputValue(), "B54:C55");
    await page.keyboard.press("Control+Home");
    await eventually(() => box.inputValue(), "A1");
  });

  test("pastes a block as one edit and copies it again", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Tambah tab" }).click();
    await eventually(() => page.getByRole("tab", { selected: true }).textContent(), "Sheet5");
    await goTo(page, "B2");
    const requests: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/api/edit")) requests.push(request.postData() ?? "");
    });
    await paste(page, 'satu\t2\n"tiga ""x"""\t4\n');
    await expectCell(page, "B3", 'tiga "x"');
    await expectCell(page, "C3", "4");
    expect(requests).toHaveLength(1);
    const copied = await page.evaluate(() => {
      const data = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }),
      );
      return data.getData("text/plain");
    });
    expect(copied).toBe('satu\t2\n"tiga ""x"""\t4');
  });

  test("offers the values of a dropdown and refuses others where the rule does", async () => {
    const { page } = open;
    await goTo(page, "D2");
    await page.keyboard.press("Enter");
    const list = page.getByRole("listbox");
    await eventually(() => list.getByRole("option").allTextContents(), ["Desa", "Kelurahan"]);
    await list.getByRole("option", { name: "Desa" }).click();
    await expectCell(page, "D2", "Desa");
  });

  test("inserts, sorts and deletes rows by the right-click menu", async () => {
    const { page } = open;
    const first = await cell(page, "C2").textContent();
    await cell(page, "C2").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Sisipkan baris di atas" }).click();
    await expectCell(page, "C3", first);
    await expectCell(page, "C2", "");
    await cell(page, "C2").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Hapus baris" }).click();
    await expectCell(page, "C2", first);
    await cell(page, "C2").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Urutkan tab A → Z menurut kolom ini" }).click();
    await expectCell(page, "C2", "Api-api");
  });

  test("keeps everything on reload", async () => {
    const { page } = open;
    await typeInto(page, "C2", "Waru Baru");
    await expectCell(page, "C2", "Waru Baru");
    await page.reload();
    await expectCell(page, "C2", "Waru Baru");
  });
});

describe("tabs", () => {
  test("are renamed, hidden, found again and deleted", async () => {
    const { page } = open;
    const tab = (name: string) => page.getByRole("tab", { name, exact: true });
    await tab("Kunjungan").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Ganti nama…" }).click();
    await page.getByRole("textbox", { name: "Nama tab" }).fill("Log kunjungan");
    await page.keyboard.press("Enter");
    await tab("Log kunjungan").waitFor();
    await tab("Log kunjungan").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Sembunyikan" }).click();
    await tab("Log kunjungan").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Semua tab" }).click();
    await page.getByRole("searchbox", { name: "Cari tab" }).fill("log");
    await page.keyboard.press("Enter");
    await tab("Log kunjungan").waitFor();
    await eventually(() => page.getByRole("tab", { selected: true }).textContent(), "Log kunjungan");
    await tab("Log kunjungan").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Hapus" }).click();
    await tab("Log kunjungan").waitFor({ state: "detached" });
  });

  test("are walked by Ctrl+Shift+PageDown", async () => {
    const { page } = open;
    await goTo(page, "A1");
    await page.keyboard.press("Control+Shift+PageDown");
    await eventually(() => page.getByRole("tab", { selected: true }).textContent(), "Asisten");
    await expectCell(page, "A1", "Kode");
  });
});

describe("the add-on", () => {
  test("has its menu with a submenu, walked by keyboard alone", async () => {
    const { page } = open;
    const top = page.getByRole("menuitem", { name: "Pendamping Koperasi" });
    await top.focus();
    await page.keyboard.press("ArrowDown");
    await eventually(() => page.evaluate(() => document.activeElement?.textContent), "Buka panel samping");
    await page.keyboard.press("ArrowUp");
    await eventually(() => page.evaluate(() => document.activeElement?.textContent), "Lainnya▸");
    await page.keyboard.press("ArrowRight");
    await eventually(() => page.evaluate(() => document.activeElement?.textContent), "Siapkan spreadsheet");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").first().waitFor({ state: "detached" });
  });

  test("opens its sidebar at 300 pixels, in Google's sandbox, apart from the page", async () => {
    const { page } = open;
    await menu(page, "Buka panel samping");
    await sidebar(page).getByRole("heading").first().waitFor();
    const frame = page.locator(".sidebar iframe");
    expect((await frame.boundingBox())?.width).toBe(300);
    expect(await frame.getAttribute("sandbox")).toBe(
      "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-scripts " +
        "allow-top-navigation-by-user-activation allow-storage-access-by-user-activation",
    );
    const content = page.frames().find((one) => one.url().includes("/frame"));
    expect(await content?.evaluate(() => window.origin)).toBe("null");
    await page.reload();
    await sidebar(page).getByRole("heading").first().waitFor();
    await page.getByRole("button", { name: "Tutup: Pendamping Koperasi" }).click();
    await frame.waitFor({ state: "detached" });
  });

  test("asks, waits for the person, also over a reload, and does what was answered", async () => {
    const { page } = open;
    await menu(page, "Seimbangkan beban asisten");
    const dialog = page.getByRole("alertdialog", { name: "Seimbangkan beban asisten" });
    await dialog.getByText(/Terapkan 13 perubahan/).waitFor();
    // The grid stays alive while the script waits.
    await page.reload();
    await dialog.waitFor();
    await expectCell(page, "C2", "Tanjung Tengah");
    await dialog.getByRole("button", { name: "Tidak" }).click();
    await dialog.waitFor({ state: "detached" });
    await goTo(page, "AP2");
    await expectCell(page, "AP2", "Asisten 1");

    await menu(page, "Seimbangkan beban asisten");
    await dialog.getByRole("button", { name: "Ya" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Oke" }).click();
    // The new tab Beban Asisten may have come to the front.
    await page.getByRole("tab", { name: "Koperasi", exact: true }).click();
    await goTo(page, "AP2");
    await expectCell(page, "AP2", "Asisten 2");
  });

  test("is told of a failure in a sentence", async () => {
    const { page } = open;
    await menu(page, "Urungkan tindakan terakhir");
    await page.getByRole("status").getByText("Belum ada tindakan yang bisa diurungkan.").waitFor();
  });
});

describe("accessibility (axe: WCAG 2.2 AA)", () => {
  test("of the page, its menu, a message, a question, a note, a sidebar beside it", async () => {
    const { page } = open;
    const found: string[] = [];
    const look = async (stop: string) => {
      found.push(...(await violations(page, "wcag")).map((violation) => `${stop}: ${violation}`));
    };
    await goTo(page, "C2");
    await look("grid");
    await page.getByRole("menuitem", { name: "Pendamping Koperasi" }).click();
    await page.getByRole("menuitem", { name: "Lainnya" }).last().hover();
    await page.getByRole("menuitem", { name: "Siapkan spreadsheet" }).waitFor();
    await look("menu");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await menu(page, "Urungkan tindakan terakhir");
    await page.getByRole("status").getByText("Belum ada tindakan").waitFor();
    await look("message");
    await menu(page, "Seimbangkan beban asisten");
    const question = page.getByRole("alertdialog").first();
    await question.waitFor();
    await look("question");
    await question.getByRole("button", { name: "Tidak" }).click();
    await goTo(page, "D2");
    await page.keyboard.press("Enter");
    await page.getByRole("listbox").waitFor();
    await look("dropdown");
    await page.keyboard.press("Escape");
    await cell(page, "C2").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Hapus baris" }).waitFor();
    await look("right-click menu");
    await page.keyboard.press("Escape");
    await menu(page, "Lainnya", "Buka panduan");
    await page.locator("iframe").first().waitFor();
    await look("dialog");
    expect(found).toEqual([]);
  });
});

describe("google.script.run", () => {
  async function frameOf(page: Page): Promise<Frame> {
    await menu(page, "Buka panel samping");
    await sidebar(page).getByRole("heading").first().waitFor();
    const frame = page.frames().find((one) => one.url().includes("/frame"));
    if (frame === undefined) throw new Error("The sidebar has no frame.");
    return frame;
  }

  test("hands value and user object on, failures to their handler, and refuses what Google refuses", async () => {
    const frame = await frameOf(open.page);
    const heard = await frame.evaluate(() => {
      const run = (window as unknown as { google: { script: { run: Runner } } }).google.script.run;
      const good = new Promise((resolve) => {
        run
          .withSuccessHandler((value, mark) => resolve([typeof value, mark]))
          .withUserObject("tanda")
          .rpc({ method: "workbook.status", params: {} });
      });
      const bad = new Promise((resolve) => {
        run
          .withFailureHandler((error, mark) => resolve([error instanceof Error, mark]))
          .withUserObject(7)
          .rpc({ method: "tidak.ada", params: {} });
      });
      let refused = "";
      try {
        run.rpc({ method: "workbook.status", params: { sejak: [new Date()] } });
      } catch (error) {
        refused = String(error);
      }
      const hidden = Object.keys(run).filter((name) => name.endsWith("_"));
      return Promise.all([good, bad, refused, hidden, "onOpen" in run]);
    });
    expect(heard).toEqual([
      ["object", "tanda"],
      [true, 7],
      "TypeError: Failed due to illegal value in property: 0",
      [],
      true,
    ]);
  });

  test("runs ten calls at once and lets the eleventh wait", async () => {
    const { page } = open;
    const calls: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/api/call")) calls.push(request.url());
    });
    await page.goto(`${open.preview.address}?latency=60000`);
    await cell(page, "A1").waitFor();
    await menu(page, "Buka panel samping");
    // The menu's own call and the panel's first one, whose answer does not come.
    await eventually(() => calls.length, 2);
    const frame = page.frames().find((one) => one.url().includes("/frame"));
    await frame?.evaluate(() => {
      const run = (window as unknown as { google: { script: { run: Runner } } }).google.script.run;
      for (let count = 0; count < 20; count++) run.rpc({ method: "workbook.status", params: {} });
    });
    await eventually(() => calls.length, 11);
    await page.waitForTimeout(500);
    expect(calls).toHaveLength(11);
    await page.goto(open.preview.address + latency);
  });

  test("answers come in another order than they were asked for", async () => {
    const frame = await frameOf(open.page);
    const order = () =>
      frame.evaluate(
        () =>
          new Promise<unknown[]>((resolve) => {
            const run = (window as unknown as { google: { script: { run: Runner } } }).google.script.run;
            const heard: unknown[] = [];
            for (let mark = 0; mark < 5; mark++) {
              run
                .withUserObject(mark)
                .withFailureHandler((_, told) => {
                  heard.push(told);
                  if (heard.length === 5) resolve(heard);
                })
                .rpc({ method: "tidak.ada" });
            }
          }),
      );
    // By chance they may come in order once and again.
    let others = 0;
    for (let round = 0; round < 20 && others === 0; round++) {
      const heard = await order();
      if (heard.join() !== "0,1,2,3,4") others++;
    }
    expect(others).toBe(1);
  });
});
