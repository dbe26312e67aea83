// What the add-on remembers: durable facts, as document metadata in the spreadsheet.

import type { MetadataChange } from "../../domain/plan/plan.ts";
import { type Spreadsheet, writeFact } from "./spreadsheet.ts";

/** Sets or removes (null) a fact remembered on the spreadsheet, or on a tab. */
export function remember(book: Spreadsheet, key: string, value: string | null, tab?: number): void {
  rememberAll(book, [{ key, to: value, ...(tab !== undefined && { tab }) }]);
}

/** Sets or removes many facts: what is remembered is looked up once for all of them. */
export function rememberAll(
  book: Spreadsheet,
  changes: readonly Pick<MetadataChange, "key" | "tab" | "to">[],
): void {
  if (changes.length === 0) return;
  const nameOf = (key: string, tab: number | undefined) => `${tab ?? ""}|${key}`;
  const entries = new Map(
    book.metadataEntries().map((entry) => {
      return [nameOf(entry.getKey(), entry.getLocation().getSheet()?.getSheetId()), entry] as const;
    }),
  );
  let changed = false;
  for (const { key, tab, to } of changes) {
    const entry = entries.get(nameOf(key, tab));
    if (entry === undefined ? to === null : entry.getValue() === to) continue;
    changed = true;
    if (entry !== undefined) {
      if (to === null) entry.remove();
      else entry.setValue(to);
    } else if (to !== null) writeFact(tab === undefined ? book.service : book.sheet(tab), key, to);
  }
  if (changed) book.forgetMetadata();
}
