// The check: every rule over the office's tables, in one pass over the rows.

import { registerColumns } from "../register/columns.ts";
import type { OfficeData } from "../register/office.ts";
import { type Place, placeOf } from "../register/place.ts";
import type { RegisterTab } from "../register/register.ts";
import type { RegisterRow } from "../register/row.ts";
import type { Settings } from "../settings/settings.ts";
import { checkAssistants } from "./assistants.ts";
import { Collector } from "./collector.ts";
import { checkConsistency } from "./consistency.ts";
import { Doubles, rowsAlike } from "./doubles.ts";
import type { Finding, Message } from "./finding.ts";
import { checkForm, formColumns } from "./form.ts";
import { inOrder } from "./inbox.ts";
import { checkName } from "./names.ts";
import { checkNeeded } from "./needed.ts";
import { checkMissing, checkOfficial } from "./official.ts";
import { checkPersonal, checkPersonalVisits, personalColumns } from "./privacy.ts";
import { remarksOn } from "./remarks.ts";
import { rulesInForce } from "./rules.ts";
import type { Severity } from "./severity.ts";
import { checkErrors, checkStructure } from "./structure.ts";
import { checkVisits, type HeldThen } from "./visits.ts";
import { applyWaivers, type Waiver } from "./waivers.ts";

/** Rows of a tab, 0-based and inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What a check needs. */
export interface CheckInput {
  readonly office: OfficeData;
  readonly settings: Settings;
  /** `YYYY-MM-DD` in the spreadsheet's zone. */
  readonly today: string;
  readonly waivers: readonly Waiver[];
  /** Who held a cooperative before; absent: nothing is known of it. */
  readonly heldThen?: HeldThen;
  /**
   * Rows of the register, 0-based and inclusive, that alone are looked at: for an edit as it is typed. The other rows
   * count only for what stands twice, and are read only where they look as if; tables beside the register are left out.
   */
  readonly only?: RowSpan;
}

/** What a check found. */
export interface CheckResult {
  /** Rows that count. */
  readonly checked: number;
  /** In the order of the inbox. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>> & { readonly waived: number };
  readonly remarks: readonly Message[];
}

/** Checks the whole office. Never throws on what cells hold; the same tables give the same findings. */
export function checkWorkbook(input: CheckInput): CheckResult {
  const { office, settings, today, waivers, heldThen = () => false, only } = input;
  const { rules, unknown } = rulesInForce(settings);
  const out = new Collector(rules, office.assistants);
  const { register } = office;
  const { rows, places, holders, doubles, ambiguous } = checkRows(office, settings, today, only, out);
  doubles.report(rows, places, out);
  if (only === undefined) {
    checkStructure(register, out);
    checkMissing(office, places, out);
    checkAssistants(office, holders, settings, today, out);
    checkVisits(office, places, holders, today, settings.visitDays, heldThen, out);
    if (office.tables.visits !== null) checkPersonalVisits(office.tables.visits, out);
  }
  const { standing, waived } = applyWaivers(out.findings, waivers, today);
  return {
    checked: register.rows.length,
    findings: inOrder(standing),
    waived,
    counts: { ...countBySeverity(standing), waived: waived.length },
    remarks: remarksOn(office, ambiguous, unknown),
  };
}

/** Findings by severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { galat: 0, peringatan: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/**
 * The rules that look at one row alone, each row's cells read once. Gives the rows gone through, of each its place and the
 * code of its assistant (null: nobody known), what stands twice, and the count of rows with ambiguous dates.
 */
function checkRows(
  office: OfficeData,
  settings: Settings,
  today: string,
  only: CheckInput["only"],
  out: Collector,
) {
  const { register, villages, assistants } = office;
  const columns = formColumns(register);
  const personal = personalColumns(register);
  const tabs = new Map(register.tabs.map((tab) => [tab.table.id, tabColumns(tab)]));
  const places: Place[] = [];
  const holders: (string | null)[] = [];
  const asked = (row: RegisterRow) => only === undefined || (row.row >= only.first && row.row <= only.last);
  const edited =
    only === undefined
      ? undefined
      : register.rows.filter(asked).map((row) => [row, placeOf(row, villages)] as const);
  const rows = edited === undefined ? register.rows : rowsAlike(register.rows, edited);
  const doubles = new Doubles(rows.length, out, edited);
  let ambiguous = 0;
  rows.forEach((row, i) => {
    const place = placeOf(row, villages);
    places.push(place);
    doubles.add(row, place, i);
    const own = tabs.get(row.tab);
    if (own === undefined || !asked(row)) return;
    holders.push(assistants.find(row.text("assistant")));
    if (out.on("S06")) checkErrors(row, place, own.keys, out);
    checkNeeded(row, place, out);
    checkForm(row, place, columns, register, villages, out);
    if (out.on("F15") || out.on("X01")) checkName(row, place, out);
    if (out.anyOn("A")) checkOfficial(row, place, office, settings.regency, settings.farKilometres, out);
    if (out.anyOn("X")) checkConsistency(row, place, today, out);
    if (out.on("P01")) checkPersonal(row, place, personal, own.others, out);
    if (row.hasAmbiguousDate()) ambiguous++;
  });
  return { rows, places, holders, doubles, ambiguous };
}

/** Key of each column of a tab, and the columns that are none of ours, with an unknown heading or without any. */
function tabColumns({ headings }: RegisterTab): {
  readonly keys: readonly (string | undefined)[];
  readonly others: readonly number[];
} {
  const keys: (string | undefined)[] = [];
  for (const { key } of registerColumns) {
    const column = headings.columns.get(key);
    if (column !== undefined) keys[column] = key;
  }
  const others = headings.texts.flatMap((_, column) => (keys[column] === undefined ? [column] : []));
  return { keys, others };
}
