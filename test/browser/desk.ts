// Opens the preview in Chromium for a test: a page, what went wrong in it, and ways to look at cells.

import { expect } from "@jest/globals";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { Opening } from "../../src/local/preview/opening.ts";
import { type Preview, startPreview } from "../../src/local/preview/server.ts";
import { buildIfStale } from "../../src/tools/build.ts";
import { launchChromium } from "../../src/tools/chromium.ts";

/** A preview open in a browser. */
export interface OpenedPage {
  page: Page;
  preview: Preview;
  /** Console errors, uncaught errors, browser dialogs, refused or outward requests so far; a test ends with none. */
  troubles: string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** Answers come some moments later, in shuffled order. */
export const latency = "?latency=40&shuffle=1";

/**
 * Opens a workbook in the preview, at 1360 × 820. Its clock runs at Google's pace, so that long work takes its steps;
 * `query` says how long answers are waited for in earnest.
 */
export async function openPage(opening: Opening = { kind: "pilot" }, query = latency): Promise<OpenedPage> {
  await buildIfStale();
  const preview = await startPreview(opening, 0);
  browser ??= launchChromium();
  const context = await (await browser).newContext({
    viewport: { width: 1360, height: 820 },
    acceptDownloads: true,
    permissions: [],
  });
  const page = await context.newPage();
  const troubles = watch(context, page, preview.address);
  await page.goto(preview.address + query);
  await cell(page, "A1").waitFor();
  return {
    page,
    preview,
    troubles,
    close: async () => {
      await context.close();
      await preview.close();
    },
  };
}

/** Closes the browser that the tests of a file share. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

function watch(context: BrowserContext, page: Page, address: string): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`uncaught: ${error.message}`));
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) troubles.push(`outward: ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}

/** The cell of the shown tab at an address. */
export function cell(page: Page, address: string): Locator {
  return page.locator(`.cell[data-a1="${address}"]`);
}

/** Goes to a cell through the name box, which also brings it into view. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "Alamat sel" });
  await box.fill(address);
  await box.press("Enter");
  await cell(page, address).waitFor();
}

/** Types a text into a cell as staff do: choose, type, Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Reads again and again until the value is the expected one; then, or after ten seconds, expects it. */
export async function eventually<T>(read: () => Promise<T> | T, expected: T): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(expected) || Date.now() > end) {
      expect(value).toEqual(expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until a cell shows a text. */
export async function expectCell(page: Page, address: string, text: string | null): Promise<void> {
  await eventually(() => cell(page, address).textContent(), text);
}

/** What the formula bar shows of the chosen cell. */
export function formulaBar(page: Page): Locator {
  return page.getByRole("textbox", { name: "Isi sel" });
}

/** Pastes a text where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Drops a file onto the page. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const raw = Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([raw], file ?? ""));
      return transfer;
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
  await page.dispatchEvent(".page", "dragover", { dataTransfer: data });
  await page.dispatchEvent(".page", "drop", { dataTransfer: data });
}

/** Chooses an entry of the add-on's menu. */
export async function menu(page: Page, ...path: string[]): Promise<void> {
  await page.getByRole("menuitem", { name: "Pendamping Koperasi" }).click();
  for (const name of path)
    await page.getByRole("menu").getByRole("menuitem", { name, exact: true }).last().click();
}

/** What stands in the sidebar. */
export function sidebar(page: Page): FrameLocator {
  return page.locator(".sidebar").frameLocator("iframe");
}
