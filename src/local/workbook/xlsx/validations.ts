// Data validation rules on the way into and out of an .xlsx.

import type { DataValidation } from "hucre/xlsx";
import type { Validation } from "../model.ts";
import { readReference, writeReference } from "../references.ts";
import { formulaFromXlsx, formulaToXlsx, survives } from "./text.ts";

/** A rule of .xlsx without its range. */
export type XlsxRule = Omit<DataValidation, "range">;
type Rename = (name: string) => string | undefined;

/** Comparisons of .xlsx by the tail of Sheets' criteria. */
const COMPARISONS: Readonly<Record<string, NonNullable<DataValidation["operator"]>>> = {
  BETWEEN: "between",
  NOT_BETWEEN: "notBetween",
  EQUAL_TO: "equal",
  NOT_EQUAL_TO: "notEqual",
  GREATER_THAN: "greaterThan",
  LESS_THAN: "lessThan",
  GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
};
const DATE_COMPARISONS: typeof COMPARISONS = {
  BETWEEN: "between",
  NOT_BETWEEN: "notBetween",
  EQUAL_TO: "equal",
  AFTER: "greaterThan",
  BEFORE: "lessThan",
  ON_OR_AFTER: "greaterThanOrEqual",
  ON_OR_BEFORE: "lessThanOrEqual",
};

/** Longest list that Excel takes within a rule. */
const LONGEST_LIST = 255;

/** A rule as .xlsx has it, undefined for a kind it does not have (text, long lists, lists with commas). */
export function ruleToXlsx(rule: Validation, tabName: Rename): XlsxRule | undefined {
  const body = bodyToXlsx(rule, tabName);
  if (body === undefined || !survives(rule.helpText ?? "")) return undefined;
  return {
    ...body,
    allowBlank: true,
    ...(rule.allowInvalid ? {} : { showErrorMessage: true }),
    ...(rule.helpText && { showInputMessage: true, inputMessage: rule.helpText.slice(0, 255) }),
  };
}

function bodyToXlsx({ criteria, values }: Validation, tabName: Rename): XlsxRule | undefined {
  if (criteria === "CHECKBOX") return { type: "list", values: ["TRUE", "FALSE"] };
  if (criteria === "VALUE_IN_LIST") {
    const list = values.map(String);
    const fits =
      list.join(",").length <= LONGEST_LIST && list.every((item) => survives(item) && isListItem(item));
    return fits && list.length > 0 ? { type: "list", values: list } : undefined;
  }
  if (criteria === "VALUE_IN_RANGE" || criteria === "CUSTOM_FORMULA") {
    const formula = formulaToXlsx(String(values[0] ?? ""), tabName);
    if (formula === undefined) return undefined;
    return { type: criteria === "CUSTOM_FORMULA" ? "custom" : "list", formula1: formula };
  }
  const [, kind, tail = ""] = /^(NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  const operator = (kind === "DATE" ? DATE_COMPARISONS : COMPARISONS)[tail];
  if (operator === undefined || !values.every((value) => typeof value === "number")) return undefined;
  const [first, second] = values;
  return {
    type: kind === "DATE" ? "date" : "decimal",
    operator,
    formula1: String(first),
    ...(second !== undefined && { formula2: String(second) }),
  };
}

function isListItem(item: string): boolean {
  return item === item.trim() && item !== "" && !/[",\n]/.test(item);
}

/** A rule of .xlsx as Sheets keeps it, undefined for kinds Sheets has not (lengths, times). `home` is the tab it is on. */
export function ruleFromXlsx(rule: XlsxRule, home: string, tabName: Rename): Validation | undefined {
  const body = bodyFromXlsx(rule, home, tabName);
  if (body === undefined) return undefined;
  const strict = rule.showErrorMessage === true && (rule.errorStyle ?? "stop") === "stop";
  return { ...body, allowInvalid: !strict, ...(rule.inputMessage && { helpText: rule.inputMessage }) };
}

function bodyFromXlsx(
  rule: XlsxRule,
  home: string,
  tabName: Rename,
): Pick<Validation, "criteria" | "values"> | undefined {
  if (rule.type === "list") {
    if (rule.values !== undefined) return { criteria: "VALUE_IN_LIST", values: rule.values };
    const formula = formulaFromXlsx(rule.formula1 ?? "", tabName);
    const reference = readReference(formula.slice(1));
    if (reference === undefined) return undefined;
    return {
      criteria: "VALUE_IN_RANGE",
      values: [`=${writeReference({ ...reference, tab: reference.tab ?? home })}`],
    };
  }
  if (rule.type === "custom") {
    return { criteria: "CUSTOM_FORMULA", values: [formulaFromXlsx(rule.formula1 ?? "", tabName)] };
  }
  const kind =
    rule.type === "date" ? "DATE" : rule.type === "decimal" || rule.type === "whole" ? "NUMBER" : undefined;
  const operator = rule.operator ?? "between";
  const names = Object.entries(kind === "DATE" ? DATE_COMPARISONS : COMPARISONS);
  const tail = names.find(([, theirs]) => theirs === operator)?.[0];
  const values = [rule.formula1, rule.formula2].filter((text) => text !== undefined).map(Number);
  if (kind === undefined || tail === undefined || values.length === 0 || values.some(Number.isNaN))
    return undefined;
  return { criteria: `${kind}_${tail}`, values };
}

/** What tells one rule of .xlsx from another, whatever its range. */
export function ruleKey(rule: XlsxRule): string {
  return JSON.stringify([
    rule.type,
    rule.operator ?? "",
    rule.values?.join(",") ?? "",
    rule.formula1 ?? "",
    rule.formula2 ?? "",
    rule.inputMessage ?? "",
    rule.showErrorMessage === true,
  ]);
}
