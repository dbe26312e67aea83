// What the add-on remembers: durable facts as document metadata in the spreadsheet, cursors and caches in properties.

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

/** A cursor or cache of this document, "" where there is none. Lost without harm. */
export function recall(key: string): string {
  return PropertiesService.getDocumentProperties().getProperty(key) ?? "";
}

/** Keeps a cursor or cache of this document (at most 9,000 characters); "" forgets it. */
export function keep(key: string, value: string): void {
  const properties = PropertiesService.getDocumentProperties();
  if (value === "") properties.deleteProperty(key);
  else properties.setProperty(key, value);
}
