// Runs every script of a folder one after another, as `npm run bench` does.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project.ts";

const [folder = "", ending = ".ts"] = process.argv.slice(2);
const names = readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(ending))
  .sort();
let failed = 0;
for (const name of names) {
  console.log(`\n== ${folder}/${name}`);
  const { status } = spawnSync(join(projectRoot, "node_modules/.bin/tsx"), [join(folder, name)], {
    stdio: "inherit",
    cwd: projectRoot,
  });
  if (status !== 0) {
    failed++;
    console.log(`== ${folder}/${name} failed (${status})`);
  }
}
console.log(`\n${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
