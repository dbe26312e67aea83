// Gathers findings: fills in place, id, masked value and edit, so that a rule only says what and where.

import { type CellValue, isDate, sameValue } from "../cell.ts";
import { hash } from "../plan/identity.ts";
import type { Edit, RowIdentity, TableKind } from "../plan/plan.ts";
import { bareDistrict, takeApart } from "../region/spelling.ts";
import type { Assistants } from "../register/assistants.ts";
import { fold } from "../register/clean.ts";
import { type ColumnKey, type ColumnType, registerColumns } from "../register/columns.ts";
import type { PlainRow, PlainTable } from "../register/headings.ts";
import type { Place } from "../register/place.ts";
import type { RegisterTab } from "../register/register.ts";
import type { RegisterRow } from "../register/row.ts";
import type { TextKey } from "../text/catalogue.ts";
import { maskPersonal } from "../text/personal.ts";
import type { Values } from "../text/words.ts";
import type { Certainty, Finding } from "./finding.ts";
import { type RuleCode, type RulesInForce, ruleCodes } from "./rules.ts";

/** What a rule says about a place. */
export interface Report {
  /** Key of the message; absent: `find.CODE`. */
  readonly say?: TextKey;
  readonly values?: Values;
  readonly fix?: { readonly to: CellValue; readonly certainty: Certainty };
  /** What kind of mishap, where one code covers several; absent: the code. */
  readonly cause?: string;
}

/** Where a finding stands, as a rule knows it. */
interface Spot {
  readonly tab: number;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly heading: string | null;
  readonly value: CellValue;
  /** Names row and column for the id. */
  readonly name: string;
  readonly district?: string;
  readonly village?: string;
  readonly assistant?: string | null;
  readonly personal?: boolean;
  /** For the edit of a fix. */
  readonly edit?: {
    readonly table: TableKind;
    readonly row: RowIdentity;
    readonly key?: string;
    readonly format?: string;
  };
}

/** What to say of a ditto mark, and what it stands for. */
export function dittoReport(row: RegisterRow, key: ColumnKey): Report {
  const to = row.above(key);
  return {
    say: "find.W01.ditto",
    values: { heading: row.heading(row.column(key)) },
    ...(to !== "" && { fix: { to, certainty: "saran" } }),
  };
}

const columnOf = new Map(registerColumns.map((column) => [column.key, column]));

/** Formats that a mended cell must have: digits stay text, dates and amounts show as such. */
const formats: Partial<Record<ColumnType, string>> = {
  code: "@",
  nik: "@",
  nib: "@",
  npwp: "@",
  account: "@",
  phone: "@",
  date: "dd/mm/yyyy",
  rupiah: '"Rp"#,##0',
  count: "#,##0",
  coordinate: "General",
};

/** Gathers the findings of one check. */
export class Collector {
  readonly findings: Finding[] = [];

  private readonly rules: RulesInForce;
  private readonly assistants: Assistants;
  private readonly families: ReadonlySet<string>;
  private readonly ids = new Map<string, number>();

  constructor(rules: RulesInForce, assistants: Assistants) {
    this.rules = rules;
    this.assistants = assistants;
    this.families = new Set(ruleCodes.filter((code) => rules[code] !== null).map((code) => code.charAt(0)));
  }

  /** Whether a rule is in force. */
  on(code: RuleCode): boolean {
    return this.rules[code] !== null;
  }

  /** Whether any rule of a family (its letter) is in force. */
  anyOn(family: string): boolean {
    return this.families.has(family);
  }

  /** A finding at a cell of the register. */
  cell(code: RuleCode, row: RegisterRow, place: Place, key: ColumnKey, report: Report = {}): void {
    if (!this.on(code)) return;
    const column = row.column(key);
    const known = columnOf.get(key);
    this.at(code, row, place, column, key, report, known?.personal, formats[known?.type ?? "text"]);
  }

  /** A finding at a cell of the register's row in a column that is no known one. */
  otherCell(code: RuleCode, row: RegisterRow, place: Place, column: number, report: Report = {}): void {
    if (this.on(code)) this.at(code, row, place, column, undefined, report);
  }

  private at(
    code: RuleCode,
    row: RegisterRow,
    place: Place,
    column: number,
    key: ColumnKey | undefined,
    report: Report,
    personal?: boolean,
    format?: string,
  ): void {
    const value = row.values[column] ?? "";
    // A cell that only borrows its value (merged), and one that holds a formula, is not for us to write.
    const formula = row.formula(column) !== "";
    const lent = key !== undefined && !sameValue(row.raw(key), value);
    const heading = row.heading(column);
    this.add(
      code,
      {
        tab: row.tab,
        sheet: row.sheet,
        row: row.row,
        column,
        heading,
        value,
        name: `${rowName(row)}|${key ?? heading}`,
        district: row.text("district") || (place.village?.district ?? ""),
        village: row.text("village") || (place.village?.name ?? ""),
        assistant: this.assistants.find(row.text("assistant")),
        ...(personal && { personal }),
        edit: {
          table: "register",
          row: row.identity,
          ...(key !== undefined && { key }),
          ...(format !== undefined && { format }),
        },
      },
      formula || lent ? { ...report, fix: undefined } : report,
    );
  }

