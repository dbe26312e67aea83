// How grave a finding is, and the order of the inbox, for the add-on and the sidebar alike.

/** How grave a finding is: shown as Salah, Perlu dicek, Info. */
export type Severity = "galat" | "peringatan" | "info";

/** Severities from gravest on. */
export const severities = ["galat", "peringatan", "info"] as const satisfies readonly Severity[];

/** Findings of one kind, counted. */
export interface Tally {
  readonly severity: Severity;
  readonly count: number;
  /** How many have a safe fix, and a suggested one. */
  readonly safe: number;
  readonly suggested: number;
}

/** So that ten spare minutes clear the most: the most fixes first, of these the safer, then the gravest, then the most. */
export function byGain(a: Tally, b: Tally): number {
  return (
    b.safe + b.suggested - (a.safe + a.suggested) ||
    b.safe - a.safe ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.count - a.count
  );
}
