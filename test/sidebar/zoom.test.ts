// Letters of twice the size in 300 pixels, and an eye that bears no motion: every state of the sidebar still serves.

import { describe, expect, jest, test } from "@jest/globals";
import { openOffice } from "./office.ts";
import { cut } from "./page.ts";
import { setStage } from "./stage.ts";
import { stateWalks } from "./states.ts";

jest.setTimeout(60_000);

const onStage = setStage();

const walks = (names: readonly string[]) => stateWalks.filter(({ name }) => names.includes(name));

describe("at 200 % nothing is cut and nothing moves sideways", () => {
  test.each(walks(["first run on a foreign spreadsheet", "checking", "assigning", "reporting", "the rest"]))(
    "$name",
    async ({ size, opening, prepare, walk }) => {
      const office = openOffice({ cooperatives: 54, assistants: 6, findings: 48, sheets: 10, ...size });
      prepare?.(office);
      const { page } = await onStage(office, { ...opening, height: 900 });
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
  const { page } = await onStage(office);
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
