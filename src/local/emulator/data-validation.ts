// DataValidation and its builder. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
// Dates are kept as serials, ranges as formulas (`='Asisten'!B2:B`), in the workbook's own form.

import { types } from "node:util";
import type { Validation } from "../workbook/model.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { enumName, sheetEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { fullName, placeNamed } from "./place.ts";
import { RangePlace } from "./range-place.ts";
import { instantToSerial, serialToInstant } from "./zone.ts";

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type CriteriaName = keyof typeof sheetEnums.DataValidationCriteria & string;
type Value = string | number | boolean;

export class DataValidation extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly data: Validation,
  ) {
    super(run);
  }

  copy(): GoogleBuilder {
    return new DataValidationBuilder(this.run, this.data).google;
  }

  getAllowInvalid(): boolean {
    return this.data.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return sheetEnums.DataValidationCriteria[this.data.criteria as CriteriaName];
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.run, this.data);
  }

  getHelpText(): string {
    // Google answers null without a text; the typings say string.
    return (this.data.helpText ?? null) as string;
  }
}

/** Criteria as scripts see them: a list and whether a dropdown shows; a range; dates; numbers; texts. */
function criteriaValues(run: Execution, { criteria, values, showDropdown = true }: Validation): unknown[] {
  if (criteria === "VALUE_IN_LIST") return [[...values], showDropdown];
  if (criteria === "VALUE_IN_RANGE") {
    const [first] = run.workbook.sheets;
    if (first === undefined) throw new Exception("Range not found");
    return [
      run.make.range(placeNamed(run.workbook, first, String(values[0]).replace(/^=/, ""))),
      showDropdown,
    ];
  }
  if (criteria.startsWith("DATE_")) {
    return values.map((value) => new Date(serialToInstant(Number(value), run.workbook.timeZone)));
  }
  return [...values];
}

export class DataValidationBuilder extends Emulated<GoogleBuilder> implements Partial<GoogleBuilder> {
  data: Validation;

  constructor(run: Execution, data?: Validation) {
    super(run);
    this.data = data === undefined ? { criteria: "", values: [], allowInvalid: true } : { ...data };
  }

  build(): Google {
    if (this.data.criteria === "") throw new Exception("Data validation criteria must be set.");
    return new DataValidation(this.run, { ...this.data }).google;
  }

  copy(): GoogleBuilder {
    return new DataValidationBuilder(this.run, this.data).google;
  }

