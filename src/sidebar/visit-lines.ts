// Visits pasted as lines: cells between tabs as copied from a sheet, or parts between semicolons as typed in a chat.

import type { Params } from "../addon/rpc.ts";

type Visit = Params<"visits.record">["visits"][number];

/** Reads lines of date · village · activity · result · follow-up · due date. Dates and villages are judged by the server. */
export function readVisits(text: string): Visit[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const parts = line.split(line.includes("\t") ? "\t" : ";").map((part) => part.trim());
      const [date = "", village = "", activity = "", result = "", followUp = "", dueDate = ""] = parts;
      return {
        date,
        village,
        activity,
        result,
        ...(followUp === "" ? {} : { followUp }),
        ...(dueDate === "" ? {} : { dueDate }),
      };
    });
}
