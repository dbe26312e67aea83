// TextFinder: looking for a text in ranges. https://developers.google.com/apps-script/reference/spreadsheet/text-finder
// Hidden cells are found too, which Google documents nowhere. What a formula shows is found but not replaced.

import { displayText } from "../workbook/display.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import type { Execution } from "./execution.ts";
import type { Place } from "./place.ts";
import { Range } from "./range.ts";

type Google = GoogleAppsScript.Spreadsheet.TextFinder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** How a text is looked for. */
interface Search {
  text: string;
  places: readonly Place[];
  caseMatters?: boolean;
  whole?: boolean;
  inFormulas?: boolean;
  regular?: boolean;
  noMarks?: boolean;
}

/** A cell that was found, by what was found in it. */
interface Match {
  readonly range: Range;
  readonly text: string;
  readonly ofFormula: boolean;
}

export class TextFinder extends Emulated<Google> implements Partial<Google> {
  private readonly search: Search;
  private start: Range | undefined;
  /** Place of the current match among all; undefined before the first. */
  private at: number | undefined;
  private current: Match | undefined;

  constructor(run: Execution, text: string, places: readonly Place[]) {
    super(run);
    this.search = { text: String(text), places };
  }

  findAll(): GoogleRange[] {
    return found(this.run, this.search).map(({ range }) => range.google);
  }

  findNext(): GoogleRange | null {
    const all = found(this.run, this.search);
    this.at = Math.min((this.at ?? before(all, this.start)) + 1, all.length);
    this.current = all[this.at];
    return this.getCurrentMatch();
  }

  findPrevious(): GoogleRange | null {
    const all = found(this.run, this.search);
    this.at = Math.max((this.at ?? (this.start ? before(all, this.start) + 1 : all.length)) - 1, -1);
    this.current = all[this.at];
    return this.getCurrentMatch();
  }

  getCurrentMatch(): GoogleRange | null {
    return this.current?.range.google ?? null;
  }

  replaceAllWith(replaceText: unknown): number {
    return found(this.run, this.search).reduce(
      (sum, match) => sum + replaced(this.search, match, replaceText),
      0,
    );
  }

  replaceWith(replaceText: unknown): number {
    return this.current === undefined ? 0 : replaced(this.search, this.current, replaceText);
  }

  startFrom(startRange: unknown): Google {
    this.start = behind(startRange, Range);
    if (this.start === undefined) throw badArguments("SpreadsheetApp.TextFinder.startFrom", [startRange]);
    this.at = undefined;
    return this.google;
  }

  ignoreDiacritics(ignoreDiacritics: boolean): Google {
    this.search.noMarks = ignoreDiacritics;
    return this.google;
  }

  matchCase(matchCase: boolean): Google {
    this.search.caseMatters = matchCase;
    return this.google;
  }

  matchEntireCell(matchEntireCell: boolean): Google {
    this.search.whole = matchEntireCell;
    return this.google;
  }

  matchFormulaText(matchFormulaText: boolean): Google {
    this.search.inFormulas = matchFormulaText;
    return this.google;
  }

  useRegularExpression(useRegEx: boolean): Google {
    this.search.regular = useRegEx;
    return this.google;
  }
}

function found(run: Execution, search: Search): Match[] {
  const pattern = patternOf(search);
  if (pattern === undefined) return [];
  run.calculate();
  const matches: Match[] = [];
  for (const { sheetId, area } of search.places) {
    const sheet = run.sheet(sheetId);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cells.get(row)?.get(column);
        if (cell === undefined) continue;
        const ofFormula = cell.formula !== undefined;
        const text =
          ofFormula && search.inFormulas ? (cell.formula ?? "") : displayText(cell, run.workbook.locale);
        if (withoutMarks(search, text).search(pattern) < 0) continue;
        const range = new Range(run, {
          sheetId,
          area: { top: row, left: column, bottom: row, right: column },
        });
        matches.push({ range, text, ofFormula });
      }
    }
  }
  return matches;
}

/** What is looked for, each occurrence of it; undefined when nothing is. */
function patternOf(search: Search): RegExp | undefined {
  if (search.text === "") return undefined;
  const text = withoutMarks(search, search.text);
  const pattern = search.regular ? text : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(search.whole ? `^(?:${pattern})$` : pattern, search.caseMatters ? "g" : "gi");
}

function withoutMarks({ noMarks }: Search, text: string): string {
  return noMarks ? text.normalize("NFD").replace(/\p{Mn}/gu, "") : text;
}

/** Place of the last match that does not lie behind the cell from which a search starts; -1 without one. */
function before(matches: readonly Match[], start: Range | undefined): number {
  if (start === undefined) return -1;
  const { bottom, right } = start.area;
  return (
    matches.filter(
      ({ range: { sheetId, area } }) =>
        sheetId === start.sheetId && (area.top < bottom || (area.top === bottom && area.left <= right)),
    ).length - 1
  );
}

/** Replaces what was found in one cell; how many occurrences. */
function replaced(search: Search, match: Match, by: unknown): number {
  if (typeof by !== "string") throw badArguments("SpreadsheetApp.TextFinder.replaceAllWith", [by]);
  const pattern = patternOf(search);
  if (pattern === undefined || (match.ofFormula && !search.inFormulas)) return 0;
  const text = withoutMarks(search, match.text);
  // A regular expression's groups may be named in the replacement; other texts are put in as they are.
  match.range.setValue(search.regular ? text.replace(pattern, by) : text.replace(pattern, () => by));
  return [...text.matchAll(pattern)].length;
}
