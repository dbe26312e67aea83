// FIDELITY.md is what the emulator is; no method is emulated or counted that Google does not have.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Emulated, methodNames } from "../../src/local/emulator/border.ts";
import { COUNTED, callKind } from "../../src/local/emulator/counted.ts";
import {
  chartEnums,
  htmlEnums,
  scriptEnums,
  sheetEnums,
  uiEnums,
  utilityEnums,
} from "../../src/local/emulator/enums.ts";
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

const folder = "src/local/emulator";
const files = readdirSync(folder);

test("every class that answers a script is listed", async () => {
  const listed = new Set<unknown>(classes.map(({ one }) => one));
  // Parts of Spreadsheet, Sheet and Range, what builders share, and the console, which is the language's own.
  const parts =
    "Emulated SpreadsheetPassing SheetLines RangePlace RangeValues RangeLooks RangeRules ConditionBuilder Console";
  const made: string[] = [];
  for (const file of files) {
    const exported: Record<string, unknown> = await import(`../../${folder}/${file}`);
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== "function" || !(value === Emulated || value.prototype instanceof Emulated))
        continue;
      if (!listed.has(value)) made.push(name);
    }
  }
  expect(made.sort()).toEqual(parts.split(" ").sort());
});

test("no class that answers a script hides in its file", () => {
  const names = [...classes.map(({ name }) => name), "Emulated", "ConditionBuilder"].join("|");
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    expect(text).not.toMatch(new RegExp(`^(abstract )?class \\w+(<.*>)?\\s+extends (${names})\\b`, "m"));
  }
});

// Values that Google's reference names and the typings lack.
const beyondTypings: Readonly<Record<string, string>> = {
  BooleanCriteria: "DATE_NOT_EQUAL_TO TEXT_NOT_EQUAL_TO",
  DataValidationCriteria: "DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE",
};
const families: readonly { readonly typings: string; readonly of: Readonly<Record<string, object>> }[] = [
  { typings: "spreadsheet", of: sheetEnums },
  { typings: "base", of: uiEnums },
  { typings: "script", of: scriptEnums },
  { typings: "utilities", of: utilityEnums },
  { typings: "html", of: htmlEnums },
  { typings: "charts", of: chartEnums },
];
const enumerations = families.flatMap(({ typings, of }) =>
  Object.entries(of).map(([name, values]) => ({ name, typings, values })),
);

test.each(enumerations)("$name has Google's values", ({ name, typings, values }) => {
  const texts = [typings, "base"].map((file) =>
    readFileSync(`node_modules/@types/google-apps-script/google-apps-script.${file}.d.ts`, "utf8"),
  );
  const [, body = ""] = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(texts.join("\n")) ?? [];
  const google = [...body.matchAll(/^ *(\w+),$/gm)].map(([, value = ""]) => value);
  const more = (beyondTypings[name] ?? "").split(" ").filter((value) => value !== "");
  expect(Object.keys(values).sort()).toEqual([...google, ...more].sort());
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
      "createDeveloperMetadataFinder createTextFinder getDataRange getFrozenColumns getFrozenRows getIndex getMaxColumns getMaxRows getName getParent getRange getRangeList getSelection getSheetId getSheetName getTabColor getType hasHiddenGridlines isSheetHidden newChart".split(
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
