// A hidden copy of the register, made before the first change that the add-on ever makes to it.

import { tabNames } from "../../domain/register/tables.ts";
import { freeName } from "../../domain/setup/adopt.ts";
import type { Tab } from "../google/spreadsheet.ts";
import { adoptBackup, backUpTab } from "../google/tabs.ts";
import type { Office } from "./office.ts";

/** Copies tabs of the register unless a backup exists; gives the copies made. */
export function backUpOnce(office: Office, register: readonly Tab[]): Tab[] {
  if (office.book.tabs.some((tab) => tab.role === "backup")) return [];
  return register.flatMap((tab) => {
    const name = `${tabNames.backup} ${tab.name}`;
    const half = office.book.tabs.find((each) => each.role === null && each.name === name);
    if (half !== undefined) {
      adoptBackup(office.book, half);
      return [half];
    }
    const taken = office.book.tabs.map((each) => each.name);
    const copy = office.book.tab(backUpTab(office.book, tab, freeName(name, taken)));
    return copy === null ? [] : [copy];
  });
}
