import { expect, test } from "@jest/globals";
import { runFuzz } from "./fuzz.ts";

// `npm run bench` goes on to 5,000.
test("workbooks of anything give findings and a report, never an exception; planted slips are found in all that are readable", () => {
  const { readable, lost } = runFuzz(1, 600);
  expect(readable).toBeGreaterThanOrEqual(480);
  expect(lost).toEqual([]);
}, 120_000);
