// CONTRIBUTING.md shows real changes: what its diffs leave or take away still stands in the files that they name.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const words = readdirSync("src/domain/text").map((name) => `src/domain/text/${name}`);
const sections = readFileSync("CONTRIBUTING.md", "utf8")
  .split(/^## /m)
  .filter((section) => section.includes("```diff"))
  .map((section) => [section.split("\n")[0] ?? "", section] as const);

test("four everyday changes are shown", () => {
  expect(sections.map(([title]) => title)).toEqual(["A rule", "A column", "A placeholder", "A language"]);
});

test.each(sections)("%s", (_title, section) => {
  const named = [...section.matchAll(/`(?:(src|test)\/)?([\w./-]+\.ts)`/g)].map(([, root, path]) =>
    root === undefined ? `test/domain/validation/${path}` : `${root}/${path}`,
  );
  const stands = [...words, ...named]
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, "utf8").split("\n"))
    .map((line) => line.trim());
  const lines = [...section.matchAll(/```diff\n([\s\S]*?)```/g)].flatMap(([, diff = ""]) => diff.split("\n"));
  const isMade = lines
    .filter((line) => line.startsWith("+"))
    .every((line) => stands.includes(line.slice(1).trim()));
  // Whoever follows it to the letter leaves nothing of what it takes away.
  const kept = lines.filter((line) => /^[ -]/.test(line) && !line.startsWith("@@"));
  expect(section).toContain("\n+");
  const missing = kept.map((line) => line.slice(1).trim()).filter((line) => !stands.includes(line));
  expect(isMade ? [] : missing).toEqual([]);
});
