// ConditionalFormatRule, its builder and its boolean condition.
// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
// Not emulated: gradients. The page draws the rules (preview/conditions.ts); no method tells of a colour they give.

import { types } from "node:util";
import type { Rect } from "../workbook/model.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { colorOf } from "./colors.ts";
import { enumName, sheetEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import type { Place } from "./place.ts";
import { RangePlace } from "./range-place.ts";
import { instantToSerial, serialToInstant } from "./zone.ts";

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type CriteriaName = keyof typeof sheetEnums.BooleanCriteria & string;

/** A rule as the workbook keeps it. */
interface Rule {
  criteria?: string;
  values?: (string | number)[];
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
}

export class ConditionalFormatRule extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly places: readonly Place[],
    readonly rule: Rule,
  ) {
    super(run);
  }

  copy(): GoogleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, this.places, this.rule).google;
  }

  getRanges(): GoogleRange[] {
    return this.places.map((place) => this.run.make.range(place));
  }

  getBooleanCondition(): GoogleCondition | null {
    return new BooleanCondition(this.run, this.rule).google;
  }

  getGradientCondition(): null {
    return null;
  }
}

/** A rule as a tab keeps it; throws when its ranges are on another tab. */
export function ruleRecord(rule: ConditionalFormatRule, sheetId: number) {
  if (rule.places.some((place) => place.sheetId !== sheetId)) {
    throw new Exception("Conditional format rule cannot reference a different sheet.");
  }
  return { areas: rule.places.map((place) => ({ ...place.area })), rule: { ...rule.rule } };
}

/** The rule object of what a tab keeps. */
export function readRule(
  run: Execution,
  sheetId: number,
  record: { areas: Rect[]; rule: Record<string, unknown> },
): ConditionalFormatRule {
  const places = record.areas.map((area) => ({ sheetId, area: { ...area } }));
  return new ConditionalFormatRule(run, places, record.rule);
}

export class BooleanCondition extends Emulated<GoogleCondition> implements Partial<GoogleCondition> {
  constructor(
    run: Execution,
    private readonly rule: Rule,
  ) {
    super(run);
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return sheetEnums.BooleanCriteria[(this.rule.criteria ?? "CELL_NOT_EMPTY") as CriteriaName];
  }

  getCriteriaValues(): unknown[] {
    const { criteria = "", values = [] } = this.rule;
    if (!criteria.startsWith("DATE_")) return [...values];
    return values.map((value) =>
      typeof value === "number"
        ? new Date(serialToInstant(value, this.run.workbook.timeZone))
        : sheetEnums.RelativeDate[value as keyof typeof sheetEnums.RelativeDate & string],
    );
  }

  getBackground(): string | null {
    return this.rule.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.rule.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.rule.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.rule.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.rule.underline ?? null;
  }
}

export class ConditionalFormatRuleBuilder extends Emulated<GoogleBuilder> implements Partial<GoogleBuilder> {
  readonly rule: Rule;

  constructor(
    run: Execution,
    private places: readonly Place[] = [],
    rule: Rule = {},
  ) {
    super(run);
    this.rule = { ...rule };
  }

  build(): Google {
    if (this.places.length === 0) {
      throw new Exception("Conditional format rule must have at least one range.");
    }
    if (this.rule.criteria === undefined)
      throw new Exception("Conditional format rule must have a condition.");
    return new ConditionalFormatRule(this.run, this.places, { ...this.rule }).google;
  }

