// The number format an automatic cell takes from its formula: that of the cells it draws on, or a date's.

import { isDateFormat } from "../numberFormat.ts";
import type { Reference } from "../references.ts";
import type { Node } from "./syntax.ts";

/** Functions whose result looks like their first argument that has a format. */
const PASSING = new Set(
  "SUM MIN MAX AVERAGE MEDIAN IF IFERROR IFNA INDEX ROUND ROUNDUP ROUNDDOWN ABS LARGE SMALL".split(" "),
);
const DATES = new Set(["TODAY", "DATE", "EDATE", "EOMONTH"]);

/**
 * The format of a formula's result, undefined for automatic. `formatAt` gives the format of a reference's first cell;
 * `dateFormat` is the locale's own. Sheets takes the first operand's format; the difference of two dates is a number.
 */
export function resultFormat(
  node: Node,
  formatAt: (reference: Reference) => string | undefined,
  dateFormat: string,
): string | undefined {
  const below = (child: Node): string | undefined => resultFormat(child, formatAt, dateFormat);
  switch (node.kind) {
    case "reference":
      return formatAt(node.reference);
    case "sign":
      return below(node.operand);
    case "percent":
      return "0%";
    case "operation": {
      if (!"+-*/".includes(node.operator)) return undefined;
      const [left, right] = [below(node.left), below(node.right)];
      const dates = [left, right].filter((format) => format !== undefined && isDateFormat(format)).length;
      if (node.operator === "/" || (dates > 0 && node.operator === "*") || dates === 2) {
        return dates === 0 && right === undefined ? left : undefined;
      }
      return left ?? right;
    }
    case "call": {
      if (DATES.has(node.name)) return dateFormat;
      if (node.name === "NOW") return `${dateFormat} h:mm:ss`;
      if (node.name === "TIME") return "h:mm:ss";
      if (!PASSING.has(node.name)) return undefined;
      const args = node.name === "IF" ? node.args.slice(1) : node.args;
      for (const arg of args) {
        const format = below(arg);
        if (format !== undefined) return format;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}
