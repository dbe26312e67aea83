// Asks axe-core what of a page breaks WCAG 2.2 A and AA or its best practices.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckResult, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { projectRoot } from "../../src/tools/project.ts";

const source = readFileSync(join(projectRoot, "node_modules/axe-core/axe.min.js"), "utf8");
/** WCAG 2.2 A and AA. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What is asked: WCAG and what axe asks beyond it (landmarks, headings in order), WCAG alone, or what colours decide. */
const asked = {
  all: { type: "tag", values: [...wcag, "best-practice"] },
  wcag: { type: "tag", values: wcag },
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
} as const satisfies Record<string, RunOptions["runOnly"]>;

/** A rule's answer as axe's raw reporter gives it: the other reporters name every element that is well, which takes most of the time. */
interface Raw {
  readonly id: string;
  readonly violations: readonly {
    readonly node: { readonly source: string };
    readonly any: readonly CheckResult[];
    readonly all: readonly CheckResult[];
    readonly none: readonly CheckResult[];
  }[];
}

/** Each violation as a sentence: rule, element, what is wrong with it. Empty when all is well. */
export async function violations(page: Page | Frame, what: keyof typeof asked = "all"): Promise<string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(source);
  const options = {
    runOnly: asked[what],
    resultTypes: ["violations"],
    preload: false,
    elementRef: false,
    reporter: "raw",
  };
  const found = (await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then((rules) =>
       rules.filter(({ violations }) => violations.length > 0).map(({ id, violations }) => ({
         id, violations: violations.map(({ node, any, all, none }) => ({ node: { source: node.source }, any, all, none })),
       })))`,
  )) as Raw[];
  return found.flatMap(({ id, violations: nodes }) =>
    nodes.map(({ node, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join("; ");
      return `${id}: ${node.source.slice(0, 120)} (${why.replace(/\s+/g, " ")})`;
    }),
  );
}
