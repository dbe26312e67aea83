// Every word of the sidebar: both languages, the same places, in use, and none outside the catalogue.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseSync } from "@swc/core";
import * as words from "../../src/domain/text/sidebar.ts";

const folder = join(process.cwd(), "src/sidebar");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** Every text with the name it is used by. */
const texts = Object.entries(words).flatMap(([name, value]) =>
  typeof value === "string"
    ? [{ name, text: value }]
    : Object.entries<string>(value).map(([key, text]) => ({ name: `${name}.${key}`, text })),
);

const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((place) => place[1] ?? "").sort();

// Names and signs that are the same in both languages.
const alike = new Set(["severity.info", "assistantStatus", "assignDone", "historyCells"]);

describe("words of the sidebar", () => {
  test.each(texts)("$name has both languages with the same places", ({ name, text }) => {
    const halves = text.split(" | ");
    expect(halves).toHaveLength(2);
    const [indonesian = "", english = ""] = halves;
    expect(indonesian.trim()).not.toBe("");
    expect(english.trim()).not.toBe("");
    expect(placesOf(english)).toEqual(placesOf(indonesian));
    if (!alike.has(name)) expect(english).not.toBe(indonesian);
  });

  test("each is used", () => {
    const all = sources.map((source) => source.text).join("\n");
    const unused = Object.keys(words).filter((name) => !new RegExp(`\\bw\\.${name}\\b`).test(all));
    expect(unused).toEqual([]);
  });

  test("no text stands in the screens themselves", () => {
    const strays = sources
      .filter((source) => source.name.endsWith(".tsx"))
      .flatMap(({ name, text }) => {
        const found: string[] = [];
        collect(parseSync(text, { syntax: "typescript", tsx: true }), found);
        return found.map((words) => `${name}: ${words}`);
      });
    expect(strays.filter((stray) => !stray.endsWith(": PDF"))).toEqual([]);
  });
});

/** Texts with letters that a file shows: between tags, or in an attribute that is read out or seen. */
function collect(node: unknown, found: string[]): void {
  if (Array.isArray(node)) for (const each of node) collect(each, found);
  if (typeof node !== "object" || node === null || !("type" in node)) return;
  if (node.type === "JSXText" && "value" in node && /[A-Za-z]{2}/.test(String(node.value)))
    found.push(String(node.value).trim());
  if (node.type === "JSXAttribute" && "name" in node && "value" in node) {
    const attribute = JSON.stringify(node.name);
    const value = node.value;
    const literal =
      typeof value === "object" && value !== null && "value" in value ? String(value.value) : "";
    if (
      /"(label|title|hint|detail|problem|aria-label|placeholder|alt)"/.test(attribute) &&
      /[A-Za-z]/.test(literal)
    )
      found.push(literal);
  }
  for (const each of Object.values(node)) collect(each, found);
}
