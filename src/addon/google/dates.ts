// Between Google's dates (instants) and plain dates as the spreadsheet shows them in its own zone.

import type { CalendarDate, CellValue } from "../../domain/cell.ts";

const pattern = "yyyy-MM-dd'T'HH:mm:ss";

// Formatting is slow and a register repeats its dates; what is kept lives as long as one execution.
const plainByInstant = new Map<number, CalendarDate>();
let plainZone = "";

/** A cell as Google gives it, as plain data. What has no plain form (an image) becomes the text `[gambar]`. */
export function plainCell(value: unknown, zone: () => string): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return plainDate(value, zone());
  return value === null || value === undefined ? "" : imageCell;
}

/** What a cell with an image is read as; such cells are skipped by every change. */
export const imageCell = "[gambar]";

function plainDate(instant: Date, zone: string): CalendarDate {
  if (zone !== plainZone) plainByInstant.clear();
  plainZone = zone;
  const time = instant.getTime();
  let plain = plainByInstant.get(time);
  if (plain === undefined) {
    plain = { date: Utilities.formatDate(instant, zone, pattern).replace("T00:00:00", "") };
    plainByInstant.set(time, plain);
  }
  return plain;
}

/** The instant that the spreadsheet shows as this plain date. */
export function toGoogleDate(value: CalendarDate, zone: string): Date {
  const text = value.date.includes("T") ? value.date : `${value.date}T00:00:00`;
  return Utilities.parseDate(text, zone, pattern);
}
