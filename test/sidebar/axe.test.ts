// Every screen, dialog and state of the sidebar, in both languages: WCAG 2.2 AA by axe-core in light and dark, one live
// region, and letters of twice the size.

import { describe, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { violations } from "./axe.ts";
import { openOffice } from "./office.ts";
import { cut } from "./page.ts";
import { setStage } from "./stage.ts";
import { stateWalks } from "./states.ts";

jest.setTimeout(60_000);

const onStage = setStage();

/** Does something while the page's root bears an attribute. */
async function under<T>(page: Page, attribute: string, value: string, act: () => Promise<T>): Promise<T> {
  const set = (next: string | null): Promise<string | null> =>
    page.evaluate(
      ([name, text]) => {
        const root = document.documentElement;
        const before = root.getAttribute(name);
        if (text === null) root.removeAttribute(name);
        else root.setAttribute(name, text);
        return before;
      },
      [attribute, next] as const,
    );
  const before = await set(value);
  const done = await act();
  await set(before);
  return done;
}

/** What is wrong at a stop. The colours alone differ in the dark, so the rules about them alone are asked again there. */
async function wrongs(page: Page): Promise<string[]> {
  // What stands outside an open dialog is inert and silent.
  const place = (await page.locator("dialog").count()) > 0 ? "dialog" : "body";
  const regions = await page
    .locator(place)
    .locator("[aria-live], [role=status], [role=alert], [role=log]")
    .count();
  return [
    ...(await violations(page)),
    ...(await under(page, "data-theme", "dark", () => violations(page, "colours"))).map(
      (violation) => `dark: ${violation}`,
    ),
    ...(await under(page, "style", "font-size: 200%", () => cut(page))).map((text) => `cut off: ${text}`),
    // Google's add-ons have one main action a screen.
    ...(await page.locator("main .button.primary:visible:not(dialog *)").allTextContents())
      .slice(1)
      .map((text) => `a second main action: ${text}`),
    // Two live regions would talk over each other.
    ...(regions === 1 ? [] : [`${regions} live regions`]),
  ];
}

describe.each(["id", "en"] as const)("in %s", (language) => {
  test.each(stateWalks)("$name", async ({ size, opening, prepare, walk }) => {
    const office = openOffice({
      cooperatives: 54,
      assistants: 6,
      findings: 48,
      sheets: 10,
      ...size,
      language,
    });
    prepare?.(office);
    const { page } = await onStage(office, { ...opening, language });
    page.setDefaultTimeout(10_000);
    // A box half behind the foot that stays would count as too small; scrolling frees it.
    await page.addStyleTag({ content: ".foot { position: static }" });
    const found: string[] = [];
    await walk(page, async (stop) => {
      found.push(...(await wrongs(page)).map((wrong) => `${stop}: ${wrong}`));
    });
    expect(found).toEqual([]);
  });
});
