// Every word of both catalogues: in both languages with the same places, used somewhere, and none used that is missing.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseSync } from "@swc/core";
import { outletStates, registerColumns, stages } from "../../../src/domain/register/columns.ts";
import { settings } from "../../../src/domain/settings/settings.ts";
import { type Spoken, say, takeWordsFrom } from "../../../src/domain/text/catalogue.ts";
import { catalogue, wordFiles, wordsIn } from "../../../src/tools/words.ts";

const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((place) => place[1] ?? "").sort();

/** Text as it stands in a source: a literal, or a template with its holes. */
interface Written {
  readonly literals: ReadonlySet<string>;
  readonly templates: readonly RegExp[];
  /** Strings among the first two arguments of each call of `say`. */
  readonly said: readonly string[];
}

type Node = { readonly type?: string } & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Everything written in the files of some folders, the catalogue files left out. */
function writtenIn(...folders: string[]): Written {
  const literals = new Set<string>();
  const templates: RegExp[] = [];
  const said: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node) || Array.isArray(node)) return;
    if (node.type === "StringLiteral") literals.add(String(node.value));
    if (node.type === "TemplateLiteral" && Array.isArray(node.quasis)) {
      const parts = node.quasis.map((part: Node) => String(part.raw));
      // Only what begins like a key can be one.
      if (/^[a-z]\w*\./i.test(parts[0] ?? ""))
        templates.push(new RegExp(`^${parts.map((part) => part.replace(/\W/g, "\\$&")).join(".+")}$`));
    }
    if (node.type === "CallExpression" && isNode(node.callee) && node.callee.value === "say") {
      const args = Array.isArray(node.arguments) ? node.arguments : [];
      for (const { expression } of args.slice(0, 2) as { expression: Node }[]) collect(expression, said);
    }
    for (const value of Object.values(node)) visit(value);
  };
  for (const path of folders.flatMap(sourcesBelow)) {
    visit(parseSync(readFileSync(path, "utf8"), { syntax: "typescript", tsx: path.endsWith("x") }).body);
  }
  return { literals, templates, said };
}

/** Keys that an argument may be: a literal, or either side of a choice. */
function collect(argument: Node, said: string[]): void {
  if (argument.type === "StringLiteral") said.push(String(argument.value));
  if (argument.type === "ConditionalExpression") {
    for (const side of [argument.consequent, argument.alternate]) if (isNode(side)) collect(side, said);
  }
}

function sourcesBelow(folder: string): string[] {
  const root = join(process.cwd(), "src", folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => join(root, name))
    .filter((path) => /\.tsx?$/.test(path) && !/domain.text.(?!numbers|dates|personal)/.test(path));
}

// Examples, laws, names and signs that are the same in both languages.
const alike =
  /^(rule\..+\.(example|source)|severity\.info|progress\.change|label\.(nib|npwp|proposal)|report\.col\.(tab|id)|choice\.English|assign\.done|assistant\.status)$/;

describe.each([
  ["server", catalogue.server, writtenIn("domain", "addon")],
  ["sidebar", catalogue.sidebar, writtenIn("sidebar")],
] as const)("words of the %s", (name, words, written) => {
  test("have both languages, with the same places", () => {
    const wrong = Object.entries(words).filter(
      ([key, { id, en }]) =>
        id.trim() === "" ||
        en.trim() === "" ||
        (id === en && !alike.test(key)) ||
        // An ambiguous date is spelt out in the language of the text.
        (placesOf(id).join() !== placesOf(en).join() && key !== "find.F07.ambiguous"),
    );
    expect(wrong).toEqual([]);
  });

  test("are each used", () => {
    const unused = Object.keys(words).filter(
      (key) => !written.literals.has(key) && !written.templates.some((template) => template.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test("lack none that is said", () => {
    expect(written.said.length).toBeGreaterThan(100);
    expect(written.said.filter((key) => !/^(id|en)$/.test(key) && !(key in words))).toEqual([]);
  });

  test("are all in the file of each language", () => {
    for (const language of ["id", "en"] as const) {
      const file = JSON.parse(wordFiles().get(`words/${language}.html`) ?? "") as Record<string, Spoken>;
      expect(file[name]).toEqual(
        Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[language]])),
      );
    }
  });
});

test("columns, settings, stages and states are called in Indonesian as the sheets call them", () => {
  const words = wordsIn("id").server;
  const named = [
    ...registerColumns.map(({ key, heading }) => [`column.${key}`, heading]),
    ...settings.map(({ key, name }) => [`setting.${key}.name`, name]),
    ...settings.flatMap(({ choices = [] }) => choices.map((choice) => [`choice.${choice}`, choice])),
    ...stages.map((stage, i) => [`stage.${i + 1}`, stage]),
    ...outletStates.map((state) => [`outlet.${state}`, state]),
  ];
  expect(named.filter(([key = "", name]) => words[key] !== name)).toEqual([]);
});

describe("saying", () => {
  test("asks the source for the language, fills places and leaves one without a value", () => {
    const asked: string[] = [];
    takeWordsFrom((language) => {
      asked.push(language);
      return { "undo.account": "{restored} of {all}" };
    });
    try {
      expect(say("en", "undo.account", { restored: 3 })).toBe("3 of {all}");
      expect(asked).toEqual(["en"]);
      // A file of another version may lack a text: its key shows what is missing.
      expect(say("id", "undo.title")).toBe("undo.title");
    } finally {
      takeWordsFrom((language) => wordsIn(language).server);
    }
  });
});

test("each finding says what a right value looks like or what to do, unless a suggestion always stands beside it", () => {
  const suggested =
    /^find\.(F07\.(text|serial|ambiguous)|F10\.otherwise|form\.(asText|asNumber|otherwise)|F14|F17|A01\.(variant|likely)|A02(\.variant)?|A03|X01)$/;
  // What is right stands in these sentences by itself.
  const telling =
    /[;.:] ?\S|contoh|for example|wajib|harus|must be|belum diisi|is blank|menurut kodenya|By its code|diawali|begins/;
  for (const [key, words] of Object.entries(catalogue.server)) {
    if (!key.startsWith("find.") || suggested.test(key)) continue;
    for (const text of [words.id, words.en])
      expect([key, text]).toEqual([key, expect.stringMatching(telling)]);
  }
});