  /** A finding about a whole tab, its heading, or a row that does not count. */
  tab(
    code: RuleCode,
    tab: RegisterTab,
    spot: { readonly row?: number; readonly column?: number; readonly name: string },
    report: Report = {},
  ): void {
    if (!this.on(code)) return;
    const { row = null, column = null } = spot;
    this.add(
      code,
      {
        tab: tab.table.id,
        sheet: tab.table.name,
        row,
        column,
        heading: column === null ? null : (tab.headings.texts[column] ?? ""),
        value: row === null || column === null ? "" : (tab.table.values[row]?.[column] ?? ""),
        name: spot.name,
      },
      report,
    );
  }

  /** A finding at a cell of `Asisten`, `Kunjungan` or `Wilayah`. */
  plain<Key extends string>(
    code: RuleCode,
    table: PlainTable<Key>,
    row: PlainRow<Key>,
    key: Key,
    about: {
      readonly name: string;
      readonly district?: string;
      readonly village?: string;
      readonly assistant?: string | null;
    },
    report: Report = {},
  ): void {
    if (!this.on(code)) return;
    const column = table.headings.columns.get(key) ?? null;
    const { name, ...where } = about;
    this.add(
      code,
      {
        tab: table.table.id,
        sheet: table.table.name,
        row: row.row,
        column,
        heading: column === null ? null : (table.headings.texts[column] ?? ""),
        value: column === null ? "" : (row.values[column] ?? ""),
        name: `${name}|${key}`,
        ...where,
      },
      report,
    );
  }

  private add(code: RuleCode, spot: Spot, report: Report): void {
    const severity = this.rules[code];
    if (severity === null) return;
    const { fix } = report;
    const mask = (value: CellValue) => maskValue(value, spot.personal === true);
    const edit = fix === undefined ? undefined : editOf(spot, fix.to);
    this.findings.push({
      id: this.idOf(code, spot.name),
      code,
      severity,
      tab: spot.tab,
      sheet: spot.sheet,
      row: spot.row,
      column: spot.column,
      heading: spot.heading,
      value: mask(spot.value),
      message: { key: report.say ?? (`find.${code}` as TextKey), values: maskValues(report.values ?? {}) },
      ...(fix !== undefined &&
        edit !== undefined && { fix: { to: mask(fix.to), certainty: fix.certainty }, edit }),
      cause: report.cause ?? code,
      district: maskPersonal(spot.district ?? ""),
      village: maskPersonal(spot.village ?? ""),
      assistant: spot.assistant ?? null,
      valueHash: hash(
        `${spot.name}|${isDate(spot.value) ? spot.value.date : `${typeof spot.value}${spot.value}`}`,
      ),
    });
  }

  /** Rows that share their identity get their ids by order. */
  private idOf(code: RuleCode, name: string): string {
    const id = `${code}-${hash(name)}`;
    const count = (this.ids.get(id) ?? 0) + 1;
    this.ids.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }
}

/**
 * Names a row in the ids of its findings by what the row itself says, so that an id is the same before and after set-up
 * brings the official villages, and after a fix that cannot change meaning: its code, else district and village
 * without regard to case, spaces, prefix.
 */
function rowName(row: RegisterRow): string {
  const code = row.text("code");
  if (code !== "") return code;
  const village = fold(takeApart(row.text("village")).core);
  if (village === "") return row.identity.keys[0] ?? row.identity.print;
  return `${fold(bareDistrict(row.text("district")))}|${village}`;
}

function editOf(spot: Spot, to: CellValue): Edit | undefined {
  if (spot.edit === undefined || spot.column === null) return undefined;
  const { table, row, key } = spot.edit;
  // A text needs a format of its own only where its digits would turn into a number.
  const format = typeof to === "string" && spot.edit.format !== "@" ? undefined : spot.edit.format;
  return {
    tab: spot.tab,
    table,
    row,
    column: { ...(key !== undefined && { key }), heading: spot.heading ?? "", index: spot.column },
    from: { value: spot.value },
    to: { value: to, ...(format !== undefined && to !== "" && { format }) },
  };
}

/** The value as it may be shown: personal columns keep two digits, other text loses phones and persons' NIK. */
function maskValue(value: CellValue, personal: boolean): CellValue {
  if (isDate(value) || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (personal || value >= 1e15) return `${String(value).slice(0, 2)}••••••••`;
    return value;
  }
  const short = value.length > 300 ? `${value.slice(0, 300)}…` : value;
  if (personal) return short.replace(/\d/g, (digit, at: number) => (at < 2 ? digit : "•"));
  return maskPersonal(short);
}

function maskValues(values: Values): Values {
  const masked: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    masked[name] = typeof value === "string" ? maskPersonal(value) : value;
  }
  return masked;
}
