// What an .xlsx cannot hold, kept as JSON in a tab of its own that Excel never shows.

import { z } from "zod/mini";
import type { SheetData, WorkbookData } from "../model.ts";
import {
  chartSchema,
  conditionalFormatSchema,
  filterSchema,
  metadataSchema,
  namedRangeSchema,
  partOfCellSchema,
  propertiesSchema,
  protectionSchema,
  rectSchema,
  validationSchema,
} from "../schema.ts";

/** Name of the tab, and the text in its first cell by which it is known. */
export const KEPT_TAB = "_workbook";
export const KEPT_MARK = "pendamping-koperasi workbook 1";

/** Most characters of JSON in one cell. */
const LONGEST_PIECE = 30_000;

const keptCell = z.object({
  row: z.int(),
  column: z.int(),
  /** What the cell holds in the file (see `printOf`); when it holds something else by now, `part` no longer counts. */
  print: z.string(),
  /** Fields as they really are. */
  part: partOfCellSchema,
  /** Fields that the file has and the cell has not. */
  without: z.array(z.enum(["format", "runs", "look"])),
});

const keptRule = z.object({
  /** Key of the file's rule that stands for this one, or the areas where the file has none. */
  key: z.optional(z.string()),
  areas: z.optional(z.array(rectSchema)),
  rule: validationSchema,
});

const keptTab = z.object({
  /** Name of the tab in the file. */
  fileName: z.string(),
  id: z.int(),
  name: z.string(),
  rowCount: z.int(),
  columnCount: z.int(),
  protections: z.array(protectionSchema),
  filter: z.optional(filterSchema),
  conditionalFormats: z.array(conditionalFormatSchema),
  charts: z.array(chartSchema),
  rules: z.array(keptRule),
  cells: z.array(keptCell),
});

const keptWorkbook = z.object({
  id: z.string(),
  name: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  activeSheetId: z.int(),
  activeArea: rectSchema,
  metadata: z.array(metadataSchema),
  namedRanges: z.array(namedRangeSchema),
  properties: propertiesSchema,
  nextId: z.int(),
  tabs: z.array(keptTab),
});

export type KeptWorkbook = z.infer<typeof keptWorkbook>;
export type KeptTab = z.infer<typeof keptTab>;
export type KeptCell = z.infer<typeof keptCell>;
export type KeptRule = z.infer<typeof keptRule>;

/** The cells of the hidden tab, one below the other: the mark, then JSON in ASCII, in pieces. */
export function keptToCells(kept: KeptWorkbook): string[] {
  const text = JSON.stringify(kept)
    .replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/_x/g, "_\\u0078");
  const pieces = [KEPT_MARK];
  for (let at = 0; at < text.length; at += LONGEST_PIECE)
    pieces.push(`.${text.slice(at, at + LONGEST_PIECE)}`);
  return pieces;
}

/** What the cells of a hidden tab say; undefined when they are not ours or were damaged (the file is then read as any other). */
export function keptFromCells(cells: readonly unknown[]): KeptWorkbook | undefined {
  if (cells[0] !== KEPT_MARK) return undefined;
  try {
    const text = cells
      .slice(1)
      .map((piece) => String(piece).slice(1))
      .join("");
    const found = keptWorkbook.safeParse(JSON.parse(text));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
}

/** The parts of a workbook that no tab holds. */
export function keptOf(workbook: WorkbookData): Omit<KeptWorkbook, "tabs"> {
  const { id, name, locale, timeZone, activeSheetId, activeArea, metadata, namedRanges, properties, nextId } =
    workbook;
  return { id, name, locale, timeZone, activeSheetId, activeArea, metadata, namedRanges, properties, nextId };
}

/** The parts of a tab beside its cells. */
export function keptOfTab(sheet: SheetData): Omit<KeptTab, "fileName" | "rules" | "cells"> {
  const { id, name, rowCount, columnCount, protections, filter, conditionalFormats, charts } = sheet;
  return {
    id,
    name,
    rowCount,
    columnCount,
    protections,
    ...(filter && { filter }),
    conditionalFormats,
    charts,
  };
}
