// The licence check: expressions, exceptions and what is shipped.

import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import {
  exceptions,
  isAllowed,
  type LockedPackage,
  licenceProblems,
  lockedPackages,
  shippedPackages,
} from "../../src/tools/licences.ts";

const installed = lockedPackages(readFileSync("package-lock.json", "utf8"));
const planted = (name: string, licence: string): LockedPackage[] => [
  ...installed,
  { path: `node_modules/${name}`, name, version: "1.0.0", licence, integrity: "" },
];

test.each([
  ["MIT", true],
  ["BSD-3-Clause", true],
  ["GPL-3.0-or-later", false],
  ["", false],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["GPL-2.0-only OR ISC", true],
  ["MIT AND Zlib", false],
  ["MIT AND ISC", true],
  ["MIT OR GPL-3.0-only AND Zlib", true],
  ["(MIT OR GPL-3.0-only) AND Zlib", false],
  ["(MIT AND (Apache-2.0 OR CC0-1.0))", true],
  ["GPL-2.0-only WITH Classpath-exception-2.0", false],
  ["MIT ISC", false],
  ["(MIT", false],
  ["mit", false],
])("%s allowed: %s", (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

test("every installed package is in order", () => {
  expect(installed.length).toBeGreaterThan(500);
  expect(licenceProblems(installed, shippedPackages)).toEqual([]);
});

test("every package comes whole from npm's registry, and none runs a script when it is installed", () => {
  const lockfile = readFileSync("package-lock.json", "utf8");
  // Where a package comes from is written only where it is not npm's registry.
  expect([...lockfile.matchAll(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/).*?"/g)]).toEqual([]);
  expect(installed.filter(({ integrity }) => !/^sha512-.{86}==$/.test(integrity))).toEqual([]);
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
});

test("a package outside the allow-list is named", () => {
  expect(licenceProblems(planted("left-pad", "WTFPL"), shippedPackages)).toEqual([
    'left-pad@1.0.0: licence "WTFPL" is not on the allow-list',
  ]);
});

test("an exception holds for the licence it was made for, for tools only, and only while needed", () => {
  expect(licenceProblems(planted("glob", "GPL-3.0-only"), shippedPackages)).toHaveLength(1);
  expect(licenceProblems(installed, [...shippedPackages, "glob"]).length).toBeGreaterThan(0);
  expect(licenceProblems([], [])).toHaveLength(Object.keys(exceptions).length);
});

test("a package that lists its licences the old way may be used under any of them", () => {
  const lockfile = (types: string[]) =>
    JSON.stringify({
      packages: {
        "": {},
        "node_modules/old": { version: "1.0.0", license: types.map((type) => ({ type })) },
      },
    });
  expect(licenceProblems(lockedPackages(lockfile(["Public Domain", "MIT"])), []).join()).not.toContain(
    "old@",
  );
  expect(licenceProblems(lockedPackages(lockfile(["Public Domain"])), []).join()).toContain("old@1.0.0");
});
