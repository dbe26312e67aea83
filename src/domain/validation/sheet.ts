// The tab `Temuan`: the report of the last check as rows of one table: its counts, its findings, the waivers. What staff
// wrote beside a finding follows its id.

import type { CellValue } from "../cell.ts";
import type { SheetDesign } from "../plan/design.ts";
import { fingerprint } from "../plan/identity.ts";
import { tabNames } from "../register/tables.ts";
import { a1 } from "../table.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { cellText } from "../text/cells.ts";
import { longDate } from "../text/dates.ts";
import { formatNumber } from "../text/numbers.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Language } from "../text/words.ts";
import type { CheckResult } from "./check.ts";
import { type Finding, sentence } from "./finding.ts";
import { rulesVersion } from "./rules.ts";
import { severities } from "./severity.ts";
import type { Waiver } from "./waivers.ts";

/** The add-on's columns, in their order; the last one names the finding and what its cell held. */
export const findingColumns = [
  "severity",
  "code",
  "tab",
  "cell",
  "column",
  "district",
  "village",
  "assistant",
  "value",
  "finding",
  "suggestion",
  "state",
  "id",
] as const;

const idColumn = findingColumns.indexOf("id");
const messageColumn = findingColumns.indexOf("finding");
const stateColumn = findingColumns.indexOf("state");

/** Their headings in a language. The tab is read by position: its headings may be those of another one. */
export const findingHeadings = (language: Language): readonly string[] =>
  findingColumns.map((column) => say(language, `report.col.${column}`));

/** `report.fresh` in every language: the last list may have been written in another one than is spoken now. */
const freshWords: ReadonlySet<CellValue | undefined> = new Set(["Baru", "New"]);

/** Stands behind the id of a finding that is waived: it is listed, but neither new nor still there. */
const silent = "diabaikan";

/** Findings beyond this are not listed in the tab, unless staff wrote beside them; the sidebar pages through all of them. */
export const mostRows = 10_000;

/** Says that the tab lists only the first findings; null where it lists all. */
export function cutRemark({ findings: { length } }: CheckResult, language: Language): string | null {
  const number = (count: number) => formatNumber(count, language);
  return length <= mostRows
    ? null
    : say(language, "report.cut", { listed: number(mostRows), total: number(length) });
}

/** Print of the value that a finding's fix replaces: tells whether the cell still holds what was shown; "" without a fix. */
export const seenPrint = ({ edit }: Finding): string =>
  edit === undefined ? "" : fingerprint([edit.from.value]);

/** What the tab held: which findings, which of them were new, and staff's own cells beside each. */
export interface Listed {
  readonly ids: ReadonlySet<string>;
  /** Print of what each finding's cell held then, by id. */
  readonly seen: ReadonlyMap<string, string>;
  readonly fresh: ReadonlySet<string>;
  /** Staff's cells right of the add-on's columns, by id. */
  readonly beside: ReadonlyMap<string, readonly CellValue[]>;
  /** Rows that the tab uses, with the heading; and columns that staff use. */
  readonly rows: number;
  readonly staffColumns: number;
}

/** Reads what the tab holds; its first row is the heading. */
export function readListed(values: readonly (readonly CellValue[])[]): Listed {
  const ids = new Set<string>();
  const seen = new Map<string, string>();
  const fresh = new Set<string>();
  const beside = new Map<string, readonly CellValue[]>();
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of values.slice(1)) {
    const [id = "", print = ""] = String(row[idColumn] ?? "").split(" ");
    if (id === "") continue;
    if (print !== silent) {
      ids.add(id);
      seen.set(id, print);
      if (freshWords.has(row[stateColumn])) fresh.add(id);
    }
    const own = row.slice(findingColumns.length);
    if (own.some((value) => value !== "")) beside.set(id, own);
  }
  return {
    ids,
    seen,
    fresh,
    beside,
    rows: values.length,
    staffColumns: Math.max(0, width - findingColumns.length),
  };
}

/** A row of the tab as texts, and the id of the finding it is about: "" where it is about none. */
export interface ReportRow {
  readonly id: string;
  readonly cells: readonly string[];
}

