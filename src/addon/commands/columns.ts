// Which column is which: what was found, what could be meant by unknown headings, and what staff map by hand.

import { Villages } from "../../domain/region/villages.ts";
import { cellContext } from "../../domain/register/cells.ts";
import { type ColumnKey, registerColumns } from "../../domain/register/columns.ts";
import { type HeadingMap, readPlainTable } from "../../domain/register/headings.ts";
import { proposeColumns } from "../../domain/register/mapping.ts";
import { readVillages } from "../../domain/register/office.ts";
import { villageColumns } from "../../domain/register/tables.ts";
import { say } from "../../domain/text/catalogue.ts";
import { underLock } from "../google/lock.ts";
import type { Params, Result } from "../rpc.ts";
import { performLocked } from "./ledger.ts";
import type { Office } from "./office.ts";
import { headingsKey, registerTables, rememberedHeadings } from "./register.ts";

const isKey = (text: string): text is ColumnKey => registerColumns.some(({ key }) => key === text);

/** The register's columns as found, and a proposal for each unknown heading. Columns are 1-based. */
export function readColumns(office: Office): Result<"columns.read"> {
  const [register] = registerTables(office);
  if (register === undefined) office.refuse("error.noRegister");
  const { table, headings } = register;
  const tab = office.tabOf("villages");
  const known = tab === null ? null : readPlainTable(office.book.read(tab), villageColumns);
  const context = cellContext(office.book.locale, office.settings);
  const villages = new Villages(readVillages(known));
  return {
    columns: registerColumns.map(({ key, heading }) => {
      const index = headings.columns.get(key);
      return {
        key,
        heading: index === undefined ? heading : (headings.texts[index] ?? heading),
        index: index === undefined ? null : index + 1,
        by: headings.by.get(key) ?? null,
      };
    }),
    unknown: proposeColumns(table, headings, context, villages, office.settings.regency).map(
      ({ index, text, samples, proposal }) => ({
        index: index + 1,
        heading: text,
        samples: [...samples],
        proposal:
          proposal === null
            ? null
            : { key: proposal.key, why: say(office.language, proposal.why.key, proposal.why.values) },
      }),
    ),
  };
}

/** Remembers by their headings the columns that staff mapped; null forgets one. */
export function mapColumns(office: Office, { map }: Params<"columns.map">): Result<"columns.map"> {
  return underLock(office, () => mapNow(office, map));
}

function mapNow(office: Office, map: Params<"columns.map">["map"]): Result<"columns.map"> {
  const [register] = registerTables(office);
  if (register === undefined) office.refuse("error.noRegister");
  const { texts } = register.headings;
  const remembered: Partial<Record<ColumnKey, string>> = { ...rememberedHeadings(office) };
  for (const [key, column] of Object.entries(map)) {
    if (!isKey(key)) office.refuse("error.column", { column: key });
    const text = column === null ? null : (texts[column - 1] ?? "");
    if (text === "") office.refuse("error.column", { column: String(column) });
    if (text === null) delete remembered[key];
    else remembered[key] = text;
  }
  const done = performLocked(office, {
    what: say(office.language, "action.columns", { count: Object.keys(map).length }),
    plan: {
      edits: [],
      rows: [],
      metadata: [
        { key: headingsKey, from: office.book.metadata.get(headingsKey) ?? null, to: textOf(remembered) },
      ],
    },
  });
  return { saved: Object.keys(map).length, action: done.action };
}

function textOf(map: HeadingMap): string | null {
  return Object.keys(map).length === 0 ? null : JSON.stringify(map);
}
