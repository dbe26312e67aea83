// The monthly report as a sheet: of the office, or of one assistant with each of their cooperatives and visits.

import type { SheetDesign } from "../plan/design.ts";
import type { Visit } from "../register/visits.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { longDate, longMonth } from "../text/dates.ts";
import { formatNumber, signed } from "../text/numbers.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Language } from "../text/words.ts";
import { changesBetween } from "./changes.ts";
import { headLines } from "./content/signatures.ts";
import { assistantName, type ReportContext, visitsOf } from "./context.ts";
import { columns, headHeights, line, looks, monthlyWidths, Page } from "./monthly-page.ts";
import { inOrder } from "./names.ts";
import {
  assistantOrNone,
  heldByNone,
  indicatorLabel,
  indicators,
  type Reason,
  type Recap,
  reasonsFor,
  reasonText,
} from "./recap.ts";
import { previousSnapshot, takeSnapshot } from "./snapshot.ts";
import { stageName, stageNames } from "./stage-words.ts";
import type { Subject } from "./subject.ts";

/** Longest text of a cell: reports are read on paper. */
const longest = 400;

type Say = (key: TextKey) => string;

/** The headings of a table. */
const headed = (t: Say, ...keys: TextKey[]): string[] => keys.map(t);

const shown = (text: string) => {
  const masked = maskPersonal(text);
  return masked.length > longest ? `${masked.slice(0, longest)}…` : masked;
};

/** The report of the office; or with `assistant`, a code, that of an assistant. `recap` is of all `subjects`. */
export function monthlyDesign(
  name: string,
  assistant: string | null,
  recap: Recap,
  subjects: readonly Subject[],
  context: ReportContext,
): SheetDesign {
  const { language } = context;
  const t: Say = (key) => say(language, key);
  const page = new Page();
  letterhead(page, assistant, t, context);
  const sorted = [...subjects].sort(inOrder);
  if (assistant === null) {
    perDistrict(page, recap, t, language);
    perStage(page, recap, t, language);
    perAssistant(page, recap, t, language);
    operating(page, sorted, t, context);
  } else {
    const mine = sorted.filter((subject) => subject.assistant === assistant);
    page.free(`${t("sheet.assistant")}: ${assistantName(assistant, context)}`);
    cooperatives(page, mine, t, context);
    visited(page, sorted, assistant, t, context);
  }
  attention(
    page,
    assistant === null ? sorted : sorted.filter((each) => each.assistant === assistant),
    t,
    context,
  );
  signatures(page, assistant, t, context);
  return {
    name,
    rows: page.values.length,
    columns,
    hideGridlines: true,
    warn: true,
    values: page.values,
    formats: [
      { areas: [{ top: 0, left: 0, bottom: page.values.length - 1, right: columns - 1 }], format: "@" },
    ],
    widths: monthlyWidths,
    heights: headHeights(page),
    merges: page.heads,
    looks: looks(page),
  };
}

function letterhead(page: Page, assistant: string | null, t: Say, context: ReportContext): void {
  const { settings, language, date } = context;
  page.head(settings.government);
  page.head(settings.office);
  page.head(settings.address);
  page.head(t(assistant === null ? "monthly.office" : "monthly.assistant"));
  page.head(longMonth(date.slice(0, 7), language));
}

function perDistrict(page: Page, recap: Recap, t: Say, language: Language): void {
  const lines = [...recap.lines, recap.total];
  const part = (keys: readonly (typeof indicators)[number][], withCount: boolean) => {
    page.table(
      [
        t("sheet.district"),
        ...(withCount ? [t("recap.cooperatives")] : []),
        ...keys.map((key) => t(indicatorLabel(key))),
      ],
      lines.map((each) => [
        each.district || t("recap.total"),
        ...(withCount ? [counted(each.cooperatives, each.change?.cooperatives, language)] : []),
        ...keys.map((key) => counted(each.counts[key], each.change?.counts[key], language)),
      ]),
      "",
    );
    page.totals.push(line(page.values.length - 1));
  };
  page.title(t("recap.counts"));
  part(indicators.slice(0, 5), true);
  page.add();
  part(indicators.slice(5), false);
}

/** A count with what it grew by since last month. */
function counted(now: number, change: number | undefined, language: Language): string {
  const text = formatNumber(now, language);
  return change === undefined || change === 0 ? text : `${text} (${signed(change, language)})`;
}

function perStage(page: Page, recap: Recap, t: Say, language: Language): void {
  page.title(t("recap.stages"));
  const names = [...stageNames(language), t("progress.blank")];
  page.table(
    [t("label.stage"), t("recap.cooperatives")],
    names.map((name, i) => [name, String(recap.total.stages[i] ?? 0)]),
    "",
  );
}

function perAssistant(page: Page, recap: Recap, t: Say, language: Language): void {
  page.title(t("recap.assistants"));
  const none = heldByNone(recap);
  const rest = none === 0 ? [] : [[t("recap.unassigned"), String(none), "", "", ""]];
  page.table(
    headed(t, "label.assistant", "recap.cooperatives", "recap.hours", "label.operating", "recap.visits"),
    [
      ...recap.assistants.map(({ name, count, hours, operating: open, visits }) => [
        name,
        String(count),
        formatNumber(hours, language, Number.isInteger(hours) ? 0 : 1),
        String(open),
        String(visits),
      ]),
      ...rest,
    ],
    t("monthly.none"),
  );
}

