// How classes that refer to each other make one another without importing in circles; filled in by `services.ts`.

import type { MetadataEntry, ProtectionData } from "../workbook/model.ts";
import type { Place } from "./place.ts";

/** Makers of Google objects for one execution. */
export interface Make {
  range(place: Place): GoogleAppsScript.Spreadsheet.Range;
  rangeList(places: readonly Place[]): GoogleAppsScript.Spreadsheet.RangeList;
  sheet(id: number): GoogleAppsScript.Spreadsheet.Sheet;
  isSpreadsheet(value: unknown): boolean;
  /** Id of the tab behind a Google sheet; undefined for anything else. */
  sheetIdOf(sheet: unknown): number | undefined;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  metadata(entry: MetadataEntry): GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  finder(scope: MetadataScope): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  protection(sheetId: number, data: ProtectionData): GoogleAppsScript.Spreadsheet.Protection;
  filter(sheetId: number): GoogleAppsScript.Spreadsheet.Filter;
  namedRange(name: string): GoogleAppsScript.Spreadsheet.NamedRange;
}

/** Where a metadata finder looks: everywhere, on one tab, or on the rows and columns of a range. */
export type MetadataScope = Record<string, never> | { readonly sheetId: number } | Place;
