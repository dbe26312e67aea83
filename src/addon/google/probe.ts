// Uji kesesuaian: each assumption the add-on makes of Sheets, tried on a temporary tab that is removed afterwards.

import { pdfLink } from "../../domain/progress/print.ts";
import { a1 } from "../../domain/table.ts";
import { plainCell, toGoogleDate } from "./dates.ts";
import { choiceRule } from "./draw.ts";
import { editedRows } from "./edit-event.ts";
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

/** A name that no office will have given to a tab. */
const benchName = "Uji Kesesuaian (sementara)";

interface Bench {
  readonly book: Spreadsheet;
  readonly sheet: Sheet;
  /** Tabs made by trials, removed with the bench. */
  readonly copies: Sheet[];
}

/** One assumption: finds out what is so; gives what is expected and what was found. */
type Assumption = (
  bench: Bench,
  at: (cell: string) => GoogleAppsScript.Spreadsheet.Range,
) => readonly [expected: string, found: unknown];

/** Types something into a cell of the bench and tells what the cell then holds. */
function typed({ sheet, book }: Bench, cell: string, what: string | Date, format?: string): string {
  const range = sheet.getRange(cell);
  if (format !== undefined) range.setNumberFormat(format);
  range.setValue(what);
  const value = plainCell(range.getValue(), () => book.zone);
  const text = typeof value === "object" ? value.date : String(value);
  return `${range.getFormula() === "" ? typeof value : "formula"} ${text}`;
}

