// A template becomes formulas without separators on a block that shares no row or column with the page.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SheetDesign } from "../../../src/domain/plan/design.ts";
import { printedText, printFormula, sameFormula } from "../../../src/domain/progress/block.ts";
import { compiledTab, compileTemplate, sheetNames } from "../../../src/domain/progress/compile.ts";
import { sampleContext } from "../../../src/domain/progress/content/sample.ts";
import { newBlock, textOf } from "../../../src/domain/progress/fill.ts";
import { parseText } from "../../../src/domain/progress/placeholders.ts";
import {
  pageHeight,
  templateDesign,
  templateWidths,
  translations,
} from "../../../src/domain/progress/template.ts";
import { compiled, newPage, readPage, templateTable } from "./page.ts";
import { withTexts } from "./subjects.ts";

const context = sampleContext("id");
const parts = (text: string) => parseText(text, sheetNames).parts;

describe("a print cell's formula", () => {
  test("joins words and addresses, quotes doubled, lines by CHAR(10)", () => {
    const at = (name: string) => (name === "desa" ? "$K$64" : "$K$65");
    expect(printFormula(parts("Desa {{desa}}"), at)).toBe('="Desa "&$K$64');
    expect(printFormula(parts("{{desa}}"), at)).toBe("=$K$64");
    expect(printFormula(parts('"{{desa}}"\n{{kecamatan}}'), at)).toBe('=""""&$K$64&""""&CHAR(10)&$K$65');
  });

  test("splits long words and holds no separator outside of quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (words) => {
        const { parts: found, unknown } = parseText(`${words}{{desa}}`, sheetNames);
        fc.pre(unknown.length === 0);
        const formula = printFormula(found, () => "$B$2");
        const outside = formula.split('"').filter((_, i) => i % 2 === 0);
        expect(outside.join("")).not.toMatch(/[,;]/);
        for (const literal of formula.match(/"(?:[^"]|"")*"/g) ?? [])
          expect(literal.length).toBeLessThan(410);
      }),
    );
  });

  test("formulas are the same whatever their spacing and case, but not their words", () => {
    expect(sameFormula('="Desa "&$K$64', '= "Desa " & $k$64')).toBe(true);
    expect(sameFormula('="Desa "&$K$64', '="desa "&$K$64')).toBe(false);
    expect(sameFormula("=$K$64", "=$K$65")).toBe(false);
  });
});

