// Assignments, pins and forbids as edits of the register and of `Asisten`, compared before they are written.

import type { CellValue } from "../cell.ts";
import type { Edit } from "../plan/plan.ts";
import type { Assistant, AssistantKey } from "../register/assistants.ts";
import type { ColumnKey } from "../register/columns.ts";
import type { Cooperative } from "../register/cooperative.ts";
import type { PlainTable } from "../register/headings.ts";

/** The edit of one cell of a cooperative's row; null where the register has no such column. */
export function registerEdit({ row }: Cooperative, key: ColumnKey, to: CellValue): Edit | null {
  const index = row.column(key);
  if (index < 0) return null;
  return {
    tab: row.tab,
    table: "register",
    row: row.identity,
    column: { key, heading: row.heading(index), index },
    from: { value: row.values[index] ?? "" },
    to: { value: to },
  };
}

/** The edit of one cell of an assistant's row; null where `Asisten` has no such column. */
export function assistantEdit(
  table: PlainTable<AssistantKey>,
  assistant: Assistant,
  key: AssistantKey,
  to: CellValue,
): Edit | null {
  const index = table.headings.columns.get(key);
  const row = table.rows.find((each) => each.row === assistant.row);
  if (index === undefined || row === undefined) return null;
  return {
    tab: assistant.tab,
    table: "assistants",
    row: assistant.identity,
    column: { key, heading: table.headings.texts[index] ?? "", index },
    from: { value: row.cell(key) },
    to: { value: to },
  };
}

/** What to forbid to an assistant or allow again, by village code. */
export interface Forbidding {
  readonly village: string;
  readonly forbidden: boolean;
}

const digits = (code: string) => code.replace(/\D/g, "");

/** The edit of an assistant's Desa Dikecualikan; null where nothing changes or there is no such column. */
export function forbiddenEdit(
  table: PlainTable<AssistantKey>,
  assistant: Assistant,
  changes: readonly Forbidding[],
): Edit | null {
  let codes = [...assistant.forbidden];
  for (const { village, forbidden } of changes) {
    const stands = codes.some((code) => digits(code) === digits(village));
    if (forbidden && !stands) codes.push(village);
    if (!forbidden) codes = codes.filter((code) => digits(code) !== digits(village));
  }
  return codes.join() === assistant.forbidden.join()
    ? null
    : assistantEdit(table, assistant, "forbidden", codes.join("; "));
}
