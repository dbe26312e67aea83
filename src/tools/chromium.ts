// Starts a Chromium for tests and screenshots: an installed one, else the one that npm brings.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { projectRoot } from "./project.ts";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

// Without a sandbox because CI runs as root; nothing that reaches out of the machine by itself.
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** A program and the environment it needs beside the present one. */
export interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a headless browser with a profile of its own that goes when the browser is closed.
 * Throws a sentence that says what to install when no browser can be had.
 */
export function launchChromium(program: Program = findChromium()): Promise<Browser> {
  return chromium.launch({
    executablePath: program.path,
    args: flags,
    env: { ...stringsOf(process.env), ...program.env },
  });
}

/** The browser to start: that of CHROME_PATH, else an installed one, else npm's. */
export function findChromium(): Program {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
    return { path: named, env: {} };
  }
  const installed = usualPaths.find((path) => existsSync(path));
  return installed === undefined ? npmChromium() : { path: installed, env: {} };
}

/**
 * The browser of npm `@sparticuz/chromium`, unpacked once into `build`, with the libraries it packs for systems that
 * lack them. Its one font is Open Sans; Arimo comes beside it. Where the system has no other, monospace, serif and emoji
 * fall back to these.
 */
export function npmChromium(): Program {
  const source = join(projectRoot, "node_modules/@sparticuz/chromium");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(source)) {
    throw new Error(
      "No Chromium or Chrome found. Install one, or name it in CHROME_PATH; npm brings one for Linux x64 only (npm ci).",
    );
  }
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { version: string };
  const folder = join(projectRoot, "build", `chromium-${version}-arimo`);
  if (!existsSync(folder)) unpack(join(source, "bin"), folder);
  return {
    path: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(folder, "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/**
 * Where fonts are found. Sheets are printed in Arial: Arimo from npm has its measures, so that pages break here as they
 * do at Google, whatever fonts the machine has.
 */
function fontsOf(folder: string): string {
  const places = [
    "/usr/share/fonts",
    `${folder}/fonts`,
    join(projectRoot, "node_modules/@expo-google-fonts/arimo"),
  ];
  return (
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
    places.map((place) => `<dir>${place}</dir>`).join("") +
    `<cachedir>${folder}/font-cache</cachedir>` +
    `<alias binding="same"><family>Arial</family><prefer><family>Arimo</family></prefer></alias>` +
    `<alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias></fontconfig>\n`
  );
}

/** Unpacks beside `folder` and renames, so that two test workers cannot meet a half-unpacked browser. */
function unpack(bin: string, folder: string): void {
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  const part = mkdtempSync(`${folder}-`);
  const read = (name: string): Buffer => brotliDecompressSync(readFileSync(join(bin, name)));
  writeFileSync(join(part, "chromium"), read("chromium.br"), { mode: 0o755 });
  for (const name of ["al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"]) {
    const { status, stderr } = spawnSync("tar", ["-x", "-C", part], { input: read(name), encoding: "utf8" });
    if (status !== 0) throw new Error(`Cannot unpack ${name}: ${stderr}`);
  }
  writeFileSync(join(part, "fonts.conf"), fontsOf(folder));
  try {
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true });
    // Another worker was first.
    if (!existsSync(folder)) throw error;
  }
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
