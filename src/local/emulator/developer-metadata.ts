// DeveloperMetadata, its location and its finder. https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
// Not emulated: metadata of other projects (PROJECT visibility counts as this project's own).

import { inside } from "../workbook/areas.ts";
import type { MetadataEntry } from "../workbook/model.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { enumName, sheetEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import type { MetadataScope } from "./make.ts";
import { checkRoom, rowOrColumn, type Spot } from "./metadata-store.ts";
import { overlap } from "./place.ts";
import { RangePlace } from "./range-place.ts";

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type LocationType = "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";

export class DeveloperMetadata extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly entry: MetadataEntry,
  ) {
    super(run);
  }

  getId(): number {
    return this.entry.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value === "" ? null : this.entry.value;
  }

  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return sheetEnums.DeveloperMetadataVisibility[this.entry.visibility];
  }

  getLocation(): GoogleLocation {
    return new DeveloperMetadataLocation(this.run, this.entry).google;
  }

  setKey(key: string): Google {
    change(this, { key: String(key) });
    return this.google;
  }

  setValue(value: string): Google {
    change(this, { value: String(value) });
    return this.google;
  }

  setVisibility(visibility: unknown): Google {
    const name = enumName(visibility, "DeveloperMetadataVisibility");
    if (name !== "DOCUMENT" && name !== "PROJECT") {
      throw badArguments("SpreadsheetApp.DeveloperMetadata.setVisibility", [visibility]);
    }
    change(this, { visibility: name });
    return this.google;
  }

  moveToSpreadsheet(): Google {
    move(this, {});
    return this.google;
  }

  moveToSheet(sheet: unknown): Google {
    const sheetId = this.run.make.sheetIdOf(sheet);
    if (sheetId === undefined) throw badArguments("SpreadsheetApp.DeveloperMetadata.moveToSheet", [sheet]);
    move(this, { sheetId });
    return this.google;
  }

  moveToRow(row: unknown): Google {
    move(this, lineOf(this.run, row, "moveToRow"));
    return this.google;
  }

  moveToColumn(column: unknown): Google {
    move(this, lineOf(this.run, column, "moveToColumn"));
    return this.google;
  }

  remove(): void {
    const { metadata } = this.run.workbook;
    metadata.splice(metadata.indexOf(kept(this)), 1);
  }
}

/** The entry, if it was not removed since. */
function kept({ run, entry }: DeveloperMetadata): MetadataEntry {
  if (!run.workbook.metadata.includes(entry)) throw new Exception("Developer metadata does not exist.");
  return entry;
}

function change(metadata: DeveloperMetadata, to: Partial<MetadataEntry>): void {
  checkRoom(metadata.run, { ...kept(metadata), ...to });
  Object.assign(metadata.entry, to);
}

function move(metadata: DeveloperMetadata, spot: Spot): void {
  const entry = kept(metadata);
  const { sheetId: _sheet, row: _row, column: _column, ...rest } = entry;
  checkRoom(metadata.run, { ...rest, ...spot });
  delete entry.sheetId;
  delete entry.row;
  delete entry.column;
  Object.assign(entry, spot);
}

function lineOf(run: Execution, line: unknown, method: string): Spot {
  const range = behind(line, RangePlace);
  if (range === undefined) throw badArguments(`SpreadsheetApp.DeveloperMetadata.${method}`, [line]);
  return rowOrColumn(run, range);
}

function typeOf(entry: MetadataEntry): LocationType {
  if (entry.row !== undefined) return "ROW";
  if (entry.column !== undefined) return "COLUMN";
  return entry.sheetId === undefined ? "SPREADSHEET" : "SHEET";
}

export class DeveloperMetadataLocation extends Emulated<GoogleLocation> implements Partial<GoogleLocation> {
  constructor(
    run: Execution,
    private readonly entry: MetadataEntry,
  ) {
    super(run);
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return sheetEnums.DeveloperMetadataLocationType[typeOf(this.entry)];
  }

  /** Google tells the sheet only where the location is a sheet. */
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { sheetId } = this.entry;
    return sheetId === undefined || typeOf(this.entry) !== "SHEET" ? null : this.run.make.sheet(sheetId);
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return typeOf(this.entry) === "SPREADSHEET" ? this.run.make.spreadsheet() : null;
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const { sheetId, row } = this.entry;
    if (sheetId === undefined || row === undefined) return null;
    const right = this.run.sheet(sheetId).columnCount - 1;
    return this.run.make.range({
      sheetId,
      area: { top: row, bottom: row, left: 0, right },
      open: { left: true, right: true },
    });
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const { sheetId, column } = this.entry;
    if (sheetId === undefined || column === undefined) return null;
    const bottom = this.run.sheet(sheetId).rowCount - 1;
    return this.run.make.range({
      sheetId,
      area: { top: 0, bottom, left: column, right: column },
      open: { top: true, bottom: true },
    });
  }
}

/**
 * Finds metadata below its scope: a spreadsheet's finder sees its sheets', rows' and columns' too, a sheet's those of
 * its rows and columns; a range's those of the rows and columns that lie wholly in it, or that it touches when asked.
 */
export class DeveloperMetadataFinder extends Emulated<GoogleFinder> implements Partial<GoogleFinder> {
  private readonly tests: ((entry: MetadataEntry) => boolean)[] = [];
  private intersecting = false;

  constructor(
    run: Execution,
    private readonly scope: MetadataScope,
  ) {
    super(run);
  }

  find(): Google[] {
    return this.run.workbook.metadata
      .filter((entry) => inScope(this.run, this.scope, entry, this.intersecting))
      .filter((entry) => this.tests.every((test) => test(entry)))
      .map((entry) => this.run.make.metadata(entry));
  }

  onIntersectingLocations(): GoogleFinder {
    this.intersecting = true;
    return this.google;
  }

  withId(id: number): GoogleFinder {
    this.tests.push((entry) => entry.id === id);
    return this.google;
  }

  withKey(key: string): GoogleFinder {
    this.tests.push((entry) => entry.key === key);
    return this.google;
  }

  withValue(value: string): GoogleFinder {
    this.tests.push((entry) => entry.value === value);
    return this.google;
  }

  withLocationType(locationType: unknown): GoogleFinder {
    const name = enumName(locationType, "DeveloperMetadataLocationType");
    if (name === undefined) {
      throw badArguments("SpreadsheetApp.DeveloperMetadataFinder.withLocationType", [locationType]);
    }
    this.tests.push((entry) => typeOf(entry) === name);
    return this.google;
  }

  withVisibility(visibility: unknown): GoogleFinder {
    const name = enumName(visibility, "DeveloperMetadataVisibility");
    if (name === undefined) {
      throw badArguments("SpreadsheetApp.DeveloperMetadataFinder.withVisibility", [visibility]);
    }
    this.tests.push((entry) => entry.visibility === name);
    return this.google;
  }
}

function inScope(run: Execution, scope: MetadataScope, entry: MetadataEntry, intersecting: boolean): boolean {
  if (!("sheetId" in scope)) return true;
  const type = typeOf(entry);
  if (type === "SPREADSHEET") return intersecting;
  if (entry.sheetId !== scope.sheetId) return false;
  if (!("area" in scope)) return true;
  if (type === "SHEET") return intersecting;
  const sheet = run.sheet(entry.sheetId);
  const { row, column } = entry;
  const line =
    row === undefined
      ? { top: 0, bottom: sheet.rowCount - 1, left: column ?? 0, right: column ?? 0 }
      : { top: row, bottom: row, left: 0, right: sheet.columnCount - 1 };
  return intersecting ? overlap(line, scope.area) : inside(line, scope.area);
}
