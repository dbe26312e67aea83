// An eye that bears no motion: the sidebar waits without any that is quick.

import { expect, jest, test } from "@jest/globals";
import { openOffice } from "./office.ts";
import { setStage } from "./stage.ts";
import { stateWalks } from "./states.ts";

jest.setTimeout(60_000);

const onStage = setStage();

test("whoever asks for less motion sees none that is quick", async () => {
  const walk = stateWalks.find(({ name }) => name === "waiting");
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
