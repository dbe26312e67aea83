// A workbook as JSON text and back, losing nothing: for reloads of the preview and what .xlsx cannot hold.

import type { WorkbookData } from "./model.ts";

/** JSON text of a workbook: Maps as `{ "#map": [[key, value], …] }`, Sets as `{ "#set": […] }`. */
export function toJson(workbook: WorkbookData): string {
  return JSON.stringify(workbook, (_, value: unknown) => {
    if (value instanceof Map) return { "#map": [...value] };
    if (value instanceof Set) return { "#set": [...value] };
    return value;
  });
}

/** The workbook of a text made by `toJson`. Throws on other text. */
export function fromJson(text: string): WorkbookData {
  const workbook: unknown = JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const keys = Object.keys(value);
    if (keys.length === 1 && "#map" in value && Array.isArray(value["#map"])) return new Map(value["#map"]);
    if (keys.length === 1 && "#set" in value && Array.isArray(value["#set"])) return new Set(value["#set"]);
    return value;
  });
  if (!isWorkbook(workbook)) throw new Error("This text is no workbook.");
  return workbook;
}

function isWorkbook(value: unknown): value is WorkbookData {
  return (
    typeof value === "object" &&
    value !== null &&
    "sheets" in value &&
    Array.isArray(value.sheets) &&
    value.sheets.every((sheet) => sheet?.cells instanceof Map)
  );
}
