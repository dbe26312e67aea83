// Whatever staff and add-on do in whatever order: no text of staff's is lost, no stale value goes unreported.

import { test } from "@jest/globals";
import fc from "fast-check";
import { step, Walk } from "./merge-walk.ts";

test("random walks over source, sheets, tabs, template, generations, choices and undo", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      new Walk().take(steps);
    }),
    { numRuns: Number(process.env.WALKS ?? 30) },
  );
}, 300_000);
