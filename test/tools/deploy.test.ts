// What `npm run deploy` asks for before it pushes.

import { expect, test } from "@jest/globals";
import { obstacle } from "../../src/tools/deploy.ts";

test.each(["", "ISI-ID-SKRIP"])("script id %p must be filled in, said in both languages", (scriptId) => {
  for (const loggedIn of [true, false]) {
    expect(obstacle(scriptId, loggedIn)).toMatch(/^Isi scriptId di \.clasp\.json .*\nFill scriptId in /);
  }
});

test("somebody must be logged in, said in both languages", () => {
  expect(obstacle("1AbC", false)).toMatch(/npx clasp login.*\nLog in .*npx clasp login/);
});

test("nothing is in the way otherwise", () => {
  expect(obstacle("1AbC", true)).toBeNull();
});
