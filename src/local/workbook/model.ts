// The laptop's spreadsheet as plain data: what Google keeps of a workbook, as far as the add-on could notice.

/** What a cell holds. Dates are numbers (days since 1899-12-30, Sheets' serial) shown by a date format; errors are `{ error }`. */
export type Scalar = string | number | boolean | { readonly error: string };

/** Text with links or styles in parts of it. */
export interface TextRun {
  start: number;
  end: number;
  link?: string;
  style?: TextLook;
}

/** How text looks; absent means the default. */
export interface TextLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  size?: number;
  color?: string;
  font?: string;
}

/** A cell's borders, absent where there is none; each `style color` by the names of `BorderStyle`: `solid #000000`, `solid_medium #ff0000`. */
export interface Borders {
  top?: string;
  bottom?: string;
  left?: string;
  right?: string;
}

/**
 * A data validation rule as Google keeps it: criteria by the name of `DataValidationCriteria`.
 * `VALUE_IN_RANGE` has the range first, as a formula that names its tab (`=Asisten!$B$2:$B$40`); `CUSTOM_FORMULA` the
 * formula with its `=`; both follow inserted and deleted rows. Dates among the values are serials.
 */
export interface Validation {
  criteria: string;
  values: (string | number | boolean)[];
  allowInvalid: boolean;
  helpText?: string;
  showDropdown?: boolean;
}

/** Everything about one cell; a cell with nothing in it has no record. */
export interface Cell {
  value: Scalar;
  /** Formula with its `=`, in A1 notation with commas. */
  formula?: string;
  /** Number format pattern; absent is automatic. */
  format?: string;
  /** Format an automatic cell takes from its formula's result (a date, a percentage); kept by `recalculate`. */
  resultFormat?: string;
  background?: string;
  note?: string;
  look?: TextLook;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  wrap?: "overflow" | "wrap" | "clip";
  borders?: Borders;
  validation?: Validation;
  runs?: TextRun[];
  /** An image in the cell: its value cannot be read. */
  image?: true;
}

/** A rectangle; 0-based, inclusive. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A protected range or sheet. */
export interface ProtectionData {
  id: number;
  /** Absent: the whole sheet. */
  area?: Rect;
  description: string;
  warningOnly: boolean;
  /** Whether the person running the add-on may edit it. */
  canEdit: boolean;
  /** Addresses of the others who may, where someone set them. */
  editors?: string[];
  /** Whether everyone of the owner's domain may. */
  domainEdit?: true;
  /** Areas of a protected sheet that stay open to everyone. */
  unprotected?: Rect[];
  /** The named range that it protects. */
  rangeName?: string;
}

/** A sheet's filter: its area with the headings, what it asks of columns (0-based, as text), the rows it hides. */
export interface FilterData {
  area: Rect;
  hiddenRows: number[];
  criteria?: Record<string, FilterCriteriaData>;
}

/** What a filter asks of a column: a condition by the name of `BooleanCriteria`, texts shown that are hidden or alone visible. */
export interface FilterCriteriaData {
  criteria?: string;
  values?: (string | number)[];
  hidden?: string[];
  visible?: string[];
}

/** Developer metadata; located on the spreadsheet (no `sheetId`), a sheet, a row or a column. */
export interface MetadataEntry {
  id: number;
  key: string;
  value: string;
  visibility: "DOCUMENT" | "PROJECT";
  sheetId?: number;
  row?: number;
  column?: number;
}

/** A chart drawn from ranges of its sheet. */
export interface ChartData {
  id: number;
  type: string;
  ranges: { sheetId: number; area: Rect }[];
  /** Anchor: 0-based row and column, offset in pixels. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  options: Record<string, unknown>;
}

/** One tab. Cells are kept by row, then column, both 0-based. */
export interface SheetData {
  id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hideGridlines: boolean;
  cells: Map<number, Map<number, Cell>>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Rect[];
  protections: ProtectionData[];
  filter?: FilterData;
  conditionalFormats: { areas: Rect[]; rule: Record<string, unknown> }[];
  charts: ChartData[];
}

/** A whole spreadsheet. */
export interface WorkbookData {
  id: string;
  name: string;
  /** `id_ID`, `en_US`, … */
  locale: string;
  /** IANA zone such as `Asia/Makassar`. */
  timeZone: string;
  sheets: SheetData[];
  activeSheetId: number;
  /** Active cell of the active sheet, 0-based. */
  activeArea: Rect;
  metadata: MetadataEntry[];
  namedRanges: { name: string; sheetId: number; area: Rect }[];
  /** Script, user and document properties. */
  properties: {
    script: Record<string, string>;
    user: Record<string, string>;
    document: Record<string, string>;
  };
  /** Next id for sheets, metadata, protections, charts. */
  nextId: number;
}
