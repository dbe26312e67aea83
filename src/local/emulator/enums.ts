// Google's enumerations: objects that compare by identity and print their own name.

/** One value of an enumeration. */
export class EnumValue {
  constructor(
    private readonly family: string,
    private readonly text: string,
    private readonly place: number,
  ) {}

  toString(): string {
    return this.text;
  }

  name(): string {
    return this.text;
  }

  ordinal(): number {
    return this.place;
  }

  compareTo(other: EnumValue): number {
    return this.place - other.place;
  }

  toJSON(): string {
    return this.text;
  }

  /** Which enumeration it belongs to, such as `ProtectionType`. */
  static familyOf(value: unknown): string | undefined {
    return value instanceof EnumValue ? value.family : undefined;
  }

  /** How Google names its type in error texts: `SpreadsheetApp.CopyPasteType`. */
  static typeOf(value: EnumValue): string {
    const service =
      value.family in sheetEnums ? "SpreadsheetApp" : value.family in chartEnums ? "Charts" : "";
    return service === "" ? "(class)" : `${service}.${value.family}`;
  }
}

/**
 * An enumeration as a service object offers it. `Google` is its type in the reference's typings, where values are
 * numbers; at run time they are objects, as on Google.
 */
function enumeration<Google>(family: string, names: string): Google {
  const entries = names.split(" ").map((name, i) => [name, Object.freeze(new EnumValue(family, name, i))]);
  return Object.freeze(Object.fromEntries(entries)) as Google;
}

/** The name of an enum value, if it is one of that family. */
export function enumName(value: unknown, family: string): string | undefined {
  return EnumValue.familyOf(value) === family ? String(value) : undefined;
}

type Sheets = typeof GoogleAppsScript.Spreadsheet;

/** Enumerations of SpreadsheetApp. https://developers.google.com/apps-script/reference/spreadsheet */
export const sheetEnums = {
  AutoFillSeries: enumeration<Sheets["AutoFillSeries"]>("AutoFillSeries", "DEFAULT_SERIES ALTERNATE_SERIES"),
  BandingTheme: enumeration<Sheets["BandingTheme"]>(
    "BandingTheme",
    "LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK",
  ),
  BooleanCriteria: enumeration<Sheets["BooleanCriteria"]>(
    "BooleanCriteria",
    "CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_NOT_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_NOT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA",
  ),
  BorderStyle: enumeration<Sheets["BorderStyle"]>(
    "BorderStyle",
    "DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE",
  ),
  CopyPasteType: enumeration<Sheets["CopyPasteType"]>(
    "CopyPasteType",
    "PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS",
  ),
  DataValidationCriteria: enumeration<Sheets["DataValidationCriteria"]>(
    "DataValidationCriteria",
    "DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE",
  ),
  DeveloperMetadataLocationType: enumeration<Sheets["DeveloperMetadataLocationType"]>(
    "DeveloperMetadataLocationType",
    "SPREADSHEET SHEET ROW COLUMN",
  ),
  DeveloperMetadataVisibility: enumeration<Sheets["DeveloperMetadataVisibility"]>(
    "DeveloperMetadataVisibility",
    "DOCUMENT PROJECT",
  ),
  Dimension: enumeration<Sheets["Dimension"]>("Dimension", "COLUMNS ROWS"),
  Direction: enumeration<Sheets["Direction"]>("Direction", "UP DOWN PREVIOUS NEXT"),
  InterpolationType: enumeration<Sheets["InterpolationType"]>(
    "InterpolationType",
    "NUMBER PERCENT PERCENTILE MIN MAX",
  ),
  ProtectionType: enumeration<Sheets["ProtectionType"]>("ProtectionType", "RANGE SHEET"),
  RecalculationInterval: enumeration<Sheets["RecalculationInterval"]>(
    "RecalculationInterval",
    "ON_CHANGE MINUTE HOUR",
  ),
  RelativeDate: enumeration<Sheets["RelativeDate"]>(
    "RelativeDate",
    "TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR",
  ),
  SheetType: enumeration<Sheets["SheetType"]>("SheetType", "GRID OBJECT"),
  TextDirection: enumeration<Sheets["TextDirection"]>("TextDirection", "LEFT_TO_RIGHT RIGHT_TO_LEFT"),
  TextToColumnsDelimiter: enumeration<Sheets["TextToColumnsDelimiter"]>(
    "TextToColumnsDelimiter",
    "COMMA SEMICOLON PERIOD SPACE",
  ),
  ThemeColorType: enumeration<Sheets["ThemeColorType"]>(
    "ThemeColorType",
    "UNSUPPORTED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK",
  ),
  ColorType: enumeration<typeof GoogleAppsScript.Base.ColorType>("ColorType", "UNSUPPORTED RGB THEME"),
  ValueType: enumeration<Sheets["ValueType"]>("ValueType", "IMAGE"),
  WrapStrategy: enumeration<Sheets["WrapStrategy"]>("WrapStrategy", "WRAP OVERFLOW CLIP"),
};

/** Enumerations of Ui. https://developers.google.com/apps-script/reference/base/ui */
export const uiEnums = {
  Button: enumeration<typeof GoogleAppsScript.Base.Button>("Button", "CLOSE OK CANCEL YES NO"),
  ButtonSet: enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
    "ButtonSet",
    "OK OK_CANCEL YES_NO YES_NO_CANCEL",
  ),
};

/** Enumerations of ScriptApp. https://developers.google.com/apps-script/reference/script/script-app */
export const scriptEnums = {
  AuthMode: enumeration<typeof GoogleAppsScript.Script.AuthMode>(
    "AuthMode",
    "NONE CUSTOM_FUNCTION LIMITED FULL",
  ),
  AuthorizationStatus: enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(
    "AuthorizationStatus",
    "REQUIRED NOT_REQUIRED",
  ),
};

/** Enumerations of Utilities. https://developers.google.com/apps-script/reference/utilities/utilities */
export const utilityEnums = {
  Charset: enumeration<typeof GoogleAppsScript.Utilities.Charset>("Charset", "US_ASCII UTF_8"),
  DigestAlgorithm: enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
    "DigestAlgorithm",
    "MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512",
  ),
  MacAlgorithm: enumeration<typeof GoogleAppsScript.Utilities.MacAlgorithm>(
    "MacAlgorithm",
    "HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512",
  ),
};

/** Enumerations of HtmlService. https://developers.google.com/apps-script/reference/html/html-service */
export const htmlEnums = {
  SandboxMode: enumeration<typeof GoogleAppsScript.HTML.SandboxMode>("SandboxMode", "EMULATED IFRAME NATIVE"),
  XFrameOptionsMode: enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>(
    "XFrameOptionsMode",
    "ALLOWALL DEFAULT",
  ),
};

/** Enumerations of Charts. https://developers.google.com/apps-script/reference/charts */
export const chartEnums = {
  Position: enumeration<typeof GoogleAppsScript.Charts.Position>("Position", "TOP RIGHT BOTTOM NONE"),
  ChartType: enumeration<typeof GoogleAppsScript.Charts.ChartType>(
    "ChartType",
    "TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM LINE ORG PIE RADAR SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL",
  ),
  ChartHiddenDimensionStrategy: enumeration<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(
    "ChartHiddenDimensionStrategy",
    "IGNORE_BOTH IGNORE_COLUMNS IGNORE_ROWS SHOW_BOTH",
  ),
  ChartMergeStrategy: enumeration<typeof GoogleAppsScript.Charts.ChartMergeStrategy>(
    "ChartMergeStrategy",
    "MERGE_COLUMNS MERGE_ROWS",
  ),
};
