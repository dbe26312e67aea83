import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { ruleCodes } from "../../src/domain/validation/rules.ts";
import { rulesTable, withRules } from "../../src/tools/guide.ts";

const guide = readFileSync("PANDUAN.md", "utf8");

test("the guide lists every rule as the sidebar does; `npm run guide` writes it", () => {
  expect(guide).toBe(withRules(guide));
  const rows = rulesTable().split("\n").slice(2);
  expect(rows.map((row) => row.slice(2, 5))).toEqual([...ruleCodes]);
  expect(rows[0]).toMatch(
    /^\| S01 \| Salah \| \*\*Judul kolom wajib tidak ada\.\*\* .+ \| Nama Koperasi \| .+ \|$/,
  );
});

test("a list written before is replaced, the rest of the guide stays", () => {
  const marks = ["<!-- aturan: ditulis oleh `npm run guide` -->", "<!-- akhir aturan -->"];
  const text = withRules(`atas\n${marks.join("\nlama\n")}\nbawah\n`);
  expect([text.startsWith("atas\n"), text.endsWith("\nbawah\n"), text.includes("lama\n")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(() => withRules("tanpa tanda")).toThrow("PANDUAN.md");
});