  copy(): GoogleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, this.places, this.rule).google;
  }

  getRanges(): GoogleRange[] {
    return this.places.map((place) => this.run.make.range(place));
  }

  getBooleanCondition(): GoogleCondition | null {
    return this.rule.criteria === undefined ? null : new BooleanCondition(this.run, this.rule).google;
  }

  getGradientCondition(): null {
    return null;
  }

  setRanges(ranges: unknown): GoogleBuilder {
    const found = Array.isArray(ranges) ? ranges.map((range) => behind(range, RangePlace)) : [undefined];
    this.places = found.map((range) => {
      if (range === undefined) throw bad("setRanges", [ranges]);
      return { sheetId: range.sheetId, area: { ...range.area } };
    });
    return this.google;
  }

  setBackground(color: string | null): GoogleBuilder {
    return put(this, "background", color === null ? null : colorOf(color));
  }

  setFontColor(color: string | null): GoogleBuilder {
    return put(this, "fontColor", color === null ? null : colorOf(color));
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return put(this, "bold", bold);
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return put(this, "italic", italic);
  }

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return put(this, "strikethrough", strikethrough);
  }

  setUnderline(underline: boolean | null): GoogleBuilder {
    return put(this, "underline", underline);
  }

  whenCellEmpty(): GoogleBuilder {
    return when(this, "CELL_EMPTY", []);
  }

  whenCellNotEmpty(): GoogleBuilder {
    return when(this, "CELL_NOT_EMPTY", []);
  }

  whenDateAfter(date: unknown): GoogleBuilder {
    return when(this, "DATE_AFTER", [date]);
  }

  whenDateBefore(date: unknown): GoogleBuilder {
    return when(this, "DATE_BEFORE", [date]);
  }

  whenDateEqualTo(date: unknown): GoogleBuilder {
    return when(this, "DATE_EQUAL_TO", [date]);
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return when(this, "CUSTOM_FORMULA", [formula]);
  }

  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return when(this, "NUMBER_BETWEEN", [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): GoogleBuilder {
    return when(this, "NUMBER_NOT_BETWEEN", [start, end]);
  }

  whenNumberEqualTo(number: number): GoogleBuilder {
    return when(this, "NUMBER_EQUAL_TO", [number]);
  }

  whenNumberNotEqualTo(number: number): GoogleBuilder {
    return when(this, "NUMBER_NOT_EQUAL_TO", [number]);
  }

  whenNumberGreaterThan(number: number): GoogleBuilder {
    return when(this, "NUMBER_GREATER_THAN", [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return when(this, "NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  whenNumberLessThan(number: number): GoogleBuilder {
    return when(this, "NUMBER_LESS_THAN", [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return when(this, "NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  whenTextContains(text: string): GoogleBuilder {
    return when(this, "TEXT_CONTAINS", [text]);
  }

  whenTextDoesNotContain(text: string): GoogleBuilder {
    return when(this, "TEXT_DOES_NOT_CONTAIN", [text]);
  }

  whenTextEqualTo(text: string): GoogleBuilder {
    return when(this, "TEXT_EQUAL_TO", [text]);
  }

  whenTextStartsWith(text: string): GoogleBuilder {
    return when(this, "TEXT_STARTS_WITH", [text]);
  }

  whenTextEndsWith(text: string): GoogleBuilder {
    return when(this, "TEXT_ENDS_WITH", [text]);
  }

  withCriteria(criteria: unknown, args: unknown): GoogleBuilder {
    const name = enumName(criteria, "BooleanCriteria");
    if (name === undefined || !Array.isArray(args)) throw bad("withCriteria", [criteria, args]);
    return when(this, name, args);
  }
}

function bad(method: string, args: readonly unknown[]): Exception {
  return badArguments(`SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`, args);
}

function put<K extends keyof Rule>(
  builder: ConditionalFormatRuleBuilder,
  field: K,
  value: Rule[K] | null,
): GoogleBuilder {
  if (value === null || value === undefined) delete builder.rule[field];
  else builder.rule[field] = value;
  return builder.google;
}

function when(
  builder: ConditionalFormatRuleBuilder,
  criteria: string,
  args: readonly unknown[],
): GoogleBuilder {
  const { rule, run } = builder;
  rule.criteria = criteria;
  rule.values = args.map((value) => {
    if (types.isDate(value)) return Math.floor(instantToSerial(value.getTime(), run.workbook.timeZone));
    const relative = enumName(value, "RelativeDate");
    if (relative !== undefined) return relative;
    if (typeof value === "string" || typeof value === "number") return value;
    throw bad("withCriteria", args);
  });
  return builder.google;
}
