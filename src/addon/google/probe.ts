// Uji kesesuaian: each assumption the add-on makes of Sheets, tried on a temporary tab that is removed afterwards.

import { pdfLink } from "../../domain/progress/print.ts";
import { a1 } from "../../domain/table.ts";
import { plainCell, toGoogleDate } from "./dates.ts";
import { choiceRule } from "./draw.ts";
import { editedRows } from "./edit-event.ts";
import { messageOf } from "./fault.ts";
import { regionIndexFile } from "./regions.ts";
import { plainFormat, type Spreadsheet, writeFact } from "./spreadsheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What came of one trial. */
export interface Trial {
  /** Name of the assumption; its words are `probe.<name>` in the catalogue. */
  readonly name: TrialName;
  readonly expected: string;
  readonly found: string;
  readonly milliseconds: number;
}

/** Names that no office will have given to a tab: where trials work, and the copy that one of them makes of it. */
const benchName = "Uji Kesesuaian (sementara)";
const copyName = `${benchName} 2`;

interface Bench {
  readonly book: Spreadsheet;
  readonly sheet: Sheet;
}

/** One assumption: what is expected, told whatever happens, and how to find out what is so. */
type Assumption = readonly [
  expected: string | ((bench: Bench) => string),
  find: (bench: Bench, at: (cell: string) => GoogleAppsScript.Spreadsheet.Range) => unknown,
];

/** Types something into a cell of the bench and tells what the cell then holds. */
function typed({ sheet, book }: Bench, cell: string, what: string | Date, format?: string): string {
  const range = sheet.getRange(cell);
  if (format !== undefined) range.setNumberFormat(format);
  range.setValue(what);
  const value = plainCell(range.getValue(), () => book.zone);
  const text = typeof value === "object" ? value.date : String(value);
  return `${range.getFormula() === "" ? typeof value : "formula"} ${text}`;
}

function tabLink({ sheet }: Bench): string {
  return `#gid=${sheet.getSheetId()}`;
}

function printLink({ book, sheet }: Bench): string {
  return pdfLink(book.url, sheet.getSheetId());
}

