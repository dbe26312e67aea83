// Nothing that staff see stands in the code: words come from the catalogue, in add-on, sidebar and domain alike.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseSync } from "@swc/core";

/** Two words beside each other: a sentence or a part of one. */
const twoWords = /[A-Za-z]{2,} [A-Za-z]{2,}/;
/** A key of the catalogue, `room.thing`, or the beginning of one, `room.` or `room.kind.`. */
const key = /^[a-z][A-Za-z]*\.([A-Za-z0-9]+\.)*([A-Za-z0-9]+)?$/;
/** What puts words before staff; not even one word is given to these outright. */
const showing = new Set(
  (
    "tell speak ask toast showText openSidebar openDialog showMenu alert prompt setTitle createMenu addItem setHelpText " +
    "setNote setDescription Refusal"
  ).split(" "),
);
/** Attributes of elements that are seen or read out. */
const shown = new Set("label title hint detail problem placeholder alt aria-label".split(" "));
/** Names of the product and of a file's kind: the same in every language. */
const names = new Set(["Pendamping Koperasi", "PDF"]);
/** Files with words of their own, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "addon/google/probe.ts": "writes sample cells and reads them back",
  "addon/google/words.ts": "tells that the catalogue itself is missing",
  "domain/progress/content/sample.ts": "the sample of the list of placeholders, an office's own words",
  "domain/progress/template.ts": "NIK Koperasi is the register's heading",
  "domain/region/spelling.ts": "words that villages are called by",
  "domain/register/aliases.ts": "headings as offices write them",
  "domain/register/columns.ts": "headings of the register",
  "domain/register/dates.ts": "months as people write them",
  "domain/register/tables.ts": "names and headings of tabs",
  "domain/settings/settings.ts": "names of settings as they stand in the tab",
  "domain/validation/marks.ts": "what ends a mark's first line, in every language",
  "domain/validation/names.ts": "what cooperatives are called",
  "domain/validation/rules.ts": "severities as the setting may call them",
};

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Literals of a file that staff could see; `calls` are the functions that show what they are given. */
function strays(source: string, { tsx = false, calls = showing } = {}): string[] {
  const found: string[] = [];
  look(parseSync(source, { syntax: "typescript", tsx }), { found, calls, given: false });
  return found;
}

/** Where the search is; `given` tells that what is looked at is handed to something that shows it. */
interface Search {
  readonly found: string[];
  readonly calls: ReadonlySet<string>;
  readonly given: boolean;
}

/** Looks through a syntax tree. */
function look(node: unknown, search: Search): void {
  if (Array.isArray(node)) {
    for (const each of node) look(each, search);
  } else if (isNode(node)) {
    lookAt(node, search);
  } else if (typeof node === "object" && node !== null) {
    for (const each of Object.values(node)) look(each, search);
  }
}

function lookAt(node: Node, search: Search): void {
  const { type } = node;
  const inside = (given: boolean): void => {
    for (const each of Object.values(node)) look(each, { ...search, given });
  };
  // The path of an import is no word.
  if (type === "ImportDeclaration") return;
  if (type === "StringLiteral") judge(String(node.value), search);
  else if (type === "TemplateElement") judge(String(node.raw), search);
  else if (type === "JSXText") judge(String(node.value).trim(), { ...search, given: true });
  else if (type === "JSXAttribute") lookAtAttribute(node, search);
  else if (type === "CallExpression" || type === "NewExpression") lookAtCall(node, search);
  else if (type === "JSXExpressionContainer") inside(true);
  // What is compared is not shown.
  else if (type === "BinaryExpression") inside(search.given && node.operator === "+");
  else inside(search.given && !/^JSX|^Member|Function/.test(type));
}

/** Attributes that are not seen name classes, paths, roles; what a handler says is looked at. */
function lookAtAttribute({ name, value }: Node, search: Search): void {
  const { value: text = "" } = name as { value?: string };
  if (shown.has(text)) look(value, { ...search, given: true });
  else if (/^on[A-Z]/.test(text) && isNode(value)) look(value.expression, search);
}

function lookAtCall(node: Node, search: Search): void {
  const { callee, arguments: args } = node as unknown as {
    callee: { value?: string; property?: { value?: string } };
    arguments?: { expression: Node }[];
  };
  const name = callee.property?.value ?? callee.value ?? "";
  // An error of the program's own is nobody's sentence; it means that the code is wrong.
  if (node.type === "NewExpression" && name === "Error") return;
  look(callee, { ...search, given: false });
  for (const { expression } of args ?? []) {
    const isLiteral = expression.type === "StringLiteral" || expression.type === "TemplateLiteral";
    look(expression, { ...search, given: isLiteral && search.calls.has(name) });
  }
}

function judge(text: string, { found, given }: Search): void {
  const isMarkup = text.includes("<") || text.includes('="');
  const isWord = (given ? /[A-Za-z]{2}/ : twoWords).test(text);
  if (isWord && !isMarkup && !key.test(text) && !names.has(text)) found.push(text);
}

test("the scan finds words where they would be seen, and nothing else", () => {
  expect(strays('tell("Selesai", say(l, "undo.title")); alert("error.busy");')).toEqual(["Selesai"]);
  expect(strays("const why = `Baris $" + "{n} tidak ada`;")).toEqual([" tidak ada"]);
  expect(strays('import { a } from "./two words.ts"; throw new Error("No such sheet");')).toEqual([]);
  const page = (text: string) =>
    strays(`const a = <p class="card wide" title="Judul">${text}</p>;`, { tsx: true });
  expect(page("")).toEqual(["Judul"]);
  expect(page("Keadaan {n}")).toEqual(["Judul", "Keadaan"]);
  expect(page('{"Keadaan"}{`Sudah $' + '{n}`}{a === "galat" ? "Ya" : say("ui.no")}')).toEqual([
    "Judul",
    "Keadaan",
    "Sudah ",
    "Ya",
  ]);
  expect(page('{list.map((each) => <b key="x" onClick={() => tell("Jadi")}>{each}</b>)}')).toEqual([
    "Judul",
    "Jadi",
  ]);
});

test.each(["addon", "domain", "sidebar"])("every file of %s takes its words from the catalogue", (room) => {
  const files = readdirSync(join("src", room), { recursive: true, encoding: "utf8" })
    .map((file) => `${room}/${file.replace(/\\/g, "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("domain/text/"));
  expect(files.length).toBeGreaterThan(40);
  const found = files
    .filter((file) => exceptions[file] === undefined)
    .flatMap((file) => {
      const source = readFileSync(join("src", file), "utf8");
      // What the domain decides it does not show by itself.
      const calls = room === "domain" ? new Set<string>() : showing;
      return strays(source, { tsx: file.endsWith("x"), calls }).map((text) => `${file}: ${text}`);
    });
  expect(found).toEqual([]);
});
