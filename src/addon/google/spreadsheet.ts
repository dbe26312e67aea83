// The spreadsheet at hand: its tabs, what the add-on remembers about them, and reading tabs into plain tables.

import { type CellValue, sameGrid } from "../../domain/cell.ts";
import { type TabRole, tabNames } from "../../domain/register/tables.ts";
import type { Area, TabTable } from "../../domain/table.ts";
import { plainCell, toGoogleDate } from "./dates.ts";

/** Kinds of data a tab can be asked for besides its values. Each is one more service call. */
export type Kind = "formulas" | "formats" | "backgrounds" | "notes" | "merges";

/** One tab of the spreadsheet. */
export interface Tab {
  /** Sheet id; stays when the tab is renamed or moved. */
  readonly id: number;
  readonly name: string;
  /** 0-based position. */
  readonly index: number;
  /** What the add-on remembers on this tab, by key. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Role remembered on it, null for tabs the add-on did not make or adopt. */
  readonly role: TabRole | null;
}

/** Key of the metadata that remembers a tab's role. */
export const roleKey = "pk.role";

/** Rows read in one call; longer tabs are read in blocks of this many. */
const blockRows = 5000;

/** Remembers a fact on a tab or on the spreadsheet, to be read by any script there: it outlives the one that wrote it. */
export function writeFact(
  place: {
    addDeveloperMetadata(
      key: string,
      value: string,
      visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    ): unknown;
  },
  key: string,
  value: string,
): void {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/**
 * Number format of a cell. What Google tells of an automatic one would be a format of its own once written back, so such
 * a cell is `General` here: written back that is automatic again.
 */
export const plainFormat = (format: string): string => (format === "0.###############" ? "General" : format);

/** Whether a text names a role. */
export const isRole = (text: string | undefined): text is TabRole =>
  text !== undefined && Object.keys(tabNames).includes(text);

/** The open spreadsheet. Reading is memoised until `forget` is called; one object serves one execution. */
export class Spreadsheet {
  private readonly google: GoogleAppsScript.Spreadsheet.Spreadsheet;
  private zoneName: string | undefined;
  private localeName: string | undefined;
  private sheets = new Map<number, GoogleAppsScript.Spreadsheet.Sheet>();
  /** Names of all tabs listed or made in this execution, but for those deleted in it. */
  readonly known = new Map<number, string>();
  private tabList: readonly Tab[] | undefined;
  private entries: GoogleAppsScript.Spreadsheet.DeveloperMetadata[] | undefined;
  private grids = new Map<string, unknown>();

  constructor() {
    this.google = SpreadsheetApp.getActiveSpreadsheet();
  }

  /** The spreadsheet's id, for links. */
  get id(): string {
    return this.google.getId();
  }

  /** The spreadsheet's address, without a tab. */
  get url(): string {
    return this.google.getUrl();
  }

  /** IANA zone in which this spreadsheet shows dates. */
  get zone(): string {
    this.zoneName ??= this.google.getSpreadsheetTimeZone();
    return this.zoneName;
  }

  /** Locale such as `id_ID`, by which typed text is read. */
  get locale(): string {
    this.localeName ??= this.google.getSpreadsheetLocale();
    return this.localeName;
  }

  /** Takes zone and locale as remembered, so that they need not be asked; "" is not known. */
  assume({ zone, locale }: { readonly zone: string; readonly locale: string }): void {
    if (zone !== "") this.zoneName ??= zone;
    if (locale !== "") this.localeName ??= locale;
  }

  /** Now in the spreadsheet's zone, `YYYY-MM-DDTHH:MM:SS`. */
  get now(): string {
    return Utilities.formatDate(new Date(), this.zone, "yyyy-MM-dd'T'HH:mm:ss");
  }

  /** All tabs in their order. */
  get tabs(): readonly Tab[] {
    if (this.tabList === undefined) {
      const byTab = new Map<number, Map<string, string>>();
      const placed = this.metadataEntries().map((entry) => {
        const id = entry.getLocation().getSheet()?.getSheetId();
        if (id !== undefined) {
          const map = byTab.get(id) ?? new Map<string, string>();
          map.set(entry.getKey(), entry.getValue() ?? "");
          byTab.set(id, map);
        }
        return { entry, id };
      });
      this.sheets = new Map();
      this.tabList = this.google.getSheets().map((sheet, index) => {
        const id = sheet.getSheetId();
        this.sheets.set(id, sheet);
        const metadata = byTab.get(id) ?? new Map<string, string>();
        const role = metadata.get(roleKey);
        const name = sheet.getName();
        this.known.set(id, name);
        return { id, name, index, metadata, role: isRole(role) ? role : null };
      });
      // A tab that went just before it could be listed takes its entries along.
      this.entries = placed.flatMap(({ entry, id }) =>
        id === undefined || this.sheets.has(id) ? [entry] : [],
      );
    }
    return this.tabList;
  }

  /** The tab with a sheet id, null when it is gone. */
  tab(id: number): Tab | null {
    return this.tabs.find((tab) => tab.id === id) ?? null;
  }

  /**
   * Names of tabs that others deleted since they were known here: all, or the one of a sheet id. Asked after a fault, so
   * none where Google does not answer at all.
   */
  lostTabs(tab?: number): readonly string[] {
    try {
      const there = this.google.getSheets().map((sheet) => sheet.getSheetId());
      return [...this.known].flatMap(([id, name]) => (there.includes(id) || id !== (tab ?? id) ? [] : name));
    } catch {
      return [];
    }
  }

  /** Google's sheet of a tab; only for this room. */
  sheet(id: number): GoogleAppsScript.Spreadsheet.Sheet {
    if (this.tabList === undefined) void this.tabs;
    const sheet = this.sheets.get(id);
    if (sheet === undefined) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  /** Google's spreadsheet; only for this room. */
  get service(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.google;
  }

  /** What the add-on remembers on the spreadsheet itself, by key. */
  get metadata(): ReadonlyMap<string, string> {
    const map = new Map<string, string>();
    for (const entry of this.metadataEntries()) {
      if (entry.getLocation().getSpreadsheet() !== null) map.set(entry.getKey(), entry.getValue() ?? "");
    }
    return map;
  }

  /** Google's metadata entries, read once; only for this room. */
  metadataEntries(): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    this.entries ??= this.google.createDeveloperMetadataFinder().find();
    return this.entries;
  }

  /** A tab read into a plain table: one call for its values and one for each kind asked for. */
  read(tab: Tab, kinds: readonly Kind[] = []): TabTable {
    const values = this.grid(tab, "values", (range) => this.plainCells(range.getValues()));
    const wants = new Set(kinds);
    return {
      id: tab.id,
      name: tab.name,
      index: tab.index,
      values,
      ...(wants.has("formulas") && { formulas: this.grid(tab, "formulas", (range) => range.getFormulas()) }),
      ...(wants.has("formats") && {
        formats: this.grid(tab, "formats", (range) =>
          range.getNumberFormats().map((line) => line.map((format) => plainFormat(format))),
        ),
      }),
      ...(wants.has("backgrounds") && {
        backgrounds: this.grid(tab, "backgrounds", (range) => range.getBackgrounds()),
      }),
      ...(wants.has("notes") && { notes: this.grid(tab, "notes", (range) => range.getNotes()) }),
      ...(wants.has("merges") && { merges: this.merges(tab) }),
    };
  }

  /**
   * Reads a tab, and again where rows or columns came or went meanwhile: kinds read before and after do not belong
   * together, and cut short the row after the last one would be taken for free.
   */
  readStill(tab: Tab, kinds: readonly Kind[]): TabTable {
    for (let round = 0; ; round++) {
      const table = this.read(tab, kinds);
      const whole = this.sheet(tab.id).getDataRange();
      const [first = []] = table.values;
      const isStill = whole.getNumRows() === table.values.length && whole.getNumColumns() === first.length;
      if (isStill || round === 9) return table;
      this.forgetCells(tab.id);
    }
  }

  /** Whether a tab's cells still hold what they held when they were read: they are read anew, in one call. */
  isAsRead(tab: Tab): boolean {
    const { values } = this.read(tab);
    this.grids.delete(`${tab.id}:values`);
    return sameGrid(values, this.read(tab).values);
  }

  /** Whether a tab holds more than one row. */
  hasRows(tab: Tab): boolean {
    return this.sheet(tab.id).getDataRange().getNumRows() > 1;
  }

  /** Whether a tab holds nothing at all. */
  isBlank(tab: Tab): boolean {
    return this.read(tab).values.every((row) => row.every((value) => value === ""));
  }

  /** A plain value as Google takes it. Texts are given as they are: see `write.ts` for what typing would make of them. */
  googleValue(value: CellValue): string | number | boolean | Date {
    return typeof value === "object" ? toGoogleDate(value, this.zone) : value;
  }

  /** Forgets what was read, so that the next read sees what others did since; keeps zone and locale. */
  forget(): void {
    this.grids.clear();
    this.tabList = undefined;
    this.entries = undefined;
  }

  /** Takes in a tab that was just made at a 0-based position; the others keep what was read of them. */
  addTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, index: number, role: TabRole | null): void {
    const tabs = [...this.tabs];
    const metadata = new Map(role === null ? [] : [[roleKey, role]]);
    tabs.splice(index, 0, { id: sheet.getSheetId(), name: sheet.getName(), index, metadata, role });
    this.sheets.set(sheet.getSheetId(), sheet);
    this.known.set(sheet.getSheetId(), sheet.getName());
    this.tabList = tabs.map((tab, at) => ({ ...tab, index: at }));
    this.entries = undefined;
  }

  /** Forgets one tab that was just deleted; the others keep what was read of them. */
  dropTab(id: number): void {
    this.forgetCells(id);
    this.sheets.delete(id);
    this.known.delete(id);
    this.tabList = this.tabList?.filter((tab) => tab.id !== id);
    this.entries = undefined;
  }

  /** Forgets the metadata read; tabs listed before keep what they remembered then. */
  forgetMetadata(): void {
    this.entries = undefined;
  }

  /** Forgets what was read of one tab's cells. */
  forgetCells(tab: number): void {
    for (const key of [...this.grids.keys()]) if (key.startsWith(`${tab}:`)) this.grids.delete(key);
  }

  /**
   * Reads one kind of data. Values are read two rows and columns beyond the last: what stands there came between asking
   * where the last is and reading, and everything is read again; so it is where rows or columns went meanwhile.
   */
  private grid<T>(
    tab: Tab,
    kind: string,
    ask: (range: GoogleAppsScript.Spreadsheet.Range) => T[][],
    rounds = 9,
  ): T[][] {
    const key = `${tab.id}:${kind}`;
    const known = this.grids.get(key);
    // Only this method fills the map, with the grid that `ask` made for the same kind.
    if (known !== undefined) return known as T[][];
    const sheet = this.sheet(tab.id);
    const whole = sheet.getDataRange();
    const rows = whole.getNumRows();
    const columns = whole.getNumColumns();
    const spare = (most: number) => (kind === "values" ? Math.min(2, most) : 0);
    const below = spare(sheet.getMaxRows() - rows);
    const beside = spare(sheet.getMaxColumns() - columns);
    const grid: T[][] = [];
    try {
      for (let top = 0; top < rows; top += blockRows) {
        const height = Math.min(blockRows, rows - top) + (top + blockRows >= rows ? below : 0);
        for (const row of ask(sheet.getRange(top + 1, 1, height, columns + beside))) grid.push(row);
      }
    } catch (error) {
      const isShorter = rows + below > sheet.getMaxRows() || columns + beside > sheet.getMaxColumns();
      if (!isShorter || rounds === 0) throw error;
      return this.grid(tab, kind, ask, rounds - 1);
    }
    const isCut = grid.some((line, row) => {
      for (let column = row < rows ? columns : 0; column < line.length; column++)
        if (line[column] !== "") return true;
      return false;
    });
    if (isCut && rounds > 0) return this.grid(tab, kind, ask, rounds - 1);
    grid.length = rows;
    for (const line of grid) line.length = columns;
    this.grids.set(key, grid);
    return grid;
  }

  /** Makes cells plain where they stand: nearly all are so already, and there are many. */
  private plainCells(rows: unknown[][]): CellValue[][] {
    const zone = () => this.zone;
    for (const row of rows) {
      for (let column = 0; column < row.length; column++) {
        const cell = row[column];
        if (typeof cell === "object" || cell === undefined) row[column] = plainCell(cell, zone);
      }
    }
    // What is no object is a text, a number or a yes or no: Google gives nothing else.
    return rows as CellValue[][];
  }

  private merges(tab: Tab): readonly Area[] {
    const key = `${tab.id}:merges`;
    const known = this.grids.get(key);
    // Only this method fills the map under this key.
    if (known !== undefined) return known as readonly Area[];
    const areas = this.sheet(tab.id)
      .getDataRange()
      .getMergedRanges()
      .map((range) => ({
        top: range.getRow() - 1,
        left: range.getColumn() - 1,
        bottom: range.getLastRow() - 1,
        right: range.getLastColumn() - 1,
      }));
    this.grids.set(key, areas);
    return areas;
  }
}
