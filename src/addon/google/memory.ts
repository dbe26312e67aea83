// What the add-on remembers: durable facts, as document metadata in the spreadsheet.

import type { Spreadsheet } from "./spreadsheet.ts";

/** Sets or removes (null) a fact remembered on the spreadsheet, or on a tab. */
export function remember(book: Spreadsheet, key: string, value: string | null, tab?: number): void {
  const entry = book.metadataEntries().find((each) => {
    if (each.getKey() !== key) return false;
    const location = each.getLocation();
    return tab === undefined ? location.getSpreadsheet() !== null : location.getSheet()?.getSheetId() === tab;
  });
  if (entry !== undefined) {
    if (value === null) entry.remove();
    else if (entry.getValue() !== value) entry.setValue(value);
    else return;
  } else if (value !== null) {
    const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
    if (tab === undefined) book.service.addDeveloperMetadata(key, value, visibility);
    else book.sheet(tab).addDeveloperMetadata(key, value, visibility);
  }
  book.forgetMetadata();
}
