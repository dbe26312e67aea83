// Letters of twice the size in 300 pixels, and an eye that bears no motion: every state of the sidebar still serves.

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../src/tools/chromium.ts";
import { openOffice } from "./office.ts";
import { cut, type Opened, openSidebar } from "./page.ts";
import { stateWalks } from "./states.ts";

jest.setTimeout(60_000);

let browser: Browser;
let opened: Opened | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});

afterEach(async () => {
  await opened?.page.context().close();
});

afterAll(async () => {
  await browser.close();
});

const walks = (names: readonly string[]) => stateWalks.filter(({ name }) => names.includes(name));

describe("at 200 % nothing is cut and nothing moves sideways", () => {
  test.each(walks(["first run on a foreign spreadsheet", "checking", "assigning", "reporting", "the rest"]))(
    "$name",
    async ({ size, opening, prepare, walk }) => {
      const office = openOffice({ cooperatives: 54, assistants: 6, findings: 48, sheets: 10, ...size });
      prepare?.(office);
      opened = await openSidebar(browser, office, { ...opening, height: 900 });
      const { page } = opened;
      page.setDefaultTimeout(10_000);
      await page.addStyleTag({ content: "html { font-size: 200% }" });
      const found: string[] = [];
      await walk(page, async (stop) => {
        found.push(...(await cut(page)).map((text) => `${stop}: ${text}`));
      });
      expect(found).toEqual([]);
    },
  );
});

test("whoever asks for less motion sees none that is quick", async () => {
  const [walk] = walks(["waiting"]);
  const office = openOffice({ cooperatives: 54, assistants: 6, findings: 48 });
  walk?.prepare?.(office);
  opened = await openSidebar(browser, office);
  const { page } = opened;
  let looked = 0;
  await walk?.walk(page, async () => {
    const quick = await page.evaluate(
      () =>
        document.getAnimations().filter((each) => Number(each.effect?.getTiming().duration) < 5000).length,
    );
    expect(quick).toBe(0);
    looked += 1;
  });
  expect(looked).toBe(2);
});
