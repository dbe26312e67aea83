// Text and formulas on their way into and out of an .xlsx: what XML cannot carry, names of tabs, Excel's own spellings.

import { readFormula } from "../formula/syntax.ts";
import { tokens } from "../formulaText.ts";
import { type Reference, rewriteFormula } from "../references.ts";

/** Longest text of a cell in Excel; Sheets allows 50,000. */
export const LONGEST_TEXT = 32_767;

/** Whether a text comes back from an .xlsx as it went in: no control characters, carriage returns, half characters. */
export function survives(text: string): boolean {
  return (
    text.length <= LONGEST_TEXT &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry.
    !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(text) &&
    !/[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(text)
  );
}

/** The nearest text that XML can carry. */
export function carried(text: string): string {
  if (survives(text)) return text;
  return (
    text
      .slice(0, LONGEST_TEXT)
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry.
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, " ")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, " ")
      .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, "$1 ")
  );
}

/** A text as .xlsx writes it where `_x0041_` would stand for `A`: the underscore itself written so. */
export function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

/** Names for tabs that .xlsx allows (at most 31 characters, none of `[]:*?/\`, no two alike but for case), in the order given. */
export function tabNames(names: readonly string[]): string[] {
  const taken = new Set<string>(["history"]);
  return names.map((name) => {
    const plain =
      carried(name)
        .replace(/[[\]:*?/\\]/g, " ")
        .replace(/^'|'$/g, " ")
        .trim()
        .slice(0, 31) || "Tab";
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count++) {
      const tail = ` (${count})`;
      free = plain.slice(0, 31 - tail.length) + tail;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** Functions that Excel keeps under a prefix in files. */
const PREFIXED = new Set(["IFS", "SWITCH", "TEXTJOIN", "CONCAT", "XLOOKUP", "IFNA", "XOR", "DAYS"]);

/**
 * A formula as Excel keeps it, without `=`: tabs by their names in the file, open ranges (`A2:A`) closed at Excel's
 * last row or column, newer functions with their prefix. Undefined when the formula cannot be read, which Excel would
 * take for a damaged file.
 */
export function formulaToXlsx(
  formula: string,
  tabName: (name: string) => string | undefined,
): string | undefined {
  const tree = readFormula(formula);
  if (tree.kind === "error" && tree.error === "#ERROR!") return undefined;
  const closed = rewriteFormula(formula, (reference) => {
    const tab = reference.tab === undefined ? undefined : (tabName(reference.tab) ?? reference.tab);
    return closedReference(tab === reference.tab ? reference : { ...reference, tab });
  });
  return tokens(closed)
    .map(({ kind, text }) => (kind === "name" && PREFIXED.has(text.toUpperCase()) ? `_xlfn.${text}` : text))
    .join("");
}

/** A formula of an .xlsx as it is kept here: the other way round. References to other files become `#REF!`. */
export function formulaFromXlsx(formula: string, tabName: (name: string) => string | undefined): string {
  const plain = `=${formula}`
    .replace(/_xlfn\.(?:_xlws\.)?/gi, "")
    .replace(/'?\[\d+\][^!'(),]*'?!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g, "#REF!");
  return rewriteFormula(plain, (reference) => {
    const tab = reference.tab === undefined ? undefined : (tabName(reference.tab) ?? reference.tab);
    return openedReference(tab === reference.tab ? reference : { ...reference, tab });
  });
}

/** `A2:A` as `A2:A1048576`, `B2:2` as `B2:XFD2`; whole columns and rows are the same in both. */
function closedReference(reference: Reference): Reference {
  const { from, to } = reference;
  if (to === undefined) return reference;
  if (from.row !== undefined && to.row === undefined) return { ...reference, to: { ...to, row: LAST_ROW } };
  if (from.column !== undefined && to.column === undefined) {
    return { ...reference, to: { ...to, column: LAST_COLUMN } };
  }
  return reference;
}

function openedReference(reference: Reference): Reference {
  const { from, to } = reference;
  if (to === undefined) return reference;
  if (to.row === LAST_ROW && from.row !== undefined) {
    const { row: _, ...end } = to;
    return { ...reference, to: end };
  }
  if (to.column === LAST_COLUMN && from.column !== undefined) {
    const { column: _, ...end } = to;
    return { ...reference, to: end };
  }
  return reference;
}
