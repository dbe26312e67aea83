// `npm test`: types, lint, walls, licences, build, then every test; the last line counts what passed and what failed.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project.ts";

const bin = (name: string): string => join(projectRoot, "node_modules/.bin", name);
const run = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: "inherit", cwd: projectRoot }).status === 0;

const steps: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ["types", bin("tsc"), "--noEmit"],
  ["lint", bin("biome"), "check", "--error-on-warnings", "."],
  ["walls", bin("tsx"), "src/tools/walls.ts"],
  ["licences", bin("tsx"), "src/tools/licences.ts"],
  ["build", bin("tsx"), "src/tools/build.ts"],
];

let passed = 0;
const failures: string[] = [];
for (const [name, command, ...words] of steps) {
  console.log(`\n== ${name}`);
  if (run(command, words)) passed++;
  else failures.push(name);
}

console.log("\n== tests");
const report = join(projectRoot, "build/jest.json");
mkdirSync(join(projectRoot, "build"), { recursive: true });
rmSync(report, { force: true });
run(bin("jest"), [
  "--json",
  `--outputFile=${report}`,
  "--silent",
  "--maxWorkers=2",
  ...process.argv.slice(2),
]);
try {
  const counts = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
  passed += counts.numPassedTests ?? 0;
  // A skipped test proves nothing, and a file that cannot be loaded has no tests to fail.
  const failed = ["numFailedTests", "numRuntimeErrorTestSuites", "numPendingTests", "numTodoTests"];
  for (const kind of failed) failures.push(...Array<string>(counts[kind] ?? 0).fill(kind));
} catch {
  failures.push("jest left no report");
}
for (const failure of new Set(failures)) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
