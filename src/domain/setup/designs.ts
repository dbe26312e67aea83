// The tabs that set-up makes where an office has none: headings, widths, dropdowns, checkboxes, digits kept as text.

import type { CellValue } from "../cell.ts";
import type { Look, SheetDesign } from "../plan/design.ts";
import { ledgerHeadings } from "../plan/ledger.ts";
import type { Village } from "../region/village.ts";
import { type ColumnType, registerChoices, registerColumns, textTypes } from "../register/columns.ts";
import {
  assistantColumns,
  assistantStatuses,
  type PlainColumn,
  settingColumns,
  snapshotColumns,
  type TabRole,
  tabNames,
  villageColumns,
  visitColumns,
  waiverColumns,
} from "../register/tables.ts";
import { type KnownSetting, settings } from "../settings/settings.ts";
import type { Area } from "../table.ts";
import { say } from "../text/catalogue.ts";
import type { Language } from "../text/words.ts";

/** Number formats by kind of column; digits typed into `@` stay as typed. */
const dateFormat = "dd/mm/yyyy";
const rupiahFormat = '"Rp"#,##0';

const headingLook: Look = {
  bold: true,
  background: "#e8f0fe",
  vertical: "middle",
  wrap: true,
  border: { bottom: true, color: "#9aa0a6" },
};

/** Rows of a table that staff will fill. */
const tableRows = 1000;

/** Number format that set-up gives to a register column; null where the automatic one is right. */
export function registerFormat(type: ColumnType): string | null {
  if (textTypes.has(type)) return "@";
  if (type === "date") return dateFormat;
  if (type === "rupiah") return rupiahFormat;
  return type === "count" ? "#,##0" : null;
}

const widths: Readonly<Partial<Record<ColumnType, number>>> = {
  code: 120,
  name: 280,
  legalNumber: 230,
  rupiah: 130,
  wordList: 200,
  count: 90,
  outlet: 100,
  checkbox: 90,
};

/** The register, empty. */
function registerDesign(): SheetDesign {
  const below = (column: number): Area => body(column, tableRows);
  return {
    ...blankTable(
      "register",
      registerColumns.map((column) => column.heading),
      tableRows,
    ),
    widths: registerColumns.map(({ type }) => widths[type] ?? 130),
    formats: byFormat(
      registerColumns.map(({ type }) => registerFormat(type)),
      tableRows,
    ),
    choices: registerColumns.flatMap(({ type }, column) => {
      const values = registerChoices(type);
      // Columns of one type beside each other take their choices together.
      if (values === null || registerColumns[column - 1]?.type === type) return [];
      let right = column;
      while (registerColumns[right + 1]?.type === type) right++;
      return [{ area: { ...below(column), right }, values, strict: false }];
    }),
    checkboxes: registerColumns.flatMap(({ type }, column) => (type === "checkbox" ? [below(column)] : [])),
  };
}

function assistantsDesign(): SheetDesign {
  const status = assistantColumns.findIndex((column) => column.key === "status");
  return {
    ...plainDesign("assistants", assistantColumns, tableRows),
    choices: [{ area: body(status, tableRows), values: assistantStatuses, strict: false }],
  };
}

function settingsDesign(language: Language): SheetDesign {
  const rows = settings.map((setting) => settingRow(setting, language));
  const design = plainDesign("settings", settingColumns, rows.length + 20);
  return {
    ...design,
    values: [...design.values, ...rows],
    widths: [280, 260, 460],
    formats: [],
    choices: settings.flatMap((setting, at) => {
      const values = setting.kind === "flag" ? ["Ya", "Tidak"] : setting.choices;
      return values === undefined
        ? []
        : [{ area: { top: at + 1, bottom: at + 1, left: 1, right: 1 }, values, strict: false }];
    }),
    looks: [
      ...(design.looks ?? []),
      { areas: [body(2, rows.length + 20)], look: { color: "#5f6368", wrap: true } },
    ],
  };
}

/** A setting's row name · value · explanation, with its default written where there is one. */
export function settingRow(setting: KnownSetting, language: Language): CellValue[] {
  const value = typeof setting.default === "boolean" ? (setting.default ? "Ya" : "Tidak") : setting.default;
  return [setting.name, value, say(language, `setting.${setting.key}`)];
}

/** `Wilayah`: the official villages, for reading only. */
export function villagesDesign(villages: readonly Village[]): SheetDesign {
  const design = plainDesign("villages", villageColumns, villages.length + 1);
  const rows = villages.map(({ code, name, type, district, lat, lon }) => [
    code,
    name,
    type,
    district,
    lat ?? "",
    lon ?? "",
  ]);
  return { ...design, values: [...design.values, ...rows], warn: true };
}

function ledgerDesign(): SheetDesign {
  const rows = 200;
  return {
    ...blankTable("ledger", ledgerHeadings, rows),
    formats: [
      { areas: [{ top: 0, left: 0, bottom: rows - 1, right: ledgerHeadings.length - 1 }], format: "@" },
    ],
    hidden: true,
    warn: true,
  };
}

function waiversDesign(): SheetDesign {
  const rows = 200;
  return {
    ...plainDesign("waivers", waiverColumns, rows),
    formats: [
      { areas: [{ top: 0, left: 0, bottom: rows - 1, right: waiverColumns.length - 1 }], format: "@" },
    ],
    hidden: true,
    warn: true,
  };
}

/** The design of a tab that holds one of the plain tables, empty but for its headings. Null for tabs made elsewhere. */
export function tableDesign(role: TabRole, language: Language): SheetDesign | null {
  switch (role) {
    case "register":
      return registerDesign();
    case "assistants":
      return assistantsDesign();
    case "visits":
      return plainDesign("visits", visitColumns, tableRows);
    case "settings":
      return settingsDesign(language);
    case "snapshots":
      return { ...plainDesign("snapshots", snapshotColumns, tableRows), warn: true };
    case "waivers":
      return waiversDesign();
    case "ledger":
      return ledgerDesign();
    default:
      return null;
  }
}

function plainDesign(role: TabRole, columns: readonly PlainColumn[], rows: number): SheetDesign {
  return {
    ...blankTable(
      role,
      columns.map((column) => column.heading),
      rows,
    ),
    widths: columns.map(({ type }) => (type === undefined ? 170 : 120)),
    formats: byFormat(
      columns.map(({ type }) => (type === undefined ? "@" : type === "date" ? dateFormat : null)),
      rows,
    ),
  };
}

function blankTable(role: TabRole, headings: readonly string[], rows: number): SheetDesign {
  return {
    name: tabNames[role],
    role,
    rows,
    columns: headings.length,
    frozenRows: 1,
    values: [headings],
    looks: [{ areas: [{ top: 0, left: 0, bottom: 0, right: headings.length - 1 }], look: headingLook }],
  };
}

/** Columns of the same number format, as one entry each. */
function byFormat(formats: readonly (string | null)[], rows: number): NonNullable<SheetDesign["formats"]> {
  const distinct = [...new Set(formats)].filter((format): format is string => format !== null);
  return distinct.map((format) => ({
    format,
    areas: formats.flatMap((each, column) => (each === format ? [body(column, rows)] : [])),
  }));
}

/** The cells below the heading of a column. */
function body(column: number, rows: number): Area {
  return { top: 1, left: column, bottom: rows - 1, right: column };
}
