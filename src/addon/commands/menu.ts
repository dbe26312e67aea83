// Menu commands: the same work as the sidebar's, told by messages instead of screens.

import { runOf, stepsToUndo } from "../../domain/plan/ledger.ts";
import { tabNames } from "../../domain/register/tables.ts";
import { say } from "../../domain/text/catalogue.ts";
import { accountLanguage, ask, openDialog, openSidebar, showText, tell } from "../google/screen.ts";
import type { Result } from "../rpc.ts";
import { inWords } from "./answer.ts";
import { readActions } from "./journal.ts";
import type { Office } from "./office.ts";
import { runProbe as tryAll } from "./probe.ts";
import { setUpWorkbook as setUp } from "./setup.ts";
import { undoAction } from "./undo.ts";

/** Opens the sidebar. Its first words are in the account's language: reading the setting would cost the user's wait. */
export function showSidebar(): void {
  inWords(() => {
    const language = accountLanguage();
    openSidebar(language, say(language, "menu.title"));
  });
}

/** Opens the guide. */
export const showGuide = (): void => openScreen("guide");

/** Opens the history, in which any action can be undone. */
export const showHistory = (): void => openScreen("history");

/** Opens the mapping of columns whose headings are not known. */
export const showMapping = (): void => openScreen("mapping");

/** Opens the board of caseloads, from which all that the panel can do with them is reached. */
export const showCaseload = (): void => openScreen("caseload");

function openScreen(screen: "caseload" | "guide" | "history" | "mapping"): void {
  inWords((office) => openDialog(office.language, office.say(`menu.${screen}`), { screen }, 480, 360));
}

/**
 * Sets up at once where the regency is known from `Pengaturan`; else opens the dialog to choose it.
 */
export function setUpWorkbook(): Result<"workbook.setUp"> | null {
  return inWords((office) => {
    const title = office.say("setUp.title");
    const { regency } = office.settings;
    if (regency === "") {
      openDialog(office.language, title, { screen: "setup" }, 480, 360);
      return null;
    }
    const result = setUp(office, { regency });
    tell(title, setUpAccount(office, result));
    return result;
  });
}

function setUpAccount(office: Office, result: Result<"workbook.setUp">): string {
  const list = (names: readonly string[]) =>
    names.length === 0 ? office.say("setUp.none") : names.join(", ");
  const account = office.say("setUp.account", {
    made: list(result.made),
    kept: list(result.kept),
    appended: list(result.appended),
    villages: result.villages,
  });
  if (result.missingColumns.length === 0) return account;
  return `${account} ${office.say("setUp.missingColumns", { columns: result.missingColumns.join(", "), sheet: tabNames.register })}`;
}

/**
 * Asks, undoes the last action and says what was restored and what was left. A run of several steps takes longer than one
 * command may: the history opens, asks, and takes back step by step. Without anyone to ask, it is taken back.
 */
export function undoLastAction(): Result<"actions.undo"> | null {
  return inWords((office) => {
    const title = office.say("undo.title");
    const [step, ...others] = stepsToUndo(readActions(office));
    const id = step && runOf(step);
    if (others.length > 0) {
      const run = { method: "actions.undo", params: { id } };
      openDialog(office.language, title, { run }, 480, 360);
      return null;
    }
    if (step !== undefined && !ask(title, office.say("undo.ask", { what: step.what }))) return null;
    // The one that was asked about, whatever others did meanwhile.
    const result = undoAction(office, { id });
    const lines = [office.say("undo.account", { what: result.what, restored: result.restored })];
    if (result.kept.length > 0) {
      const list = result.kept.map(({ sheet, a1, why }) => `${sheet}${a1 === "" ? "" : `!${a1}`} (${why})`);
      lines.push(office.say("undo.kept", { count: list.length, list: list.slice(0, 10).join("; ") }));
    }
    if (result.note !== "") lines.push(result.note);
    tell(title, lines.join("\n"));
    return result;
  });
}

/** Tries every assumption and shows the table, ready to copy. */
export function runProbe(): Result<"probe.run"> {
  return inWords((office) => {
    const { language } = office;
    const result = tryAll(office);
    const lines = result.trials.map(({ assumption, expected, found, good, milliseconds }) =>
      [`${good ? "✓" : "✗"} ${assumption}`, expected, found, milliseconds].join("\t"),
    );
    const verdict = say(language, "probe.verdict", { good: result.good, all: result.trials.length });
    const text = [`${verdict} (${result.version})`, say(language, "probe.heading"), ...lines].join("\n");
    showText(say(language, "probe.title"), say(language, "probe.copy"), text);
    return result;
  });
}
