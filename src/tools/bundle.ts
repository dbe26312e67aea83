// Bundles what Google runs (Code.js) and what the staff's browser runs (sidebar.html), as texts.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { minify } from "@swc/core";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { wordFiles } from "./words.ts";

/** The two bundles and what is known of them. */
export interface Bundles {
  /** Text of `Code.js`: declarations only, so that loading it runs nothing. */
  readonly code: string;
  /** Text of `sidebar.html`: one page without outside links. */
  readonly sidebar: string;
  /** Package version and a hash of both bundles and all words, such as `0.1.0+1a2b3c4d`. */
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
  const { listing, code, page } = await bundleAll(root, `${version}+${HASH_PLACE}`);
  const functions = Object.values(listing.metafile.outputs).flatMap((output) => output.exports);
  const shell = readFileSync(join(root, "src/sidebar/page.html"), "utf8");
  const [main, script] = await Promise.all([
    squeezed(outputNamed(code.outputFiles, "main.js")),
    squeezed(outputNamed(page.outputFiles, "sidebar.js")),
  ]);
  const server = codeFile(main, functions);
  const client = sidebarPage(shell, outputNamed(page.outputFiles, "style.css"), script);
  const all = [server, client, ...wordFiles().values()];
  const hash = createHash("sha256").update(all.join("\0")).digest("hex").slice(0, 8);
  const packages = [code, page].flatMap(({ metafile }) => [...partsOf(metafile, packageOf).keys()]);
  return {
    code: server.replaceAll(HASH_PLACE, hash),
    sidebar: client.replaceAll(HASH_PLACE, hash),
    version: `${version}+${hash}`,
    functions: [...functions].sort(),
    packages: [...new Set(packages)].filter((name) => name !== "").sort(),
  };
}

/** Bytes of each package and each room of the project in both bundles, heaviest first. */
export async function weigh(root: string): Promise<Record<"Code.js" | "sidebar.html", [string, number][]>> {
  const { code, page } = await bundleAll(root, "");
  const weights = (metafile: Metafile): [string, number][] =>
    [...partsOf(metafile, (path) => packageOf(path) || dirname(path))].sort((a, b) => b[1] - a[1]);
  return { "Code.js": weights(code.metafile), "sidebar.html": weights(page.metafile) };
}

async function bundleAll(root: string, version: string) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false as const,
    metafile: true as const,
    outdir: "dist",
    target: "es2020",
    charset: "utf8" as const,
    legalComments: "none" as const,
    logLevel: "silent" as const,
    define: { __VERSION__: JSON.stringify(version) },
  } satisfies BuildOptions;
  const server = { ...common, entryPoints: ["src/addon/main.ts"] };
  const client = {
    ...common,
    entryPoints: { sidebar: "src/sidebar/main.tsx", style: "src/sidebar/style.css" },
    // Shorter than what the editor's tsconfig asks for: elements as `h(…)` calls, class fields as plain assignments.
    tsconfigRaw: {
      compilerOptions: {
        useDefineForClassFields: false,
        jsx: "react",
        jsxFactory: "h",
        jsxFragmentFactory: "Fragment",
      },
    } as const,
    inject: ["src/sidebar/jsx.ts"],
  };
  const [listing, code, page] = await Promise.all([
    // Only an ES module build lists the exports of its entry.
    build({ ...server, format: "esm" }),
    build({ ...server, format: "cjs" }),
    build({ ...client, format: "iife" }),
  ]);
  return { listing, code, page };
}

/** A script made shorter where esbuild stops: what is used once stands where it is used. Both files have a limit. */
async function squeezed(script: string): Promise<string> {
  const ecma = 2020;
  const { code } = await minify(script, {
    ecma,
    module: false,
    compress: { ecma, passes: 3, toplevel: true },
    mangle: { toplevel: true },
  });
  return code;
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
    .replace("/*STYLE*/", () =>
      style
        .replace(/<\/(style)/gi, "<\\/$1")
        // esbuild keeps the blank before a token's value.
        .replace(/(--[\w-]+): /g, "$1:")
        .trim(),
    )
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

/** npm package that a path lies in, "" where it is the project's own. */
function packageOf(path: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? "";
}

/** Bytes that sources have left in the outputs, by a name for each source. */
function partsOf(metafile: Metafile, nameOf: (path: string) => string): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput > 0) parts.set(nameOf(path), (parts.get(nameOf(path)) ?? 0) + bytesInOutput);
    }
  }
  return parts;
}
