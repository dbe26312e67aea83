// Reading one cell: what was written becomes a typed value, or a reason why not.

import { type CellValue, isDate, isFormulaError } from "../cell.ts";
import type { Settings } from "../settings/settings.ts";
import { readCheckbox, readDone, readOutlet, readStage, readVillageType, readWordList } from "./choices.ts";
import { clean } from "./clean.ts";
import type { ColumnType } from "./columns.ts";
import { readDateCell } from "./dates.ts";
import { readAccount, readCode, readLegalNumber, readNib, readNik, readNpwp, readPhone } from "./digits.ts";
import { readCoordinate, readCount, readRupiah } from "./numbers.ts";
import { BLANK, NONE, ok, type ReadCell, saysNo, unreadable } from "./read-cell.ts";
import { officeWords } from "./words.ts";

export type { CellMeaning, ReadCell, Unreadable } from "./read-cell.ts";

/** What reading a cell depends on beside the cell. */
export interface CellContext {
  /** Whether 03/04/2025 is 3 April (true) or March 4, as the spreadsheet's locale has it. */
  readonly dayFirst: boolean;
  /** The office's own words, folded: number of the stage, state of an outlet. */
  readonly stageWords: ReadonlyMap<string, string>;
  readonly outletWords: ReadonlyMap<string, string>;
}

/**
 * Context from the spreadsheet's locale (`id_ID`) and the settings. Where asking for the locale costs a call, it may be
 * given as a question: it is asked only when a date cannot be read without it.
 */
export function cellContext(
  locale: string | (() => string),
  settings: Pick<Settings, "stageWords" | "outletWords">,
): CellContext {
  let known: boolean | undefined;
  return {
    get dayFirst() {
      known ??= !/^(en_US|en_PH|fil|en$)/.test(typeof locale === "string" ? locale : locale());
      return known;
    },
    stageWords: officeWords(settings.stageWords),
    outletWords: officeWords(settings.outletWords),
  };
}

function readText(raw: CellValue): ReadCell {
  if (typeof raw !== "string") return ok(isDate(raw) ? raw.date : String(raw));
  const text = clean(raw, true);
  return text === "" ? BLANK : saysNo(text) ? NONE : ok(text);
}

/**
 * Reads a cell of a column type. Never throws. A formula error is unreadable (`error`); a cell of spaces only is blank.
 */
export function readCell(type: ColumnType, raw: CellValue, context: CellContext): ReadCell {
  if (raw === "") return BLANK;
  if (typeof raw === "string") {
    if (isFormulaError(raw)) return unreadable("error");
    // What begins with a visible character is not blank: nearly every cell, told without looking at the rest.
    const first = raw.charCodeAt(0);
    if ((first <= 0x20 || first >= 0x7f) && raw.length < 20 && clean(raw) === "") return BLANK;
  }
  switch (type) {
    case "code":
      return readCode(raw);
    case "text":
    case "name":
    case "assistant":
      return readText(raw);
    case "villageType":
      return readVillageType(raw);
    case "legalNumber":
      return readLegalNumber(raw);
    case "nik":
      return readNik(raw);
    case "nib":
      return readNib(raw);
    case "npwp":
      return readNpwp(raw);
    case "account":
      return readAccount(raw);
    case "phone":
      return readPhone(raw);
    case "date":
      return readDateCell(raw, context);
    case "count":
      return readCount(raw);
    case "rupiah":
      return readRupiah(raw);
    case "stage":
      return readStage(raw, context.stageWords);
    case "outlet":
      return readOutlet(raw, context.outletWords);
    case "wordList":
      return readWordList(raw);
    case "coordinate":
      return readCoordinate(raw);
    case "checkbox":
      return readCheckbox(raw);
    case "done":
      return readDone(raw);
  }
}
