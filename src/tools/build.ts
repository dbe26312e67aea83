// Builds `dist`: exactly what clasp pushes to Google, and nothing else.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { bundle } from "./bundle.ts";
import { shippedPackages } from "./licences.ts";
import { noticePage } from "./notices.ts";
import { isMain, projectRoot } from "./project.ts";
import { areaData, pilotVillages, readRegencies, regionFiles } from "./regions.ts";
import { wordFiles } from "./words.ts";

const dist = join(projectRoot, "dist");
const regionIndex = join(dist, "region/index.html");
// Written last, so its age is the build's.
const lastWritten = join(dist, "Code.js");

const lockfile = join(projectRoot, "package-lock.json");
const regionSources = ["src/domain/region", "src/tools/regions.ts", "src/tools/csv.ts"]
  .map((path) => join(projectRoot, path))
  .concat(areaData, pilotVillages);
const sources = [
  "src/domain",
  "src/addon",
  "src/sidebar",
  "src/tools",
  "appsscript.json",
  "package.json",
  "LICENSE",
]
  .map((path) => join(projectRoot, path))
  .concat(lockfile, pilotVillages);

/** Builds `dist` anew. Region files, which take longest, are made only when what they come from changed. */
export async function build(): Promise<{ version: string; packages: readonly string[] }> {
  const { code, sidebar, version, packages } = await bundle(projectRoot);
  const unknown = packages.filter((name) => !shippedPackages.includes(name));
  if (unknown.length > 0)
    throw new Error(`Bundled, but not in the list of what may ship: ${unknown.join(", ")}`);
  const files = new Map([
    ["sidebar.html", sidebar],
    ["NOTICE.html", noticePage(packages)],
    ...wordFiles(),
    ["appsscript.json", readFileSync(join(projectRoot, "appsscript.json"), "utf8")],
  ]);
  const regions = newest(regionSources) > age(regionIndex) ? regionFiles(readRegencies()) : null;
  for (const [name, text] of regions ?? []) files.set(name, text);
  files.set("Code.js", code);
  for (const [name, text] of files) writeWhole(join(dist, name), text);
  for (const name of filesBelow(dist)) {
    const kept = files.has(name) || (regions === null && name.startsWith("region/"));
    if (!kept) rmSync(join(dist, name));
  }
  return { version, packages };
}

/** Builds `dist` only when a source is newer than it. */
export async function buildIfStale(): Promise<void> {
  if (newest(sources) > age(lastWritten)) await build();
}

/** Written aside and renamed: another process that reads at this moment sees the old file or the new one. */
function writeWhole(path: string, text: string): void {
  const part = join(projectRoot, "build", `${process.pid}.part`);
  for (const folder of [dirname(part), dirname(path)]) mkdirSync(folder, { recursive: true });
  writeFileSync(part, text);
  renameSync(part, path);
}

/** Names of the files below a folder, relative to it, with `/`. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** Time of the latest change of these files and all below these folders; folders count, for what was deleted. */
function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) =>
      statSync(path).isDirectory()
        ? Math.max(age(path), newest(readdirSync(path).map((name) => join(path, name))))
        : age(path),
    ),
  );
}

/** Time of a file's last change in milliseconds; before all others where it is missing. */
function age(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}

if (isMain("build.ts")) {
  const start = performance.now();
  build().then(({ version }) => {
    console.log(`dist ${version}, built in ${Math.round(performance.now() - start)} ms`);
  });
}
