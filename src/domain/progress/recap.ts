// The recap that goes upward: what real offices count, per district and in total, against last month; who needs attention.

import { fold } from "../register/clean.ts";
import { stages } from "../register/columns.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { addMonths, dateOfDay, dayNumber, daysBetween, longDate, longMonth } from "../text/dates.ts";
import { formatNumber, signed } from "../text/numbers.ts";
import type { Language } from "../text/words.ts";
import { assistantName, type ReportContext, visitsOf } from "./context.ts";
import { inOrder } from "./names.ts";
import { monthsAtStage, type Snapshot, takeSnapshot } from "./snapshot.ts";
import type { Subject } from "./subject.ts";

/** What offices count, in the order of the recap; members are persons, the others cooperatives. */
export const indicators = [
  "simkopdes",
  "nib",
  "npwp",
  "account",
  "plan",
  "proposal",
  "members",
  "legal",
  "operating",
] as const satisfies readonly (keyof Snapshot)[];

/** One of them. */
export type Indicator = (typeof indicators)[number];

/** A row that a number counts. */
export interface Counted {
  /** Id of the cooperative; "" where it left the register. */
  readonly subject: string;
  readonly village: string;
  readonly district: string;
  /** How much it counts, or when it was, in words; "" where it counts one. */
  readonly note: string;
  /** Where the row stands that is no cooperative's: a visit's sheet id and 0-based row. */
  readonly at?: { readonly tab: number; readonly row: number };
}

/** The rows behind the numbers of a tally. */
export type Behind = Readonly<Record<Indicator | "cooperatives", readonly Counted[]>>;

/** Counts of some cooperatives. */
export interface Tally {
  readonly cooperatives: number;
  readonly counts: Readonly<Record<Indicator, number>>;
}

/** One line of the recap. */
export interface RecapLine extends Tally {
  /** Name of the district; "" for the total. */
  readonly district: string;
  /** Against last month's snapshots; null where there are none. */
  readonly change: Tally | null;
  /** Cooperatives at each of the nine stages, then those without one. */
  readonly stages: readonly number[];
  /** Cooperatives behind each number; behind members each with its count. */
  readonly behind: Behind;
  /** Cooperatives behind each change, each with what it adds or takes away. */
  readonly changed: Behind;
  /** Cooperatives at each of the nine stages, then those without one. */
  readonly atStage: readonly (readonly Counted[])[];
}

/** Why a cooperative needs attention. */
export type Reason =
  | { readonly why: "noPlan" }
  | { readonly why: "noVisit"; readonly last: string; readonly days: number | null }
  | { readonly why: "overdue"; readonly due: string }
  | { readonly why: "stalled"; readonly months: number };

/** A cooperative that needs attention. */
export interface Attention {
  readonly subject: Subject;
  readonly reasons: readonly Reason[];
}

/** An assistant's line. */
export interface AssistantLine {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** Hours a month that the cooperatives take. */
  readonly hours: number;
  readonly operating: number;
  /** Visits in the report's month. */
  readonly visits: number;
  /** Rows behind the numbers; visits each with its day. */
  readonly behind: Readonly<Record<"count" | "operating" | "visits", readonly Counted[]>>;
}

/** One month of the trend. */
export interface TrendLine extends Tally {
  /** `YYYY-MM`. */
  readonly month: string;
}

/** Everything the recap shows. */
export interface Recap {
  readonly lines: readonly RecapLine[];
  readonly total: RecapLine;
  /** Month that is compared with; "" where none is closed. */
  readonly since: string;
  readonly attention: readonly Attention[];
  readonly assistants: readonly AssistantLine[];
  readonly trend: readonly TrendLine[];
}

/** Counts snapshots. Unknown members count 0. */
export function tally(snapshots: readonly Snapshot[]): Tally {
  const counts = Object.fromEntries(
    indicators.map((key) => [key, snapshots.reduce((sum, each) => sum + Number(each[key] ?? 0), 0)]),
  ) as Record<Indicator, number>;
  return { cooperatives: snapshots.length, counts };
}

function difference(now: Tally, before: Tally): Tally {
  const counts = Object.fromEntries(
    indicators.map((key) => [key, now.counts[key] - before.counts[key]]),
  ) as Record<Indicator, number>;
  return { cooperatives: now.cooperatives - before.cooperatives, counts };
}