const assumptions = {
  lostZero: ["number 812", (bench) => typed(bench, "A1", "0812")],
  textKeepsZero: ["string 0812", (bench) => typed(bench, "A2", "0812", "@")],
  textKeepsFormula: ["string =1+1", (bench) => typed(bench, "A3", "=1+1", "@")],
  formula: ["formula 2", (bench) => typed(bench, "A9", "=1+1")],
  apostrophe: ["string 0812", (bench) => typed(bench, "A4", "'0812")],
  apostropheFormula: ["string =1+1", (bench) => typed(bench, "A5", "'=1+1")],
  localDate: [
    ({ book }) => (/^en_(US|PH)$/.test(book.locale) ? "object 2025-01-02" : "object 2025-02-01"),
    (bench) => typed(bench, "A6", "1/2/2025"),
  ],
  isoDate: ["object 2025-10-09", (bench) => typed(bench, "A7", "2025-10-09")],
  dateValue: [
    "object 2025-10-09",
    (bench) => typed(bench, "A8", toGoogleDate({ date: "2025-10-09" }, bench.book.zone)),
  ],
  rangeList: [
    "x #ffeecc @ |  #ffffff General | x #ffeecc @",
    ({ sheet }, at) => {
      sheet.getRangeList(["B1", "B3"]).setValue("x").setBackground("#ffeecc").setNumberFormat("@");
      return ["B1", "B2", "B3"]
        .map(
          (cell) =>
            `${at(cell).getValue()} ${at(cell).getBackground()} ${plainFormat(at(cell).getNumberFormat())}`,
        )
        .join(" | ");
    },
  ],
  templateCopy: [
    'Desa Telemow · ="Desa "&$E$20 · named Sidorejo · merge 1 · width 173 · hidden true · validation true · text @',
    ({ sheet, book }, at) => {
      at("D1").setFormula('="Desa "&$E$20');
      at("D2").setFormula(`='${benchName}'!E20`);
      at("E20").setNumberFormat("@").setValue("Sidorejo");
      at("D3:E3").merge();
      sheet.setColumnWidth(4, 173);
      sheet.hideColumns(6);
      at("D4").setDataValidation(choiceRule(["Ya", "Tidak"], true));
      at("D5").protect().setWarningOnly(true);
      writeFact(sheet, "pk.probe", "1");
      const copy = book.service.insertSheet(copyName, book.service.getNumSheets(), { template: sheet });
      copy.getRange("E20").setValue("Telemow");
      return [
        copy.getRange("D1").getValue(),
        copy.getRange("D1").getFormula(),
        `named ${copy.getRange("D2").getValue()}`,
        `merge ${copy.getRange("D3").getMergedRanges().length}`,
        `width ${copy.getColumnWidth(4)}`,
        `hidden ${copy.isColumnHiddenByUser(6)}`,
        `validation ${copy.getRange("D4").getDataValidation() !== null}`,
        `text ${copy.getRange("E20").getNumberFormat()}`,
      ].join(" · ");
    },
  ],
  // The add-on relies on neither: its tabs are told apart by sheet id, and it protects each one itself.
  copyBeside: [
    "1 1 · 1 0",
    ({ sheet, book }) =>
      [sheet, book.service.getSheetByName(copyName)]
        .map(
          (each) =>
            `${each?.getProtections(SpreadsheetApp.ProtectionType.RANGE).length} ${each?.getDeveloperMetadata().length}`,
        )
        .join(" · "),
  ],
  automatic: [
    "General · number 812 General",
    (_, at) => {
      const cell = at("C1");
      const fresh = plainFormat(cell.getNumberFormat());
      const value = cell.setNumberFormat("@").setNumberFormat("General").setValue("0812").getValue();
      return `${fresh} · ${typeof value} ${value} ${plainFormat(cell.getNumberFormat())}`;
    },
  ],
  box: [
    "boolean false",
    (_, at) => {
      const value = at("C2").insertCheckboxes().getValue();
      return `${typeof value} ${value}`;
    },
  ],
  formulaError: [
    "#DIV/0! · =#REF!",
    ({ sheet }, at) => {
      const lost = at("C6").setFormula("=G30");
      sheet.deleteRows(30, 1);
      return `${at("C4").setFormula("=1/0").getValue()} · ${lost.getFormula()}`;
    },
  ],
  mergeAcross: [
    "C20:D20 C21:D21",
    (_, at) =>
      at("C20:D21")
        .mergeAcross()
        .getMergedRanges()
        .map((range) => range.getA1Notation())
        .join(" "),
  ],
  metadataStays: [
    "1 2",
    ({ book, sheet }) => {
      sheet.insertRowsBefore(40, 2);
      sheet
        .getRange("P1:P2")
        .setValues([["b"], ["a"]])
        .sort(16);
      sheet.deleteRows(40, 2);
      const entries = book.service.createDeveloperMetadataFinder().withKey("pk.probe").find();
      const here = entries.filter(
        (entry) => entry.getLocation().getSheet()?.getSheetId() === sheet.getSheetId(),
      );
      const [first] = here;
      first?.setValue("2");
      return `${here.length} ${first?.getValue() ?? ""}`;
    },
  ],
  rowFollows: [
    "9",
    ({ sheet }, at) => {
      at("H1").setFormula("=ROW(G7)");
      sheet.insertRowsBefore(5, 2);
      const found = at("H1").getValue();
      sheet.deleteRows(5, 2);
      return found;
    },
  ],
  sortCarries: [
    "b catatan #ccffcc",
    (_, at) => {
      at("J1:J2").setValues([["b"], ["a"]]);
      at("J1").setNote("catatan").setBackground("#ccffcc");
      at("J1:J2").sort(10);
      const cell = at("J2");
      return `${cell.getValue()} ${cell.getNote()} ${cell.getBackground()}`;
    },
  ],
  notes: [
    '[["baris 1\\nbaris 2"],[""]]',
    (_, at) => {
      const range = at("O1:O2").setNotes([["baris 1\nbaris 2"], ["hapus"]]);
      at("O2").setNote("");
      return JSON.stringify(range.getNotes());
    },
  ],
  tabLink: [
    tabLink,
    (bench, at) => {
      const text = SpreadsheetApp.newRichTextValue().setText("Sidorejo").setLinkUrl(tabLink(bench)).build();
      at("K1").setRichTextValue(text);
      return at("K1").getRichTextValue()?.getLinkUrl() ?? "";
    },
  ],
  refusal: [
    "refused",
    (_, at) => {
      const cell = at("L1").setDataValidation(choiceRule(["Ya"], true));
      try {
        cell.setValue("lain");
        SpreadsheetApp.flush();
        return `accepted ${cell.getValue()}`;
      } catch {
        return "refused";
      }
    },
  ],
  longText: [
    "30000",
    (_, at) => {
      at("M1").setNumberFormat("@").setValue("x".repeat(30_000));
      return String(at("M1").getValue()).length;
    },
  ],
  longMetadata: [
    "20000",
    ({ sheet }) => {
      writeFact(sheet, "pk.probe.long", "x".repeat(20_000));
      const [entry] = sheet.createDeveloperMetadataFinder().withKey("pk.probe.long").find();
      return entry?.getValue()?.length;
    },
  ],
  // A script's own writes fire no onEdit, so the event is what Google's documentation says it is.
  editEvent: [
    ({ sheet }) => `${sheet.getSheetId()} 2 4`,
    (_, at) => {
      const edit = editedRows({ authMode: ScriptApp.AuthMode.LIMITED, range: at("B3:C5") });
      return edit && `${edit.tab} ${edit.first} ${edit.last}`;
    },
  ],
  crop: [
    "100 × 19",
    ({ sheet }) => {
      sheet.deleteRows(101, sheet.getMaxRows() - 100);
      sheet.deleteColumns(20, sheet.getMaxColumns() - 19);
      return `${sheet.getMaxRows()} × ${sheet.getMaxColumns()}`;
    },
  ],
  lock: [
    "true",
    () => {
      const lock = LockService.getDocumentLock();
      const had = lock.tryLock(1000);
      if (had) lock.releaseLock();
      return had;
    },
  ],
  memory: [
    "8900",
    () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty("pk.probe", "x".repeat(8_900));
      const length = properties.getProperty("pk.probe")?.length ?? 0;
      properties.deleteProperty("pk.probe");
      return length;
    },
  ],
  account: ["true", () => Session.getActiveUserLocale().length >= 2],
  link: [
    printLink,
    (bench) => {
      const link = printLink(bench);
      const form = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/export\?format=pdf&gid=\d+&/;
      return form.test(link) ? link : `? ${link}`;
    },
  ],
  projectFile: ["38", () => regionIndexFile().split('"regencies":').length - 1],
  hundredReads: [
    "100",
    ({ sheet }) =>
      Array.from({ length: 100 }, (_, row) => sheet.getRange(a1(row, 18)).getValue()).filter(
        (value) => value === "",
      ).length,
  ],
  blockWrite: [
    "499",
    ({ sheet }) => {
      const block = Array.from({ length: 100 }, (_, row) =>
        Array.from({ length: 5 }, (_, column) => row * 5 + column),
      );
      sheet.getRange(1, 14, 100, 5).setValues(block);
      SpreadsheetApp.flush();
      return sheet.getRange(100, 18).getValue();
    },
  ],
} as const satisfies Record<string, Assumption>;

