// Protections as the workbook keeps them: adding one, listing those of a tab.

import type { Rect } from "../workbook/model.ts";
import { badArguments } from "./border.ts";
import { enumName } from "./enums.ts";
import type { Execution } from "./execution.ts";

type Google = GoogleAppsScript.Spreadsheet.Protection;

/** Protects an area, or the whole tab without one; whoever protects may edit. A tab's own protection is made once. */
export function addProtection(run: Execution, sheetId: number, area?: Rect): Google {
  const sheet = run.sheet(sheetId);
  const known = area === undefined ? sheet.protections.find((one) => one.area === undefined) : undefined;
  if (known !== undefined) return run.make.protection(sheetId, known);
  const data = {
    id: run.workbook.nextId++,
    ...(area && { area }),
    description: "",
    warningOnly: false,
    canEdit: true,
  };
  sheet.protections.push(data);
  return run.make.protection(sheetId, data);
}

/** Protections of a kind on the tabs given. */
export function protectionsOf(
  run: Execution,
  sheetIds: readonly number[],
  type: unknown,
  method: string,
): Google[] {
  const name = enumName(type, "ProtectionType");
  if (name === undefined) throw badArguments(method, [type]);
  return sheetIds.flatMap((id) =>
    run
      .sheet(id)
      .protections.filter((one) => (one.area === undefined) === (name === "SHEET"))
      .map((one) => run.make.protection(id, one)),
  );
}
