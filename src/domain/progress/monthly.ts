// *Laporan bulanan* of an assistant and of the office: an A4 page with letterhead and signatures, ready to print.

import type { CellValue } from "../cell.ts";
import type { Look, SheetDesign } from "../plan/design.ts";
import { stages } from "../register/columns.ts";
import type { Visit } from "../register/visits.ts";
import type { Area } from "../table.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { longDate, longMonth } from "../text/dates.ts";
import { formatNumber, signed } from "../text/numbers.ts";
import { maskPersonal } from "../text/personal.ts";
import { changesBetween } from "./changes.ts";
import { nipText } from "./content/signatures.ts";
import { assistantName, type ReportContext, visitsOf } from "./context.ts";
import { inOrder } from "./names.ts";
import {
  assistantOrNone,
  indicatorLabel,
  indicators,
  type Reason,
  type Recap,
  reasonsFor,
  reasonText,
} from "./recap.ts";
import { previousSnapshot, takeSnapshot } from "./snapshot.ts";
import type { Subject } from "./subject.ts";

/** Pixels of the seven columns; together 660, as wide as a progress sheet: A4 portrait at 100 %. */
export const monthlyWidths = [104, 84, 92, 104, 84, 92, 100] as const;

const columns = monthlyWidths.length;
const ink = "#1f1f1f";
const rule = "#bdc1c6";
const shade = "#eef3ee";

/** Longest text of a cell: reports are read on paper. */
const longest = 400;

/** The page while it is put together. */
class Page {
  readonly values: CellValue[][] = [];
  readonly heads: Area[] = [];
  readonly titles: Area[] = [];
  readonly headings: Area[] = [];
  readonly tables: Area[] = [];
  readonly plain: Area[] = [];

  add(...cells: CellValue[]): number {
    return this.values.push(cells) - 1;
  }

  head(text: string): void {
    this.heads.push(line(this.add(text)));
  }

  title(text: string): void {
    this.add();
    this.titles.push(line(this.add(text)));
  }

  /** A table; where it has no rows, a line says so. */
  table(headings: readonly string[], rows: readonly (readonly CellValue[])[], none: string): void {
    const top = this.add(...headings);
    this.headings.push(line(top, headings.length));
    for (const row of rows) this.add(...row);
    if (rows.length === 0) this.add(none);
    const bottom = this.values.length - 1;
    this.tables.push({ top, bottom, left: 0, right: headings.length - 1 });
  }

  /** A line of text that may run over its neighbours. */
  free(...cells: CellValue[]): void {
    this.plain.push(line(this.add(...cells)));
  }
}

const line = (row: number, width: number = columns): Area => ({
  top: row,
  bottom: row,
  left: 0,
  right: width - 1,
});

