// Nothing that the add-on shows stands in its code: words come from the catalogue.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseSync } from "@swc/core";

const folder = "src/addon";
/** Two words beside each other: a sentence or a part of one. */
const twoWords = /[A-Za-z]{2,} [A-Za-z]{2,}/;
/** A key of the catalogue, `room.thing`, or the beginning of one, `room.` or `room.kind.`. */
const key = /^[a-z][A-Za-z]*\.([A-Za-z0-9]+\.)*([A-Za-z0-9]+)?$/;
/** What puts words before staff; not even one word is given to these outright. */
const showing = new Set(
  (
    "tell ask toast showText openSidebar openDialog showMenu alert prompt setTitle createMenu addItem setHelpText " +
    "setNote setDescription Refusal"
  ).split(" "),
);
/** Files with words of their own, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "google/probe.ts": "writes sample cells and reads them back",
  "google/words.ts": "tells that the catalogue itself is missing",
};

/** Literals of a file that staff could see. */
function strays(source: string): string[] {
  const found: string[] = [];
  look(parseSync(source, { syntax: "typescript" }), found, false);
  return found;
}

/** Looks through a syntax tree; `given` tells that what is looked at is handed to something that shows it. */
function look(node: unknown, found: string[], given: boolean): void {
  if (Array.isArray(node)) {
    for (const each of node) look(each, found, given);
    return;
  }
  if (typeof node !== "object" || node === null || !("type" in node)) {
    if (typeof node === "object" && node !== null)
      for (const each of Object.values(node)) look(each, found, given);
    return;
  }
  // The path of an import is no word.
  if (node.type === "ImportDeclaration") return;
  if (node.type === "StringLiteral" || node.type === "TemplateElement") {
    const { value, raw } = node as { value?: string; raw?: string };
    const text = node.type === "StringLiteral" ? (value ?? "") : (raw ?? "");
    const isMarkup = text.includes("<") || text.includes('="');
    const isWord = (given ? /[A-Za-z]{2}/ : twoWords).test(text);
    if (isWord && !isMarkup && !key.test(text) && text !== "Pendamping Koperasi") found.push(text);
    return;
  }
  if (node.type === "CallExpression" || node.type === "NewExpression") {
    const { callee, arguments: args } = node as unknown as {
      callee: { value?: string; property?: { value?: string } };
      arguments?: { expression: { type: string } }[];
    };
    const name = callee.property?.value ?? callee.value ?? "";
    // An error of the program's own is nobody's sentence; it means that the code is wrong.
    if (node.type === "NewExpression" && name === "Error") return;
    look(callee, found, false);
    for (const { expression } of args ?? []) {
      const isLiteral = expression.type === "StringLiteral" || expression.type === "TemplateLiteral";
      look(expression, found, isLiteral && showing.has(name));
    }
    return;
  }
  for (const each of Object.values(node)) look(each, found, given);
}

test("the scan finds words where they would be seen, and nothing else", () => {
  expect(strays('tell("Selesai", say(l, "undo.title")); alert("error.busy");')).toEqual(["Selesai"]);
  expect(strays("const why = `Baris $" + "{n} tidak ada`;")).toEqual([" tidak ada"]);
  expect(strays('import { a } from "./two words.ts"; throw new Error("No such sheet");')).toEqual([]);
});

test("every file takes its words from the catalogue", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replace(/\\/g, "/"))
    .filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(40);
  const found = files
    .filter((file) => exceptions[file] === undefined)
    .flatMap((file) => strays(readFileSync(join(folder, file), "utf8")).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});
