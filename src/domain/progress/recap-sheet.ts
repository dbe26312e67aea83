// `Rekapitulasi` as a sheet: counts, changes, stages, trend, attention, assistants, links to every sheet, lists behind the numbers.

import type { CellValue } from "../cell.ts";
import type { ChartDesign, LinkedText, Look, SheetDesign } from "../plan/design.ts";
import { stages } from "../register/columns.ts";
import { tabNames } from "../register/tables.ts";
import { type Area, a1 } from "../table.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { longDate, longMonth } from "../text/dates.ts";
import type { ReportContext } from "./context.ts";
import { inOrder } from "./names.ts";
import {
  assistantOrNone,
  indicatorLabel,
  indicators,
  type Recap,
  type RecapLine,
  reasonText,
} from "./recap.ts";
import type { Subject } from "./subject.ts";

/** What the sheet links to. */
export interface RecapLinks {
  /** Sheet id of the recap's own tab; null while it is made for the first time. */
  readonly own: number | null;
  /** Sheet ids of the progress sheets by cooperative's id. */
  readonly sheets: ReadonlyMap<string, number>;
}

const columns = 11;

/** The page while it is put together. */
class Page {
  readonly values: CellValue[][] = [];
  readonly links: LinkedText[] = [];
  readonly headings: Area[] = [];
  readonly titles: Area[] = [];
  readonly tables: Area[] = [];
  readonly totals: Area[] = [];
  readonly charts: ChartDesign[] = [];

  /** Row that comes next, 0-based. */
  get row(): number {
    return this.values.length;
  }

  add(cells: readonly CellValue[]): number {
    this.values.push([...cells]);
    return this.row - 1;
  }

  title(text: string): void {
    if (this.row > 0) this.add([]);
    this.titles.push(area(this.add([text]), 1));
  }

  /** A table with its headings; gives the 0-based row of the headings. */
  table(headings: readonly string[], rows: readonly (readonly CellValue[])[]): number {
    const top = this.add(headings);
    this.headings.push(area(top, headings.length));
    for (const row of rows) this.add(row);
    this.tables.push({ top, bottom: this.row - 1, left: 0, right: headings.length - 1 });
    return top;
  }

  /** Blank rows over which a chart of so many pixels lies. */
  room(pixels: number): void {
    for (let rows = Math.ceil(pixels / 21) + 2; rows > 0; rows--) this.add([]);
  }

  link(row: number, column: number, target: Pick<LinkedText["links"][number], "gid" | "url">): void {
    const text = String(this.values[row]?.[column] ?? "");
    if (text !== "")
      this.links.push({ row, column, text, links: [{ start: 0, end: text.length, ...target }] });
  }
}

const area = (row: number, width: number): Area => ({ top: row, bottom: row, left: 0, right: width - 1 });

/** The recap's sheet. `subjects` are all cooperatives. */
export function recapDesign(
  recap: Recap,
  subjects: readonly Subject[],
  context: ReportContext,
  links: RecapLinks,
): SheetDesign {
  const { language, settings } = context;
  const t = (key: TextKey) => say(language, key);
  const page = new Page();
  page.title(`${t("recap.title")} — ${settings.reportTitle}`);
  page.add([`${t("progress.template.asOf")} ${longDate(context.date, language)}`]);
  counts(page, recap, t, context);
  stageTable(page, recap, t);
  trend(page, recap, t, context);
  assistants(page, recap, t);
  attention(page, recap, t, context, links);
  sheets(page, subjects, t, context, links);
  lists(page, recap, t, links);
  return {
    name: tabNames.recap,
    role: "recap",
    rows: page.row,
    columns,
    hideGridlines: true,
    warn: true,
    values: page.values,
    formats: [{ areas: [{ top: 0, left: 0, bottom: page.row - 1, right: columns - 1 }], format: "General" }],
    widths: [
      { column: 0, count: 1, pixels: 170 },
      { column: 1, count: columns - 1, pixels: 110 },
    ],
    looks: looks(page),
    links: page.links,
    charts: page.charts,
  };
}

type Say = (key: TextKey) => string;

function counts(page: Page, recap: Recap, t: Say, { language }: ReportContext): void {
  const headings = [
    t("progress.template.district"),
    t("recap.cooperatives"),
    ...indicators.map((key) => t(indicatorLabel(key))),
  ];
  const row = (line: RecapLine, name: string): CellValue[] => [
    name,
    line.cooperatives,
    ...indicators.map((key) => line.counts[key]),
  ];
  page.title(t("recap.counts"));
  page.table(headings, [
    ...recap.lines.map((line) => row(line, line.district)),
    row(recap.total, t("recap.total")),
  ]);
  page.totals.push(area(page.row - 1, headings.length));
  page.title(
    recap.since === ""
      ? t("progress.noEarlierMonth")
      : say(language, "recap.changes", { month: longMonth(recap.since, language) }),
  );
  if (recap.since === "") return;
  const change = (line: RecapLine, name: string): CellValue[] => [
    name,
    line.change?.cooperatives ?? 0,
    ...indicators.map((key) => line.change?.counts[key] ?? 0),
  ];
  page.table(headings, [
    ...recap.lines.map((line) => change(line, line.district)),
    change(recap.total, t("recap.total")),
  ]);
  page.totals.push(area(page.row - 1, headings.length));
}

