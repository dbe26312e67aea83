// Tugaskan, pins and forbids: changes of assignment made as one action, each compared before it is written.

import { type Forbidding, forbiddenEdit, registerEdit } from "../../domain/caseload/edits.ts";
import { againstRules, effectOf } from "../../domain/caseload/effect.ts";
import { limitEffect } from "../../domain/caseload/limit-effect.ts";
import { type Handover, papers } from "../../domain/caseload/papers.ts";
import type { Caseload } from "../../domain/caseload/problem-from.ts";
import { nameOf, villageOf } from "../../domain/caseload/wording.ts";
import { addTo } from "../../domain/groups.ts";
import type { Edit } from "../../domain/plan/plan.ts";
import { type ColumnKey, registerColumns } from "../../domain/register/columns.ts";
import type { Cooperative } from "../../domain/register/cooperative.ts";
import { makeTab, redrawTab } from "../google/draw.ts";
import { underLock } from "../google/lock.ts";
import { goToTab } from "../google/screen.ts";
import type { Params, Result } from "../rpc.ts";
import { type CaseloadRecords, readCaseload } from "./caseload.ts";
import { readSpells } from "./caseload-history.ts";
import { emptyPlan, performLocked, threeOf } from "./ledger.ts";
import type { Office } from "./office.ts";

type Named = { id: string; why: string }[];

/** Edits with the code of the cooperative (or assistant) that each stands for, and what was left out before. */
interface Changes {
  readonly edits: Map<Edit, string>;
  readonly skipped: Named;
}

const noChanges = (): Changes => ({ edits: new Map(), skipped: [] });

/** Makes the changes, decided under the lock held now, as one action; gives its id, how many cells changed and what was skipped with the reason. */
function make(office: Office, { edits, skipped }: Changes, what: string): Result<"caseload.apply"> {
  if (edits.size === 0) return { action: null, applied: 0, skipped };
  const plan = { ...emptyPlan, edits: [...edits.keys()] };
  const done = performLocked(office, { what, plan });
  office.forget();
  for (const { edit, why } of done.skipped) {
    skipped.push({ id: edits.get(edit) ?? "", why: office.say(`skip.${why}`) });
  }
  return { action: done.action, applied: done.applied, skipped };
}

function cellOf(office: Office, cooperative: Cooperative, key: ColumnKey, to: string | boolean): Edit {
  const edit = registerEdit(cooperative, key, to);
  const heading = registerColumns.find((column) => column.key === key)?.heading ?? key;
  return edit ?? office.refuse("caseload.error.column", { heading, sheet: cooperative.row.sheet });
}

/** The edit that gives a cooperative to an assistant, or to nobody. */
function assignment(
  office: Office,
  { records }: CaseloadRecords,
  cooperative: Cooperative,
  to: string | null,
): Edit {
  return cellOf(office, cooperative, "assistant", to === null ? "" : records.assistants.label(to));
}

function mustKnow(office: Office, { caseload }: CaseloadRecords, assistant: string | null): void {
  if (assistant !== null && !caseload.assistants.has(assistant)) {
    office.refuse("caseload.error.assistant", { code: assistant });
  }
}

function cooperativeOf(office: Office, { caseload }: CaseloadRecords, code: string): Cooperative {
  return caseload.cooperatives.get(code) ?? office.refuse("caseload.error.cooperative", { code });
}

/** Kinds of change by hand, as the history names them. */
type Kind = "assign" | "pin" | "unpin" | "forbid" | "allow";

/**
 * Assigns by hand, pins and unpins cooperatives, forbids and allows villages to assistants: all of it one action. Tells
 * what it does; with `dryRun` nothing else.
 */
export function assign(office: Office, params: Params<"caseload.assign">): Result<"caseload.assign"> {
  return params.dryRun === true
    ? assignNow(office, params)
    : underLock(office, () => assignNow(office, params));
}

function assignNow(office: Office, params: Params<"caseload.assign">): Result<"caseload.assign"> {
  const { moves = [], pin = [], forbid = [], dryRun } = params;
  const read = readCaseload(office);
  const { language } = office;
  const { changes, what } = byHand(office, read, { moves, pin, forbid });
  const limits = { pin, forbid };
  const told = effectOf(language, read.caseload, moves, limits);
  if (dryRun === true) {
    const { effect, warnings } = limitEffect(language, read.caseload, limits, moves);
    return {
      ...told,
      effect,
      warnings: [...told.warnings, ...warnings],
      action: null,
      applied: 0,
      skipped: [],
    };
  }
  return { ...told, effect: [], ...make(office, changes, what) };
}

