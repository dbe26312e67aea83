// Whether tabs that go out to others hold a phone or a person's NIK: those stay in the register and in `Asisten`.

import { isDate } from "../../domain/cell.ts";
import { findBlock } from "../../domain/progress/block.ts";
import type { TabRole } from "../../domain/register/tables.ts";
import { a1 } from "../../domain/table.ts";
import { findPersonal, maskPersonal } from "../../domain/text/personal.ts";
import type { Tab } from "../google/spreadsheet.ts";
import type { Result } from "../rpc.ts";
import type { Office } from "./office.ts";
import { sheetKey } from "./sheets.ts";

/** Tabs besides the progress sheets that are printed, shared or exported. */
const sharedRoles: readonly (TabRole | null)[] = [
  "findings",
  "recap",
  "caseload",
  "snapshots",
  "visits",
  "template",
];

/** Cells told at most. */
const most = 200;

/** Names every cell of the shared tabs, and every tab's name, that holds a phone or a person's NIK. Changes nothing. */
export function checkPrivacy(office: Office): Result<"privacy.check"> {
  const shared = office.book.tabs.filter(
    (tab) => tab.metadata.has(sheetKey) || sharedRoles.includes(tab.role),
  );
  const found = [
    ...office.book.tabs
      .filter(({ name }) => findPersonal(name).length > 0)
      .map(({ name }) => ({ sheet: maskPersonal(name), a1: "" })),
    ...shared.flatMap((tab) => personalCells(office, tab)),
  ];
  const list = found.slice(0, 10).map(({ sheet, a1: cell }) => (cell === "" ? sheet : `${sheet}!${cell}`));
  return {
    checked: shared.length,
    found: found.slice(0, most),
    account:
      found.length === 0
        ? office.say("privacy.clean", { tabs: shared.length })
        : office.say("privacy.found", { count: found.length, list: list.join(", ") }),
  };
}

/**
 * Cells that staff typed: what the add-on itself writes on a progress sheet are formulas over the masked texts of the
 * hidden block, where a NIB or an account may well look like a phone.
 */
function personalCells(office: Office, tab: Tab): { sheet: string; a1: string }[] {
  const table = office.book.read(tab, ["formulas"]);
  const { values, formulas = [] } = table;
  const block = tab.metadata.has(sheetKey) ? findBlock(table) : null;
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      if (block !== null && row >= block.row && column >= block.column) return [];
      if ((formulas[row]?.[column] ?? "") !== "" || isDate(value) || typeof value === "boolean") return [];
      const isPersonal = findPersonal(String(value)).length > 0;
      return isPersonal ? [{ sheet: maskPersonal(tab.name), a1: a1(row, column) }] : [];
    }),
  );
}
