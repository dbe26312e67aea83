// A workbook as JSON text and back, losing nothing: for reloads of the preview.

import type { WorkbookData } from "./model.ts";
import { workbookSchema } from "./schema.ts";

/** JSON text of a workbook: Maps as `{ "#map": [[key, value], …] }`, Sets as `{ "#set": […] }`. */
export function toJson(workbook: WorkbookData): string {
  return JSON.stringify(workbook, (_, value: unknown) => {
    if (value instanceof Map) return { "#map": [...value] };
    if (value instanceof Set) return { "#set": [...value] };
    return value;
  });
}

/** The workbook of a text made by `toJson`. Throws on any other text. */
export function fromJson(text: string): WorkbookData {
  const found = workbookSchema.safeParse(
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value !== "object" || value === null) return value;
      if ("#map" in value && Array.isArray(value["#map"])) return new Map(value["#map"]);
      if ("#set" in value && Array.isArray(value["#set"])) return new Set(value["#set"]);
      return value;
    }),
  );
  if (!found.success) throw new Error(`This text is no workbook: ${found.error.issues[0]?.path.join(".")}`);
  return found.data;
}
