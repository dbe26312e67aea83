// Menu commands of reports: sheets made by a small dialog, recap and month done at once, forms opened.

import { longMonth } from "../../domain/text/dates.ts";
import { openDialog, tell } from "../google/screen.ts";
import type { Result } from "../rpc.ts";
import { inWords } from "./answer.ts";
import { closeSnapshot } from "./month.ts";
import { updateRecap as update } from "./recap.ts";

/**
 * Opens the small dialog that asks which sheets to make, makes them step by step and shows how far it is. Without a
 * browser to ask, all are made.
 */
export function generateProgressSheets(): void {
  inWords((office) => {
    const run = { method: "progress.generate", params: { scope: { all: true } } };
    openDialog(office.language, office.say("menu.progress"), { run }, 440);
  });
}

/** Updates the recap and shows its summary. */
export function updateRecap(): Result<"recap.update"> {
  return inWords((office) => {
    const result = update(office, { show: true });
    const head = office.say(result.changed ? "recap.account.changed" : "recap.account.same");
    tell(office.say("menu.recap"), [head, ...result.notes, "", result.summary].join("\n"));
    return result;
  });
}

/** Opens the form for visits. */
export function recordVisit(): void {
  inWords((office) => openDialog(office.language, office.say("menu.visit"), { screen: "visit" }, 480, 360));
}

/** Opens the list of links that print sheets as PDF. */
export function printSheets(): void {
  inWords((office) => openDialog(office.language, office.say("menu.print"), { screen: "print" }, 480, 360));
}

/** Opens the form that draws a monthly report. */
export function monthlyReport(): void {
  inWords((office) =>
    openDialog(office.language, office.say("menu.monthly"), { screen: "monthly" }, 480, 360),
  );
}

/** Closes the month of the report's date and says what was recorded. */
export function closeMonth(): Result<"snapshot.close"> {
  return inWords((office) => {
    const result = closeSnapshot(office, {});
    const { month, rows, changed, warnings } = result;
    const account = office.say("snapshot.account", {
      month: longMonth(month, office.language),
      rows,
      changed,
    });
    tell(office.say("menu.month"), [account, ...warnings].join("\n"));
    return result;
  });
}
