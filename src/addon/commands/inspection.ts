// The check as every command of it needs it: the office's tables read, every rule applied. Changes nothing.

import { findHeadings, readPlainTable } from "../../domain/register/headings.ts";
import { type OfficeData, readOffice } from "../../domain/register/office.ts";
import { type TabRole, waiverColumns } from "../../domain/register/tables.ts";
import type { TabTable } from "../../domain/table.ts";
import { type CheckResult, checkWorkbook } from "../../domain/validation/check.ts";
import type { Finding } from "../../domain/validation/finding.ts";
import { readWaivers, type Waiver } from "../../domain/validation/waivers.ts";
import type { Office } from "./office.ts";
import { registerTables, rememberedHeadings } from "./register.ts";

/** A check with what it was made from. */
export interface Inspection {
  readonly result: CheckResult;
  readonly data: OfficeData;
  readonly waivers: readonly Waiver[];
}

/**
 * Reads and checks. `visits`: whether the visit log is wanted; without it the rules about visits are silent, and fixes
 * can be found in fewer calls. Refuses where there is no register, or an empty one.
 */
export function inspect(office: Office, wants: { readonly visits: boolean }): Inspection {
  const { book, settings } = office;
  const table = (role: TabRole): TabTable | null => {
    const tab = office.tabOf(role);
    return tab === null ? null : book.read(tab);
  };
  const register = registerTables(office).map(({ table: { id } }) => {
    const tab = book.tab(id);
    const read = tab === null ? null : book.read(tab, ["merges", "formulas"]);
    const headings = read === null ? null : findHeadings(read, rememberedHeadings(office));
    return read === null || headings === null ? office.refuse("error.noRegister") : { table: read, headings };
  });
  const data = readOffice(
    {
      register,
      assistants: table("assistants"),
      visits: wants.visits ? table("visits") : null,
      villages: table("villages"),
    },
    settings,
    () => book.locale,
  );
  if (data.register.rows.length === 0)
    office.refuse("error.emptyRegister", { sheet: register[0]?.table.name ?? "" });
  const waived = table("waivers");
  const waivers = readWaivers(waived === null ? null : readPlainTable(waived, waiverColumns));
  return { result: checkWorkbook({ office: data, settings, today: office.today, waivers }), data, waivers };
}

/** The finding of an id, standing or waived; refuses where it is solved meanwhile. */
export function findingOf(office: Office, { result }: Inspection, id: string): Finding {
  const finding = [...result.findings, ...result.waived].find((each) => each.id === id);
  return finding ?? office.refuse("error.finding");
}
