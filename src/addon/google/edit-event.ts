// What onEdit's event tells: which rows of which tab were typed or pasted into.

/** Rows that an edit changed, 0-based and inclusive. */
export interface EditedRows {
  readonly tab: number;
  readonly first: number;
  readonly last: number;
}

/** The rows of an edit; null where the event tells none, or comes in the mode in which nothing may be read. */
export function editedRows(event: unknown): EditedRows | null {
  // Google makes the event; a script that calls the function by hand may leave everything out.
  const { authMode, range } = (event ?? {}) as Partial<GoogleAppsScript.Events.SheetsOnEdit>;
  if (range === undefined || authMode === ScriptApp.AuthMode.NONE) return null;
  return { tab: range.getSheet().getSheetId(), first: range.getRow() - 1, last: range.getLastRow() - 1 };
}
