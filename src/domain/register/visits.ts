// Visits as typed records, drawn from `Kunjungan`.

/** One visit. */
export interface Visit {
  /** `YYYY-MM-DD`, "" where blank or unreadable. */
  readonly date: string;
  /** Code of the village visited: as written or derived from its name; "" where unknown or ambiguous. */
  readonly code: string;
  readonly district: string;
  readonly village: string;
  /** Code of the assistant; null where blank or unknown. */
  readonly assistant: string | null;
  readonly activity: string;
  readonly result: string;
  readonly followUp: string;
  /** `YYYY-MM-DD` or "". */
  readonly dueDate: string;
  /** 0-based row and sheet id in `Kunjungan`. */
  readonly row: number;
  readonly tab: number;
}