/** What changes by hand come to, and how the history names them; what stands as wished already is no change. */
function byHand(
  office: Office,
  read: CaseloadRecords,
  { moves, pin, forbid }: Required<Omit<Params<"caseload.assign">, "dryRun">>,
): { changes: Changes; what: string } {
  const { caseload, records } = read;
  const changes = noChanges();
  const kinds = new Map<Kind, string[]>();
  for (const { code, to } of moves) {
    mustKnow(office, read, to);
    const cooperative = cooperativeOf(office, read, code);
    if (cooperative.assistant === to) continue;
    changes.edits.set(assignment(office, read, cooperative, to), code);
    addTo(kinds, "assign", villageOf(caseload, code));
  }
  for (const { code, pinned } of pin) {
    const cooperative = cooperativeOf(office, read, code);
    if (cooperative.pinned === pinned) continue;
    changes.edits.set(cellOf(office, cooperative, "pinned", pinned), code);
    addTo(kinds, pinned ? "pin" : "unpin", villageOf(caseload, code));
  }
  const stands = new Map(caseload.problem.cooperatives.map(({ code, forbidden }) => [code, forbidden]));
  const wishes = new Map<string, Forbidding[]>();
  for (const { code, assistant, forbidden } of forbid) {
    mustKnow(office, read, assistant);
    const { code: village, village: name } = cooperativeOf(office, read, code);
    if (village === "") office.refuse("caseload.error.noCode", { village: name });
    if (stands.get(code)?.includes(assistant) === forbidden) continue;
    addTo(wishes, assistant, { village, forbidden });
    addTo(
      kinds,
      forbidden ? "forbid" : "allow",
      `${villageOf(caseload, code)} (${nameOf(caseload, assistant)})`,
    );
  }
  const table = records.tables.assistants;
  for (const [code, wanted] of wishes) {
    const assistant = caseload.assistants.get(code);
    const edit = table === null || assistant === undefined ? null : forbiddenEdit(table, assistant, wanted);
    if (edit !== null) changes.edits.set(edit, code);
  }
  const what = [...kinds].map(([kind, names]) =>
    office.say(`caseload.action.${kind}`, { what: threeOf(names) }),
  );
  return { changes, what: what.join("; ") };
}

/**
 * Applies proposed moves as one action. A cooperative whose assistant changed since or whose row is gone is named and
 * left, and so is a move that a hard rule forbids: what is applied is verified here, whoever proposed it.
 */
export function applyMoves(office: Office, { moves }: Params<"caseload.apply">): Result<"caseload.apply"> {
  return underLock(office, () => applyNow(office, moves));
}

function applyNow(office: Office, moves: Params<"caseload.apply">["moves"]): Result<"caseload.apply"> {
  const read = readCaseload(office);
  const changes = noChanges();
  const standing = moves.filter(({ code, from, to }) => {
    mustKnow(office, read, to);
    const cooperative = read.caseload.cooperatives.get(code);
    const why = cooperative === undefined ? "gone" : cooperative.assistant !== from ? "moved" : null;
    if (why !== null) changes.skipped.push({ id: code, why: office.say(`caseload.skip.${why}`) });
    return why === null && from !== to;
  });
  const against = againstRules(office.language, read.caseload, standing);
  for (const { code, to } of standing) {
    const why = against.get(code);
    if (why !== undefined) changes.skipped.push({ id: code, why });
    else changes.edits.set(assignment(office, read, cooperativeOf(office, read, code), to), code);
  }
  return make(office, changes, appliedInWords(office, read.caseload, standing, changes.edits.size));
}

/** What was applied, as the history names it: whose cooperatives were handed over, or to whom all went, or a balancing. */
function appliedInWords(
  office: Office,
  caseload: Caseload,
  moves: Params<"caseload.apply">["moves"],
  count: number,
): string {
  const [from = null, ...otherGivers] = new Set(moves.map((move) => move.from));
  const [to = null, ...otherTakers] = new Set(moves.map((move) => move.to));
  const isGone = caseload.problem.assistants.some(({ code, active }) => code === from && !active);
  if (isGone && otherGivers.length === 0)
    return office.say("caseload.action.handover", { name: nameOf(caseload, from), count });
  if (otherTakers.length === 0)
    return office.say("caseload.action.toOne", { name: nameOf(caseload, to), count });
  return office.say("caseload.action.apply", { count });
}

/** Draws `Beban Asisten` anew, every list, the handover list of the given moves, who mentored whom, and takes staff to it. */
export function drawPapers(office: Office, params: Params<"caseload.papers">): Result<"caseload.papers"> {
  return underLock(office, () => drawNow(office, params));
}

function drawNow(office: Office, { moves, date }: Params<"caseload.papers">): Result<"caseload.papers"> {
  const read = readCaseload(office, { visits: true, months: true });
  const { reportDate } = office.settings;
  const design = papers({
    language: office.language,
    caseload: read.caseload,
    handovers: moves satisfies readonly Handover[],
    visits: read.records.visits,
    spells: readSpells(office, read),
    settings: office.settings,
    date: date ?? (reportDate === "" ? office.today : reportDate),
  });
  const tab = office.tabOf("caseload");
  const id = tab === null ? makeTab(office.book, design) : tab.id;
  if (tab !== null) redrawTab(office.book, id, design);
  goToTab(office.book, id);
  return { sheet: tab?.name ?? design.name };
}