const assumptions = {
  lostZero: (bench) => ["number 812", typed(bench, "A1", "0812")],
  textKeepsZero: (bench) => ["string 0812", typed(bench, "A2", "0812", "@")],
  textKeepsFormula: (bench) => ["string =1+1", typed(bench, "A3", "=1+1", "@")],
  formula: (bench) => ["formula 2", typed(bench, "A9", "=1+1")],
  apostrophe: (bench) => ["string 0812", typed(bench, "A4", "'0812")],
  apostropheFormula: (bench) => ["string =1+1", typed(bench, "A5", "'=1+1")],
  localDate: (bench) => [
    /^en_(US|PH)$/.test(bench.book.locale) ? "object 2025-01-02" : "object 2025-02-01",
    typed(bench, "A6", "1/2/2025"),
  ],
  isoDate: (bench) => ["object 2025-10-09", typed(bench, "A7", "2025-10-09")],
  dateValue: (bench) => [
    "object 2025-10-09",
    typed(bench, "A8", toGoogleDate({ date: "2025-10-09" }, bench.book.zone)),
  ],
  rangeList: ({ sheet }, at) => {
    sheet.getRangeList(["B1", "B3"]).setValue("x").setBackground("#ffeecc").setNumberFormat("@");
    return [
      "x #ffeecc @ |  #ffffff General | x #ffeecc @",
      ["B1", "B2", "B3"]
        .map(
          (cell) =>
            `${at(cell).getValue()} ${at(cell).getBackground()} ${plainFormat(at(cell).getNumberFormat())}`,
        )
        .join(" | "),
    ];
  },
  templateCopy: (bench, at) => {
    const { sheet, book, copies } = bench;
    at("D1").setFormula('="Desa "&$E$20');
    at("D2").setFormula(`='${benchName}'!E20`);
    at("E20").setNumberFormat("@").setValue("Sidorejo");
    at("D3:E3").merge();
    sheet.setColumnWidth(4, 173);
    sheet.hideColumns(6);
    at("D4").setDataValidation(choiceRule(["Ya", "Tidak"], true));
    at("D5").protect().setWarningOnly(true);
    writeFact(sheet, "pk.probe", "1");
    const copy = book.service.insertSheet(`${benchName} 2`, book.service.getNumSheets(), { template: sheet });
    copies.push(copy);
    copy.getRange("E20").setValue("Telemow");
    const parts = [
      copy.getRange("D1").getValue(),
      copy.getRange("D1").getFormula(),
      `named ${copy.getRange("D2").getValue()}`,
      `merge ${copy.getRange("D3").getMergedRanges().length}`,
      `width ${copy.getColumnWidth(4)}`,
      `hidden ${copy.isColumnHiddenByUser(6)}`,
      `validation ${copy.getRange("D4").getDataValidation() !== null}`,
      `text ${copy.getRange("E20").getNumberFormat()}`,
    ];
    return [
      'Desa Telemow · ="Desa "&$E$20 · named Sidorejo · merge 1 · width 173 · hidden true · validation true · text @',
      parts.join(" · "),
    ];
  },
  // The add-on relies on neither: its tabs are told apart by sheet id, and it protects each one itself.
  copyBeside: ({ sheet, copies: [copy] }) => {
    const kind = SpreadsheetApp.ProtectionType.RANGE;
    const of = (each: Sheet | undefined) =>
      `${each?.getProtections(kind).length} ${each?.getDeveloperMetadata().length}`;
    return ["1 1 · 1 0", `${of(sheet)} · ${of(copy)}`];
  },
  automatic: (_, at) => {
    const cell = at("C1");
    const fresh = plainFormat(cell.getNumberFormat());
    const value = cell.setNumberFormat("@").setNumberFormat("General").setValue("0812").getValue();
    return [
      "General · number 812 General",
      `${fresh} · ${typeof value} ${value} ${plainFormat(cell.getNumberFormat())}`,
    ];
  },
  box: (_, at) => {
    const value = at("C2").insertCheckboxes().getValue();
    return ["boolean false", `${typeof value} ${value}`];
  },
  formulaError: ({ sheet }, at) => {
    const lost = at("C6").setFormula("=G30");
    sheet.deleteRows(30, 1);
    const failed = at("C4").setFormula("=1/0").getValue();
    return ["#DIV/0! · =#REF!", `${failed} · ${lost.getFormula()}`];
  },
  mergeAcross: (_, at) => {
    const merged = at("C20:D21").mergeAcross().getMergedRanges();
    return ["C20:D20 C21:D21", merged.map((range) => range.getA1Notation()).join(" ")];
  },
  metadataStays: ({ book, sheet }) => {
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
    return ["1 2", `${here.length} ${first?.getValue() ?? ""}`];
  },
  rowFollows: ({ sheet }, at) => {
    at("H1").setFormula("=ROW(G7)");
    sheet.insertRowsBefore(5, 2);
    const found = at("H1").getValue();
    sheet.deleteRows(5, 2);
    return ["9", found];
  },
  sortCarries: (_, at) => {
    at("J1:J2").setValues([["b"], ["a"]]);
    at("J1").setNote("catatan").setBackground("#ccffcc");
    at("J1:J2").sort(10);
    const cell = at("J2");
    return ["b catatan #ccffcc", `${cell.getValue()} ${cell.getNote()} ${cell.getBackground()}`];
  },
  notes: (_, at) => {
    const range = at("O1:O2").setNotes([["baris 1\nbaris 2"], ["hapus"]]);
    at("O2").setNote("");
    return ['[["baris 1\\nbaris 2"],[""]]', JSON.stringify(range.getNotes())];
  },
  tabLink: ({ sheet }, at) => {
    const link = `#gid=${sheet.getSheetId()}`;
    const text = SpreadsheetApp.newRichTextValue().setText("Sidorejo").setLinkUrl(link).build();
    at("K1").setRichTextValue(text);
    return [link, at("K1").getRichTextValue()?.getLinkUrl() ?? ""];
  },
  refusal: (_, at) => {
    const cell = at("L1").setDataValidation(choiceRule(["Ya"], true));
    try {
      cell.setValue("lain");
      SpreadsheetApp.flush();
      return ["refused", `accepted ${cell.getValue()}`];
    } catch {
      return ["refused", "refused"];
    }
  },
  longText: (_, at) => {
    at("M1").setNumberFormat("@").setValue("x".repeat(30_000));
    return ["30000", String(at("M1").getValue()).length];
  },
  longMetadata: ({ sheet }) => {
    writeFact(sheet, "pk.probe.long", "x".repeat(20_000));
    const [entry] = sheet.createDeveloperMetadataFinder().withKey("pk.probe.long").find();
    return ["20000", entry?.getValue()?.length];
  },
  // A script's own writes fire no onEdit, so the event is what Google's documentation says it is.
  editEvent: ({ sheet }, at) => {
    const event = { authMode: ScriptApp.AuthMode.LIMITED, range: at("B3:C5") };
    const edit = editedRows(event);
    return [`${sheet.getSheetId()} 2 4`, edit === null ? "null" : `${edit.tab} ${edit.first} ${edit.last}`];
  },
  crop: ({ sheet }) => {
    sheet.deleteRows(101, sheet.getMaxRows() - 100);
    sheet.deleteColumns(20, sheet.getMaxColumns() - 19);
    return ["100 × 19", `${sheet.getMaxRows()} × ${sheet.getMaxColumns()}`];
  },
  lock: () => {
    const lock = LockService.getDocumentLock();
    const had = lock.tryLock(1000);
    if (had) lock.releaseLock();
    return ["true", had];
  },
  memory: () => {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty("pk.probe", "x".repeat(8_900));
    const length = properties.getProperty("pk.probe")?.length ?? 0;
    properties.deleteProperty("pk.probe");
    return ["8900", length];
  },
  account: () => ["true", Session.getActiveUserLocale().length >= 2],
  link: ({ book, sheet }) => {
    const link = pdfLink(book.url, sheet.getSheetId());
    const form = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/export\?format=pdf&gid=\d+&/;
    return [link, form.test(link) ? link : `? ${link}`];
  },
  projectFile: () => ["38", regionIndexFile().split('"regencies":').length - 1],
  hundredReads: ({ sheet }) => {
    const values = Array.from({ length: 100 }, (_, row) => sheet.getRange(a1(row, 18)).getValue());
    return ["100", values.filter((value) => value === "").length];
  },
  blockWrite: ({ sheet }) => {
    const block = Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => row * 5 + column),
    );
    sheet.getRange(1, 14, 100, 5).setValues(block);
    SpreadsheetApp.flush();
    return ["499", sheet.getRange(100, 18).getValue()];
  },
} as const satisfies Record<string, Assumption>;

/** Name of an assumption. */
export type TrialName = keyof typeof assumptions;

/** Tries every assumption on a temporary tab and removes the tab, whatever happens. */
export function probe(book: Spreadsheet): Trial[] {
  const back = book.service.getActiveSheet();
  const left = book.service.getSheetByName(benchName);
  if (left !== null) book.service.deleteSheet(left);
  const bench: Bench = {
    book,
    sheet: book.service.insertSheet(benchName, book.service.getNumSheets()),
    copies: [],
  };
  try {
    // Object.keys of a constant record gives exactly its names.
    return (Object.keys(assumptions) as TrialName[]).map((name) => attempt(bench, name));
  } finally {
    for (const sheet of [...bench.copies, bench.sheet]) book.service.deleteSheet(sheet);
    book.service.setActiveSheet(back);
    book.forget();
  }
}

function attempt(bench: Bench, name: TrialName): Trial {
  const start = Date.now();
  try {
    const assumption: Assumption = assumptions[name];
    const [expected, found] = assumption(bench, (cell) => bench.sheet.getRange(cell));
    return { name, expected, found: String(found), milliseconds: Date.now() - start };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { name, expected: "", found, milliseconds: Date.now() - start };
  }
}
