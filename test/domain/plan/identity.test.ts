// Rows are found again after sorting, inserting and deleting, or not at all; never a wrong one.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell.ts";
import {
  fingerprint,
  hash,
  indexRows,
  locateRow,
  rowIdentity,
  rowKeys,
} from "../../../src/domain/plan/identity.ts";

const columns = ["code", "district", "type", "village", "name"];
const identityOf = (values: readonly CellValue[], row: number) =>
  rowIdentity("register", (key) => values[columns.indexOf(key)] ?? "", values, row);

const register: CellValue[][] = [
  ["64.09.01.2022", "Penajam", "Desa", "Sidorejo", "A"],
  ["64.09.01.2023", "Penajam", "Desa", "Giri Purwa", "B"],
  ["", "Sepaku", "Desa", "Telemow", "C"],
  ["", "", "", "", "only a name"],
];

describe("row identity", () => {
  test("a village code outweighs the place where the row stood", () => {
    const wanted = identityOf(register[0] ?? [], 0);
    const moved = indexRows([identityOf(register[1] ?? [], 0), identityOf(register[0] ?? [], 7)]);
    expect(locateRow(moved, wanted)).toBe(7);
  });

  test("a code borne by two rows is not trusted: district, type and village decide", () => {
    const twin: CellValue[] = ["64.09.01.2022", "Waru", "Desa", "Api-api", "D"];
    const rows = indexRows([identityOf(twin, 0), identityOf(register[0] ?? [], 1)]);
    expect(locateRow(rows, identityOf(register[0] ?? [], 5))).toBe(1);
  });

  test("without keys only the same content counts: at its row, or at exactly one other", () => {
    const values = register[3] ?? [];
    const wanted = identityOf(values, 3);
    expect(wanted.keys).toEqual([]);
    expect(locateRow(indexRows([identityOf(values, 3), identityOf(values, 9)]), wanted)).toBe(3);
    expect(locateRow(indexRows([identityOf(values, 9)]), wanted)).toBe(9);
    expect(locateRow(indexRows([identityOf(values, 8), identityOf(values, 9)]), wanted)).toBeNull();
    expect(locateRow(indexRows([identityOf(["", "", "", "", "other"], 3)]), wanted)).toBeNull();
  });

  test("keys ignore case, edges and unusual spaces", () => {
    const keys = rowKeys(
      "register",
      (key) => ({ district: " PENAJAM ", type: "desa", village: "Giri\u00a0 Purwa" })[key] ?? "",
    );
    expect(keys).toEqual(["place:penajam|desa|giri purwa"]);
  });

  test("snapshots are named by month and code together", () => {
    const cell = (key: string) => ({ month: "2025-09", code: "64.09.01.2022" })[key] ?? "";
    expect(rowKeys("snapshots", cell)).toEqual(["month:2025-09|64.09.01.2022"]);
  });

  test("any shuffle of distinct rows is followed row by row", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        (numbers, random) => {
          const rows = numbers.map((n): CellValue[] => [`64.09.01.${n}`, "Penajam", "Desa", `Desa ${n}`, ""]);
          const order = rows
            .map((row) => ({ row, at: random.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at);
          const index = indexRows(order.map(({ row }, at) => identityOf(row, at)));
          rows.forEach((row, before) => {
            expect(order[locateRow(index, identityOf(row, before)) ?? -1]?.row).toBe(row);
          });
        },
      ),
    );
  });
});

describe("fingerprint", () => {
  test("tells number, text, date and yes/no apart and ignores blanks at the end", () => {
    const prints = [[5], ["5"], [{ date: "2025-10-09" }], ["2025-10-09"], [true], ["true"]].map((row) =>
      fingerprint(row),
    );
    expect(new Set(prints).size).toBe(prints.length);
    expect(fingerprint(["a", "", ""])).toBe(fingerprint(["a"]));
    expect(fingerprint(["", "a"])).not.toBe(fingerprint(["a"]));
    expect(fingerprint(["", ""])).toBe("");
  });

  test("one changed character changes the hash", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.integer({ min: 0, max: 65535 }),
        (text, at, unit) => {
          const place = at % text.length;
          const other = text.slice(0, place) + String.fromCharCode(unit) + text.slice(place + 1);
          fc.pre(other !== text);
          expect(hash(other)).not.toBe(hash(text));
        },
      ),
    );
  });

  test("is the same in every process", () => {
    expect([hash(""), hash("64.09.01.2022"), hash("Sidorejo")]).toEqual([
      "1tb0723fzal",
      "14eko3hcj11",
      "iqt7dpd0vk",
    ]);
  });
});
