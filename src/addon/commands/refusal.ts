// A command's "no": a sentence for staff that says what is wrong, where, and what to do.

import { say, type TextKey } from "../../domain/text/catalogue.ts";
import { maskPersonal } from "../../domain/text/personal.ts";
import type { Language, Values } from "../../domain/text/words.ts";
import { messageOf } from "../google/fault.ts";
import type { Spreadsheet } from "../google/spreadsheet.ts";

/** Raised where a command cannot go on; its message is shown to staff as it is, but for phones and NIK quoted in it. */
export class Refusal extends Error {
  override readonly name = "Pendamping Koperasi";

  constructor(language: Language, key: TextKey, values?: Values) {
    super(maskPersonal(say(language, key, values)));
  }
}

/**
 * What a fault comes from, and what the words for it name: tabs that others deleted meanwhile, all or the one of a sheet
 * id; a protection; else only Google knows.
 */
export function causeOf(
  book: Spreadsheet | undefined,
  fault: unknown,
  tab?: number,
): ["tabGone" | "protected" | "unexpected", Values] {
  const lost = book?.lostTabs(tab) ?? [];
  const detail = messageOf(fault);
  const cause = lost.length > 0 ? "tabGone" : /protect|lindung/i.test(detail) ? "protected" : "unexpected";
  return [cause, { tabs: lost.join(", "), detail }];
}
