// Days of the pilot's calendar, without a time zone.

import type { CalendarDate } from "../../domain/cell.ts";
import { dateParts, dateToSerial, serialToDate } from "../workbook/serial.ts";

/** Today in the pilot's world. */
export const pilotToday = "2025-10-09";

/** The date so many days later. */
export function later(date: string, days: number): CalendarDate {
  return { date: serialToDate(dateToSerial(date) + days) };
}

/** The same day, or the Monday after it where it falls on a weekend. */
export function workday(date: string): CalendarDate {
  const { weekday } = dateParts(dateToSerial(date));
  return later(date, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
