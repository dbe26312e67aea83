// A finding: what is wrong at one cell, row or sheet, in plain data; and the sentence that says it.

import type { CellValue } from "../cell.ts";
import type { Edit } from "../plan/plan.ts";
import { stageBeside } from "../progress/stage-words.ts";
import { say, type TextKey } from "../text/catalogue.ts";
import { formatNumber } from "../text/numbers.ts";
import type { Language, Values } from "../text/words.ts";
import type { RuleCode } from "./rules.ts";
import type { Severity } from "./severity.ts";

/** A sentence to be said in the user's language; `list` values name several things. */
export interface Message {
  readonly key: TextKey;
  readonly values: Values;
}

/** How sure a fix is: `aman` cannot change meaning, `saran` must be accepted by someone. */
export type Certainty = "aman" | "saran";

/** One finding. Personal values are masked in all that is shown; only `edit` holds them. */
export interface Finding {
  /** From code, row identity and column; equal in every process. */
  readonly id: string;
  readonly code: RuleCode;
  readonly severity: Severity;
  /** Sheet id and name of the tab. */
  readonly tab: number;
  readonly sheet: string;
  /** 0-based; null where the finding is the sheet's. */
  readonly row: number | null;
  readonly column: number | null;
  readonly heading: string | null;
  /** What the cell holds, masked. */
  readonly value: CellValue;
  readonly message: Message;
  readonly fix?: { readonly to: CellValue; readonly certainty: Certainty };
  /** The change that the fix makes. */
  readonly edit?: Edit;
  /** What kind of mishap it is: findings of one cause are cleared together. */
  readonly cause: string;
  /** Where it belongs; "" and null where it is the sheet's. */
  readonly district: string;
  readonly village: string;
  /** Code of the assistant. */
  readonly assistant: string | null;
  /** Print of the value that a waiver is bound to. */
  readonly valueHash: string;
}

/**
 * The sentence of a message in a language. Whole numbers are written as the language groups them; a stage is said with
 * the register's word beside it.
 */
export function sentence(language: Language, message: Message): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(message.values)) {
    if (typeof value === "string") values[name] = name === "stage" ? stageBeside(value, language) : value;
    else values[name] = value >= 10000 ? formatNumber(value, language) : value;
  }
  return say(language, message.key, values);
}
