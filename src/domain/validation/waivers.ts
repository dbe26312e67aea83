// Waivers: findings that the office accepts for a reason, until a date, for the value that stood there.

import { isDate } from "../cell.ts";
import type { PlainTable } from "../register/headings.ts";
import type { waiverColumns } from "../register/tables.ts";
import type { Finding } from "./finding.ts";

/** Key of a column of `Diabaikan`. */
export type WaiverKey = (typeof waiverColumns)[number]["key"];

/** One waiver. */
export interface Waiver {
  /** Id of the finding. */
  readonly id: string;
  /** Code of its rule. */
  readonly code: string;
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`; "" for ever. */
  readonly until: string;
  /** Print of the value it was given for. */
  readonly valueHash: string;
  readonly who: string;
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly when: string;
  /** Where it stands, in words. */
  readonly place: string;
  /** 0-based row in `Diabaikan`; -1 for one not yet written. */
  readonly row: number;
}

/** Reads `Diabaikan`; a later row for the same finding replaces an earlier one. */
export function readWaivers(table: PlainTable<WaiverKey> | null): Waiver[] {
  const waivers = new Map<string, Waiver>();
  for (const each of table?.rows ?? []) {
    const { row } = each;
    const text = (key: WaiverKey) => {
      const value = each.cell(key);
      return (isDate(value) ? value.date : String(value)).trim();
    };
    const id = text("id");
    if (id === "") continue;
    waivers.set(id, {
      id,
      code: text("code"),
      reason: text("reason"),
      until: text("until").slice(0, 10),
      valueHash: text("valueHash"),
      who: text("who"),
      when: text("when"),
      place: text("place"),
      row,
    });
  }
  return [...waivers.values()];
}

/** Whether a waiver silences a finding on a day: same finding, same value, not past its last day. */
export function silences(waiver: Waiver, finding: Finding, today: string): boolean {
  return (
    waiver.id === finding.id &&
    waiver.valueHash === finding.valueHash &&
    (waiver.until === "" || waiver.until >= today)
  );
}

/** Parts findings into those that stand and those that waivers silence. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
): { readonly standing: Finding[]; readonly waived: Finding[] } {
  const byId = new Map(waivers.map((waiver) => [waiver.id, waiver]));
  const standing: Finding[] = [];
  const waived: Finding[] = [];
  for (const finding of findings) {
    const waiver = byId.get(finding.id);
    (waiver !== undefined && silences(waiver, finding, today) ? waived : standing).push(finding);
  }
  return { standing, waived };
}

/** The waiver of a finding, as a new row of `Diabaikan`. */
export function waiverRow(
  finding: Finding,
  about: { readonly reason: string; readonly until: string; readonly who: string; readonly when: string },
): Record<WaiverKey, string> {
  const place = [finding.sheet, finding.village, finding.heading ?? ""].filter((part) => part !== "");
  return {
    id: finding.id,
    code: finding.code,
    reason: about.reason,
    until: about.until,
    valueHash: finding.valueHash,
    who: about.who,
    when: about.when,
    place: place.join(" · "),
  };
}
