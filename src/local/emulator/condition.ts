// What conditional format rules and filters ask of a cell: the `when…` methods that their builders share, what they tell
// of it, and whether a cell meets it. "Today", "in the past week" and their like are kept, and met by no cell.

import { types } from "node:util";
import { cellOf } from "../workbook/cells.ts";
import { displayText, holdsDate } from "../workbook/display.ts";
import { evaluateAt } from "../workbook/formulas.ts";
import type { SheetData, WorkbookData } from "../workbook/model.ts";
import { shiftFormula } from "../workbook/references.ts";
import { badArguments, Emulated } from "./border.ts";
import { enumName, sheetEnums } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { numberFits } from "./validity.ts";
import { instantToSerial, serialToInstant } from "./zone.ts";

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type CriteriaName = keyof typeof sheetEnums.BooleanCriteria & string;

/** Criteria by the name of `BooleanCriteria`; dates among the values are serials, relative ones their enum's name. */
export interface Condition {
  criteria?: string;
  values?: (string | number)[];
}

/** The criteria as Google's enum; null where there is none. */
export function criteriaType({ criteria }: Condition): Criteria | null {
  return criteria === undefined ? null : sheetEnums.BooleanCriteria[criteria as CriteriaName];
}

/** The criteria's values as scripts see them. */
export function criteriaValues(run: Execution, { criteria = "", values = [] }: Condition): unknown[] {
  if (!criteria.startsWith("DATE_")) return [...values];
  return values.map((value) =>
    typeof value === "number"
      ? new Date(serialToInstant(value, run.workbook.timeZone))
      : sheetEnums.RelativeDate[value as keyof typeof sheetEnums.RelativeDate & string],
  );
}

/** The methods by which builders of rules and filters take a condition; each gives the builder back. */
export abstract class ConditionBuilder<Google extends object> extends Emulated<Google> {
  abstract readonly condition: Condition;

  whenCellEmpty(): Google {
    return when(this, "CELL_EMPTY", []);
  }

  whenCellNotEmpty(): Google {
    return when(this, "CELL_NOT_EMPTY", []);
  }

  whenDateAfter(date: unknown): Google {
    return when(this, "DATE_AFTER", [date]);
  }

  whenDateBefore(date: unknown): Google {
    return when(this, "DATE_BEFORE", [date]);
  }

  whenDateEqualTo(date: unknown): Google {
    return when(this, "DATE_EQUAL_TO", [date]);
  }

  whenFormulaSatisfied(formula: string): Google {
    return when(this, "CUSTOM_FORMULA", [formula]);
  }

  whenNumberBetween(start: number, end: number): Google {
    return when(this, "NUMBER_BETWEEN", [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): Google {
    return when(this, "NUMBER_NOT_BETWEEN", [start, end]);
  }

  whenNumberEqualTo(number: number): Google {
    return when(this, "NUMBER_EQUAL_TO", [number]);
  }

  whenNumberNotEqualTo(number: number): Google {
    return when(this, "NUMBER_NOT_EQUAL_TO", [number]);
  }

  whenNumberGreaterThan(number: number): Google {
    return when(this, "NUMBER_GREATER_THAN", [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Google {
    return when(this, "NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  whenNumberLessThan(number: number): Google {
    return when(this, "NUMBER_LESS_THAN", [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): Google {
    return when(this, "NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  whenTextContains(text: string): Google {
    return when(this, "TEXT_CONTAINS", [text]);
  }

  whenTextDoesNotContain(text: string): Google {
    return when(this, "TEXT_DOES_NOT_CONTAIN", [text]);
  }

  whenTextEqualTo(text: string): Google {
    return when(this, "TEXT_EQUAL_TO", [text]);
  }

  whenTextStartsWith(text: string): Google {
    return when(this, "TEXT_STARTS_WITH", [text]);
  }

  whenTextEndsWith(text: string): Google {
    return when(this, "TEXT_ENDS_WITH", [text]);
  }

  withCriteria(criteria: unknown, args: unknown): Google {
    const name = enumName(criteria, "BooleanCriteria");
    if (name === undefined || !Array.isArray(args)) throw bad([criteria, args]);
    return when(this, name, args);
  }
}

function bad(args: readonly unknown[]) {
  return badArguments("SpreadsheetApp.ConditionalFormatRuleBuilder.withCriteria", args);
}

/** Sets the condition; a relative date makes the criteria its relative one, as Google tells it afterwards. */
function when<Google extends object>(
  { condition, run, google }: ConditionBuilder<Google>,
  criteria: string,
  args: readonly unknown[],
): Google {
  const values = args.map((value) => {
    if (types.isDate(value)) return Math.floor(instantToSerial(value.getTime(), run.workbook.timeZone));
    const relative = enumName(value, "RelativeDate");
    if (relative !== undefined) return relative;
    const wanted = criteria.startsWith("NUMBER_") ? "number" : "string";
    if (typeof value === wanted && (typeof value === "string" || typeof value === "number")) return value;
    throw bad(args);
  });
  const isRelative = /^DATE_(AFTER|BEFORE|EQUAL_TO)$/.test(criteria) && typeof values[0] === "string";
  // A rule's condition takes the place of its gradient.
  Reflect.deleteProperty(condition, "gradient");
  condition.criteria = isRelative ? `${criteria}_RELATIVE` : criteria;
  condition.values = values;
  return google;
}

/** Whether a cell meets a condition; a formula of it is written for the cell `first` and shifts like a copied one. */
export function meets(
  workbook: WorkbookData,
  sheet: SheetData,
  { criteria, values = [] }: Condition,
  cell: { row: number; column: number },
  first: { row: number; column: number },
): boolean {
  if (criteria === undefined) return false;
  const { value, ...rest } = cellOf(sheet, cell.row, cell.column) ?? { value: "" };
  if (criteria === "CUSTOM_FORMULA") {
    const formula = shiftFormula(String(values[0]), cell.row - first.row, cell.column - first.column);
    const result = evaluateAt(workbook, sheet, formula, cell.row, cell.column);
    return result === true || (typeof result === "number" && result !== 0);
  }
  if (criteria === "CELL_EMPTY") return value === "";
  if (criteria === "CELL_NOT_EMPTY") return value !== "";
  if (criteria.startsWith("TEXT_")) {
    const shown = displayText({ value, ...rest }, workbook.locale).toLowerCase();
    return textFits(criteria, shown, String(values[0] ?? "").toLowerCase());
  }
  if (typeof value !== "number" || (criteria.startsWith("DATE_") && !holdsDate({ value, ...rest })))
    return false;
  if (typeof values[0] !== "number") return false;
  return numberFits(
    criteria,
    criteria.startsWith("DATE_") ? Math.floor(value) : value,
    values[0],
    Number(values[1]),
  );
}

function textFits(criteria: string, shown: string, text: string): boolean {
  switch (criteria) {
    case "TEXT_CONTAINS":
      return shown.includes(text);
    case "TEXT_DOES_NOT_CONTAIN":
      return !shown.includes(text);
    case "TEXT_STARTS_WITH":
      return shown.startsWith(text);
    case "TEXT_ENDS_WITH":
      return shown.endsWith(text);
    case "TEXT_NOT_EQUAL_TO":
      return shown !== text;
    default:
      return shown === text;
  }
}
