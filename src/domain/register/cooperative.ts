// One cooperative as the rest of the domain sees it: a plain typed record drawn from a row of the register.

import type { VillageType } from "../region/village.ts";
import type { Villages } from "../region/villages.ts";
import { findPersonal, maskPersonal } from "../text/personal.ts";
import type { Assistants } from "./assistants.ts";
import { fold } from "./clean.ts";
import { type ColumnKey, outletKeys, type outletStates } from "./columns.ts";
import { inIndonesia } from "./numbers.ts";
import { type Place, placeOf } from "./place.ts";
import type { Register } from "./register.ts";
import type { RegisterRow } from "./row.ts";

/** Number of a stage in `stages`, 1 to 9. */
export type Stage = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Key of one of the seven outlets. */
export type OutletKey = (typeof outletKeys)[number];

/** State of an outlet. */
export type OutletState = (typeof outletStates)[number];

/** Keys of the register's date columns. */
export const dateKeys = [
  "legalDate",
  "meetingDate",
  "deedDate",
  "planDate",
  "proposalDate",
  "partnerDate",
  "operatingDate",
  "annualMeetingDate",
  "dueDate",
] as const satisfies readonly ColumnKey[];

/** Key of a date column. */
export type DateKey = (typeof dateKeys)[number];

/** Keys of the number columns: members are persons, the others rupiah. */
export const numberKeys = [
  "members",
  "shareSavings",
  "mandatorySavings",
  "capitalNeeded",
  "capitalApproved",
] as const satisfies readonly ColumnKey[];

/** Key of a number column. */
export type NumberKey = (typeof numberKeys)[number];

/** Keys of the columns kept as text. The chair's phone is personal and not among them. */
export const textKeys = [
  "legalNumber",
  "nik",
  "nib",
  "npwp",
  "bank",
  "account",
  "chair",
  "headName",
  "headId",
  "bankPartner",
  "otherPartner",
  "obstacle",
  "followUp",
  "owner",
  "notes",
] as const satisfies readonly ColumnKey[];

/** Key of a text column. */
export type CooperativeTextKey = (typeof textKeys)[number];

/**
 * One cooperative. Blank and unreadable cells give null, "" or no entry: "belum diisi", never "tidak" or 0.
 * A code or Jenis that can be derived from the official villages is filled in here, and only here.
 */
export interface Cooperative {
  /** The official code where there is one, else `place:district|type|village`; unique unless the register repeats itself. */
  readonly id: string;
  /** Village code as written or derived; "" where neither is possible. */
  readonly code: string;
  /** As written, but for a phone or NIK that got into it: both stand in reports, lists and names of tabs. */
  readonly district: string;
  readonly village: string;
  readonly type: VillageType | "";
  readonly name: string;
  readonly stage: Stage | null;
  /** Code of the assistant; null where the cell is blank or names nobody known. */
  readonly assistant: string | null;
  /** The row must stay with its assistant. */
  readonly pinned: boolean;
  /** Decimal degrees; both or neither. From the row, else of its official village. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** `YYYY-MM-DD`. */
  readonly dates: Readonly<Partial<Record<DateKey, string>>>;
  readonly outlets: Readonly<Record<OutletKey, OutletState | "">>;
  readonly otherBusiness: readonly string[];
  readonly numbers: Readonly<Record<NumberKey, number | null>>;
  /** "" where blank. */
  readonly texts: Readonly<Record<CooperativeTextKey, string>>;
  /** Whether it has a SIMKOPDES account; null where not filled. */
  readonly simkopdes: boolean | null;
  /** Columns in which something is written that cannot be read, or names nobody known: not blank, but to be checked. */
  readonly unreadable: readonly ColumnKey[];
  readonly row: RegisterRow;
}

/**
 * The register's cooperatives, one for each row that counts, in the register's order. A row whose code a row above bears
 * already goes by its place instead, so that neither is lost.
 */
