// NamedRange. https://developers.google.com/apps-script/reference/spreadsheet/named-range

import { badArguments, behind, Emulated } from "./border.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { RangePlace } from "./range-place.ts";

type Google = GoogleAppsScript.Spreadsheet.NamedRange;

export class NamedRange extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    private name: string,
  ) {
    super(run);
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, area } = find(this.run, this.name);
    return this.run.make.range({ sheetId, area: { ...area } });
  }

  setName(name: string): Google {
    checkName(name);
    const found = find(this.run, this.name);
    const taken = this.run.workbook.namedRanges.some((one) => one !== found && alike(one.name, name));
    if (taken) throw new Exception(`A named range with the name "${name}" already exists.`);
    found.name = name;
    this.name = name;
    this.run.touch();
    return this.google;
  }

  setRange(range: unknown): Google {
    const place = behind(range, RangePlace);
    if (place === undefined) throw badArguments("SpreadsheetApp.NamedRange.setRange", [range]);
    Object.assign(find(this.run, this.name), { sheetId: place.sheetId, area: { ...place.area } });
    this.run.touch();
    return this.google;
  }

  remove(): void {
    const { namedRanges } = this.run.workbook;
    namedRanges.splice(namedRanges.indexOf(find(this.run, this.name)), 1);
    this.run.touch();
  }
}

const alike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function find(run: Execution, name: string) {
  const found = run.workbook.namedRanges.find((one) => alike(one.name, name));
  if (found === undefined) throw new Exception("The named range does not exist.");
  return found;
}

/** Names a range, in place of a range that bore the name. */
export function nameRange(run: Execution, name: string, range: unknown): void {
  const place = behind(range, RangePlace);
  if (place === undefined) throw badArguments("SpreadsheetApp.Spreadsheet.setNamedRange", [name, range]);
  checkName(name);
  const { namedRanges } = run.workbook;
  const at = namedRanges.findIndex((one) => alike(one.name, name));
  const record = { name, sheetId: place.sheetId, area: { ...place.area } };
  if (at < 0) namedRanges.push(record);
  else namedRanges[at] = record;
  run.touch();
}

/** Throws on names Google refuses: not letters, digits and underscores, over 250 characters, or like a cell's name. */
function checkName(name: unknown): void {
  const fits =
    typeof name === "string" &&
    /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) &&
    !/^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
  if (!fits) throw new Exception(`The name you entered is not valid: ${String(name)}.`);
}
