// Who mentored whom, and what may return to someone whose leave is over.

import { boardLoads } from "../../domain/caseload/board.ts";
import { effectOf } from "../../domain/caseload/effect.ts";
import {
  handedOver,
  holdersOn,
  lentBy,
  reassignments,
  type Spell,
  spellsOf,
} from "../../domain/caseload/history.ts";
import { holdings } from "../../domain/caseload/reasons.ts";
import { nameOf, timeInWords, villageOf, villagesOf } from "../../domain/caseload/wording.ts";
import { grouped } from "../../domain/groups.ts";
import { once } from "../../domain/json.ts";
import type { HolderOn } from "../../domain/progress/visits.ts";
import type { OfficeData } from "../../domain/register/office.ts";
import { say } from "../../domain/text/catalogue.ts";
import type { HeldThen } from "../../domain/validation/visits.ts";
import type { Params, Result } from "../rpc.ts";
import { type CaseloadRecords, drawCaseload, readCaseload, readSnapshots, standing } from "./caseload.ts";
import { readActions } from "./journal.ts";
import type { Office } from "./office.ts";
import { type Records, withCooperatives } from "./records.ts";

/** What may return to an assistant whose leave is over; nothing is written. */
export function proposeReturns(
  office: Office,
  { assistant }: Params<"caseload.returns">,
): Result<"caseload.returns"> {
  const { language } = office;
  const read = readCaseload(office, { months: true });
  const { caseload } = read;
  if (!caseload.assistants.has(assistant)) office.refuse("caseload.error.assistant", { code: assistant });
  const { find } = read.records.assistants;
  const handed = handedOver(readActions(office), { caseload, find }, assistant);
  const theirs = lentBy(readSpells(office, read), caseload, assistant, handed);
  const lent = theirs.filter(({ kept }) => kept === null);
  const back = new Set(lent.map(({ code }) => code));
  const name = nameOf(caseload, assistant);
  const statement: string[] = [];
  if (lent.length > 0) statement.push(say(language, "caseload.returning", { name, count: lent.length }));
  for (const kept of ["pinned", "forbidden"] as const) {
    const staying = theirs.filter((each) => each.kept === kept).map(({ code }) => code);
    const villages = villagesOf(language, caseload, staying);
    if (staying.length > 0) statement.push(say(language, `caseload.kept.${kept}`, { name, villages }));
  }
  if (theirs.length === 0) statement.push(say(language, "caseload.nothingLent", { name }));
  return {
    ...standing(caseload),
    assignments: lent.map(({ code, from, until }) => {
      const cause = say(language, "caseload.lent", { name, until: timeInWords(language, until) });
      return { code, village: villageOf(caseload, code), from, to: assistant, reason: cause, cause };
    }),
    after: boardLoads(
      caseload,
      holdings(caseload.problem, (code, current) => (back.has(code) ? assistant : current)),
    ),
    moves: lent.filter(({ from }) => from !== null).length,
    warnings: effectOf(
      language,
      caseload,
      lent.map(({ code }) => ({ code, to: assistant })),
    ).warnings,
    statement: statement.join(" "),
  };
}

/** Who mentored whom, from snapshots and the ledger. */
export function readSpells(office: Office, { records, caseload }: CaseloadRecords): readonly Spell[] {
  const { find } = records.assistants;
  const changes = reassignments(readActions(office));
  return spellsOf({ caseload, snapshots: readSnapshots(office), changes, find });
}

/** Tells a check who held a cooperative before; records are read when first asked for, which costs two calls at most. */
export function heldThen(office: Office, data: OfficeData): HeldThen {
  const past = once(() => {
    // Nobody is to be moved: the way of each assistant to each village, which takes longest, is not asked for.
    const assistants = { ...data.assistants, list: [] };
    const read = drawCaseload(office, { ...withCooperatives(data), assistants }, []);
    const spells = grouped(readSpells(office, read), ({ cooperative }) => cooperative);
    return new Map(
      [...read.caseload.cooperatives].map(([code, { row }]) => [row, spells.get(code) ?? []] as const),
    );
  });
  return (row, assistant, day) => holdersOn(past().get(row) ?? [], day).includes(assistant);
}

/** Tells who held a village's cooperative on a day, where records show it: of two on the day of a change the giver. */
export function holderOn(office: Office, records: Records): HolderOn {
  const past = once(() =>
    grouped(readSpells(office, drawCaseload(office, records, [])), (each) => each.cooperative),
  );
  return (code, day) => holdersOn(past().get(code) ?? [], day)[0];
}

/** The history of one cooperative or of one assistant, newest first. */
export function readHistory(office: Office, params: Params<"caseload.history">): Result<"caseload.history"> {
  const read = readCaseload(office);
  const mine = readSpells(office, read).filter((each) =>
    "code" in params ? each.cooperative === params.code : each.assistant === params.assistant,
  );
  return {
    spells: [...mine].reverse().map(({ cooperative, assistant, from, until }) => ({
      code: cooperative,
      village: villageOf(read.caseload, cooperative),
      assistant,
      name: nameOf(read.caseload, assistant),
      from,
      until,
    })),
  };
}