function operating(page: Page, subjects: readonly Subject[], t: Say, context: ReportContext): void {
  page.title(t("label.operating"));
  page.table(
    headed(t, "sheet.village", "sheet.district", "sheet.date", "sheet.otherBusiness"),
    subjects
      .filter(({ stage }) => stage === 9)
      .map(({ village, district, dates, otherBusiness }) => [
        village,
        district,
        dates.operatingDate === undefined
          ? t("progress.blank")
          : longDate(dates.operatingDate, context.language),
        shown(otherBusiness.join(", ")) || t("progress.blank"),
      ]),
    t("monthly.none"),
  );
}

function cooperatives(page: Page, subjects: readonly Subject[], t: Say, context: ReportContext): void {
  const month = context.date.slice(0, 7);
  page.title(`${t("monthly.cooperatives")} (${subjects.length})`);
  page.table(
    headed(
      t,
      "sheet.village",
      "sheet.district",
      "label.stage",
      "sheet.changes",
      "recap.visits",
      "sheet.obstacle",
      "label.followUp",
    ),
    subjects.map((subject) => {
      const before = previousSnapshot(subject, context);
      const changes =
        before === null
          ? [t("progress.noEarlierMonth")]
          : changesBetween(before, takeSnapshot(subject, month, context), context);
      const due = subject.dates.dueDate ?? "";
      return [
        subject.village,
        subject.district,
        subject.stage === null
          ? t("progress.blank")
          : `${subject.stage}. ${stageName(subject.stage, context.language)}`,
        changes.join("; ") || t("progress.noChange"),
        String(visitsOf(subject, context).filter(({ date }) => date.startsWith(month)).length),
        shown(subject.texts.obstacle) || "–",
        [shown(subject.texts.followUp), due === "" ? "" : `(${longDate(due, context.language)})`]
          .filter((text) => text !== "")
          .join(" ") || "–",
      ];
    }),
    t("monthly.none"),
  );
}

function visited(
  page: Page,
  subjects: readonly Subject[],
  assistant: string,
  t: Say,
  context: ReportContext,
): void {
  const month = context.date.slice(0, 7);
  const visits = subjects
    .flatMap((subject) => visitsOf(subject, context).map((visit) => ({ subject, visit })))
    .filter(({ visit }) => visit.date.startsWith(month) && visit.assistant === assistant)
    .sort((a, b) => (a.visit.date < b.visit.date ? -1 : a.visit.date > b.visit.date ? 1 : 0));
  const day = (date: string) => (date === "" ? "–" : longDate(date, context.language));
  page.title(`${t("monthly.visits")} (${visits.length})`);
  page.table(
    headed(
      t,
      "sheet.village",
      "sheet.date",
      "monthly.activity",
      "monthly.result",
      "label.followUp",
      "sheet.due",
    ),
    visits.map(({ subject, visit }: { subject: Subject; visit: Visit }) => [
      subject.village,
      day(visit.date),
      shown(visit.activity) || "–",
      shown(visit.result) || "–",
      shown(visit.followUp) || "–",
      day(visit.dueDate),
    ]),
    t("monthly.none"),
  );
}

const kinds = ["noPlan", "noVisit", "overdue", "stalled"] as const satisfies readonly Reason["why"][];

function attention(page: Page, subjects: readonly Subject[], t: Say, context: ReportContext): void {
  const lines = subjects.flatMap((subject) => {
    const reasons = reasonsFor(subject, context);
    return reasons.length === 0 ? [] : [{ subject, reasons }];
  });
  page.title(`${t("recap.attention")} (${lines.length})`);
  page.table(
    headed(
      t,
      "sheet.village",
      "sheet.district",
      "label.assistant",
      "label.plan",
      "monthly.visit",
      "sheet.due",
      "label.stage",
    ),
    lines.map(({ subject, reasons }) => [
      subject.village,
      subject.district,
      assistantOrNone(subject, context),
      ...kinds.map((kind) => {
        const reason = reasons.find(({ why }) => why === kind);
        return reason === undefined ? "" : reasonText(reason, context);
      }),
    ]),
    t("monthly.none"),
  );
}

/** Left "Mengetahui" and the head of the office, right place, date and who reports (Permendagri 1/2023 art. 44). */
function signatures(page: Page, assistant: string | null, t: Say, context: ReportContext): void {
  const { settings, date, language } = context;
  const day = longDate(date, language);
  const unknown = "(……………)";
  const [name, ...below] = headLines(settings);
  const named = () => page.names.push(line(page.values.length));
  page.add();
  const place = settings.place === "" ? day : `${settings.place}, ${day}`;
  if (assistant === null) {
    // Far enough left for the longest names with their titles.
    const right = (text: string) => page.free("", "", "", text);
    right(place);
    right(t("progress.headOfOffice"));
    for (let space = 0; space < 3; space++) page.add();
    named();
    for (const text of [name, ...below]) right(text);
    return;
  }
  page.free("", "", "", "", place);
  page.free(t("sheet.known"));
  page.free(t("progress.headOfOffice"), "", "", "", t("sheet.assistant"));
  for (let space = 0; space < 3; space++) page.add();
  named();
  page.free(name, "", "", "", assistantName(assistant, context) || unknown);
  for (const text of below) page.free(text);
}
