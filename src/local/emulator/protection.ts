// Protection of a range or a whole sheet. https://developers.google.com/apps-script/reference/spreadsheet/protection
// Not emulated: lists of editors (the person running the script may edit or not), unprotected ranges, named ranges.

import type { ProtectionData } from "../workbook/model.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { sheetEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { wholeSheet } from "./place.ts";
import { RangePlace } from "./range-place.ts";

type Google = GoogleAppsScript.Spreadsheet.Protection;

export class Protection extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    private readonly sheetId: number,
    private readonly data: ProtectionData,
  ) {
    super(run);
  }

  canEdit(): boolean {
    return this.data.canEdit;
  }

  canDomainEdit(): boolean {
    return false;
  }

  getDescription(): string {
    return this.data.description;
  }

  setDescription(description: string): Google {
    changeable(this.data).description = String(description);
    return this.google;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.data.area === undefined ? sheetEnums.ProtectionType.SHEET : sheetEnums.ProtectionType.RANGE;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const area = this.data.area ?? wholeSheet(this.run.sheet(this.sheetId));
    return this.run.make.range({ sheetId: this.sheetId, area: { ...area } });
  }

  setRange(range: unknown): Google {
    const found = behind(range, RangePlace);
    if (found === undefined || found.sheetId !== this.sheetId) {
      throw badArguments("SpreadsheetApp.Protection.setRange", [range]);
    }
    changeable(this.data).area = { ...found.area };
    return this.google;
  }

  isWarningOnly(): boolean {
    return this.data.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Google {
    changeable(this.data).warningOnly = warningOnly === true;
    return this.google;
  }

  remove(): void {
    const { protections } = this.run.sheet(this.sheetId);
    const at = protections.indexOf(changeable(this.data));
    if (at < 0) throw new Exception("The protection does not exist.");
    protections.splice(at, 1);
  }
}

/** Only who may edit a protected range may change its protection. */
function changeable(data: ProtectionData): ProtectionData {
  if (!data.canEdit) throw new Exception("You do not have permission to edit this protected range or sheet.");
  return data;
}
