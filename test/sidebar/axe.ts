// Asks axe-core what of a page breaks WCAG 2.2 A and AA or its best practices.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { projectRoot } from "../../src/tools/project.ts";

const source = readFileSync(join(projectRoot, "node_modules/axe-core/axe.min.js"), "utf8");
/** WCAG 2.2 A and AA. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What axe asks beyond WCAG: landmarks, headings in order. */
const practices = [...wcag, "best-practice"];

/** Each violation as a sentence: rule, element, what is wrong with it. Empty when all is well. `strict`: practices too. */
export async function violations(page: Page | Frame, strict = true): Promise<string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(source);
  const found = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(strict ? practices : wcag)}, resultTypes: ["violations"], preload: false, elementRef: false })`,
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} (${node.failureSummary?.replace(/\s+/g, " ")})`),
  );
}
