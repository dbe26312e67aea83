// Where cells lie, where keys lead, what addresses and links mean.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { areaOf, nameOf } from "../../../src/local/preview/page/address.ts";
import {
  axis,
  geometry,
  indexAt,
  spanOf,
  startOf,
  step,
  union,
} from "../../../src/local/preview/page/geometry.ts";
import { reach, selectionAt, selectionTo } from "../../../src/local/preview/page/keys.ts";
import { destination } from "../../../src/local/preview/page/links.ts";
import { blocksToAsk, emptyBook, type OpenTab, take } from "../../../src/local/preview/page/store.ts";
import type { LayoutView } from "../../../src/local/preview/protocol.ts";

const layout: LayoutView = {
  rowCount: 20,
  columnCount: 8,
  frozenRows: 1,
  frozenColumns: 0,
  hideGridlines: false,
  widths: [[1, 50]],
  heights: [[2, 42]],
  hiddenRows: [4, 5],
  hiddenColumns: [3],
  merges: [{ top: 7, left: 1, bottom: 8, right: 2 }],
  charts: [],
};

function tabWith(cells: Record<string, string>): OpenTab {
  const rows: OpenTab["rows"] = new Map();
  for (const [address, text] of Object.entries(cells)) {
    const area = areaOf(address);
    if (area === undefined) throw new Error(address);
    const row = rows.get(area.top) ?? new Map();
    rows.set(area.top, row.set(area.left, { text }));
  }
  return { layout, rows, asked: new Set() };
}

const lines = geometry(layout, new Map());

describe("where rows and columns lie", () => {
  test("sizes of their own and hidden ones count", () => {
    expect(startOf(lines.rows, 3)).toBe(21 + 21 + 42);
    expect(spanOf(lines.rows, 4, 5)).toBe(0);
    expect(startOf(lines.columns, 2)).toBe(150);
    expect(spanOf(lines.columns, 2, 4)).toBe(200);
  });

  test("a fitted height holds only where the row has none of its own", () => {
    const fitted = geometry(
      layout,
      new Map([
        [2, 63],
        [3, 63],
      ]),
    );
    expect(spanOf(fitted.rows, 2, 2)).toBe(42);
    expect(spanOf(fitted.rows, 3, 3)).toBe(63);
  });

  test("the index at a pixel is the one drawn there, never a hidden one", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 0.999, noNaN: true }), (all, part) => {
        const line = axis(all.length, 0, 21, new Map(all.map((size, index) => [index, size])), new Set());
        const whole = startOf(line, line.count);
        fc.pre(whole > 0);
        const pixel = part * whole;
        const index = indexAt(line, pixel);
        expect(startOf(line, index)).toBeLessThanOrEqual(pixel);
        expect(startOf(line, index + 1)).toBeGreaterThan(pixel);
      }),
    );
  });

  test("steps pass over hidden ones and stop at the ends", () => {
    expect(step(lines.rows, 3, 1)).toBe(6);
    expect(step(lines.rows, 6, -1)).toBe(3);
    expect(step(lines.rows, 0, -1)).toBe(0);
    expect(step(lines.columns, 7, 1)).toBe(7);
  });

  test("an area grows until it cuts no merged one", () => {
    const merges = [
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 5, right: 3 },
    ];
    const all = union(
      merges,
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 1 },
    );
    expect(all).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    const more = union(merges, all, { top: 2, left: 3, bottom: 2, right: 3 });
    expect(more).toEqual({ top: 0, left: 0, bottom: 5, right: 3 });
  });
});

describe("where keys lead", () => {
  const tab = tabWith({ A1: "x", A2: "x", A3: "x", A10: "x", B1: "x" });

  test("one step, and the edge of filled cells", () => {
    expect(reach(tab, lines, { row: 0, column: 0 }, 1, 0, "one", 10)).toEqual({ row: 1, column: 0 });
    expect(reach(tab, lines, { row: 0, column: 0 }, 1, 0, "edge", 10)).toEqual({ row: 2, column: 0 });
    expect(reach(tab, lines, { row: 2, column: 0 }, 1, 0, "edge", 10)).toEqual({ row: 9, column: 0 });
    expect(reach(tab, lines, { row: 9, column: 0 }, 1, 0, "edge", 10)).toEqual({ row: 19, column: 0 });
  });

  test("out of a merged area on its far side", () => {
    expect(reach(tab, lines, { row: 7, column: 1 }, 1, 0, "one", 10)).toEqual({ row: 9, column: 1 });
    expect(reach(tab, lines, { row: 7, column: 1 }, 0, 1, "one", 10)).toEqual({ row: 7, column: 4 });
  });

  test("a selection takes whole merged areas", () => {
    const start = selectionAt(tab, 8, 2);
    expect(start).toMatchObject({ row: 7, column: 1, area: { top: 7, left: 1, bottom: 8, right: 2 } });
    expect(selectionTo(tab, selectionAt(tab, 6, 0), 7, 1).area).toEqual({
      top: 6,
      left: 0,
      bottom: 8,
      right: 2,
    });
  });
});

