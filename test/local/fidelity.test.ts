// FIDELITY.md is what the emulator is; no method is emulated or counted that Google does not have.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { methodNames } from "../../src/local/emulator/border.ts";
import { COUNTED, callKind } from "../../src/local/emulator/counted.ts";
import { emulated, fidelity, googleMethods } from "../../src/local/fidelity.ts";

const classes = emulated.flatMap(({ typings, classes }) =>
  classes.map((one) => ({ one, typings, name: one.name })),
);

test("FIDELITY.md is current (npx tsx src/local/fidelity.ts)", () => {
  expect(readFileSync("src/local/FIDELITY.md", "utf8")).toBe(fidelity());
});

test.each(classes)("$name has only methods of Google's", ({ one, typings }) => {
  const google = googleMethods(typings, one.name);
  expect([...methodNames(one.prototype)].filter((method) => !google.has(method))).toEqual([]);
});

test.each(Object.entries(COUNTED))("what is counted of %s is Google's", (className, kinds) => {
  const typings = classes.find(({ name }) => name === className)?.typings ?? "";
  const google = googleMethods(typings, className);
  const counted = Object.values(kinds).flatMap((names) => names.split(" "));
  expect(counted.filter((method) => !google.has(method))).toEqual([]);
});

test("every class that answers a script is listed", () => {
  const folder = "src/local/emulator";
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  const made = sources.flatMap((text) => [
    ...text.matchAll(
      /^export class (\w+)(?:<.*?>)? extends (Emulated|Range\w+|SheetLines|SpreadsheetPassing|ConditionBuilder)\b/gm,
    ),
  ]);
  const listed = new Set(classes.map(({ name }) => name));
  // Parts of Spreadsheet, Sheet and Range, and the console, which is the language's own.
  const parts = [
    "SheetLines",
    "SpreadsheetPassing",
    "RangePlace",
    "RangeValues",
    "RangeLooks",
    "RangeRules",
    "Console",
  ];
  const names = made.map(([, name = ""]) => name).filter((name) => !parts.includes(name));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !listed.has(name))).toEqual([]);
});

test("every class names its reference page", () => {
  for (const part of fidelity().split("\n## ").slice(2)) {
    expect(part).toContain("https://developers.google.com/apps-script/reference/");
  }
});

describe("what is free is known", () => {
  const free = (className: string) => {
    const found = classes.find(({ name }) => name === className);
    if (found === undefined) throw new Error(className);
    return [...methodNames(found.one.prototype)]
      .filter((method) => callKind(`${className}.${method}`) === undefined)
      .sort();
  };

  test("of Spreadsheet", () => {
    expect(free("Spreadsheet")).toEqual(
      "createDeveloperMetadataFinder createTextFinder getDataRange getId getRange getRangeList getSelection getUrl".split(
        " ",
      ),
    );
  });

  test("of Sheet", () => {
    expect(free("Sheet")).toEqual(
      "createDeveloperMetadataFinder createTextFinder getDataRange getFrozenColumns getFrozenRows getIndex getMaxColumns getMaxRows getName getParent getRange getRangeList getSheetId getSheetName getTabColor getType hasHiddenGridlines isSheetHidden newChart".split(
        " ",
      ),
    );
  });

  test("of Range", () => {
    expect(free("Range")).toEqual(
      "createDeveloperMetadataFinder createTextFinder getA1Notation getCell getColumn getGridId getHeight getLastColumn getLastRow getNumColumns getNumRows getRow getRowIndex getSheet getWidth isEndColumnBounded isEndRowBounded isStartColumnBounded isStartRowBounded offset".split(
        " ",
      ),
    );
  });

  test("of RangeList", () => {
    expect(free("RangeList")).toEqual(["getRanges"]);
  });
});