/**
 * The recap of all cooperatives at the context's date. `hours` are those a month by assistant's code;
 * assistants come in the order of `Asisten`.
 */
export function recapOf(
  subjects: readonly Subject[],
  context: ReportContext,
  hours: ReadonlyMap<string, number>,
): Recap {
  const month = context.date.slice(0, 7);
  const sorted = [...subjects].sort(inOrder);
  const now = sorted.map(
    (subject): Placed => ({ ...takeSnapshot(subject, month, context), subject: subject.id }),
  );
  const known = new Map(now.map((each) => [each.id, each.subject] as const));
  const byCode = new Map(sorted.map((subject) => [subject.code, subject] as const));
  const past = [...context.snapshots.values()].flat().filter((each) => each.month < month);
  const months = past.map((each) => each.month).sort();
  const since = months[months.length - 1] ?? "";
  const before = past
    .filter((each) => each.month === since)
    .map((each): Placed => ({ ...each, subject: known.get(each.id) ?? "" }));
  const line = (district: string, ofDistrict: (each: Snapshot) => boolean): RecapLine => {
    const mine = now.filter(ofDistrict);
    const then = before.filter(ofDistrict);
    const counted = tally(mine);
    const atStage = [...stages.map((_, i) => i + 1), null].map((stage) =>
      mine.filter((each) => each.stage === stage).map(place),
    );
    return {
      district,
      ...counted,
      change: since === "" ? null : difference(counted, tally(then)),
      stages: atStage.map(({ length }) => length),
      behind: behind((key) =>
        mine.flatMap((each) => {
          const amount = amountOf(each, key);
          const note = key === "members" ? formatNumber(amount, context.language) : "";
          return amount === 0 ? [] : [{ ...place(each), note }];
        }),
      ),
      changed: behind((key) => (since === "" ? [] : changes(mine, then, key, context.language))),
      atStage,
    };
  };
  const visits = [...context.visits.values()].flat().filter(({ date }) => date.startsWith(month));
  const districts = new Map(sorted.map(({ district }) => [fold(district), district] as const));
  return {
    lines: [...districts].map(([key, district]) => line(district, (each) => fold(each.district) === key)),
    total: line("", () => true),
    since,
    attention: sorted.flatMap((subject): Attention[] => {
      const reasons = reasonsFor(subject, context);
      return reasons.length === 0 ? [] : [{ subject, reasons }];
    }),
    assistants: [...context.assistants.values()].map(({ code, name }) => {
      const mine = now.filter((each) => each.assistant === code);
      const operating = mine.filter((each) => each.operating);
      const visited = visits.filter((visit) => visit.assistant === code);
      return {
        code,
        name,
        count: mine.length,
        hours: hours.get(code) ?? 0,
        operating: operating.length,
        visits: visited.length,
        behind: {
          count: mine.map(place),
          operating: operating.map(place),
          visits: visited.map(({ code, village, district, date, tab, row }) => ({
            subject: byCode.get(code)?.id ?? "",
            village: byCode.get(code)?.village ?? village,
            district: byCode.get(code)?.district ?? district,
            note: longDate(date.slice(0, 10), context.language),
            at: { tab, row },
          })),
        },
      };
    }),
    trend: trendOf(past, { month, ...tally(now) }),
  };
}

/** A snapshot with the id of its cooperative, "" where it left the register. */
interface Placed extends Snapshot {
  readonly subject: string;
}

const place = ({ subject, village, district }: Placed): Counted => ({ subject, village, district, note: "" });

const amountOf = (each: Snapshot, key: Indicator | "cooperatives"): number =>
  key === "cooperatives" ? 1 : Number(each[key] ?? 0);

function behind(rows: (key: Indicator | "cooperatives") => readonly Counted[]): Behind {
  const keys = ["cooperatives", ...indicators] as const;
  return Object.fromEntries(keys.map((key) => [key, rows(key)])) as Record<
    (typeof keys)[number],
    readonly Counted[]
  >;
}

/** The cooperatives that a change comes from, each with its part of it. */
function changes(
  now: readonly Placed[],
  before: readonly Placed[],
  key: Indicator | "cooperatives",
  language: Language,
): Counted[] {
  const parts = new Map<string, { each: Placed; amount: number }>();
  const add = (each: Placed, amount: number) => {
    const part = parts.get(each.id);
    parts.set(each.id, { each: part?.each ?? each, amount: (part?.amount ?? 0) + amount });
  };
  for (const each of now) add(each, amountOf(each, key));
  for (const each of before) add(each, -amountOf(each, key));
  return [...parts.values()].flatMap(({ each, amount }) =>
    amount === 0 ? [] : [{ ...place(each), note: signed(amount, language) }],
  );
}