describe("addresses", () => {
  test.each([
    ["b7", { top: 6, left: 1, bottom: 6, right: 1 }],
    [" $AA$10 ", { top: 9, left: 26, bottom: 9, right: 26 }],
    ["D9:B7", { top: 6, left: 1, bottom: 8, right: 3 }],
    ["B0", undefined],
    ["7B", undefined],
    ["", undefined],
  ])("%j", (text, area) => expect(areaOf(text)).toEqual(area));

  test("a name says the area again", () => {
    expect(nameOf({ top: 6, left: 1, bottom: 8, right: 3 })).toBe("B7:D9");
    expect(nameOf({ top: 6, left: 1, bottom: 6, right: 1 })).toBe("B7");
  });
});

describe("links", () => {
  const id = "1LocalSpreadsheet00000000000000000000000000";
  test.each([
    ["#gid=7", { kind: "tab", gid: 7, area: undefined }],
    ["#gid=7&range=B2", { kind: "tab", gid: 7, area: { top: 1, left: 1, bottom: 1, right: 1 } }],
    [`https://docs.google.com/spreadsheets/d/${id}/edit#gid=12`, { kind: "tab", gid: 12, area: undefined }],
    [
      `https://docs.google.com/spreadsheets/d/${id}/edit?gid=12#gid=12`,
      { kind: "tab", gid: 12, area: undefined },
    ],
    [
      `https://docs.google.com/spreadsheets/d/${id}/export?format=pdf&gid=12&size=A4&portrait=true&fitw=true&gridlines=false`,
      { kind: "print", gid: 12 },
    ],
    ["https://evil.example/#gid=7", { kind: "outside", href: "https://evil.example/#gid=7" }],
    ["javascript:alert(1)", { kind: "outside", href: "javascript:alert(1)" }],
    ["//evil.example", { kind: "outside", href: "//evil.example" }],
    ["#gid=x", { kind: "outside", href: "#gid=x" }],
  ])("%s", (href, expected) => expect(destination(href)).toEqual(expected));
});

describe("what the page knows", () => {
  test("rows come by block and by single row, and go when they become empty", () => {
    const book = emptyBook();
    take(book, { type: "layout", tab: 3, layout });
    take(book, { type: "rows", tab: 3, rows: [[1, [[0, { text: "a" }]]]], blocks: [0] });
    expect(book.open.get(3)?.rows.get(1)?.get(0)?.text).toBe("a");
    expect(
      take(book, {
        type: "rows",
        tab: 3,
        rows: [
          [1, []],
          [2, [[0, { text: "b" }]]],
        ],
      }),
    ).toEqual({
      tab: 3,
      what: "rows",
      rows: [1, 2],
    });
    expect([...(book.open.get(3)?.rows.keys() ?? [])]).toEqual([2]);
    take(book, { type: "rows", tab: 3, rows: [], blocks: [0] });
    expect(book.open.get(3)?.rows.size).toBe(0);
  });

  test("each block is asked for once", () => {
    const tab = tabWith({});
    expect(blocksToAsk(tab, 0, 150)).toEqual([0, 1]);
    expect(blocksToAsk(tab, 90, 250)).toEqual([2]);
  });

  test("a tab that is gone is forgotten, and rows of an unknown tab are ignored", () => {
    const book = emptyBook();
    take(book, { type: "layout", tab: 3, layout });
    take(book, { type: "tabs", tabs: [], name: "x" });
    expect(book.open.size).toBe(0);
    expect(take(book, { type: "rows", tab: 3, rows: [] })).toBeNull();
  });
});
