// Re-generating a sheet: theirs stays, ours is fresh, and what differs is named.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell.ts";
import { sampleSubject } from "../../../src/domain/progress/content/sample.ts";
import type { ReportContext } from "../../../src/domain/progress/context.ts";
import { newBlock, textOf } from "../../../src/domain/progress/fill.ts";
import { mergeSheet } from "../../../src/domain/progress/merge.ts";
import type { Subject } from "../../../src/domain/progress/subject.ts";
import { cellOf } from "../../../src/local/workbook/cells.ts";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from "../../../src/local/workbook/structure.ts";
import { compiled, newPage, type Page, readPage, type, writeBlock } from "./page.ts";
import { onDay, withTexts } from "./subjects.ts";

const texts = [
  ["Kendala", "{{kendala}}", ""],
  ["Ketua", "Ketua: {{ketua}}", "{{nib}}"],
  ["", "", ""],
  ["{{tempat_tanggal}}", "{{nib}} / {{ketua}}", "catatan"],
];
const template = compiled(texts);
const today = onDay("2025-10-09");

function pageOf(subject: Subject, context: ReportContext = today): Page {
  return newPage(texts, template, newBlock(template, subject, context));
}

/** Merges and writes; gives what the merge said. */
function regenerate(page: Page, subject: Subject, context: ReportContext = today) {
  const merge = mergeSheet(readPage(page), subject, context);
  if (merge?.write) writeBlock(page, merge.write);
  return merge;
}

const at = (page: Page, row: number, column: number): CellValue => readPage(page).values[row]?.[column] ?? "";

