// The shapes of a workbook's parts as zod checks them when they come back from JSON.

import { z } from "zod/mini";
import type {
  Cell,
  ChartData,
  FilterData,
  MetadataEntry,
  ProtectionData,
  Rect,
  SheetData,
  Validation,
  WorkbookData,
} from "./model.ts";

const whole = z.int();
const scalar = z.union([z.string(), z.number(), z.boolean(), z.object({ error: z.string() })]);

export const rectSchema: z.ZodMiniType<Rect> = z.object({
  top: whole,
  left: whole,
  bottom: whole,
  right: whole,
});

const look = z.object({
  bold: z.optional(z.boolean()),
  italic: z.optional(z.boolean()),
  underline: z.optional(z.boolean()),
  strikethrough: z.optional(z.boolean()),
  size: z.optional(z.number()),
  color: z.optional(z.string()),
  font: z.optional(z.string()),
});

const side = z.optional(z.string());

export const validationSchema: z.ZodMiniType<Validation> = z.object({
  criteria: z.string(),
  values: z.array(z.union([z.string(), z.number(), z.boolean()])),
  allowInvalid: z.boolean(),
  helpText: z.optional(z.string()),
  showDropdown: z.optional(z.boolean()),
});

const cellFields = {
  value: scalar,
  formula: z.optional(z.string()),
  format: z.optional(z.string()),
  resultFormat: z.optional(z.string()),
  background: z.optional(z.string()),
  note: z.optional(z.string()),
  look: z.optional(look),
  horizontal: z.optional(z.enum(["left", "center", "right"])),
  vertical: z.optional(z.enum(["top", "middle", "bottom"])),
  wrap: z.optional(z.enum(["overflow", "wrap", "clip"])),
  borders: z.optional(z.object({ top: side, bottom: side, left: side, right: side })),
  validation: z.optional(validationSchema),
  runs: z.optional(
    z.array(z.object({ start: whole, end: whole, link: z.optional(z.string()), style: z.optional(look) })),
  ),
  image: z.optional(z.literal(true)),
};

const cellSchema: z.ZodMiniType<Cell> = z.object(cellFields);
export const partOfCellSchema: z.ZodMiniType<Partial<Cell>> = z.partial(z.object(cellFields));

/** Whether a value is a tab's map of cells. Plain cells, by far the most, are told without zod, which is ten times faster. */
function isCells(value: unknown): value is SheetData["cells"] {
  if (!(value instanceof Map)) return false;
  for (const [row, cells] of value) {
    if (!Number.isInteger(row) || !(cells instanceof Map)) return false;
    for (const [column, cell] of cells) {
      if (!Number.isInteger(column) || !(isPlain(cell) || cellSchema.safeParse(cell).success)) return false;
    }
  }
  return true;
}

const TEXTS = new Set(["formula", "format", "resultFormat", "background", "note"]);

function isPlain(cell: unknown): boolean {
  if (typeof cell !== "object" || cell === null || !("value" in cell) || typeof cell.value === "object")
    return false;
  return Object.entries(cell).every(([key, field]) =>
    key === "value"
      ? ["string", "number", "boolean"].includes(typeof field)
      : TEXTS.has(key) && typeof field === "string",
  );
}

export const protectionSchema: z.ZodMiniType<ProtectionData> = z.object({
  id: whole,
  area: z.optional(rectSchema),
  description: z.string(),
  warningOnly: z.boolean(),
  canEdit: z.boolean(),
  editors: z.optional(z.array(z.string())),
  domainEdit: z.optional(z.literal(true)),
  unprotected: z.optional(z.array(rectSchema)),
  rangeName: z.optional(z.string()),
});

export const metadataSchema: z.ZodMiniType<MetadataEntry> = z.object({
  id: whole,
  key: z.string(),
  value: z.string(),
  visibility: z.enum(["DOCUMENT", "PROJECT"]),
  sheetId: z.optional(whole),
  row: z.optional(whole),
  column: z.optional(whole),
});

export const placeSchema = z.object({ sheetId: whole, area: rectSchema });

export const chartSchema: z.ZodMiniType<ChartData> = z.object({
  id: whole,
  type: z.string(),
  ranges: z.array(placeSchema),
  row: whole,
  column: whole,
  offsetX: z.number(),
  offsetY: z.number(),
  options: z.record(z.string(), z.unknown()),
});

export const conditionalFormatSchema = z.object({
  areas: z.array(rectSchema),
  rule: z.record(z.string(), z.unknown()),
});

export const filterSchema: z.ZodMiniType<FilterData> = z.object({
  area: rectSchema,
  hiddenRows: z.array(whole),
  criteria: z.optional(
    z.record(
      z.string(),
      z.object({
        criteria: z.optional(z.string()),
        values: z.optional(z.array(z.union([z.string(), z.number()]))),
        hidden: z.optional(z.array(z.string())),
        visible: z.optional(z.array(z.string())),
      }),
    ),
  ),
});

export const namedRangeSchema = z.object({ name: z.string(), sheetId: whole, area: rectSchema });

const texts = z.record(z.string(), z.string());
export const propertiesSchema = z.object({ script: texts, user: texts, document: texts });

const sheetSchema = z.object({
  id: whole,
  name: z.string(),
  hidden: z.boolean(),
  tabColor: z.optional(z.string()),
  rowCount: whole,
  columnCount: whole,
  frozenRows: whole,
  frozenColumns: whole,
  hideGridlines: z.boolean(),
  cells: z.custom<SheetData["cells"]>(isCells),
  columnWidths: z.map(whole, z.number()),
  rowHeights: z.map(whole, z.number()),
  hiddenRows: z.set(whole),
  hiddenColumns: z.set(whole),
  merges: z.array(rectSchema),
  protections: z.array(protectionSchema),
  filter: z.optional(filterSchema),
  conditionalFormats: z.array(conditionalFormatSchema),
  charts: z.array(chartSchema),
});

export const workbookSchema: z.ZodMiniType<WorkbookData> = z.object({
  id: z.string(),
  name: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  sheets: z.array(sheetSchema),
  activeSheetId: whole,
  activeArea: rectSchema,
  metadata: z.array(metadataSchema),
  namedRanges: z.array(namedRangeSchema),
  properties: propertiesSchema,
  nextId: whole,
});
