// The office's tables read into typed records, for every command that decides on them.

import { type Cooperative, cooperatives } from "../../domain/register/cooperative.ts";
import { type OfficeData, readOffice } from "../../domain/register/office.ts";
import type { Office } from "./office.ts";
import { registerTables } from "./register.ts";

/** What was read, and the cooperatives it makes. */
export interface Records extends OfficeData {
  readonly cooperatives: readonly Cooperative[];
}

/** What is wanted besides register, assistants and official villages; each costs a call. */
export interface Wants {
  readonly visits: boolean;
  /** Of the register, for rules and fixes that look at them. */
  readonly formulas?: boolean;
}

/**
 * Reads the office's tabs: a call a tab, and one for the register's merged cells. Refuses where there is no register, or
 * an empty one.
 */
export function readTabs(office: Office, wants: Wants): OfficeData {
  const register = registerTables(office, wants.formulas === true ? ["formulas"] : []);
  const data = readOffice(
    {
      register,
      assistants: office.cells("assistants"),
      visits: wants.visits ? office.cells("visits") : null,
      villages: office.cells("villages"),
    },
    office.settings,
    () => office.book.locale,
  );
  if (data.register.rows.length === 0) {
    office.refuse("error.emptyRegister", { sheet: register[0]?.table.name ?? "" });
  }
  return data;
}

/** Reads the office's tabs and the cooperatives that they make. */
export function readRecords(office: Office, wants: Wants): Records {
  return withCooperatives(readTabs(office, wants));
}

/** The tables with the cooperatives that they make. */
export function withCooperatives(data: OfficeData): Records {
  return { ...data, cooperatives: cooperatives(data.register, data.villages, data.assistants) };
}
