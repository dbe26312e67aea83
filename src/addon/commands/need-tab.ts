// The tabs of the plain tables, made when they are first needed.

import { type TabRole, tabNames } from "../../domain/register/tables.ts";
import { tableDesign } from "../../domain/setup/designs.ts";
import { makeTab } from "../google/draw.ts";
import type { Tab } from "../google/spreadsheet.ts";
import type { Office } from "./office.ts";

/** The tab of a role, made where there is none. */
export function needTab(office: Office, role: TabRole): Tab {
  const standing = office.tabOf(role);
  if (standing !== null) return standing;
  const design = tableDesign(role, office.language);
  if (design !== null) makeTab(office.book, design);
  const tab = office.tabOf(role);
  if (tab === null) throw new Error(`No tab ${tabNames[role]}`);
  return tab;
}
