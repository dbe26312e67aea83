// Bundles what Google runs (Code.js) and what the staff's browser runs (sidebar.html), as texts.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";

/** The two bundles and what is known of them. */
export interface Bundles {
  /** Text of `Code.js`: declarations only, so that loading it runs nothing. */
  readonly code: string;
  /** Text of `sidebar.html`: one page without outside links. */
  readonly sidebar: string;
  /** Package version and a hash of both bundles, such as `0.1.0+1a2b3c4d`. */
  readonly version: string;
  /** Functions that Google may call by name. */
  readonly functions: readonly string[];
  /** Names of npm packages whose code is in the bundles, sorted. */
  readonly packages: readonly string[];
}

// Stands in both bundles until their hash is known; as long as the hash, so that the size stays.
const HASH_PLACE = "@@hash@@";

/** Bundles the sources below `root`. Throws esbuild's own message when they do not compile. */
export async function bundle(root: string): Promise<Bundles> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const common = {
    absWorkingDir: root,
    bundle: true,
    write: false as const,
    metafile: true as const,
    outdir: "dist",
    target: "es2020",
    charset: "utf8" as const,
    legalComments: "none" as const,
    logLevel: "silent" as const,
    define: { __VERSION__: JSON.stringify(`${version}+${HASH_PLACE}`) },
  } satisfies BuildOptions;
  const server = { entryPoints: ["src/addon/main.ts"], minify: true };
  const client = {
    entryPoints: { sidebar: "src/sidebar/main.tsx", style: "src/sidebar/style.css" },
    minify: true,
    jsx: "automatic" as const,
    jsxImportSource: "preact",
  } satisfies BuildOptions;
  const [listing, code, page] = await Promise.all([
    // Only an ES module build lists the exports of its entry.
    build({ ...common, ...server, format: "esm" }),
    build({ ...common, ...server, format: "cjs" }),
    build({ ...common, ...client, format: "iife" }),
  ]);
  const functions = Object.values(listing.metafile.outputs).flatMap((output) => output.exports);
  const shell = readFileSync(join(root, "src/sidebar/page.html"), "utf8");
  const texts = {
    code: codeFile(outputNamed(code.outputFiles, "main.js"), functions),
    sidebar: sidebarPage(
      shell,
      outputNamed(page.outputFiles, "style.css"),
      outputNamed(page.outputFiles, "sidebar.js"),
    ),
  };
  const hash = createHash("sha256").update(texts.code).update(texts.sidebar).digest("hex").slice(0, 8);
  return {
    code: texts.code.replaceAll(HASH_PLACE, hash),
    sidebar: texts.sidebar.replaceAll(HASH_PLACE, hash),
    version: `${version}+${hash}`,
    functions: [...functions].sort(),
    packages: packagesIn([code.metafile, page.metafile]),
  };
}

/**
 * `Code.js`: the bundled module inside a function that the first call evaluates, and a global function for each
 * export, because Google finds what it calls by global name.
 */
export function codeFile(commonJs: string, functions: readonly string[]): string {
  const globals = functions.map((name) => `function ${name}(event) { return load_().${name}(event); }`);
  return [
    "var loaded_;",
    "function load_() {",
    "  if (!loaded_) { var module = { exports: {} }; define_(module); loaded_ = module.exports; }",
    "  return loaded_;",
    "}",
    ...globals,
    "function define_(module) {",
    // The sources are modules, which are strict; CommonJS is not by itself.
    '"use strict";',
    commonJs.trimEnd(),
    "}",
    "",
  ].join("\n");
}

/** Puts style and script into the page's places so that no text in them can end its element early. */
export function sidebarPage(shell: string, style: string, script: string): string {
  for (const place of ["/*STYLE*/", "/*SCRIPT*/"]) {
    if (!shell.includes(place)) throw new Error(`page.html has no place ${place}`);
  }
  // Functions as replacements: `$&` in the script must stay as it is.
  return shell
    .replace("/*STYLE*/", () => style.replace(/<\/(style)/gi, "<\\/$1").trim())
    .replace("/*SCRIPT*/", () =>
      script
        .replace(/<\/(script)/gi, "<\\/$1")
        .replace(/<!--/g, "<\\!--")
        .trim(),
    );
}

function outputNamed(files: readonly { path: string; text: string }[], name: string): string {
  const file = files.find((each) => each.path.endsWith(`/${name}`));
  if (file === undefined) throw new Error(`esbuild made no ${name}`);
  return file.text;
}

function packagesIn(metafiles: readonly Metafile[]): string[] {
  const names = new Set<string>();
  for (const metafile of metafiles) {
    for (const output of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
        if (name !== undefined && bytesInOutput > 0) names.add(name);
      }
    }
  }
  return [...names].sort();
}
