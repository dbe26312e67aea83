// The guide names what people see: every bold word of it stands in the add-on as it is written there.

import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { registerColumns } from "../../src/domain/register/columns.ts";
import { assistantColumns, tabNames, visitColumns } from "../../src/domain/register/tables.ts";
import { settings } from "../../src/domain/settings/settings.ts";
import { wordsIn } from "../../src/tools/words.ts";

/** Words of the guide that are explanations, not names of things on the screen. */
const own = new Set(["Saya ingin"]);

/** Text without places for values, dots and case, so that `Perbaiki … yang aman` meets `Perbaiki {count} yang aman`. */
const plain = (text: string): string =>
  text
    .replace(/\{\w+\}|…|[.,:()0-9]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

test("every bold word of the guide is a word of the add-on", () => {
  const guide = readFileSync("PANDUAN.md", "utf8");
  const { server, sidebar } = wordsIn("id");
  const known = new Set(
    [
      ...Object.values(server),
      ...Object.values(sidebar),
      ...Object.values(tabNames),
      ...[...registerColumns, ...assistantColumns, ...visitColumns].map(({ heading }) => heading),
      ...settings.map(({ name }) => name),
    ].map(plain),
  );
  const before = guide.slice(0, guide.indexOf("<!-- aturan"));
  const bold = [...before.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, text = ""]) =>
    text.replace(/\s+/g, " ").split(" → "),
  );
  expect(bold.length).toBeGreaterThan(100);
  expect([...new Set(bold)].filter((text) => !own.has(text) && !known.has(plain(text)))).toEqual([]);
});

test("every message that the guide explains is one that the add-on says", () => {
  const [, section = ""] = /^## 16[^\n]*\n([\s\S]*?)^## /m.exec(readFileSync("PANDUAN.md", "utf8")) ?? [];
  const messages = section.split("\n").flatMap((line) => /^\| ([^|]+?) \|/.exec(line)?.[1] ?? []);
  const { server, sidebar } = wordsIn("id");
  const said = [...Object.values(server), ...Object.values(sidebar)].map(plain);
  const [heading, ...explained] = messages;
  expect([heading, explained.length > 3]).toEqual(["Pesan", true]);
  expect(explained.filter((text) => !said.some((words) => words.includes(plain(text))))).toEqual([]);
});
