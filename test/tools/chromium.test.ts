// Both browsers that tests may get: the one found on this machine and the one npm brings.

import { afterAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { findChromium, launchChromium, npmChromium } from "../../src/tools/chromium.ts";

const browsers: Browser[] = [];
afterAll(async () => {
  for (const browser of browsers) await browser.close();
});

test.each([
  ["found", findChromium],
  ["of npm", npmChromium],
])(
  "the browser %s draws text and runs script",
  async (_name, program) => {
    const browser = await launchChromium(program());
    browsers.push(browser);
    const page = await browser.newPage();
    await page.setContent("<p style='display:inline-block'>Sidorejo</p>");
    const [text, width] = await page.evaluate(() => {
      const element = document.querySelector("p");
      return [element?.textContent, element?.getBoundingClientRect().width ?? 0] as const;
    });
    expect(text).toBe("Sidorejo");
    expect(width).toBeGreaterThan(20);
  },
  60_000,
);

test("a CHROME_PATH that names nothing is said", () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = "/nowhere/chrome";
  try {
    expect(findChromium).toThrow("CHROME_PATH names /nowhere/chrome, which does not exist");
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});
