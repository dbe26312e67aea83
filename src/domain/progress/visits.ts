// Recording visits: a form's entries, or many lines pasted from a phone, become rows of the visit log; what is ambiguous is asked, never guessed.

import type { CellValue } from "../cell.ts";
import { matchVillage } from "../region/match.ts";
import type { Village } from "../region/village.ts";
import type { Villages } from "../region/villages.ts";
import type { Assistants } from "../register/assistants.ts";
import { clean, fold } from "../register/clean.ts";
import type { Cooperative } from "../register/cooperative.ts";
import { type DateOrder, readDateCell } from "../register/dates.ts";
import type { Visit, VisitKey } from "../register/visits.ts";
import { say } from "../text/catalogue.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Language } from "../text/words.ts";

/** A visit as entered. */
export interface VisitEntry {
  readonly date: string;
  /** Village, with its district behind a comma or in brackets where needed; or its code. */
  readonly village: string;
  readonly activity: string;
  readonly result: string;
  readonly followUp?: string | undefined;
  readonly dueDate?: string | undefined;
  /** Name or code; blank: who held the cooperative on that day. */
  readonly assistant?: string | undefined;
}

/** Who held a village's cooperative on a day; undefined where no record tells. */
export type HolderOn = (code: string, day: string) => string | undefined;

/** What entries are read against. */
export interface VisitContext {
  readonly language: Language;
  readonly villages: Villages;
  readonly assistants: Assistants;
  readonly cooperatives: readonly Cooperative[];
  readonly holderOn: HolderOn;
  /** Visits that stand in the log. */
  readonly visits: readonly Visit[];
  /** `YYYY-MM-DD` in the spreadsheet's zone. */
  readonly today: string;
  /** Whether 03/04/2025 is the third of April, as the spreadsheet's locale says. */
  readonly dates: DateOrder;
}

/** Cells of a new row of the log by column key. */
export type VisitRow = Readonly<Record<VisitKey, CellValue>>;

/** What became of entries: rows to add, and why others were not taken. Lines are 1-based. */
export interface ReadEntries {
  readonly rows: readonly VisitRow[];
  readonly problems: readonly { readonly line: number; readonly why: string }[];
}

/** Reads entries. An entry with a problem gives no row; one that stands in the log already is not recorded twice. */
export function readEntries(entries: readonly VisitEntry[], context: VisitContext): ReadEntries {
  const rows: VisitRow[] = [];
  const problems: { line: number; why: string }[] = [];
  const known = new Set(context.visits.map((visit) => printOf(visit.date, visit.code, visit.activity)));
  entries.forEach((entry, i) => {
    const read = readEntry(entry, context);
    // What was entered is quoted, whatever it is.
    if ("why" in read) problems.push({ line: i + 1, why: maskPersonal(read.why) });
    else {
      const print = printOf(dateOf(read.row.date), String(read.row.code), String(read.row.activity));
      if (known.has(print))
        problems.push({ line: i + 1, why: say(context.language, "visits.problem.twice") });
      else {
        known.add(print);
        rows.push(read.row);
      }
    }
  });
  return { rows, problems };
}

const printOf = (date: string, code: string, activity: string) =>
  [date.slice(0, 10), code, fold(activity)].join("|");

const dateOf = (value: CellValue) => (typeof value === "object" ? value.date : String(value));

function readEntry(entry: VisitEntry, context: VisitContext): { row: VisitRow } | { why: string } {
  const { language, today } = context;
  const date = readDate(entry.date, context);
  if (date === null && clean(entry.village + entry.activity) === "") {
    return { why: say(language, "visits.problem.whole", { text: entry.date }) };
  }
  if (date === null) return { why: say(language, "visits.problem.date", { text: entry.date }) };
  if (date > today) return { why: say(language, "visits.problem.future", { text: entry.date }) };
  const activity = clean(entry.activity, true);
  if (activity === "") return { why: say(language, "visits.problem.blank") };
  const place = findVillage(entry.village, context);
  if ("why" in place) return place;
  const { village } = place;
  const written = clean(entry.assistant ?? "");
  const assistant = written === "" ? heldOn(village, date, context) : context.assistants.find(written);
  if (written !== "" && assistant === null) {
    return { why: say(language, "visits.problem.assistant", { text: written }) };
  }
  const due = clean(entry.dueDate ?? "");
  const dueDate = due === "" ? "" : readDate(due, context);
  if (dueDate === null) return { why: say(language, "visits.problem.due", { text: due }) };
  return {
    row: {
      date: { date },
      code: village.code,
      district: village.district,
      village: village.name,
      assistant: assistant === null ? "" : context.assistants.label(assistant),
      activity,
      result: clean(entry.result, true),
      followUp: clean(entry.followUp ?? "", true),
      dueDate: dueDate === "" ? "" : { date: dueDate },
    },
  };
}

/** Whose visit it was: of who held the cooperative on that day, else of who holds it now. */
function heldOn(
  { code }: Village,
  date: string,
  { cooperatives, holderOn, today }: VisitContext,
): string | null {
  const now = cooperatives.find((each) => each.code === code)?.assistant ?? null;
  return date === today ? now : (holderOn(code, date) ?? now);
}

function readDate(text: string, { dates }: VisitContext): string | null {
  const read = readDateCell(clean(text), dates);
  return typeof read.value === "string" ? read.value : null;
}

function findVillage(written: string, context: VisitContext): { village: Village } | { why: string } {
  const { language, villages } = context;
  const text = clean(written);
  if (text === "") return { why: say(language, "visits.problem.noVillage") };
  const coded = villages.byCode(text);
  if (coded !== null) return { village: coded };
  // "Waru, Kec. Waru" and "Waru (Waru)" name the district too.
  const parts = /^(.+?)\s*(?:,\s*|\()\s*([^()]+?)\)?$/.exec(text);
  const match = matchVillage(villages, parts?.[1] ?? text, parts?.[2] ?? "");
  switch (match.kind) {
    case "official":
    case "variant":
      return match.elsewhere ? { why: likely(language, text, match.village) } : { village: match.village };
    case "likely":
      return { why: likely(language, text, match.village) };
    case "several":
      return {
        why: say(language, "visits.problem.several", {
          text,
          names: match.candidates.map(({ name, district }) => `${name} (${district})`).join(", "),
        }),
      };
    case "unknown":
      return { why: say(language, "visits.problem.unknown", { text }) };
  }
}

const likely = (language: Language, text: string, { name, district }: Village) =>
  say(language, "visits.problem.likely", { text, name: `${name} (${district})` });
