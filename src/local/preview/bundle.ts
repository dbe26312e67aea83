// Bundles what the preview needs: the page, the stand-in for google.script, and the worker that holds the workbook.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { projectRoot } from "../../tools/project.ts";

/** The page's files as texts, and the worker's file. */
export interface PreviewFiles {
  html: string;
  script: string;
  style: string;
  /** Text of the script that stands in a frame as `google.script`. */
  shim: string;
  /** Path of the worker's program. */
  worker: string;
}

const source = join(projectRoot, "src/local/preview");
const folder = join(projectRoot, "build/preview");

let bundled: Promise<PreviewFiles> | undefined;

/** Bundles everything, once in a process; less than a second. Throws esbuild's own message when it does not compile. */
export function bundlePreview(): Promise<PreviewFiles> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<PreviewFiles> {
  const common = {
    absWorkingDir: projectRoot,
    bundle: true,
    write: false,
    logLevel: "silent",
    outdir: "build",
  } as const;
  const [page, worker] = await Promise.all([
    build({
      ...common,
      entryPoints: {
        page: join(source, "page/main.tsx"),
        style: join(source, "page/style.css"),
        shim: join(source, "page/shim.ts"),
      },
      format: "iife",
      target: "es2022",
      minify: true,
      jsx: "automatic",
      jsxImportSource: "preact",
    }),
    build({
      ...common,
      entryPoints: { worker: join(source, "worker.ts") },
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      // The emulator names its classes in Google's messages.
      keepNames: true,
      outExtension: { ".js": ".mjs" },
    }),
  ]);
  const text = (name: string): string => {
    const file = [...page.outputFiles, ...worker.outputFiles].find((one) => one.path.endsWith(`/${name}`));
    if (file === undefined) throw new Error(`esbuild made no ${name}`);
    return file.text;
  };
  return {
    html: readFileSync(join(source, "page/index.html"), "utf8"),
    script: text("page.js"),
    style: text("style.css"),
    shim: text("shim.js"),
    worker: writeOnce("worker", text("worker.mjs")),
  };
}

/** Writes a program under a name made from its content, so that previews started side by side never disturb each other. */
function writeOnce(name: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const path = join(folder, `${name}-${hash}.mjs`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(join(folder, old), { force: true });
  const part = join(folder, `${process.pid}.part`);
  writeFileSync(part, text);
  renameSync(part, path);
  return path;
}
