// Protection of a range or a whole sheet. https://developers.google.com/apps-script/reference/spreadsheet/protection
// Lists of editors are kept and told, but only one person runs scripts here: whether that one may edit is part of the
// workbook. The owner and who runs the script cannot be taken off a list, as the reference says.

import type { ProtectionData } from "../workbook/model.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { sheetEnums } from "./enums.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { NamedRange } from "./named-range.ts";
import { ALL_OPEN, wholeSheet } from "./place.ts";
import { RangePlace } from "./range-place.ts";
import { User } from "./session.ts";

type Google = GoogleAppsScript.Spreadsheet.Protection;

export class Protection extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    private readonly sheetId: number,
    readonly data: ProtectionData,
  ) {
    super(run);
  }

  canEdit(): boolean {
    return this.data.canEdit;
  }

  canDomainEdit(): boolean {
    return changeable(this.data).domainEdit === true;
  }

  setDomainEdit(editable: boolean): Google {
    if (typeof editable !== "boolean")
      throw badArguments("SpreadsheetApp.Protection.setDomainEdit", [editable]);
    if (editable) changeable(this.data).domainEdit = true;
    else delete changeable(this.data).domainEdit;
    return this.google;
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return editorsOf(this).map((email) => new User(this.run, email).google);
  }

  addEditor(editor: unknown): Google {
    return addAll(this, [editor]);
  }

  addEditors(emailAddresses: unknown): Google {
    return addAll(this, emailAddresses);
  }

  removeEditor(editor: unknown): Google {
    return removeAll(this, [editor]);
  }

  removeEditors(editors: unknown): Google {
    return removeAll(this, editors);
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
    const { area } = this.data;
    // A protected sheet's range is as large as the sheet and has no A1 notation (gas-fakes' tests).
    return area === undefined
      ? this.run.make.range({
          sheetId: this.sheetId,
          area: wholeSheet(this.run.sheet(this.sheetId)),
          open: ALL_OPEN,
        })
      : this.run.make.range({ sheetId: this.sheetId, area: { ...area } });
  }

  setRange(range: unknown): Google {
    const found = behind(range, RangePlace);
    if (found === undefined || found.sheetId !== this.sheetId) {
      throw badArguments("SpreadsheetApp.Protection.setRange", [range]);
    }
    changeable(this.data).area = { ...found.area };
    delete this.data.rangeName;
    return this.google;
  }

  getRangeName(): string | null {
    return this.data.rangeName ?? null;
  }

  setRangeName(rangeName: string): Google {
    const named = this.run.workbook.namedRanges.find(({ name }) => name === rangeName);
    if (named === undefined || named.sheetId !== this.sheetId) {
      throw new Exception(`The named range ${String(rangeName)} does not exist on this sheet.`);
    }
    Object.assign(changeable(this.data), { area: { ...named.area }, rangeName });
    return this.google;
  }

  setNamedRange(namedRange: unknown): Google {
    const found = behind(namedRange, NamedRange);
    if (found === undefined) throw badArguments("SpreadsheetApp.Protection.setNamedRange", [namedRange]);
    return this.setRangeName(found.getName());
  }

  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return (this.data.unprotected ?? []).map((area) =>
      this.run.make.range({ sheetId: this.sheetId, area: { ...area } }),
    );
  }

  setUnprotectedRanges(ranges: unknown): Google {
    const found = Array.isArray(ranges) ? ranges.map((range) => behind(range, RangePlace)) : [undefined];
    const areas = found.map((range) => {
      if (range === undefined) throw badArguments("SpreadsheetApp.Protection.setUnprotectedRanges", [ranges]);
      if (range.sheetId !== this.sheetId) throw new Exception("The ranges must be on the protected sheet.");
      return { ...range.area };
    });
    if (this.data.area !== undefined)
      throw new Exception("Unprotected ranges can only be set on a protected sheet.");
    changeable(this.data).unprotected = areas;
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

/** Who may edit: nobody is listed of a protection that only warns; else who runs the script, and whom it added. */
function editorsOf({ run, data }: Protection): string[] {
  const { warningOnly, editors = [] } = changeable(data);
  return warningOnly ? [] : [run.document.user.email, ...editors];
}

function addAll(protection: Protection, people: unknown): Google {
  const others = addressesOf(people, "addEditors").filter((email) => !editorsOf(protection).includes(email));
  const data = changeable(protection.data);
  if (data.warningOnly) throw new Exception("A protection that only warns has no editors.");
  data.editors = [...(data.editors ?? []), ...others];
  return protection.google;
}

function removeAll(protection: Protection, people: unknown): Google {
  const gone = addressesOf(people, "removeEditors");
  const data = changeable(protection.data);
  data.editors = (data.editors ?? []).filter((email) => !gone.includes(email));
  return protection.google;
}

function addressesOf(people: unknown, method: string): string[] {
  const found = Array.isArray(people)
    ? people.map((one) => (typeof one === "string" ? one : behind(one, User)?.getEmail()))
    : [undefined];
  return found.map((email) => {
    if (email === undefined) throw badArguments(`SpreadsheetApp.Protection.${method}`, [people]);
    if (!email.includes("@")) throw new Exception(`Invalid email: ${email}`);
    return email;
  });
}