export function cooperatives(register: Register, villages: Villages, assistants: Assistants): Cooperative[] {
  const seen = new Set<string>();
  return register.rows.map((row) => {
    const read = cooperative(row, placeOf(row, villages), assistants);
    const one = seen.has(read.id) ? { ...read, id: placeId(read.district, read.type, read.village) } : read;
    seen.add(one.id);
    return one;
  });
}

function placeId(...parts: readonly string[]): string {
  return `place:${parts.map(fold).join("|")}`;
}

/** One cooperative of a row whose place is known. */
export function cooperative(row: RegisterRow, place: Place, assistants: Assistants): Cooperative {
  const { village } = place;
  const type = row.text("type");
  const written = { district: row.text("district"), village: row.text("village") };
  const code = village?.code ?? codeOf(row);
  const district = maskPersonal(written.district) || (village?.district ?? "");
  const name = maskPersonal(written.village) || (village?.name ?? "");
  const kind = type === "Desa" || type === "Kelurahan" ? type : (village?.type ?? "");
  return {
    id: code === "" ? placeId(district, kind, name) : code,
    code,
    district,
    village: name,
    type: kind,
    name: row.text("name"),
    stage: stageOf(row),
    assistant: assistants.find(row.text("assistant")),
    pinned: row.read("pinned").value === true,
    ...pointOf(row, place),
    dates: datesOf(row),
    outlets: Object.fromEntries(outletKeys.map((key) => [key, row.text(key)])) as Cooperative["outlets"],
    otherBusiness: listOf(row),
    numbers: Object.fromEntries(numberKeys.map((key) => [key, row.number(key)])) as Cooperative["numbers"],
    texts: Object.fromEntries(textKeys.map((key) => [key, row.text(key)])) as Cooperative["texts"],
    simkopdes: booleanOf(row),
    unreadable: unreadableOf(row, assistants),
    row,
  };
}

/** The code written, where no official village bears it; "" where it may be a phone that lost its zero. */
function codeOf(row: RegisterRow): string {
  const code = row.text("code");
  return findPersonal(`0${code.replace(/\D/g, "")}`).length > 0 ? "" : code;
}

/** The stage of a row; null where blank or unreadable. */
export function stageOf(row: RegisterRow): Stage | null {
  // Reading a stage gives 1 to 9 and nothing else.
  return row.number("stage") as Stage | null;
}

function pointOf(row: RegisterRow, { village }: Place): Pick<Cooperative, "lat" | "lon"> {
  const lat = row.number("lat");
  const lon = row.number("lon");
  if (lat !== null && lon !== null && inIndonesia("lat", lat) && inIndonesia("lon", lon)) return { lat, lon };
  return { lat: village?.lat ?? null, lon: village?.lon ?? null };
}

function datesOf(row: RegisterRow): Cooperative["dates"] {
  const dates: Partial<Record<DateKey, string>> = {};
  for (const key of dateKeys) {
    const date = row.text(key);
    if (date !== "") dates[key] = date;
  }
  return dates;
}

function listOf(row: RegisterRow): readonly string[] {
  const { value } = row.read("otherBusiness");
  return Array.isArray(value) ? value : [];
}

const readKeys: readonly ColumnKey[] = [
  "code",
  "type",
  "stage",
  "otherBusiness",
  "simkopdes",
  ...dateKeys,
  ...outletKeys,
  ...numberKeys,
  ...textKeys,
];

function unreadableOf(row: RegisterRow, assistants: Assistants): readonly ColumnKey[] {
  const unreadable = readKeys.filter((key) => row.read(key).state === "unreadable");
  const assistant = row.text("assistant");
  const isUnknown = assistant !== "" && assistants.find(assistant) === null;
  return isUnknown ? [...unreadable, "assistant"] : unreadable;
}

function booleanOf(row: RegisterRow): boolean | null {
  const { value } = row.read("simkopdes");
  return typeof value === "boolean" ? value : null;
}