/** The last twelve months that have snapshots, and the present one. */
function trendOf(past: readonly Snapshot[], present: TrendLine): TrendLine[] {
  const months = [...new Set(past.map(({ month }) => month))].sort().slice(-12);
  return [
    ...months.map((month) => ({ month, ...tally(past.filter((each) => each.month === month)) })),
    present,
  ];
}

/** Why a cooperative needs attention at the context's date: no plan, no visit for long, follow-up overdue, stalled. */
export function reasonsFor(subject: Subject, context: ReportContext): readonly Reason[] {
  const { settings, date } = context;
  const reasons: Reason[] = [];
  if (subject.dates.planDate === undefined && (subject.stage ?? 0) < 9) reasons.push({ why: "noPlan" });
  const last = visitsOf(subject, context)[0]?.date.slice(0, 10) ?? "";
  const days = last === "" ? null : daysBetween(last, date);
  if (days === null || days > settings.visitDays) reasons.push({ why: "noVisit", last, days });
  const due = subject.dates.dueDate ?? "";
  if (due !== "" && due < date) reasons.push({ why: "overdue", due });
  const months = monthsAtStage(subject, context);
  // Beroperasi is the last stage: to stay there is no standstill.
  if (subject.stage !== 9 && months >= settings.stalledMonths) reasons.push({ why: "stalled", months });
  return reasons;
}

/** A reason in words. */
export function reasonText(reason: Reason, context: ReportContext): string {
  const { language } = context;
  switch (reason.why) {
    case "noPlan":
      return say(language, "recap.reason.noPlan");
    case "noVisit":
      return reason.days === null
        ? say(language, "recap.reason.neverVisited")
        : say(language, "recap.reason.noVisit", { days: reason.days, date: longDate(reason.last, language) });
    case "overdue":
      return say(language, "recap.reason.overdue", { date: longDate(reason.due, language) });
    case "stalled":
      return say(language, "recap.reason.stalled", { months: reason.months });
  }
}

/** The words for an indicator. */
export function indicatorLabel(indicator: Indicator): TextKey {
  return `label.${indicator}`;
}

/**
 * The context by which the recap tells whether anything changed: where the date is only today's, the last day of its
 * month. A new today alone is no change, a new month is: it compares with another.
 */
export function monthly(context: ReportContext): ReportContext {
  if (!context.floating) return context;
  const next = `${addMonths(context.date.slice(0, 7), 1)}-01`;
  return { ...context, date: dateOfDay(dayNumber(next) - 1) };
}

/** The recap as a message for a chat: totals against last month, the most urgent villages. Names only what is no one's personal data. */
export function recapMessage(recap: Recap, context: ReportContext): string {
  const { language } = context;
  const { total } = recap;
  const none = heldByNone(recap);
  const lines = [
    `${context.settings.reportTitle} — ${longDate(context.date, language)}`,
    ...(recap.since === ""
      ? []
      : [say(language, "recap.message.since", { month: longMonth(recap.since, language) })]),
    say(language, "recap.message.cooperatives", { count: total.cooperatives }),
    ...indicators.map((key) => {
      const change = total.change?.counts[key] ?? 0;
      const sign = change === 0 ? "" : ` (${signed(change, language)})`;
      return `${say(language, indicatorLabel(key))}: ${formatNumber(total.counts[key], language)}${sign}`;
    }),
    say(language, "recap.message.attention", { count: recap.attention.length }),
    // Who is away or gone, and holds none, is no news for whoever reads this.
    ...recap.assistants
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => say(language, "recap.message.assistant", { name, count })),
    ...(none === 0
      ? []
      : [say(language, "recap.message.assistant", { name: say(language, "recap.unassigned"), count: none })]),
  ];
  return lines.join("\n");
}

/** How many cooperatives have no assistant. */
export function heldByNone({ total, assistants }: Recap): number {
  return assistants.reduce((left, { count }) => left - count, total.cooperatives);
}

/** Name of a cooperative's assistant, or "belum ditugaskan". */
export function assistantOrNone(subject: Subject, context: ReportContext): string {
  return assistantName(subject.assistant, context) || say(context.language, "recap.unassigned");
}
