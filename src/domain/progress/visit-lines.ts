// Many visits pasted at once, from a sheet or a list typed on a phone: each line taken apart.

import { clean } from "../register/clean.ts";
import type { VisitEntry } from "./visits.ts";

/** A pasted line, and the visit it tells of; dates, villages and names are judged where the office's tables are at hand. */
export interface VisitLine {
  readonly written: string;
  readonly visit: VisitEntry;
}

/**
 * Takes pasted lines apart: date, village, activity, result, follow-up, due date, assistant, divided by tabs, `|` or
 * `;` (the first of these that the line holds); a line without any by ` - ` or commas followed by a space. Blank lines
 * and a heading line are left out.
 */
export function parseVisitLines(text: string): VisitLine[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !/^\s*(tanggal|tgl|date)\b/i.test(line))
    .map((written) => {
      const divider = ["\t", "|", ";"].find((each) => written.trim().includes(each));
      const pieces = divider === undefined ? written.trim().split(/\s+[-–]\s+|,\s+/) : written.split(divider);
      const [
        date = "",
        village = "",
        activity = "",
        result = "",
        followUp = "",
        dueDate = "",
        assistant = "",
      ] = pieces.map((piece) => clean(piece));
      return { written, visit: { date, village, activity, result, followUp, dueDate, assistant } };
    });
}
