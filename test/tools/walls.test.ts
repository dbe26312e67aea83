// Every wall of the house, tried by planting what it must not let through.

import { expect, test } from "@jest/globals";
import { googleNames, missingNames, unsafeNames, wallProblems } from "../../src/tools/walls.ts";

const planted: readonly (readonly [path: string, text: string, problem: string])[] = [
  ["src/domain/a.ts", 'import { x } from "preact";', "domain must not import preact"],
  ["src/domain/a.ts", 'import * as z from "zod";', "domain must not import zod"],
  ["src/domain/a.ts", 'import { readFileSync } from "node:fs";', "domain must not import node:fs"],
  ["src/domain/a/b.ts", 'import { x } from "../../addon/rpc.ts";', "domain must not import src/addon/rpc.ts"],
  ["src/domain/a.ts", 'export { x } from "../local/a.ts";', "domain must not import src/local/a.ts"],
  ["src/domain/a.ts", 'export * from "../sidebar/a.ts";', "domain must not import src/sidebar/a.ts"],
  ["src/domain/a.ts", 'import type { X } from "../tools/a.ts";', "domain must not import src/tools/a.ts"],
  ["src/domain/a.ts", 'await import("../local/a.ts");', "domain must not import src/local/a.ts"],
  [
    "src/addon/commands/a.ts",
    'import { x } from "../../sidebar/a.ts";',
    "addon must not import src/sidebar/a.ts",
  ],
  [
    "src/addon/google/a.ts",
    'import { x } from "../../local/a.ts";',
    "addon/google must not import src/local/a.ts",
  ],
  ["src/addon/main.ts", 'import { x } from "../tools/a.ts";', "addon must not import src/tools/a.ts"],
  ["src/sidebar/a.tsx", 'import { x } from "../addon/main.ts";', "sidebar must not import src/addon/main.ts"],
  ["src/sidebar/a.tsx", 'import { x } from "../local/a.ts";', "sidebar must not import src/local/a.ts"],
  ["src/sidebar/a.tsx", 'import { x } from "react";', "sidebar must not import react"],
  ["src/addon/commands/a.ts", "globalThis.SpreadsheetApp;", "addon must not name SpreadsheetApp"],
  ["src/addon/commands/a.ts", 'globalThis["SpreadsheetApp"];', "addon must not name SpreadsheetApp"],
  [
    "src/addon/main.ts",
    "function f(s: GoogleAppsScript.Spreadsheet.Sheet) {}",
    "addon must not name GoogleAppsScript",
  ],
  ["src/sidebar/a.tsx", "google.visualization;", "sidebar must not name google.visualization"],
  ["src/addon/commands/a.ts", "google.script.run;", "addon must not name google.script"],
  [
    "src/sidebar/a.tsx",
    "<p dangerouslySetInnerHTML={{ __html: x }} />;",
    "sidebar must not name dangerouslySetInnerHTML",
  ],
  ["src/sidebar/a.ts", 'element["innerHTML"] = x;', "sidebar must not name innerHTML"],
  ["src/domain/a.ts", "const f = (x: number) => Intl.NumberFormat(x);", "domain must not name Intl"],
];

test.each(planted)("%s: %s", (path, text, problem) => {
  expect(wallProblems(path, text)).toEqual([`${path}: ${problem}`]);
});

test("each Google service is named in addon/google alone", () => {
  for (const name of googleNames) {
    for (const room of ["domain", "addon/commands", "sidebar"]) {
      expect(wallProblems(`src/${room}/a.ts`, `${name}.x();`)).toHaveLength(1);
    }
    expect(wallProblems("src/addon/google/a.ts", `${name}.x();`)).toEqual([]);
  }
});

test("what Google's JavaScript lacks is used in no room that runs there", () => {
  for (const name of missingNames) {
    for (const room of ["domain", "addon/commands", "addon/google"]) {
      expect(wallProblems(`src/${room}/a.ts`, `${name};`)).toHaveLength(1);
    }
  }
  for (const name of unsafeNames) expect(wallProblems("src/sidebar/a.ts", `x.${name};`)).toHaveLength(1);
});

test("what is allowed passes", () => {
  const allowed: readonly (readonly [path: string, text: string])[] = [
    ["src/domain/a/b.ts", 'import * as z from "zod/mini"; import { x } from "../cell.ts"; x.Session; z;'],
    ["src/domain/a.ts", "const f = (document: string) => ({ URL: document, Session: 1 }); // SpreadsheetApp"],
    ["src/domain/a.ts", 'const text = "SpreadsheetApp.getUi()"; interface A { window: number }'],
    ["src/addon/commands/a.ts", 'import { x } from "../google/a.ts"; import { y } from "../../domain/a.ts";'],
    [
      "src/sidebar/a.tsx",
      'import { useState } from "preact/hooks"; import { m } from "../addon/rpc.ts"; google.script.run;',
    ],
    ["src/sidebar/a.tsx", "document.title = new URL(location.href).host;"],
    ["src/local/a.ts", 'import fs from "node:fs"; SpreadsheetApp;'],
    ["test/domain/a.test.ts", 'import fs from "node:fs";'],
  ];
  for (const [path, text] of allowed) expect(wallProblems(path, text)).toEqual([]);
});
