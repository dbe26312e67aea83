// WCAG 2.2 AA by axe-core in every screen, dialog and state of the sidebar, in both languages, light and dark.

import { describe, expect, jest, test } from "@jest/globals";
import { violations } from "./axe.ts";
import { openOffice } from "./office.ts";
import { setStage } from "./stage.ts";
import { stateWalks } from "./states.ts";

jest.setTimeout(60_000);

const onStage = setStage();

describe.each([
  ["id", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, theme) => {
  test.each(stateWalks)("$name", async ({ size, opening, prepare, walk }) => {
    const office = openOffice({
      cooperatives: 54,
      assistants: 6,
      findings: 48,
      sheets: 10,
      ...size,
      language,
      theme,
    });
    prepare?.(office);
    const { page } = await onStage(office, opening);
    page.setDefaultTimeout(10_000);
    // A box half behind the foot that stays would count as too small; scrolling frees it.
    await page.addStyleTag({ content: ".foot { position: static }" });
    const found: string[] = [];
    await walk(page, async (stop) => {
      found.push(...(await violations(page)).map((violation) => `${stop}: ${violation}`));
      // Two live regions would talk over each other.
      const regions = await page.locator("[aria-live], [role=status], [role=alert], [role=log]").count();
      if (regions !== 1) found.push(`${stop}: ${regions} live regions`);
    });
    expect(found).toEqual([]);
  });
});
