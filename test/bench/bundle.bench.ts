// Load cost of what ships: sizes, time to evaluate Code.js, and what each package weighs in it.

import { readFileSync } from "node:fs";
import vm from "node:vm";
import { weigh } from "../../src/tools/bundle.ts";

const rounds = 51;

/** Middle of so many measurements in milliseconds. */
function median(measure: () => number): number {
  const times = Array.from({ length: rounds }, measure).sort((a, b) => a - b);
  return times[(rounds - 1) / 2] ?? 0;
}

const code = readFileSync("dist/Code.js", "utf8");
const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const load = median(() => {
  const context = vm.createContext({});
  return timed(() => new vm.Script(code).runInContext(context));
});
const first = median(() => {
  const context = vm.createContext({});
  new vm.Script(code).runInContext(context);
  return timed(() => vm.runInContext("load_()", context));
});
console.log(`Code.js ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB`);
console.log(`sidebar.html ${(readFileSync("dist/sidebar.html").length / 1024).toFixed(1)} KB`);
console.log(
  `Code.js loaded in ${load.toFixed(2)} ms, evaluated by its first call in ${first.toFixed(2)} ms (medians of ${rounds})`,
);
for (const [bundle, parts] of Object.entries(await weigh(process.cwd()))) {
  console.log(`${bundle}:`);
  for (const [part, bytes] of parts) console.log(`  ${part} ${(bytes / 1024).toFixed(1)} KB`);
}