describe("re-generating a sheet", () => {
  test("with nothing changed writes nothing and knows that nobody touched it", () => {
    const merge = regenerate(pageOf(sampleSubject), sampleSubject);
    expect(merge).toMatchObject({ write: null, conflicts: [], broken: [], untouched: true });
  });

  test("shows what changed, in the cells that draw on it and no others", () => {
    const page = pageOf(sampleSubject);
    const before = readPage(page).values;
    regenerate(page, withTexts({ nib: "2406250099999" }));
    const after = readPage(page).values;
    const changed = before.flatMap((row, r) =>
      row.flatMap((value, c) => (r < 4 && c < 3 && value !== after[r]?.[c] ? [`${r},${c}`] : [])),
    );
    expect(changed).toEqual(["1,2", "3,1"]);
    expect(after[1]?.[2]).toBe("2406250099999");
  });

  test("leaves a cell typed over, and names it only once its source changed", () => {
    const page = pageOf(sampleSubject);
    type(page, 0, 1, "tulisan staf");
    expect(regenerate(page, sampleSubject)).toMatchObject({ conflicts: [], write: null, untouched: false });
    const merge = regenerate(page, withTexts({ obstacle: "baru" }));
    expect(merge?.conflicts).toEqual([
      { placeholder: "kendala", row: 0, column: 1, theirs: "tulisan staf", ours: "baru", formula: "=$E$6" },
    ]);
    expect(at(page, 0, 1)).toBe("tulisan staf");
    // It stays open while nothing more changes, and goes when both say the same.
    expect(regenerate(page, withTexts({ obstacle: "baru" }))?.conflicts).toHaveLength(1);
    type(page, 0, 1, "baru");
    expect(regenerate(page, withTexts({ obstacle: "baru" }))?.conflicts).toEqual([]);
  });

  test("a cell whose formula was put back is ours again", () => {
    const page = pageOf(sampleSubject);
    type(page, 0, 1, "tulisan staf");
    const [conflict] = regenerate(page, withTexts({ obstacle: "baru" }))?.conflicts ?? [];
    type(page, 0, 1, conflict?.formula ?? "");
    expect(regenerate(page, withTexts({ obstacle: "baru" }))?.conflicts).toEqual([]);
    expect(at(page, 0, 1)).toBe("baru");
  });

  test("a blanked cell is theirs too", () => {
    const page = pageOf(sampleSubject);
    type(page, 0, 1, "");
    expect(regenerate(page, withTexts({ obstacle: "baru" }))?.conflicts).toMatchObject([{ theirs: "" }]);
  });

  test("a new day opens no conflict, a changed Tanggal Laporan does", () => {
    const page = pageOf(sampleSubject);
    type(page, 3, 0, "Penajam, hari ini");
    expect(regenerate(page, sampleSubject, onDay("2025-10-10"))?.conflicts).toEqual([]);
    const set = { ...onDay("2025-11-01"), floating: false };
    expect(regenerate(page, sampleSubject, set)?.conflicts).toMatchObject([
      { placeholder: "tempat_tanggal" },
    ]);
  });

  test("rows and columns inserted or deleted do not confuse it", () => {
    const page = pageOf(sampleSubject);
    insertRows(page.workbook, page.sheet, 0, 2);
    insertColumns(page.workbook, page.sheet, 1, 1);
    type(page, 0, 0, "{{bukan}} pk.lembar");
    expect(regenerate(page, withTexts({ obstacle: "baru" }))).toMatchObject({
      conflicts: [],
      untouched: false,
    });
    expect(at(page, 2, 2)).toBe("baru");
    deleteRows(page.workbook, page.sheet, 2, 1);
    expect(regenerate(page, withTexts({ nib: "1" }))).toMatchObject({ conflicts: [], broken: [] });
    expect(at(page, 2, 3)).toBe("1");
    deleteColumns(page.workbook, page.sheet, 2, 1);
    expect(regenerate(page, withTexts({ nib: "2" }))).toMatchObject({ conflicts: [], broken: [] });
    expect(at(page, 2, 2)).toBe("2");
  });

  test("a torn formula is reported, a missing block too", () => {
    const page = pageOf(sampleSubject);
    // The block's row of the first key goes: B1 shows #REF!.
    deleteRows(page.workbook, page.sheet, 5, 1);
    expect(regenerate(page, sampleSubject)?.broken).toEqual(["B1"]);
    const other = pageOf(sampleSubject);
    deleteColumns(other.workbook, other.sheet, 4, 1);
    expect(mergeSheet(readPage(other), sampleSubject, today)).toBeNull();
    const third = pageOf(sampleSubject);
    deleteRows(third.workbook, third.sheet, 4, 1);
    expect(mergeSheet(readPage(third), sampleSubject, today)).toBeNull();
  });

  test("a sheet left unfilled by a crash is filled, and what was typed into it meanwhile is named", () => {
    const page = newPage(texts, template, []);
    type(page, 0, 1, "sudah diketik");
    const merge = regenerate(page, sampleSubject);
    expect(merge?.conflicts).toMatchObject([{ placeholder: "kendala", theirs: "sudah diketik" }]);
    expect(at(page, 1, 2)).toBe(sampleSubject.texts.nib);
    expect(regenerate(page, sampleSubject)?.write).toBeNull();
  });

  test("no staff edit is lost and no stale text stays unreported, whatever happens in between", () => {
    type Step =
      | { kind: "source"; key: "obstacle" | "chair" | "nib"; text: string }
      | { kind: "type"; row: number; column: number; text: string }
      | { kind: "insertRow" | "deleteRow" | "insertColumn"; at: number }
      | { kind: "day"; day: number }
      | { kind: "run" };
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.record({
        kind: fc.constant("source" as const),
        key: fc.constantFrom("obstacle" as const, "chair" as const, "nib" as const),
        text: fc.constantFrom("satu", "dua", "tiga", ""),
      }),
      fc.record({
        kind: fc.constant("type" as const),
        row: fc.nat({ max: 5 }),
        column: fc.nat({ max: 4 }),
        text: fc.constantFrom("satu", "staf", "", "12"),
      }),
      fc.record({
        kind: fc.constantFrom("insertRow" as const, "deleteRow" as const, "insertColumn" as const),
        at: fc.nat({ max: 3 }),
      }),
      fc.record({ kind: fc.constant("day" as const), day: fc.integer({ min: 10, max: 28 }) }),
      fc.record({ kind: fc.constant("run" as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        let subject: Subject = sampleSubject;
        let context = today;
        const page = pageOf(subject);
        const last = new Map(template.cells.map(({ text }) => [text, filled(text, subject)]));
        let rows = 4;
        let columns = 3;
        for (const each of [...steps, { kind: "run" } as const]) {
          if (each.kind === "source") {
            subject = { ...subject, texts: { ...subject.texts, [each.key]: each.text } };
          } else if (each.kind === "type" && each.row < rows && each.column < columns) {
            type(page, each.row, each.column, each.text);
          } else if (each.kind === "insertRow") {
            insertRows(page.workbook, page.sheet, each.at, 1);
            rows++;
          } else if (each.kind === "insertColumn" && each.at < columns) {
            insertColumns(page.workbook, page.sheet, each.at, 1);
            columns++;
          } else if (each.kind === "deleteRow" && each.at < rows && rows > 2) {
            deleteRows(page.workbook, page.sheet, each.at, 1);
            rows--;
          } else if (each.kind === "day") context = onDay(`2025-10-${each.day}`);
          else if (each.kind === "run") checkRun(page, subject, context, rows, columns, last);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** A template's text with its placeholders filled. */
function filled(text: string, subject: Subject): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => textOf(name, subject, today) ?? "");
}

/** `last`: by the template's text, what each print cell showed by its formula when a run last saw it so. */
function checkRun(
  page: Page,
  subject: Subject,
  context: ReportContext,
  rows: number,
  columns: number,
  last: Map<string, string>,
): void {
  const typed = new Map<string, CellValue>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = cellOf(page.sheet, row, column);
      if (cell !== undefined && cell.formula === undefined)
        typed.set(`${row},${column}`, cellValue(cell.value));
    }
  }
  const merge = regenerate(page, subject, context);
  // All print cells may have been deleted: then the block says nothing and is left.
  if (merge === null) return;
  const after = readPage(page);
  for (const [place, value] of typed) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    expect(after.values[row]?.[column]).toBe(value);
  }
  const fresh = new Set(["kendala", "ketua", "nib"].map((name) => textOf(name, subject, context)));
  // Every formula cell of the page shows a text of today; every other print cell says the same or is a conflict
  // unless its source never changed since it was typed over.
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const formula = after.formulas?.[row]?.[column] ?? "";
      if (formula === "") continue;
      const text = String(after.values[row]?.[column]);
      const pieces = text.replace(/^Ketua: /, "").split(" / ");
      const dated = text.startsWith("Contoh, ");
      expect(dated || pieces.every((piece) => fresh.has(piece))).toBe(true);
    }
  }
  for (const { text, place } of merge.block.cells) {
    if (place === null || text.includes("tempat_tanggal")) continue;
    const { row, column } = place;
    const ours = filled(text, subject);
    const isOurs = (after.formulas?.[row]?.[column] ?? "") !== "";
    if (isOurs) {
      last.set(text, ours);
      continue;
    }
    const stale = ours !== (last.get(text) ?? ours) && after.values[row]?.[column] !== ours;
    const named = merge.conflicts.some((each) => each.row === row && each.column === column);
    if (stale) expect(named).toBe(true);
  }
  expect(mergeSheet(after, subject, context)).toMatchObject({ write: null, conflicts: merge.conflicts });
}

function cellValue(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" ? value : "";
}
