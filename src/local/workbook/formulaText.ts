// Formulas as text: cut into tokens, and semicolons turned into commas on input.

/** A piece of a formula. References to cells are one token with their tab's name: `'Data 1'!$A$1`, `B:B`, `2:5`, `C7`. */
export interface Token {
  kind: "ref" | "name" | "number" | "string" | "error" | "operator" | "space" | "other";
  text: string;
}

const SPACE = /[ \t\r\n\u00a0]+/y;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/iy;
/** Tab name (quoted, or of letters, digits, dots, underscores), then a cell or range, column or row range, or `#REF!`. */
const TAB = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const CELLS =
  /(?:\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}(?:\$?\d{1,7})?)?|\$?[a-z]{1,3}:\$?[a-z]{1,3}(?:\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/iuy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
const COMMA_NUMBER = /(?:\d+(?:,\d*)?|,\d+)(?:e[-+]?\d+)?/iy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%(),;{}:!\\]/y;

function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** Tokens of a formula, without the leading `=`. Joined, their texts give the formula back. */
export function tokens(formula: string, commaDecimals = false): Token[] {
  const list: Token[] = [];
  let index = formula.startsWith("=") ? 1 : 0;
  const push = (kind: Token["kind"], text: string): void => {
    list.push({ kind, text });
    index += text.length;
  };
  while (index < formula.length) {
    const space = at(SPACE, formula, index);
    if (space !== undefined) {
      push("space", space);
      continue;
    }
    const tab = at(TAB, formula, index);
    if (tab !== undefined) {
      const inside = at(CELLS, formula, index + tab.length) ?? at(ERROR, formula, index + tab.length);
      if (inside !== undefined) {
        push("ref", tab + inside);
        continue;
      }
    }
    const cells = at(CELLS, formula, index);
    if (cells !== undefined) {
      push("ref", cells);
      continue;
    }
    const rest: [Token["kind"], RegExp][] = [
      ["string", STRING],
      ["error", ERROR],
      ["number", commaDecimals ? COMMA_NUMBER : NUMBER],
      ["name", NAME],
      ["operator", OPERATOR],
    ];
    const hit = rest
      .map(([kind, pattern]) => ({ kind, text: at(pattern, formula, index) }))
      .find((token) => token.text !== undefined);
    push(hit?.kind ?? "other", hit?.text ?? formula.slice(index, index + 1));
  }
  return list;
}

/**
 * A typed formula as it is kept: with commas between arguments. In a locale with decimal commas arguments are
 * typed with semicolons and decimals with commas (`=ROUND(A1;2)*1,5`); where no semicolon occurs, a comma between
 * arguments is taken as Sheets takes it, as a separator.
 */
export function toCommas(formula: string, decimalCommas: boolean): string {
  if (!decimalCommas) return formula.replace(/^=\s*=/, "=");
  const plain = tokens(formula);
  const typedLocally = plain.some((token) => token.text === ";") || !hasArguments(plain);
  if (!typedLocally) return formula;
  let braces = 0;
  const parts = tokens(formula, true).map(({ kind, text }) => {
    if (kind === "number") return text.replace(",", ".");
    if (kind !== "operator") return text;
    if (text === "{") braces++;
    if (text === "}") braces--;
    if (braces > 0) return text === "\\" ? "," : text;
    return text === ";" ? "," : text;
  });
  return `=${parts.join("")}`;
}

function hasArguments(list: readonly Token[]): boolean {
  return list.some((token) => token.text === "(");
}
