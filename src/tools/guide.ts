// Writes the list of rules into the staff guide, from the one place that also makes the rules page of the sidebar.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleCodes, ruleSeverities } from "../domain/validation/rules.ts";
import { isMain, projectRoot } from "./project.ts";
import { wordsIn } from "./words.ts";

const guide = join(projectRoot, "PANDUAN.md");
const begins = "<!-- aturan: ditulis oleh `npm run guide` -->";
const ends = "<!-- akhir aturan -->";

/** The list as a table: code and severity, what it finds and why, an example of a right value, the source. */
export function rulesTable(): string {
  const { server } = wordsIn("id");
  const word = (key: string) => (server[key] ?? "").replaceAll("|", "\\|");
  const rows = ruleCodes.map((code) => {
    const rule = (part: string) => word(`rule.${code}.${part}`);
    const severity = word(`severity.${ruleSeverities[code]}`);
    return `| ${code} | ${severity} | **${rule("title")}.** ${rule("explanation")} | ${rule("example")} | ${rule("source")} |`;
  });
  return [
    "| Kode | Tingkat | Yang ditemukan | Contoh yang benar | Dasar |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** The guide with the list as it is now between its two marks; throws where the marks are missing. */
export function withRules(text: string): string {
  const [from, to] = [text.indexOf(begins), text.indexOf(ends)];
  if (from < 0 || to < from) throw new Error(`PANDUAN.md lacks ${begins} … ${ends}`);
  return `${text.slice(0, from)}${begins}\n${rulesTable()}\n${text.slice(to)}`;
}

if (isMain("guide.ts")) writeFileSync(guide, withRules(readFileSync(guide, "utf8")));
