// The sidebar shows no word outside the catalogue.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseSync } from "@swc/core";

const folder = join(process.cwd(), "src/sidebar");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

describe("words of the sidebar", () => {
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