type Say = (key: TextKey) => string;

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
    perDistrict(page, recap, t);
    perStage(page, recap, t);
    perAssistant(page, recap, t);
    operating(page, sorted, t, context);
  } else {
    const mine = sorted.filter((subject) => subject.assistant === assistant);
    page.free(`${t("progress.template.assistant")}: ${assistantName(assistant, context)}`);
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
    widths: monthlyWidths.map((pixels, column) => ({ column, count: 1, pixels })),
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

function perDistrict(page: Page, recap: Recap, t: Say): void {
  const lines = [...recap.lines, recap.total];
  const part = (keys: readonly (typeof indicators)[number][], withCount: boolean) => {
    page.table(
      [
        t("progress.template.district"),
        ...(withCount ? [t("recap.cooperatives")] : []),
        ...keys.map((key) => t(indicatorLabel(key))),
      ],
      lines.map((each) => [
        each.district || t("recap.total"),
        ...(withCount ? [counted(each.cooperatives, each.change?.cooperatives)] : []),
        ...keys.map((key) => counted(each.counts[key], each.change?.counts[key])),
      ]),
      "",
    );
  };
  page.title(t("recap.counts"));
  part(indicators.slice(0, 5), true);
  page.add();
  part(indicators.slice(5), false);
}

/** A count with what it grew by since last month. */
function counted(now: number, change: number | undefined): string {
  const text = formatNumber(now, "id");
  return change === undefined || change === 0 ? text : `${text} (${signed(change, "id")})`;
}

function perStage(page: Page, recap: Recap, t: Say): void {
  page.title(t("recap.stages"));
  const names = [...stages, t("progress.blank")];
  page.table(
    [t("progress.label.stage"), t("recap.cooperatives")],
    names.map((name, i) => [name, String(recap.total.stages[i] ?? 0)]),
    "",
  );
}

function perAssistant(page: Page, recap: Recap, t: Say): void {
  page.title(t("recap.assistants"));
  page.table(
    [
      t("progress.label.assistant"),
      t("recap.cooperatives"),
      t("recap.hours"),
      t("progress.label.operating"),
      t("recap.visits"),
    ],
    recap.assistants.map(({ name, count, hours, operating: open, visits }) => [
      name,
      String(count),
      formatNumber(hours, "id", Number.isInteger(hours) ? 0 : 1),
      String(open),
      String(visits),
    ]),
    t("monthly.none"),
  );
}

function operating(page: Page, subjects: readonly Subject[], t: Say, context: ReportContext): void {
  page.title(t("progress.label.operating"));
  page.table(
    [
      t("progress.template.village"),
      t("progress.template.district"),
      t("progress.template.date"),
      t("progress.template.otherBusiness"),
    ],
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
    [
      t("progress.template.village"),
      t("progress.template.district"),
      t("progress.label.stage"),
      t("progress.template.changes"),
      t("recap.visits"),
      t("progress.template.obstacle"),
      t("progress.label.followUp"),
    ],
    subjects.map((subject) => {
      const before = previousSnapshot(subject, context);
      const changes =
        before === null ? [] : changesBetween(before, takeSnapshot(subject, month, context), context);
      const due = subject.dates.dueDate ?? "";
      return [
        subject.village,
        subject.district,
        subject.stage === null ? t("progress.blank") : `${subject.stage}. ${stages[subject.stage - 1] ?? ""}`,
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
  page.title(`${t("progress.template.visits").replace(/^D\. /, "")} (${visits.length})`);
  page.table(
    [
      t("progress.template.date"),
      t("progress.template.village"),
      t("monthly.activity"),
      t("monthly.result"),
      t("progress.label.followUp"),
      t("progress.template.due"),
    ],
    visits.map(({ subject, visit }: { subject: Subject; visit: Visit }) => [
      day(visit.date),
      subject.village,
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
    [
      t("progress.template.village"),
      t("progress.template.district"),
      t("progress.label.assistant"),
      t("progress.label.plan"),
      t("monthly.visit"),
      t("progress.template.due"),
      t("progress.label.stage"),
    ],
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
  const nip = settings.officeHeadId === "" ? "NIP ……………" : nipText(settings.officeHeadId);
  const head = [settings.officeHead || unknown, settings.officeHeadRank, nip];
  page.add();
  page.free("", "", "", "", settings.place === "" ? day : `${settings.place}, ${day}`);
  if (assistant === null) {
    page.free("", "", "", "", t("progress.headOfOffice"));
    for (let space = 0; space < 3; space++) page.add();
    for (const text of head) page.free("", "", "", "", text);
    return;
  }
  page.free(t("progress.template.known"));
  page.free(t("progress.headOfOffice"), "", "", "", t("progress.template.assistant"));
  for (let space = 0; space < 3; space++) page.add();
  page.free(head[0] ?? "", "", "", "", assistantName(assistant, context) || unknown);
  for (const text of head.slice(1)) page.free(text);
}

function looks(page: Page): { areas: readonly Area[]; look: Look }[] {
  const all: Area = { top: 0, left: 0, bottom: page.values.length - 1, right: columns - 1 };
  const [government, office, address, title, month] = page.heads;
  const of = (...areas: (Area | undefined)[]) => areas.flatMap((area) => (area === undefined ? [] : [area]));
  const border: Look["border"] = {
    top: true,
    bottom: true,
    left: true,
    right: true,
    inner: true,
    color: rule,
  };
  return [
    { areas: [all], look: { font: "Arial", size: 9, color: ink, vertical: "top", wrap: true } },
    { areas: page.plain, look: { wrap: false } },
    { areas: of(government, office, address, title, month), look: { horizontal: "center" } },
    { areas: of(government, office, title), look: { bold: true, size: 12 } },
    { areas: of(address), look: { border: { bottom: true, thick: true, color: ink } } },
    { areas: page.titles, look: { bold: true, size: 10, wrap: false } },
    { areas: page.tables, look: { border } },
    { areas: page.headings, look: { bold: true, background: shade } },
  ];
}
