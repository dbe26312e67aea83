// Many visits pasted at once, from a sheet or a list typed on a phone: each line taken apart.

import { clean } from "../register/clean.ts";
import type { VisitEntry } from "./visits.ts";

/** A pasted line, and the visit it tells of; dates, villages and names are judged where the office's tables are at hand. */
export interface VisitLine {
  /** 1-based, as it was pasted. */
  readonly line: number;
  readonly written: string;
  readonly visit: VisitEntry;
}

/** What phones put before a line: a bullet, a number (`8. 10. 2025` is a date), a day of the week. */
const lead =
  /^[^\S\t]*(?:[-–•*▪]+\s*)?(?:\d{1,3}[.)]\s+(?!\d{1,2}\s*\.\s*\d{2,4}\b(?![./-]\d)))?\**(?:(?:se[nl]|rab|kam|jum|sab|min|aha)[a-z']*\s*[,/]\s*)?/i;

/**
 * Takes pasted lines apart: date, village, activity, result, follow-up, due date, assistant, divided by tabs, `|` or
 * `;` (the first of these that the line holds); a line without any by ` - `, or where that gives too few by commas
 * followed by a space too. Blank lines and a heading line are left out.
 */
export function parseVisitLines(text: string): VisitLine[] {
  return text.split(/\r?\n/).flatMap((written, index): VisitLine[] => {
    if (written.trim() === "" || /^\s*(tanggal|tgl|date)\b(?!\W*\d)/i.test(written)) return [];
    const bare = written.replace(lead, "");
    const divider = ["\t", "|", ";"].find((each) => bare.trim().includes(each));
    const dashed = bare.split(divider ?? /\s+[-–]\s+/);
    const pieces = divider !== undefined || dashed.length > 2 ? dashed : bare.split(/\s+[-–]\s+|,\s+/);
    const [date = "", village = "", activity = "", result = "", followUp = "", dueDate = "", assistant = ""] =
      // Bold, as messages write it.
      pieces.map((piece) => clean(piece).replace(/^\*+|\*+$/g, ""));
    return [
      {
        line: index + 1,
        written,
        visit: { date, village, activity, result, followUp, dueDate, assistant },
      },
    ];
  });
}
