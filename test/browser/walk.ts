// The whole job in the page, step by step, as staff do it in the sidebar; each step waits for what staff would see.

import { expect } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { cell, eventually, sidebar } from "./desk.ts";
import type { Hands } from "./hands.ts";

/** Steps of the job in one page. */
export class Walk {
  constructor(
    readonly page: Page,
    private readonly hands: Hands,
  ) {}

  /** A button of the sidebar by its name. */
  button(name: string | RegExp): Locator {
    return sidebar(this.page).getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Waits until the sidebar says something in its message line. */
  async said(text: RegExp): Promise<void> {
    const message = sidebar(this.page).getByRole("contentinfo").getByText(text).first();
    await message.waitFor({ timeout: 60_000 });
  }

  async screen(name: string): Promise<void> {
    await this.hands.press(sidebar(this.page).getByRole("navigation").getByRole("button", { name }));
    await sidebar(this.page)
      .getByRole("button", { name })
      .and(sidebar(this.page).locator('[aria-current="page"]'))
      .waitFor();
  }

  async setUp(search: string, regency: string): Promise<void> {
    const field = sidebar(this.page).getByRole("combobox", { name: "Kabupaten/Kota" });
    await this.hands.type(field, search);
    await sidebar(this.page).getByRole("option", { name: regency }).waitFor();
    await this.page.keyboard.press("Enter");
    await this.hands.press(this.button("Siapkan"));
    await sidebar(this.page).getByRole("heading", { name: "Spreadsheet siap" }).waitFor({ timeout: 60_000 });
  }

  /** Checks and gives the number of findings told. */
  async check(): Promise<number> {
    await this.screen("Periksa");
    await this.hands.press(this.button(/^Periksa (data|lagi)$/));
    const told = sidebar(this.page)
      .getByRole("contentinfo")
      .getByText(/diperiksa: \d+ temuan/)
      .first();
    await told.waitFor({ timeout: 60_000 });
    return Number(/: (\d+) temuan/.exec((await told.textContent()) ?? "")?.[1] ?? -1);
  }

  /** Jumps from the first finding of a rule to its cell; gives the address. */
  async jump(code: string): Promise<string> {
    await this.hands.press(this.button(new RegExp(`${code}$`)));
    const first = sidebar(this.page).getByRole("article").first();
    await this.hands.press(first.getByRole("button", { name: "Lihat sel" }));
    const message = sidebar(this.page)
      .getByRole("contentinfo")
      .getByText(/^Sel [A-Z]+\d+ di /)
      .first();
    await message.waitFor();
    const address = /Sel ([A-Z]+\d+)/.exec((await message.textContent()) ?? "")?.[1] ?? "";
    await eventually(() => this.page.getByRole("textbox", { name: "Alamat sel" }).inputValue(), address);
    expect(await cell(this.page, address).isVisible()).toBe(true);
    return address;
  }

  /** Fixes the first finding of the list shown, through its preview. */
  async fixFirst(): Promise<void> {
    await this.hands.press(
      sidebar(this.page).getByRole("article").first().getByRole("button", { name: "Perbaiki" }),
    );
    await this.hands.press(
      sidebar(this.page).getByRole("dialog").getByRole("button", { name: "Perbaiki 1 sel" }),
    );
    await this.said(/1 sel diperbaiki/);
  }

  /** Takes back what the message line offers to take back. */
  async undoFromMessage(): Promise<void> {
    await this.hands.press(
      sidebar(this.page).getByRole("contentinfo").getByRole("button", { name: "Urungkan" }),
    );
    await this.said(/dikembalikan|diurungkan/i);
  }

  /** Opens a cooperative's dialog and chooses an assistant, up to where the effect shows; gives the dialog. */
  async chooseAssistant(village: string, assistant: string): Promise<Locator> {
    await this.screen("Penugasan");
    await this.hands.pick(sidebar(this.page).getByRole("radio", { name: "Koperasi" }));
    await this.hands.type(sidebar(this.page).getByRole("searchbox", { name: /^Cari desa/ }), village);
    await this.hands.press(
      sidebar(this.page)
        .getByRole("button", { name: new RegExp(`^${village} `) })
        .first(),
    );
    const dialog = sidebar(this.page).getByRole("dialog", { name: village });
    const choice = dialog.getByRole("combobox", { name: "Tugaskan kepada" });
    await this.hands.type(choice, assistant);
    await dialog.getByRole("option", { name: assistant }).first().waitFor();
    await this.page.keyboard.press("Enter");
    await dialog.getByText(/jam/).nth(1).waitFor();
    return dialog;
  }

  /** Assigns a cooperative by hand, its effect shown first. */
  async assign(village: string, assistant: string): Promise<void> {
    const dialog = await this.chooseAssistant(village, assistant);
    await this.hands.press(dialog.getByRole("button", { name: /^Tugaskan/ }));
    await dialog.waitFor({ state: "detached" });
  }

  /** Computes a fair plan, up to where it can be read. */
  async propose(): Promise<void> {
    await this.screen("Penugasan");
    await this.hands.press(this.button("Seimbangkan"));
    await this.hands.press(this.button("Hitung pembagian"));
    await this.button(/^Terapkan/).waitFor({ timeout: 60_000 });
  }

  /** Balances and applies every move; gives how many were applied. */
  async balance(): Promise<number> {
    await this.propose();
    return this.apply();
  }

  /** Applies the plan that is shown; gives how many moves were. */
  async apply(): Promise<number> {
    await this.hands.press(this.button(/^Terapkan/));
    const told = sidebar(this.page)
      .getByRole("main")
      .getByText(/\d+ perubahan diterapkan/);
    await told.waitFor({ timeout: 60_000 });
    return Number(/(\d+) perubahan/.exec((await told.textContent()) ?? "")?.[1] ?? -1);
  }

  /** Makes every progress sheet, or those of a district; gives the account. */
  async generate(scope: { district?: string } = {}): Promise<string> {
    await this.screen("Laporan");
    const what = sidebar(this.page).getByRole("combobox", { name: "Lembar yang dibuat" });
    await this.hands.choose(what, scope.district === undefined ? "Semua koperasi" : "Satu kecamatan");
    if (scope.district !== undefined) {
      const district = sidebar(this.page).getByRole("combobox", { name: "Kecamatan" });
      await this.hands.type(district, scope.district);
      await sidebar(this.page).getByRole("option", { name: scope.district }).first().waitFor();
      await this.page.keyboard.press("Enter");
    }
    await this.hands.press(this.button("Buat lembar"));
    const account = sidebar(this.page)
      .getByRole("main")
      .getByText(/\d+ dari \d+ lembar (berubah|dibuat)/);
    await account.waitFor({ timeout: 120_000 });
    return (await account.textContent()) ?? "";
  }

  /** Opens a village's sheet from the list of sheets. */
  async openSheet(village: string): Promise<void> {
    await this.screen("Laporan");
    await this.hands.press(this.button(/^Daftar lembar/));
    await this.hands.type(sidebar(this.page).getByRole("searchbox"), village);
    await this.hands.press(this.button(`Buka lembar ${village}`));
    await eventually(() => this.page.getByRole("tab", { selected: true }).textContent(), village);
  }

  /** Updates the recap. */
  async recap(): Promise<void> {
    await this.screen("Laporan");
    await this.hands.press(this.button(/^Rekapitulasi/));
    await this.hands.press(this.button("Perbarui rekapitulasi"));
    const told = sidebar(this.page).getByRole("main").getByText("Rekapitulasi diperbarui.");
    await told.waitFor({ timeout: 60_000 });
  }

  /** Follows the link with this text in the tab shown. */
  async followLink(text: string): Promise<void> {
    const link = this.page.locator(".cell [data-link]", { hasText: new RegExp(`^${text}$`) });
    // Cells out of view are not drawn: walk down the tab until the link is.
    for (let row = 1; row < 400 && (await link.count()) === 0; row += 20) {
      await this.goTo(`A${row}`);
      await this.page.waitForTimeout(100);
    }
    const address = await link
      .first()
      .evaluate((element) => element.closest(".cell")?.getAttribute("data-a1") ?? "");
    await this.goTo(address);
    await this.page.keyboard.press("Alt+Enter");
  }

  /** Goes to a cell through the name box. */
  async goTo(address: string): Promise<void> {
    await this.hands.type(this.page.getByRole("textbox", { name: "Alamat sel" }), address);
    await this.page.keyboard.press("Enter");
  }

  /** Brings a tab to the front through the list of all tabs. */
  async openTab(name: string): Promise<void> {
    await this.hands.press(this.page.getByRole("button", { name: "Semua tab" }));
    await this.hands.type(this.page.getByRole("searchbox", { name: "Cari tab" }), name);
    await this.page.keyboard.press("Enter");
    await eventually(() => this.page.getByRole("tab", { selected: true }).textContent(), name);
  }

  /** Chooses an entry of the add-on's menu. */
  async menu(name: string): Promise<void> {
    await this.hands.press(this.page.getByRole("menuitem", { name: "Pendamping Koperasi" }));
    await this.hands.press(this.page.getByRole("menu").getByRole("menuitem", { name, exact: true }));
  }

  /** Takes back the newest action of a kind from the history. */
  async undoFromHistory(what: RegExp): Promise<void> {
    await this.screen("Lainnya");
    await this.hands.press(this.button(/^Riwayat/));
    const action = sidebar(this.page).getByRole("article", { name: what }).first();
    await this.hands.press(action.getByRole("button", { name: "Urungkan" }));
    await this.hands.press(sidebar(this.page).getByRole("dialog").getByRole("button", { name: "Urungkan" }));
    await this.said(/^Diurungkan: /);
  }

  /** Downloads the workbook through the menu; gives the file's path. */
  async download(): Promise<string> {
    const coming = this.page.waitForEvent("download");
    await this.hands.press(this.page.getByRole("menuitem", { name: "File" }));
    await this.hands.press(this.page.getByRole("menuitem", { name: "Unduh .xlsx" }));
    return (await coming).path();
  }
}
