// Values between a script and a cell: what setValue makes of a value, what getValue gives for a cell.

import { types } from "node:util";
import { displayValue, holdsDate } from "../workbook/display.ts";
import { parseInput } from "../workbook/input.ts";
import { waysOf } from "../workbook/locale.ts";
import type { Cell, Scalar } from "../workbook/model.ts";
import { badArguments } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { CELL_CHARACTERS } from "./limits.ts";
import { instantToSerial, serialToInstant, wallClock } from "./zone.ts";

/** What a cell is to hold. */
export interface Content {
  readonly value: Scalar;
  readonly formula?: string;
  /** Number format that an automatic cell takes with it. */
  readonly format?: string;
}

/**
 * What a script's value becomes in a cell: texts are read like typing, dates become serials in the spreadsheet's zone,
 * null and undefined empty the cell. Throws on what Google does not take and on texts beyond 50,000 characters.
 */
export function contentOf(run: Execution, value: unknown, cell: Cell | undefined, method: string): Content {
  const { locale, timeZone } = run.workbook;
  const format = cell?.format;
  if (value === null || value === undefined || value === "") return { value: "" };
  if (typeof value === "string") {
    checkLength(value);
    const today = () => wallClock(run.now(), timeZone);
    return parseInput(value, { locale, today, ...(format !== undefined && { format }) });
  }
  if (typeof value === "boolean") return { value };
  if (typeof value === "number") return { value: Number.isFinite(value) ? value : { error: "#NUM!" } };
  if (types.isDate(value)) {
    if (Number.isNaN(value.getTime())) throw new Exception("Invalid argument: date");
    const serial = instantToSerial(value.getTime(), timeZone);
    const pattern = datePattern(serial, locale);
    if (format === "@") return { value: displayValue(serial, pattern, locale) };
    return format === undefined ? { value: serial, format: pattern } : { value: serial };
  }
  throw badArguments(method, [value]);
}

/** Throws when a text is too long for a cell. */
export function checkLength(text: string): void {
  if (text.length > CELL_CHARACTERS) {
    throw new Exception(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
  }
}

/** Puts content into a cell's record; rich text and image go. */
export function putContent(cell: Cell, content: Content): void {
  cell.value = content.value;
  delete cell.formula;
  delete cell.resultFormat;
  delete cell.runs;
  delete cell.image;
  if (content.formula !== undefined) cell.formula = content.formula;
  if (content.format !== undefined && cell.format === undefined) cell.format = content.format;
}

/** What getValue gives: numbers, dates as instants, booleans, texts; errors as their text, blanks as "". */
export function valueFor(run: Execution, cell: Cell | undefined): string | number | boolean | Date {
  if (cell === undefined) return "";
  const { value } = cell;
  if (typeof value === "object") return value.error;
  if (typeof value === "number" && holdsDate(cell)) {
    return new Date(serialToInstant(value, run.workbook.timeZone));
  }
  return value;
}

function datePattern(serial: number, locale: string): string {
  const { dateFormat } = waysOf(locale);
  return Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`;
}
