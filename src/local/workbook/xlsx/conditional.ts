// Conditional formats on the way into and out of an .xlsx: comparisons of numbers and texts, and formulas.

import type { ConditionalRule } from "hucre/xlsx";
import { areaNamed, nameOf } from "../areas.ts";
import type { SheetData } from "../model.ts";
import { styleFromXlsx, styleToXlsx } from "./styles.ts";
import { formulaFromXlsx, formulaToXlsx } from "./text.ts";

type Format = SheetData["conditionalFormats"][number];
type Rename = (name: string) => string | undefined;
type Operator = NonNullable<ConditionalRule["operator"]>;

const OPERATORS: Readonly<Record<string, Operator>> = {
  NUMBER_BETWEEN: "between",
  NUMBER_NOT_BETWEEN: "notBetween",
  NUMBER_EQUAL_TO: "equal",
  NUMBER_NOT_EQUAL_TO: "notEqual",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  TEXT_EQUAL_TO: "equal",
};

/** A conditional format as .xlsx has it; undefined for criteria not held there. `priority` counts from 1. */
export function conditionToXlsx(
  format: Format,
  priority: number,
  tabName: Rename,
): ConditionalRule | undefined {
  const { criteria, values } = format.rule;
  if (typeof criteria !== "string" || !Array.isArray(values)) return undefined;
  const style = styleToXlsx({
    ...(typeof format.rule.background === "string" && { background: format.rule.background }),
    look: {
      ...(typeof format.rule.fontColor === "string" && { color: format.rule.fontColor }),
      ...(format.rule.bold === true && { bold: true }),
      ...(format.rule.italic === true && { italic: true }),
    },
  });
  const fill = style?.fill?.type === "pattern" ? style.fill.fgColor : undefined;
  const rule = {
    priority,
    range: format.areas.map(nameOf).join(" "),
    ...(style && {
      style: {
        ...style,
        ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: fill } as const }),
      },
    }),
  };
  if (criteria === "CUSTOM_FORMULA") {
    const formula = formulaToXlsx(String(values[0]), tabName);
    return formula === undefined ? undefined : { ...rule, type: "expression", formula };
  }
  const operator = OPERATORS[criteria];
  if (operator === undefined) return undefined;
  const formulas = values.map((value) =>
    typeof value === "number" ? String(value) : `"${String(value).replace(/"/g, '""')}"`,
  );
  const [only] = formulas;
  return {
    ...rule,
    type: "cellIs",
    operator,
    formula: formulas.length === 1 && only !== undefined ? only : formulas,
  };
}

/** A conditional format of .xlsx as a tab keeps it; undefined for kinds not kept. */
export function conditionFromXlsx(
  found: ConditionalRule,
  size: { rows: number; columns: number },
  themes: readonly string[],
  tabName: Rename,
): Format | undefined {
  const areas = found.range.split(" ").flatMap((name) => areaNamed(name, size.rows, size.columns) ?? []);
  const formulas = found.formula === undefined ? [] : [found.formula].flat();
  const condition = conditionOf(found, formulas, tabName);
  if (areas.length === 0 || condition === undefined) return undefined;
  const { fill } = found.style ?? {};
  const color = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
  const style = styleFromXlsx(
    {
      ...found.style,
      ...(color && { fill: { type: "pattern", pattern: "solid", fgColor: color } as const }),
    },
    themes,
  );
  return {
    areas,
    rule: {
      ...condition,
      ...(style.background && { background: style.background }),
      ...(style.look?.color && { fontColor: style.look.color }),
      ...(style.look?.bold && { bold: true }),
      ...(style.look?.italic && { italic: true }),
    },
  };
}

function conditionOf(
  found: ConditionalRule,
  formulas: readonly string[],
  tabName: Rename,
): { criteria: string; values: (string | number)[] } | undefined {
  const [first = ""] = formulas;
  if (found.type === "expression")
    return { criteria: "CUSTOM_FORMULA", values: [formulaFromXlsx(first, tabName)] };
  if (found.type !== "cellIs") return undefined;
  if (found.operator === "equal" && first.startsWith('"')) {
    return { criteria: "TEXT_EQUAL_TO", values: [first.slice(1, -1).replace(/""/g, '"')] };
  }
  const criteria = Object.entries(OPERATORS).find(([, theirs]) => theirs === found.operator)?.[0];
  const values = formulas.map(Number);
  return criteria === undefined || values.some(Number.isNaN) ? undefined : { criteria, values };
}