function stageTable(page: Page, recap: Recap, t: Say): void {
  page.title(t("recap.stages"));
  const headings = [t("progress.template.district"), ...stages, t("progress.blank")];
  const top = page.table(
    headings,
    recap.lines.map((line) => [line.district, ...line.stages]),
  );
  page.charts.push({
    kind: "stackedBar",
    title: t("recap.chart.stages"),
    areas: [{ top, left: 0, bottom: page.row - 1, right: headings.length - 1 }],
    row: page.row + 2,
    column: 0,
    width: 900,
    height: 300,
  });
  page.add([t("recap.total"), ...recap.total.stages]);
  page.totals.push(area(page.row - 1, headings.length));
  page.room(300);
}

function trend(page: Page, recap: Recap, t: Say, { language }: ReportContext): void {
  page.title(t("recap.trend"));
  const keys = ["operating", "legal", "nib", "plan"] as const;
  const top = page.table(
    [t("recap.month"), ...keys.map((key) => t(indicatorLabel(key)))],
    recap.trend.map((line) => [longMonth(line.month, language), ...keys.map((key) => line.counts[key])]),
  );
  page.charts.push({
    kind: "line",
    title: t("recap.chart.operating"),
    areas: [{ top, left: 0, bottom: page.row - 1, right: 1 }],
    row: page.row + 1,
    column: 0,
    width: 900,
    height: 240,
  });
  page.room(240);
}

function assistants(page: Page, recap: Recap, t: Say): void {
  page.title(t("recap.assistants"));
  page.table(
    [
      t("progress.label.assistant"),
      t("recap.cooperatives"),
      t("recap.hours"),
      t("progress.label.operating"),
      t("recap.visits"),
    ],
    recap.assistants.map(({ name, count, hours, operating, visits }) => [
      name,
      count,
      hours,
      operating,
      visits,
    ]),
  );
}

function attention(page: Page, recap: Recap, t: Say, context: ReportContext, links: RecapLinks): void {
  page.title(t("recap.attention"));
  const top = page.table(
    [
      t("progress.template.village"),
      t("progress.template.district"),
      t("progress.label.assistant"),
      t("recap.reasons"),
    ],
    recap.attention.map(({ subject, reasons }) => [
      subject.village,
      subject.district,
      assistantOrNone(subject, context),
      reasons.map((reason) => reasonText(reason, context)).join("; "),
    ]),
  );
  recap.attention.forEach(({ subject }, i) => {
    linkSheet(page, top + 1 + i, subject, links);
  });
}

function sheets(
  page: Page,
  subjects: readonly Subject[],
  t: Say,
  context: ReportContext,
  links: RecapLinks,
): void {
  page.title(t("recap.sheets"));
  const sorted = [...subjects].sort(inOrder);
  const top = page.table(
    [
      t("progress.template.village"),
      t("progress.template.district"),
      t("progress.label.stage"),
      t("progress.label.assistant"),
    ],
    sorted.map((subject) => [
      subject.village,
      subject.district,
      subject.stage === null ? t("progress.blank") : (stages[subject.stage - 1] ?? ""),
      assistantOrNone(subject, context),
    ]),
  );
  sorted.forEach((subject, i) => {
    linkSheet(page, top + 1 + i, subject, links);
  });
}

function linkSheet(page: Page, row: number, subject: Subject, { sheets: ids }: RecapLinks): void {
  const gid = ids.get(subject.id);
  if (gid !== undefined) page.link(row, 0, { gid });
}

/** The villages behind the counts, a row for each district and indicator; the districts above lead here. */
function lists(page: Page, recap: Recap, t: Say, { own }: RecapLinks): void {
  page.title(t("recap.lists"));
  const keys = indicators.filter((key) => key !== "members");
  const rows = recap.lines.flatMap((line) =>
    keys.map((key): CellValue[] => [
      line.district,
      t(indicatorLabel(key)),
      line.villages[key].length,
      line.villages[key].join(", "),
    ]),
  );
  const top = page.table(
    [t("progress.template.district"), t("recap.indicator"), t("recap.count"), t("recap.villages")],
    rows,
  );
  if (own === null) return;
  const first = page.tables[0]?.top ?? 0;
  recap.lines.forEach((_, i) => {
    const start = top + 1 + i * keys.length;
    const range = `${a1(start, 0)}:${a1(start + keys.length - 1, 3)}`;
    page.link(first + 1 + i, 0, { url: `#gid=${own}&range=${range}` });
  });
}

function looks(page: Page): { areas: readonly Area[]; look: Look }[] {
  const all: Area = { top: 0, left: 0, bottom: page.row - 1, right: columns - 1 };
  const lines: Look["border"] = {
    top: true,
    bottom: true,
    left: true,
    right: true,
    inner: true,
    color: "#bdc1c6",
  };
  const given: { areas: readonly Area[]; look: Look }[] = [
    { areas: [all], look: { font: "Arial", size: 10, vertical: "middle" } },
    { areas: page.titles, look: { bold: true, size: 11 } },
    { areas: page.titles.slice(0, 1), look: { size: 14 } },
    { areas: page.headings, look: { bold: true, background: "#eef3ee", wrap: true } },
    { areas: page.totals, look: { bold: true } },
    { areas: [...page.tables, ...page.totals], look: { border: lines } },
  ];
  return given.filter(({ areas }) => areas.length > 0);
}
