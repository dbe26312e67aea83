// Three hundred histories of people at work while the add-on runs: nothing lost, nothing doubled, undone exactly, told truly.
// `SEED=n npm test` plays others; `npm run soak` plays thousands.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { anyHistory, newCoverage, play } from "./histories/history.ts";

test("what people wrote stands, whoever acts between whichever calls", () => {
  const coverage = newCoverage();
  const property = fc.property(anyHistory, (history) => play(history, coverage));
  fc.assert(property, { numRuns: 300 });
  // The histories are worth something only while they meet the add-on at work.
  expect(coverage.acts).toBeGreaterThan(600);
  expect(coverage.kills).toBeGreaterThan(30);
  expect(coverage.places.size).toBeGreaterThan(200);
}, 600_000);
