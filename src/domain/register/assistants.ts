// The business assistants as typed records, drawn from `Asisten`.

import type { RowIdentity } from "../plan/plan.ts";
import type { assistantStatuses } from "./tables.ts";

/** State of an assistant: `Cuti` until a date and back, `Keluar` for good. */
export type AssistantStatus = (typeof assistantStatuses)[number];

/** One business assistant. */
export interface Assistant {
  readonly code: string;
  readonly name: string;
  readonly homeDistrict: string;
  /** Home, decimal degrees; both or neither. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Percent of full time, 0 to 100; 100 where blank or wrong. */
  readonly capacity: number;
  /** `Aktif` where blank or wrong. */
  readonly status: AssistantStatus;
  /** `YYYY-MM-DD` or "". */
  readonly since: string;
  /** End of leave, `YYYY-MM-DD` or "". */
  readonly until: string;
  /** Own limits on the count of cooperatives; null: the office's setting. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Codes of villages never to be assigned. */
  readonly forbidden: readonly string[];
  /** 0-based row and sheet id in `Asisten`. */
  readonly row: number;
  readonly tab: number;
  readonly identity: RowIdentity;
}
