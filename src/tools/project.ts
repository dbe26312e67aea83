// Where the project stands, and whether a tool was started by name or only imported.

import { basename } from "node:path";

/** Folder of package.json: npm scripts and jest both run there. */
export const projectRoot = process.cwd();

/** Whether node was started with this tool, such as `build.ts`, and not with one that imports it. */
export function isMain(file: string): boolean {
  return basename(process.argv[1] ?? "") === file;
}
