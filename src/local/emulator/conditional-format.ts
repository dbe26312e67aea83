// ConditionalFormatRule, its builder and its boolean condition.
// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
// The page draws rules with a condition (preview/conditions.ts), not gradients; no method tells of a colour they give.

import type { Rect } from "../workbook/model.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { colorOf } from "./colors.ts";
import { type Condition, ConditionBuilder, criteriaType, criteriaValues } from "./condition.ts";
import { enumName, sheetEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import type { Place } from "./place.ts";
import { RangePlace } from "./range-place.ts";

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A point of a gradient; without a type it is the least or largest value. */
interface Point {
  color: string;
  type?: string;
  value?: string;
}

/** A gradient as the workbook keeps it. */
interface Gradient {
  min?: Point;
  mid?: Point;
  max?: Point;
}

/** A rule as the workbook keeps it. */
interface Rule extends Condition {
  gradient?: Gradient;
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
    return this.rule.gradient ? null : new BooleanCondition(this.run, this.rule).google;
  }

  getGradientCondition(): GoogleGradient | null {
    return gradientOf(this.run, this.rule);
  }
}

function gradientOf(run: Execution, { gradient }: Rule): GoogleGradient | null {
  return gradient === undefined ? null : new GradientCondition(run, gradient).google;
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
    return criteriaType(this.rule) ?? sheetEnums.BooleanCriteria.CELL_NOT_EMPTY;
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.run, this.rule);
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

export class GradientCondition extends Emulated<GoogleGradient> implements Partial<GoogleGradient> {
  constructor(
    run: Execution,
    private readonly gradient: Gradient,
  ) {
    super(run);
  }

  getMinColor(): string {
    return this.gradient.min?.color ?? "";
  }

  getMinType(): Interpolation | null {
    return interpolation(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? "";
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? "";
  }

  getMidType(): Interpolation | null {
    return interpolation(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? "";
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? "";
  }

  getMaxType(): Interpolation | null {
    return interpolation(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? "";
  }
}

function interpolation(point: Point | undefined): Interpolation | null {
  const type = point?.type;
  return type === undefined
    ? null
    : sheetEnums.InterpolationType[type as keyof typeof sheetEnums.InterpolationType & string];
}

export class ConditionalFormatRuleBuilder
  extends ConditionBuilder<GoogleBuilder>
  implements Partial<GoogleBuilder>
{
  readonly condition: Rule;

  constructor(
    run: Execution,
    private places: readonly Place[] = [],
    rule: Rule = {},
  ) {
    super(run);
    this.condition = { ...rule };
  }

  build(): Google {
    if (this.places.length === 0) {
      throw new Exception("Conditional format rule must have at least one range.");
    }
    const { min, max } = this.condition.gradient ?? {};
    if (this.condition.criteria === undefined && (min === undefined || max === undefined))
      throw new Exception("Conditional format rule must have a condition.");
    return new ConditionalFormatRule(this.run, this.places, { ...this.condition }).google;
  }

  copy(): GoogleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, this.places, this.condition).google;
  }

  getRanges(): GoogleRange[] {
    return this.places.map((place) => this.run.make.range(place));
  }

  getBooleanCondition(): GoogleCondition | null {
    return this.condition.criteria === undefined
      ? null
      : new BooleanCondition(this.run, this.condition).google;
  }

  getGradientCondition(): GoogleGradient | null {
    return gradientOf(this.run, this.condition);
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return point(this, "min", [color]);
  }

  setGradientMinpointWithValue(...args: unknown[]): GoogleBuilder {
    return point(this, "min", args);
  }

  setGradientMidpointWithValue(...args: unknown[]): GoogleBuilder {
    return point(this, "mid", args);
  }

  setGradientMaxpoint(color: string): GoogleBuilder {
    return point(this, "max", [color]);
  }

  setGradientMaxpointWithValue(...args: unknown[]): GoogleBuilder {
    return point(this, "max", args);
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
}

function bad(method: string, args: readonly unknown[]): Exception {
  return badArguments(`SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`, args);
}

function put<K extends keyof Rule>(
  builder: ConditionalFormatRuleBuilder,
  field: K,
  value: Rule[K] | null,
): GoogleBuilder {
  if (value === null || value === undefined) delete builder.condition[field];
  else builder.condition[field] = value;
  return builder.google;
}

/** Sets a point of the gradient by (color) or (color, type, value); a condition goes. */
function point(
  builder: ConditionalFormatRuleBuilder,
  at: keyof Gradient,
  args: readonly unknown[],
): GoogleBuilder {
  const [color, type, value] = args;
  const name = enumName(type, "InterpolationType");
  const fits = args.length === 1 || (args.length === 3 && name !== undefined && typeof value === "string");
  if (typeof color !== "string" || !fits) throw bad("setGradient", args);
  const { condition } = builder;
  delete condition.criteria;
  delete condition.values;
  const set = { color: colorOf(color), ...(name !== undefined && { type: name, value: String(value) }) };
  condition.gradient = { ...condition.gradient, [at]: set };
  return builder.google;
}