function rowOf(id: string, cells: Partial<Record<(typeof findingColumns)[number], string>>): ReportRow {
  return { id, cells: findingColumns.map((column) => cells[column] ?? "") };
}

/** The rows of a check, without heading. `listed` before. `assistant` names an assistant by code. */
export function reportRows(
  result: CheckResult,
  waivers: readonly Waiver[],
  { ids, beside }: Pick<Listed, "ids" | "beside">,
  assistant: (code: string) => string,
  today: string,
  language: Language,
): ReportRow[] {
  const waived = new Map(result.waived.map((finding) => [finding.id, finding]));
  const place = (finding: Finding) => ({
    tab: finding.sheet,
    cell: finding.row === null ? "" : a1(finding.row, finding.column ?? 0),
    column: finding.heading ?? "",
    district: finding.district,
    village: finding.village,
    assistant: finding.assistant === null ? "" : maskPersonal(assistant(finding.assistant)),
    value: cellText(finding.value, language),
    finding: sentence(language, finding.message),
  });
  // Beside the word, over blank cells: seen whole however wide the columns are.
  const summed = (code: string) => rowOf("", { severity: say(language, "report.summary"), code });
  const counted = (name: TextKey, value: string | number) => summed(`${say(language, name)}: ${value}`);
  const cut = cutRemark(result, language);
  const shown = result.findings.filter(({ id }, at) => at < mostRows || beside.has(id));
  return [
    counted("report.rules", rulesVersion),
    counted("report.date", longDate(today, language)),
    counted("report.checked", result.checked),
    ...severities.map((each) => counted(`severity.${each}`, result.counts[each])),
    counted("report.waived", result.counts.waived),
    ...(cut === null ? [] : [summed(cut)]),
    ...shown.map((finding) => {
      const { id, code, severity, fix } = finding;
      return rowOf(id, {
        ...place(finding),
        severity: say(language, `severity.${severity}`),
        code,
        suggestion: fix === undefined ? "" : cellText(fix.to, language),
        state: say(language, ids.has(id) ? "report.known" : "report.fresh"),
        id: `${id} ${seenPrint(finding)}`.trim(),
      });
    }),
    ...waivers.map(({ id, code, reason, until, place: where }) => {
      const finding = waived.get(id);
      const end = until === "" ? "report.always" : "report.until";
      return rowOf(finding === undefined ? "" : id, {
        ...(finding === undefined ? { finding: maskPersonal(where) } : place(finding)),
        severity: say(language, "report.waived"),
        code,
        suggestion: maskPersonal(reason),
        state: say(language, finding === undefined ? "report.ended" : end, {
          until: longDate(until, language),
        }),
        id: `${id} ${silent}`,
      });
    }),
  ];
}

/** Staff's cells in the order of the rows; blank beside a row they wrote nothing about. */
export function besideRows(rows: readonly ReportRow[], listed: Listed): CellValue[][] {
  return rows.map(({ id }) => {
    const own = listed.beside.get(id) ?? [];
    return Array.from({ length: listed.staffColumns }, (_, i) => own[i] ?? "");
  });
}

/** The tab, made with its first rows. */
export function findingsDesign(rows: readonly ReportRow[], language: Language): SheetDesign {
  // As Google makes a tab: cropping would cost calls, and staff want columns of their own beside the list.
  const height = Math.max(1000, rows.length + 50);
  const last = findingColumns.length - 1;
  return {
    name: tabNames.findings,
    role: "findings",
    rows: height,
    columns: 26,
    frozenRows: 1,
    values: [findingHeadings(language), ...rows.map(({ cells }) => cells)],
    formats: [{ areas: [{ top: 0, left: 0, bottom: height - 1, right: last }], format: "@" }],
    looks: [{ areas: [{ top: 0, left: 0, bottom: 0, right: last }], look: { bold: true } }],
    widths: [...Array<undefined>(messageColumn), 340],
    hiddenColumns: [{ column: idColumn, count: 1 }],
    warn: true,
  };
}
