// Developer metadata as the workbook keeps it: adding within Google's limits, finding what hangs on a place.

import type { MetadataEntry } from "../workbook/model.ts";
import { badArguments } from "./border.ts";
import { enumName } from "./enums.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { METADATA_CHARACTERS } from "./limits.ts";
import type { Place } from "./place.ts";

/** Where metadata hangs: on the spreadsheet (nothing), a tab, or a row or column of it (0-based). */
export interface Spot {
  readonly sheetId?: number;
  readonly row?: number;
  readonly column?: number;
}

/** Adds metadata by the overloads (key), (key, visibility), (key, value), (key, value, visibility). */
export function addMetadata(run: Execution, spot: Spot, args: readonly unknown[], method: string): void {
  const [key, second, third] = args;
  const visibility = enumName(args.at(-1), "DeveloperMetadataVisibility");
  const value = typeof second === "string" ? second : "";
  const fits =
    typeof key === "string" &&
    args.length <= 3 &&
    (second === undefined || typeof second === "string" || (args.length === 2 && visibility !== undefined)) &&
    (third === undefined || visibility !== undefined);
  if (!fits) throw badArguments(method, args);
  if (key === "") throw new Exception("Invalid argument: key");
  const { workbook } = run;
  const entry: MetadataEntry = {
    id: workbook.nextId,
    key,
    value,
    visibility: visibility === "PROJECT" ? "PROJECT" : "DOCUMENT",
    ...spot,
  };
  checkRoom(run, entry);
  workbook.nextId++;
  workbook.metadata.push(entry);
}

/** Throws when an entry, added or changed, would go beyond 30,000 characters of its spreadsheet or tab. */
export function checkRoom(run: Execution, entry: MetadataEntry): void {
  const others = run.workbook.metadata.filter((one) => one.id !== entry.id && one.sheetId === entry.sheetId);
  const used = [...others, entry].reduce((sum, one) => sum + one.key.length + one.value.length, 0);
  if (used > METADATA_CHARACTERS) {
    throw new Exception(
      `You are exceeding the developer metadata storage quota of ${METADATA_CHARACTERS} characters. Please remove some metadata and try again.`,
    );
  }
}

/** Entries that hang on exactly this spot. */
export function entriesOn(run: Execution, spot: Spot): MetadataEntry[] {
  return run.workbook.metadata.filter(
    (entry) => entry.sheetId === spot.sheetId && entry.row === spot.row && entry.column === spot.column,
  );
}

/** The row or column that a range is; throws for any other range, as Google does. */
export function rowOrColumn(run: Execution, place: Place): Spot {
  const spot = lineAt(run, place);
  if (spot !== undefined) return spot;
  throw new Exception(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

/** The row or column that a range is, if it is one. */
export function lineAt(run: Execution, { sheetId, area }: Place): Spot | undefined {
  const sheet = run.sheet(sheetId);
  const isRow = area.top === area.bottom && area.left === 0 && area.right === sheet.columnCount - 1;
  const isColumn = area.left === area.right && area.top === 0 && area.bottom === sheet.rowCount - 1;
  if (isRow) return { sheetId, row: area.top };
  if (isColumn) return { sheetId, column: area.left };
  return undefined;
}
