// Compare before write: an edit stands only where its row, its column and the old content are still there.

import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/domain/cell.ts";
import {
  decideEdits,
  identitiesAfter,
  type LocatedTable,
  locateColumn,
  rowsOf,
} from "../../../src/domain/plan/decide.ts";
import { indexRows, locateRow } from "../../../src/domain/plan/identity.ts";
import type { Edit } from "../../../src/domain/plan/plan.ts";

const headings = ["Kode Wilayah", "Desa/Kelurahan", "Bank"];
const keys = ["code", "village", "bank"];

function tableOf(
  rows: CellValue[][],
  names: readonly string[] = headings,
  formulas?: string[][],
): LocatedTable {
  return {
    kind: "register",
    table: {
      id: 7,
      name: "Koperasi",
      index: 0,
      values: [[...names], ...rows],
      formulas: formulas ?? [names.map(() => ""), ...rows.map((row) => row.map(() => ""))],
      formats: [names.map(() => "@"), ...rows.map((row) => row.map(() => "0"))],
    },
    columns: new Map(
      names.flatMap((name, index) =>
        headings.includes(name) ? [[keys[headings.indexOf(name)] ?? "", index]] : [],
      ),
    ),
    firstRow: 1,
    headings: names,
  };
}

const rows: CellValue[][] = [
  ["64.09.01.2022", "Sidorejo", "bri"],
  ["64.09.04.2015", "Telemow", "BRI"],
];

function editOf(located: LocatedTable, at: number, to: CellValue): Edit {
  const row = rowsOf(located).find((each) => each.row === at + 1);
  if (row === undefined) throw new Error("no such row");
  const from = located.table.values[at + 1]?.[2] ?? "";
  return {
    tab: 7,
    table: "register",
    row,
    column: { key: "bank", heading: "Bank", index: 2 },
    from: { value: from },
    to: { value: to },
  };
}

const decide = (edit: Edit, now: LocatedTable) => decideEdits([edit], new Map([[7, now]]), "[gambar]");

describe("deciding edits", () => {
  const edit = editOf(tableOf(rows), 0, "BRI");

  test("stands on an unchanged table", () => {
    expect(decide(edit, tableOf(rows)).standing).toMatchObject([{ row: 1, column: 2, format: "0" }]);
  });

  test("follows its row and column to where others moved them", () => {
    const moved = tableOf(
      [
        ["64.09.04.2015", "BRI", "Telemow"],
        ["64.09.01.2022", "bri", "Sidorejo"],
      ],
      ["Kode Wilayah", "Bank", "Desa/Kelurahan"],
    );
    expect(decide(edit, moved).standing).toMatchObject([{ row: 2, column: 1 }]);
  });

  test.each<[string, LocatedTable, string]>([
    ["someone changed the cell", tableOf([["64.09.01.2022", "Sidorejo", "BNI"]]), "changed"],
    [
      "someone put a formula there",
      tableOf([["64.09.01.2022", "Sidorejo", "bri"]], headings, [
        ["", "", ""],
        ["", "", '="bri"'],
      ]),
      "formula",
    ],
    ["it holds that already", tableOf([["64.09.01.2022", "Sidorejo", "BRI"]]), "same"],
    ["the row is gone", tableOf([["64.09.04.2015", "Telemow", "BRI"]]), "rowGone"],
    ["the column is gone", tableOf([["64.09.01.2022", "Sidorejo"]], headings.slice(0, 2)), "columnGone"],
    ["an image stands there", tableOf([["64.09.01.2022", "Sidorejo", "[gambar]"]]), "image"],
  ])("is skipped and named when %s", (_, now, why) => {
    expect(decide(edit, now)).toMatchObject({ standing: [], skipped: [{ edit, why }] });
  });

  test("is skipped when the tab is gone", () => {
    expect(decideEdits([edit], new Map(), "").skipped).toMatchObject([{ why: "tabGone" }]);
  });

  test("remembers the number format only where it changes it", () => {
    const withFormat: Edit = { ...edit, to: { value: "BRI", format: "@" } };
    expect(decide(withFormat, tableOf(rows)).standing[0]?.from).toEqual({ value: "bri", format: "0" });
    expect(decide(edit, tableOf(rows)).standing[0]?.from).toEqual({ value: "bri" });
  });

  test("a renamed heading is found by its place only while it is no known heading", () => {
    const renamed = tableOf(rows, ["Kode Wilayah", "Desa/Kelurahan", "Bank (lama)"]);
    expect(locateColumn(renamed, { heading: "Bank", index: 2 })).toBe(2);
    expect(locateColumn(renamed, { heading: "Bank", index: 1 })).toBeNull();
  });

  test("after a fix of the code, undo finds the row by its new code", () => {
    const before = tableOf([["6409012022", "Sidorejo", "bri"]]);
    const [row] = rowsOf(before);
    if (row === undefined) throw new Error("no row");
    const fix: Edit = {
      tab: 7,
      table: "register",
      row,
      column: { key: "code", heading: "Kode Wilayah", index: 0 },
      from: { value: "6409012022" },
      to: { value: "64.09.01.2022" },
    };
    const tables = new Map([[7, before]]);
    const { standing } = decideEdits([fix], tables, "");
    const [place] = standing;
    if (place === undefined) throw new Error("does not stand");
    const after = identitiesAfter(standing, tables)(place);
    const now = tableOf([
      ["64.09.04.2015", "Telemow", ""],
      ["64.09.01.2022", "Sidorejo", "bri"],
    ]);
    expect(locateRow(indexRows(rowsOf(now)), after)).toBe(2);
  });
});
