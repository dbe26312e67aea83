// TextFinder: looking for a text in ranges. https://developers.google.com/apps-script/reference/spreadsheet/text-finder
// Not emulated: ignoreDiacritics, startFrom, findPrevious. Hidden cells are found too, which Google documents nowhere.

import { displayText } from "../workbook/display.ts";
import { Emulated } from "./border.ts";
import type { Execution } from "./execution.ts";
import type { Place } from "./place.ts";

type Google = GoogleAppsScript.Spreadsheet.TextFinder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class TextFinder extends Emulated<Google> implements Partial<Google> {
  private caseMatters = false;
  private whole = false;
  private inFormulas = false;
  private regular = false;
  private next = 0;
  private current: GoogleRange | null = null;

  constructor(
    run: Execution,
    private readonly text: string,
    private readonly places: readonly Place[],
  ) {
    super(run);
  }

  findAll(): GoogleRange[] {
    const found: GoogleRange[] = [];
    for (const { sheetId, area } of this.places) {
      const sheet = this.run.sheet(sheetId);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = sheet.cells.get(row)?.get(column);
          if (cell === undefined) continue;
          const shown =
            this.inFormulas && cell.formula !== undefined
              ? cell.formula
              : displayText(cell, this.run.workbook.locale);
          if (matches(shown, this.text, this.caseMatters, this.whole, this.regular)) {
            found.push(
              this.run.make.range({ sheetId, area: { top: row, left: column, bottom: row, right: column } }),
            );
          }
        }
      }
    }
    return found;
  }

  findNext(): GoogleRange | null {
    this.current = this.findAll()[this.next] ?? null;
    if (this.current !== null) this.next++;
    return this.current;
  }

  getCurrentMatch(): GoogleRange | null {
    return this.current;
  }

  matchCase(matchCase: boolean): Google {
    this.caseMatters = matchCase;
    return this.google;
  }

  matchEntireCell(matchEntireCell: boolean): Google {
    this.whole = matchEntireCell;
    return this.google;
  }

  matchFormulaText(matchFormulaText: boolean): Google {
    this.inFormulas = matchFormulaText;
    return this.google;
  }

  useRegularExpression(useRegEx: boolean): Google {
    this.regular = useRegEx;
    return this.google;
  }
}

function matches(
  shown: string,
  text: string,
  caseMatters: boolean,
  whole: boolean,
  regular: boolean,
): boolean {
  const pattern = regular ? text : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text !== "" && new RegExp(whole ? `^(?:${pattern})$` : pattern, caseMatters ? "" : "i").test(shown);
}
