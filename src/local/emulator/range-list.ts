// RangeList: one change for many ranges of a tab, one call. https://developers.google.com/apps-script/reference/spreadsheet/range-list
// Not emulated: text rotation and direction, setShowHyperlink.

import { Emulated } from "./border.ts";
import type { Execution } from "./execution.ts";
import type { Place } from "./place.ts";
import { Range } from "./range.ts";

type Google = GoogleAppsScript.Spreadsheet.RangeList;

export class RangeList extends Emulated<Google> implements Partial<Google> {
  readonly ranges: readonly Range[];

  constructor(run: Execution, places: readonly Place[]) {
    super(run);
    // An array of this realm: one that came of the script's lacks what is newer than ES2020.
    this.ranges = Array.from(places, (place) => new Range(run, place));
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.ranges.map((range) => range.google);
  }

  activate(): Google {
    this.ranges.at(-1)?.activate();
    return this.google;
  }

  breakApart(): Google {
    return each(this, (range) => range.breakApart());
  }

  check(): Google {
    return each(this, (range) => range.check());
  }

  uncheck(): Google {
    return each(this, (range) => range.uncheck());
  }

  clear(options?: unknown): Google {
    return each(this, (range) => range.clear(options));
  }

  clearContent(): Google {
    return each(this, (range) => range.clearContent());
  }

  clearDataValidations(): Google {
    return each(this, (range) => range.clearDataValidations());
  }

  clearFormat(): Google {
    return each(this, (range) => range.clearFormat());
  }

  clearNote(): Google {
    return each(this, (range) => range.clearNote());
  }

  insertCheckboxes(...args: unknown[]): Google {
    return each(this, (range) => range.insertCheckboxes(...args));
  }

  removeCheckboxes(): Google {
    return each(this, (range) => range.removeCheckboxes());
  }

  setBackground(color: unknown): Google {
    return each(this, (range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): Google {
    return each(this, (range) => range.setBackgroundRGB(red, green, blue));
  }

  setBorder(...args: unknown[]): Google {
    return each(this, (range) => range.setBorder(...args));
  }

  setFontColor(color: unknown): Google {
    return each(this, (range) => range.setFontColor(color));
  }

  setFontFamily(family: unknown): Google {
    return each(this, (range) => range.setFontFamily(family));
  }

  setFontLine(line: unknown): Google {
    return each(this, (range) => range.setFontLine(line));
  }

  setFontSize(size: unknown): Google {
    return each(this, (range) => range.setFontSize(size));
  }

  setFontStyle(style: unknown): Google {
    return each(this, (range) => range.setFontStyle(style));
  }

  setFontWeight(weight: unknown): Google {
    return each(this, (range) => range.setFontWeight(weight));
  }

  setFormula(formula: unknown): Google {
    return each(this, (range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: unknown): Google {
    return each(this, (range) => range.setFormulaR1C1(formula));
  }

  setHorizontalAlignment(alignment: unknown): Google {
    return each(this, (range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: unknown): Google {
    return each(this, (range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: unknown): Google {
    return each(this, (range) => range.setNumberFormat(numberFormat));
  }

  setValue(value: unknown): Google {
    return each(this, (range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: unknown): Google {
    return each(this, (range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapEnabled: unknown): Google {
    return each(this, (range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: unknown): Google {
    return each(this, (range) => range.setWrapStrategy(strategy));
  }

  trimWhitespace(): Google {
    return each(this, (range) => range.trimWhitespace());
  }
}

function each(list: RangeList, change: (range: Range) => unknown): Google {
  for (const range of list.ranges) change(range);
  return list.google;
}
