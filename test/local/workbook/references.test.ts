// References in formulas: read, written, shifted, and following rows, columns and tabs.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { tokens } from "../../../src/local/workbook/formulaText.ts";
import {
  followLines,
  type LineChange,
  lineAfter,
  quoted,
  readReference,
  rewriteFormula,
  shiftFormula,
  spanAfter,
  writeReference,
} from "../../../src/local/workbook/references.ts";

describe("reading and writing", () => {
  test.each([
    "A1",
    "$B$2",
    "C$7",
    "AB12:XFD90",
    "A:A",
    "$A:$C",
    "2:5",
    "$2:5",
    "A2:A",
    "A2:2",
    "Data!A1",
    "'Data 1'!A1:B2",
    "'Lawe-lawe''s'!$A$1",
    "'A1'!B2",
  ])("%s is the same after", (text) => {
    const reference = readReference(text);
    expect(reference && writeReference(reference)).toBe(text);
  });

  test.each(["A0", "A", "5", "ABCD1", "Data!", "#REF!", "A1:B2:C3x"])("%s is no reference", (text) => {
    expect(readReference(text)).toBeUndefined();
  });

  test("tokens joined give the formula back", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        expect(
          tokens(`=${text}`)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("names of functions, texts and names are no references", () => {
    const formula = '=LOG10(A1)+"A1"&nama_A1&SUM(B1:B2)';
    expect(rewriteFormula(formula, () => undefined)).toBe('=LOG10(#REF!)+"A1"&nama_A1&SUM(#REF!)');
  });

  test.each([
    ["Koperasi", "Koperasi"],
    ["Data 1", "'Data 1'"],
    ["Api-api", "'Api-api'"],
    ["D'Arc", "'D''Arc'"],
    ["A1", "'A1'"],
    ["2025", "'2025'"],
    ["Désa", "Désa"],
  ])("tab %s is written %s", (name, written) => {
    expect(quoted(name)).toBe(written);
  });
});

describe("shifting, as a copied formula", () => {
  test.each([
    ["=A1+$A1+A$1+$A$1", 1, 1, "=B2+$A2+B$1+$A$1"],
    ["=SUM(A1:B2)", 2, 0, "=SUM(A3:B4)"],
    ["=SUM(A:A)+SUM(1:1)", 1, 1, "=SUM(B:B)+SUM(2:2)"],
    ["=Lain!A2", -1, 0, "=Lain!A1"],
    ["=A1", -1, 0, "=#REF!"],
    ['="A1"', 5, 5, '="A1"'],
  ])("%s by %i, %i", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

describe("following rows", () => {
  const follow = (formula: string, change: LineChange, axis: "row" | "column" = "row"): string =>
    rewriteFormula(
      formula,
      followLines(axis, change, (reference) => reference.tab === undefined),
    );

  test.each<[string, LineChange, string]>([
    ["=A3", { kind: "insert", at: 2, count: 2 }, "=A5"],
    ["=$A$3", { kind: "insert", at: 2, count: 2 }, "=$A$5"],
    ["=A2", { kind: "insert", at: 2, count: 2 }, "=A2"],
    ["=SUM(A2:A4)", { kind: "insert", at: 2, count: 1 }, "=SUM(A2:A5)"],
    ["=SUM(A2:A4)", { kind: "insert", at: 1, count: 1 }, "=SUM(A3:A5)"],
    ["=SUM(A2:A4)", { kind: "insert", at: 4, count: 1 }, "=SUM(A2:A4)"],
    ["=SUM(A2:A)", { kind: "insert", at: 0, count: 1 }, "=SUM(A3:A)"],
    ["=SUM(A:A)", { kind: "insert", at: 0, count: 1 }, "=SUM(A:A)"],
    ["=Lain!A3", { kind: "insert", at: 0, count: 1 }, "=Lain!A3"],
    ["=A3", { kind: "delete", at: 2, count: 1 }, "=#REF!"],
    ["=A4", { kind: "delete", at: 1, count: 2 }, "=A2"],
    ["=SUM(A2:A6)", { kind: "delete", at: 2, count: 2 }, "=SUM(A2:A4)"],
    ["=SUM(A2:A6)", { kind: "delete", at: 4, count: 5 }, "=SUM(A2:A4)"],
    ["=SUM(A2:A6)", { kind: "delete", at: 0, count: 3 }, "=SUM(A1:A3)"],
    ["=SUM(A2:A3)", { kind: "delete", at: 1, count: 2 }, "=SUM(#REF!)"],
    ["=SUM(A3:A)", { kind: "delete", at: 0, count: 1 }, "=SUM(A2:A)"],
    ["=A2", { kind: "move", at: 1, count: 1, to: 5 }, "=A5"],
    ["=A4", { kind: "move", at: 1, count: 1, to: 5 }, "=A3"],
    ["=A2", { kind: "move", at: 4, count: 2, to: 1 }, "=A4"],
    ["=SUM(A2:A3)", { kind: "move", at: 1, count: 2, to: 6 }, "=SUM(A5:A6)"],
    ["=SUM(A1:A4)", { kind: "move", at: 1, count: 1, to: 8 }, "=SUM(A1:A3)"],
    ["=SUM(A1:A4)", { kind: "move", at: 7, count: 1, to: 2 }, "=SUM(A1:A5)"],
  ])("%s after %p", (formula, change, expected) => {
    expect(follow(formula, change)).toBe(expected);
  });

  test("columns follow likewise", () => {
    expect(follow("=SUM(B2:D2)+B:B+$B$9", { kind: "insert", at: 1, count: 1 }, "column")).toBe(
      "=SUM(C2:E2)+C:C+$C$9",
    );
    expect(follow("=B1+C1", { kind: "delete", at: 1, count: 1 }, "column")).toBe("=#REF!+B1");
  });

  test("a moved line goes where its neighbours made room, and no line is lost or doubled", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 4 }), fc.nat(14), (at, count, to) => {
        fc.pre(to <= at || to >= at + count);
        const change: LineChange = { kind: "move", at, count, to };
        const lines = Array.from({ length: 14 }, (_, line) => line);
        const rest = lines.filter((line) => line < at || line >= at + count);
        const block = lines.filter((line) => line >= at && line < at + count);
        const before = rest.filter((line) => line < to);
        const expected = [...before, ...block, ...rest.slice(before.length)];
        const actual: number[] = [];
        for (const line of lines) actual[lineAfter(line, change) ?? -1] = line;
        fc.pre(at + count <= 14);
        expect(actual).toEqual(expected);
      }),
    );
  });

  test("a span after inserting and deleting the same lines is as before", () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.nat(10),
        fc.nat(25),
        fc.integer({ min: 1, max: 5 }),
        (first, size, at, count) => {
          const grown = spanAfter(first, first + size, { kind: "insert", at, count });
          expect(grown && spanAfter(...grown, { kind: "delete", at, count })).toEqual([first, first + size]);
        },
      ),
    );
  });
});