  getAllowInvalid(): boolean {
    return this.data.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return sheetEnums.DataValidationCriteria[this.data.criteria as CriteriaName];
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.run, this.data);
  }

  getHelpText(): string | null {
    return this.data.helpText ?? null;
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    if (typeof allowInvalidData !== "boolean") throw bad("setAllowInvalid", [allowInvalidData]);
    this.data.allowInvalid = allowInvalidData;
    return this.google;
  }

  setHelpText(helpText: string): GoogleBuilder {
    if (typeof helpText !== "string") throw bad("setHelpText", [helpText]);
    this.data.helpText = helpText;
    return this.google;
  }

  withCriteria(criteria: unknown, args: unknown): GoogleBuilder {
    const name = enumName(criteria, "DataValidationCriteria");
    if (name === undefined || !Array.isArray(args)) throw bad("withCriteria", [criteria, args]);
    if (name === "VALUE_IN_LIST") return this.requireValueInList(args[0], args[1]);
    if (name === "VALUE_IN_RANGE") return this.requireValueInRange(args[0], args[1]);
    return criterion(this, name, args, "withCriteria");
  }

  requireCheckbox(...values: unknown[]): GoogleBuilder {
    return criterion(this, "CHECKBOX", values, "requireCheckbox");
  }

  requireValueInList(values: unknown, showDropdown: unknown = true): GoogleBuilder {
    if (!Array.isArray(values) || typeof showDropdown !== "boolean") {
      throw bad("requireValueInList", [values, showDropdown]);
    }
    if (values.length === 0) throw new Exception("Invalid argument: values");
    criterion(this, "VALUE_IN_LIST", values.map(String), "requireValueInList");
    this.data.showDropdown = showDropdown;
    return this.google;
  }

  requireValueInRange(range: unknown, showDropdown: unknown = true): GoogleBuilder {
    const found = behind(range, RangePlace);
    if (found === undefined || typeof showDropdown !== "boolean") {
      throw bad("requireValueInRange", [range, showDropdown]);
    }
    criterion(this, "VALUE_IN_RANGE", [`=${fullName(this.run.workbook, found)}`], "requireValueInRange");
    this.data.showDropdown = showDropdown;
    return this.google;
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    if (typeof formula !== "string") throw bad("requireFormulaSatisfied", [formula]);
    return criterion(this, "CUSTOM_FORMULA", [formula], "requireFormulaSatisfied");
  }

  requireDate(): GoogleBuilder {
    return criterion(this, "DATE_IS_VALID_DATE", [], "requireDate");
  }

  requireDateAfter(day: unknown): GoogleBuilder {
    return criterion(this, "DATE_AFTER", [day], "requireDateAfter");
  }

  requireDateBefore(day: unknown): GoogleBuilder {
    return criterion(this, "DATE_BEFORE", [day], "requireDateBefore");
  }

  requireDateBetween(start: unknown, end: unknown): GoogleBuilder {
    return criterion(this, "DATE_BETWEEN", [start, end], "requireDateBetween");
  }

  requireDateEqualTo(day: unknown): GoogleBuilder {
    return criterion(this, "DATE_EQUAL_TO", [day], "requireDateEqualTo");
  }

  requireDateNotBetween(start: unknown, end: unknown): GoogleBuilder {
    return criterion(this, "DATE_NOT_BETWEEN", [start, end], "requireDateNotBetween");
  }

  requireDateOnOrAfter(day: unknown): GoogleBuilder {
    return criterion(this, "DATE_ON_OR_AFTER", [day], "requireDateOnOrAfter");
  }

  requireDateOnOrBefore(day: unknown): GoogleBuilder {
    return criterion(this, "DATE_ON_OR_BEFORE", [day], "requireDateOnOrBefore");
  }

  requireNumberBetween(start: unknown, end: unknown): GoogleBuilder {
    return criterion(this, "NUMBER_BETWEEN", [start, end], "requireNumberBetween");
  }

  requireNumberEqualTo(value: unknown): GoogleBuilder {
    return criterion(this, "NUMBER_EQUAL_TO", [value], "requireNumberEqualTo");
  }

  requireNumberGreaterThan(value: unknown): GoogleBuilder {
    return criterion(this, "NUMBER_GREATER_THAN", [value], "requireNumberGreaterThan");
  }

  requireNumberGreaterThanOrEqualTo(value: unknown): GoogleBuilder {
    return criterion(this, "NUMBER_GREATER_THAN_OR_EQUAL_TO", [value], "requireNumberGreaterThanOrEqualTo");
  }

  requireNumberLessThan(value: unknown): GoogleBuilder {
    return criterion(this, "NUMBER_LESS_THAN", [value], "requireNumberLessThan");
  }

  requireNumberLessThanOrEqualTo(value: unknown): GoogleBuilder {
    return criterion(this, "NUMBER_LESS_THAN_OR_EQUAL_TO", [value], "requireNumberLessThanOrEqualTo");
  }

  requireNumberNotBetween(start: unknown, end: unknown): GoogleBuilder {
    return criterion(this, "NUMBER_NOT_BETWEEN", [start, end], "requireNumberNotBetween");
  }

  requireNumberNotEqualTo(value: unknown): GoogleBuilder {
    return criterion(this, "NUMBER_NOT_EQUAL_TO", [value], "requireNumberNotEqualTo");
  }

  requireTextContains(text: unknown): GoogleBuilder {
    return criterion(this, "TEXT_CONTAINS", [text], "requireTextContains");
  }

  requireTextDoesNotContain(text: unknown): GoogleBuilder {
    return criterion(this, "TEXT_DOES_NOT_CONTAIN", [text], "requireTextDoesNotContain");
  }

  requireTextEqualTo(text: unknown): GoogleBuilder {
    return criterion(this, "TEXT_EQUAL_TO", [text], "requireTextEqualTo");
  }

  requireTextIsEmail(): GoogleBuilder {
    return criterion(this, "TEXT_IS_VALID_EMAIL", [], "requireTextIsEmail");
  }

  requireTextIsUrl(): GoogleBuilder {
    return criterion(this, "TEXT_IS_VALID_URL", [], "requireTextIsUrl");
  }
}

function bad(method: string, args: readonly unknown[]): Exception {
  return badArguments(`SpreadsheetApp.DataValidationBuilder.${method}`, args);
}

/** Sets a builder's criteria; dates and numbers are checked by the criteria's name. */
function criterion(
  builder: DataValidationBuilder,
  criteria: string,
  args: readonly unknown[],
  method: string,
): GoogleBuilder {
  const values = args.map((value): Value => {
    if (criteria.startsWith("DATE_")) {
      if (!types.isDate(value)) throw bad(method, args);
      return Math.floor(instantToSerial(value.getTime(), builder.run.workbook.timeZone));
    }
    if (criteria.startsWith("NUMBER_") && typeof value !== "number") throw bad(method, args);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    throw bad(method, args);
  });
  const { allowInvalid, helpText } = builder.data;
  builder.data = { criteria, values, allowInvalid, ...(helpText !== undefined && { helpText }) };
  return builder.google;
}
