// One Chromium for a file of tests of the sidebar: pages are closed after each test, and nothing may have gone wrong in them.

import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../src/tools/chromium.ts";
import type { Office } from "./office.ts";
import { type Opened, type Opening, openSidebar } from "./page.ts";

/** Sets the stage for the tests of a file; gives what opens the sidebar over an office. */
export function setStage(): (office: Office, opening?: Opening) => Promise<Opened> {
  let browser: Browser;
  const opened: Opened[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterEach(async () => {
    // Whatever a test looks at: no console error, no exception, no request beyond the page's own origin.
    const wrongs = opened.flatMap((each) => each.wrongs);
    for (const each of opened.splice(0)) await each.page.context().close();
    expect(wrongs).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
  });

  return async (office, opening) => {
    const sidebar = await openSidebar(browser, office, opening);
    opened.push(sidebar);
    return sidebar;
  };
}
