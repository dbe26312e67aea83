// What can be wrong with a file that is meant to be an .xlsx.

/**
 * Why a file cannot be opened: `notZip` (some other file), `oldExcel` (.xls or another old Office file), `encrypted`
 * (password), `noWorkbook` (a zip, but no spreadsheet), `tooLarge` (over 50 MB, over 500 MB unpacked, or packed more
 * tightly than real spreadsheets are), `damaged`.
 */
export type XlsxProblemKind = "notZip" | "oldExcel" | "encrypted" | "noWorkbook" | "tooLarge" | "damaged";

/** A file that cannot be opened; the words for people are said by the caller, from `kind`. */
export class XlsxProblem extends Error {
  readonly kind: XlsxProblemKind;

  constructor(kind: XlsxProblemKind, message: string) {
    super(message);
    this.name = "XlsxProblem";
    this.kind = kind;
  }
}