describe("compiling", () => {
  test("reports slips with their cell and the nearest name", () => {
    const { table, grid } = templateTable([
      ["{{desa}}", "x"],
      ["Nama: {{nama_kopersi}}", "{{"],
    ]);
    expect(compileTemplate(table, grid)).toEqual({
      problems: [
        { a1: "A2", written: "{{nama_kopersi}}", nearest: "nama_koperasi" },
        { a1: "B2", written: "{{", nearest: null },
      ],
    });
  });

  test("a placeholder inside a formula is reported, a formula without one is staff's own", () => {
    const { table, grid } = templateTable([["", "{{desa}}"]]);
    const read = (formula: string) => compileTemplate({ ...table, formulas: [[formula, ""]] }, grid);
    expect(read("=TODAY()")).toHaveProperty("compiled");
    expect(read('="{{desa}}"')).toHaveProperty("problems");
  });

  test("the block shares no row or column with the page", () => {
    const { block, rows, columns } = compiledTab(compiled([["{{desa}}", "x"], ["{{nib}}"], [""]]));
    expect(block).toEqual({ top: 3, left: 2, bottom: 5, right: 7 });
    expect({ rows, columns }).toEqual({ rows: 6, columns: 8 });
  });

  test("the print tells any changed content, also a moved one", () => {
    const prints = [
      [["{{desa}}", "x"]],
      [["{{desa}}", "y"]],
      [["{{kecamatan}}", "x"]],
      [["x", "{{desa}}"]],
      [["{{desa}}", "x"], [""]],
      [["{{desa}}", "x", ""]],
    ].map((texts) => compiled(texts).print);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test("a huge grid is cut to its last filled cell", () => {
    const { table } = templateTable([["{{desa}}", "x"]]);
    const result = compileTemplate(table, { rows: 1000, columns: 50 });
    expect(result).toHaveProperty("compiled.rows", 1);
    expect(result).toHaveProperty("compiled.columns", 2);
  });
});

describe("a sheet from the template", () => {
  test("shows each text where its placeholder stands, whatever the register holds", () => {
    const words = fc.constantFrom("", " ", "Desa ", '"', ", ", ";", "\n", "=1+1", "-");
    const name = fc.constantFrom("kendala", "desa", "nib", "perubahan");
    const text = fc.array(
      fc.oneof(
        words,
        name.map((each) => `{{${each}}}`),
      ),
      { maxLength: 5 },
    );
    const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\u0000", "'", '"', "=HYPERLINK(1,2)");
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            text.map((pieces) => pieces.join("")),
            { minLength: 1, maxLength: 3 },
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.tuple(start, fc.string()).map((pair) => pair.join("")),
        (texts, obstacle) => {
          const rows = texts.map((row) => row.map((cell) => (cell.startsWith("=") ? `x${cell}` : cell)));
          const template = compiled(rows);
          const subject = withTexts({ obstacle });
          const page = newPage(rows, template, newBlock(template, subject, context));
          const table = readPage(page);
          for (const { row, column, parts: found } of template.cells) {
            const wanted = printedText(found, (key) => textOf(key, subject, context) ?? "");
            expect(table.values[row]?.[column]).toBe(wanted);
          }
          const formulas = table.formulas?.flat().filter((formula) => formula !== "") ?? [];
          expect(formulas.length).toBe(3 * template.cells.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Pixels of the rows whose height is set, by row. */
function fixedHeights(design: SheetDesign): Map<number, number> {
  return new Map(
    (design.heights ?? []).flatMap((pixels, row) => (pixels === undefined ? [] : [[row, pixels] as const])),
  );
}

describe("the default template", () => {
  test.each(["id", "en"] as const)("in %s compiles without a slip and fits A4", (language) => {
    const design = templateDesign(language);
    const { table } = templateTable(design.values);
    const result = compileTemplate(table, design);
    expect(result).toHaveProperty("compiled");
    expect(templateWidths.reduce((sum, width) => sum + width, 0)).toBe(660);
    const fixed = fixedHeights(design);
    const height = Array.from({ length: design.rows }, (_, row) => fixed.get(row) ?? 21);
    expect(height.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(pageHeight);
  });

  test.each(["id", "en"] as const)("its words can be told from the other language's: into %s", (language) => {
    const other = templateDesign(language === "id" ? "en" : "id").values;
    const words = translations(language);
    const translated = other.map((line) => line.map((value) => words.get(value) ?? value));
    expect(translated).toEqual(templateDesign(language).values);
    expect(words.size).toBeGreaterThan(30);
  });

  test("covers what the office reports: each kind of DOMAIN's list stands on the page", () => {
    const text = templateDesign("id").values.flat().join("\n");
    for (const name of [
      "kop.pemerintah",
      "judul",
      "tanggal_laporan",
      "nama_koperasi",
      "tahap.bilah",
      "tahap.9.tanggal",
      "dokumen.nib",
      "gerai.logistik",
      "usaha_lain",
      "anggota",
      "simpanan.wajib",
      "modal.disetujui",
      "mitra.bank",
      "kendala",
      "tindak_lanjut",
      "penanggung_jawab",
      "tenggat",
      "kunjungan.3.uraian",
      "perubahan",
      "tempat_tanggal",
      "ttd.asisten",
      "ttd.ketua",
      "ttd.kepala_desa.nip",
      "ttd.kepala_dinas.nip",
    ]) {
      expect(text).toContain(`{{${name}}}`);
    }
  });

  test("a row that grows with its text holds it in a cell of its own: Google does not fit merged ones", () => {
    const design = templateDesign("id");
    const fixed = fixedHeights(design);
    for (const name of [
      "kendala",
      "tindak_lanjut",
      "perubahan",
      "usaha_lain",
      "kunjungan.1.uraian",
      "nama_koperasi",
    ]) {
      const row = design.values.findIndex((cells) => cells.includes(`{{${name}}}`));
      const column = design.values[row]?.indexOf(`{{${name}}}`) ?? -1;
      expect(fixed.has(row)).toBe(false);
      const merged = design.merges?.some(
        (area) => area.top === row && area.left <= column && area.right >= column,
      );
      expect(merged).toBe(false);
    }
  });
});