/** Name of an assumption. */
export type TrialName = keyof typeof assumptions;

/** Tries every assumption on a temporary tab and removes the tab, whatever happens; also what a run that was ended left. */
export function probe(book: Spreadsheet): Trial[] {
  const { service } = book;
  clear(book);
  const back = service.getActiveSheet();
  const bench: Bench = { book, sheet: service.insertSheet(benchName, service.getNumSheets()) };
  try {
    // Object.keys of a constant record gives exactly its names.
    return (Object.keys(assumptions) as TrialName[]).map((name) => attempt(bench, name));
  } finally {
    clear(book);
    service.setActiveSheet(back);
    book.forget();
  }
}

/** Removes the tabs of the trials. One that Google does not let go now keeps neither the other nor the report. */
function clear({ service }: Spreadsheet): void {
  for (const name of [copyName, benchName]) {
    try {
      const sheet = service.getSheetByName(name);
      if (sheet !== null) service.deleteSheet(sheet);
    } catch {}
  }
}

function attempt(bench: Bench, name: TrialName): Trial {
  const [told, find]: Assumption = assumptions[name];
  const expected = typeof told === "string" ? told : told(bench);
  const start = Date.now();
  let found: string;
  try {
    found = String(find(bench, (cell) => bench.sheet.getRange(cell)));
  } catch (error) {
    found = messageOf(error);
  }
  return { name, expected, found, milliseconds: Date.now() - start };
}
