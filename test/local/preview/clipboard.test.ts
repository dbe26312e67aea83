// Cells as text on the clipboard and back.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { copyText, pastedCells, spread } from "../../../src/local/preview/page/clipboard.ts";
import type { OpenTab } from "../../../src/local/preview/page/store.ts";

function tabOf(cells: string[][]): OpenTab {
  const rows = new Map(
    cells.map((line, row) => [row, new Map(line.map((text, column) => [column, { text }]))] as const),
  );
  return { rows, asked: new Set(), layout: {} as OpenTab["layout"] };
}

function copied(cells: string[][]): string {
  return copyText(tabOf(cells), {
    top: 0,
    left: 0,
    bottom: cells.length - 1,
    right: (cells[0]?.length ?? 1) - 1,
  });
}

describe("pasted cells", () => {
  test.each([
    ["satu", [["satu"]]],
    [
      "a\tb\nc\td\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\r\nc\r\n",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ['"dua\nbaris"\tx', [["dua\nbaris", "x"]]],
    ['"kata ""dalam"" kutip"', [['kata "dalam" kutip']]],
    ['5" pipa\t1', [['5" pipa', "1"]]],
    ['"tak ditutup\tx', [['"tak ditutup', "x"]]],
    ["\t", [["", ""]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
  ])("%j", (text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });

  test("what was copied comes back the same, whatever the cells hold", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", "é", "😀") });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(fc.property(block, (cells) => expect(pastedCells(copied(cells))).toEqual(cells)));
  });
});

describe("where a paste goes", () => {
  const area = { top: 0, left: 0, bottom: 3, right: 1 };

  test("one cell fills the whole area", () => {
    expect(spread([["x"]], area)).toEqual([
      ["x", "x"],
      ["x", "x"],
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("a block is repeated only where the area is a multiple of it", () => {
    expect(
      spread(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        area,
      ),
    ).toHaveLength(4);
    expect(
      spread(
        [
          ["a", "b"],
          ["c", "d"],
          ["e", "f"],
        ],
        area,
      ),
    ).toHaveLength(3);
    expect(spread([["a", "b", "c"]], area)).toEqual([["a", "b", "c"]]);
  });
});
