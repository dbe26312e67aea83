// Checks the licence of every package in the lockfile against the project's allow-list.

import { readFileSync } from "node:fs";
import { isMain, projectRoot } from "./project.ts";

/** Licences that any package may have, shipped or not. (Region data, ODbL, stands in `idn-area-data`, whose code is MIT.) */
const allowed: ReadonlySet<string> = new Set([
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
]);

/** A package outside the allow-list: the licence the lockfile must still state for it, and why it is kept. */
export interface Exception {
  readonly licence: string;
  readonly reason: string;
}

const blueOak = (reason: string): Exception => ({ licence: "BlueOak-1.0.0", reason });

/**
 * Packages that state another licence, or state it in another way. None is shipped: they are tools, or tools that the
 * project needs bring them (jest, clasp, exceljs), and none of the licences asks anything of what is made with the tool.
 */
export const exceptions: Readonly<Record<string, Exception>> = {
  // Weak copyleft on its own files, which are read into the page under test as they are and never changed or passed on.
  "axe-core": { licence: "MPL-2.0", reason: "the yardstick for accessibility (WCAG 2.2); tests only" },
  "@expo-google-fonts/arimo": {
    licence: "MIT AND OFL-1.1",
    reason: "a font with Arial's measures, under the free font licence; for printing in tests only",
  },
  glob: blueOak("under jest and clasp"),
  "graceful-fs": blueOak("under jest"),
  jackspeak: blueOak("under glob"),
  "lru-cache": blueOak("under glob"),
  minimatch: blueOak("under jest and clasp"),
  minipass: blueOak("under glob"),
  "package-json-from-dist": blueOak("under glob"),
  "path-scurry": blueOak("under glob"),
  fuzzy: { licence: "", reason: "MIT by its LICENSE-MIT, stated the old way; under clasp" },
  pako: { licence: "(MIT AND Zlib)", reason: "Zlib is as permissive as MIT; under jszip" },
  "url-template": { licence: "BSD", reason: "BSD-3-Clause by its LICENSE; under clasp" },
  "caniuse-lite": { licence: "CC-BY-4.0", reason: "data on browsers; under jest's babel" },
  "spdx-exceptions": { licence: "CC-BY-3.0", reason: "list of licence names; under clasp" },
  "spdx-license-ids": { licence: "CC0-1.0", reason: "list of licence names; under clasp" },
};

/** What a lockfile says of one installed package. */
export interface LockedPackage {
  /** Folder it is installed in, such as `node_modules/zod`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression, "" where the package states none. */
  readonly licence: string;
  /** Integrity hash as npm writes it (`sha512-…`), "" where there is none. */
  readonly integrity: string;
}

/** Packages of a package-lock.json (version 3), without the project itself. */
export function lockedPackages(lockfile: string): LockedPackage[] {
  const { packages } = JSON.parse(lockfile) as {
    packages: Record<string, { name?: string; version?: string; license?: unknown; integrity?: string }>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.replace(/^.*node_modules\//, ""),
      version: entry.version ?? "",
      licence: stated(entry.license),
      integrity: entry.integrity ?? "",
    }));
}

/** A licence as the lockfile states it; the old form, a list of `{ type }` to choose from, becomes an expression. */
function stated(license: unknown): string {
  if (typeof license === "string") return license;
  if (!Array.isArray(license)) return "";
  const types = license.map((each: { type?: unknown }) =>
    `"${String(each?.type ?? "")}"`.replace(/^"(\S+)"$/, "$1"),
  );
  return types.join(" OR ");
}

/**
 * Whether an SPDX expression can be met by allowed licences alone: for `A OR B` either, for `A AND B` both.
 * AND binds tighter than OR; parentheses may nest. Anything else, such as `WITH`, is not allowed.
 */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|"[^"]*"|[^\s()"]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let met = both();
    while (tokens[at] === "OR") {
      at++;
      met = both() || met;
    }
    return met;
  };
  const both = (): boolean => {
    let met = one();
    while (tokens[at] === "AND") {
      at++;
      met = one() && met;
    }
    return met;
  };
  const one = (): boolean => {
    const token = tokens[at++];
    if (token !== "(") return token !== undefined && allowed.has(token);
    const met = either();
    return tokens[at++] === ")" && met;
  };
  return either() && at === tokens.length;
}

/**
 * What is wrong with the licences of a lockfile, in sentences; empty when all is well. Shipped packages must meet the
 * allow-list without exception. An exception that no package uses, or whose licence changed, is wrong too.
 */
export function licenceProblems(packages: readonly LockedPackage[], shipped: readonly string[]): string[] {
  const problems: string[] = [];
  const used = new Set<string>();
  for (const { name, version, licence } of packages) {
    if (isAllowed(licence)) continue;
    const exception = exceptions[name];
    if (exception?.licence === licence && !shipped.includes(name)) used.add(name);
    else problems.push(`${name}@${version}: licence "${licence}" is not on the allow-list`);
  }
  for (const name of Object.keys(exceptions)) {
    if (!used.has(name)) problems.push(`${name}: its exception is not needed any more`);
  }
  return problems;
}

/** Packages whose code or data is shipped; the build refuses to bundle any other. */
export const shippedPackages: readonly string[] = ["idn-area-data", "preact", "zod"];

if (isMain("licences.ts")) {
  const packages = lockedPackages(readFileSync(`${projectRoot}/package-lock.json`, "utf8"));
  const problems = licenceProblems(packages, shippedPackages);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`Licences of ${packages.length} packages are in order.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
