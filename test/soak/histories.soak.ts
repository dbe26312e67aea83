// Thousands of histories from a fresh seed: `RUNS=10000 SEED=1 npm run soak`. Prints what it covered; a failure is shrunk.

import fc from "fast-check";
import { anyHistory, newCoverage, play } from "../addon/histories/history.ts";

const runs = Number(process.env.RUNS ?? 10_000);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const coverage = newCoverage();
const began = Date.now();
console.log(`${runs} histories, seed ${seed}`);
let done = 0;
fc.assert(
  fc.property(anyHistory, (history) => {
    play(history, coverage);
    if (++done % 500 === 0) console.log(`${done} histories, ${Math.round((Date.now() - began) / 1000)} s`);
  }),
  { numRuns: runs, seed },
);
const { commands, acts, kills, refused, places } = coverage;
console.log(
  `${runs} histories in ${Math.round((Date.now() - began) / 1000)} s: ${commands} commands, ${acts} acts of people between ` +
    `their calls at ${places.size} places, ${kills} cut off, ${[...refused.values()].reduce((sum, count) => sum + count, 0)} answered with a refusal; nothing lost.`,
);
for (const [why, count] of [...refused].sort((a, b) => b[1] - a[1])) console.log(`  ${count} × ${why}`);
