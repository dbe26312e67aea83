// Uji kesesuaian: each assumption the add-on makes of Sheets, tried on a temporary tab that is removed afterwards.

import { pdfLink } from "../../domain/progress/print.ts";
import { a1 } from "../../domain/table.ts";
import { plainCell, toGoogleDate } from "./dates.ts";
import { editedRows } from "./edit-event.ts";
import { regionIndexFile } from "./regions.ts";
import { plainFormat, type Spreadsheet } from "./spreadsheet.ts";

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

/** One assumption: what is expected and how to find out. */
type Assumption = (bench: Bench) => { readonly expected: string; readonly found: string };

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
  lostZero: (bench) => ({ expected: "number 812", found: typed(bench, "A1", "0812") }),
  textKeepsZero: (bench) => ({ expected: "string 0812", found: typed(bench, "A2", "0812", "@") }),
  textKeepsFormula: (bench) => ({ expected: "string =1+1", found: typed(bench, "A3", "=1+1", "@") }),
  formula: (bench) => ({ expected: "formula 2", found: typed(bench, "A9", "=1+1") }),
  apostrophe: (bench) => ({ expected: "string 0812", found: typed(bench, "A4", "'0812") }),
  apostropheFormula: (bench) => ({ expected: "string =1+1", found: typed(bench, "A5", "'=1+1") }),
  localDate: (bench) => ({
    expected: /^en_(US|PH)$/.test(bench.book.locale) ? "object 2025-01-02" : "object 2025-02-01",
    found: typed(bench, "A6", "1/2/2025"),
  }),
  isoDate: (bench) => ({ expected: "object 2025-10-09", found: typed(bench, "A7", "2025-10-09") }),
  dateValue: (bench) => ({
    expected: "object 2025-10-09",
    found: typed(bench, "A8", toGoogleDate({ date: "2025-10-09" }, bench.book.zone)),
  }),
  rangeList: ({ sheet }) => {
    sheet.getRangeList(["B1", "B3"]).setValue("x").setBackground("#ffeecc").setNumberFormat("@");
    const cells = [sheet.getRange("B1"), sheet.getRange("B2"), sheet.getRange("B3")];
    return {
      expected: "x #ffeecc @ |  #ffffff | x #ffeecc @",
      found: cells
        .map(
          (cell, at) =>
            `${cell.getValue()} ${cell.getBackground()}${at === 1 ? "" : ` ${cell.getNumberFormat()}`}`,
        )
        .join(" | "),
    };
  },
  templateCopy: (bench) => {
    const { sheet, book, copies } = bench;
    sheet.getRange("D1").setFormula('="Desa "&$E$20');
    sheet.getRange("D2").setFormula(`='${benchName}'!E20`);
    sheet.getRange("E20").setNumberFormat("@").setValue("Sidorejo");
    sheet.getRange("D3:E3").merge();
    sheet.setColumnWidth(4, 173);
    sheet.hideColumns(6);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["Ya", "Tidak"], true).build();
    sheet.getRange("D4").setDataValidation(rule);
    sheet.getRange("D5").protect().setWarningOnly(true);
    sheet.addDeveloperMetadata("pk.probe", "1", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    const copy = book.service.insertSheet(`${benchName} 2`, book.service.getNumSheets(), { template: sheet });
    copies.push(copy);
    copy.getRange("E20").setValue("Telemow");
    const parts = [
      String(copy.getRange("D1").getValue()),
      copy.getRange("D1").getFormula(),
      `named ${copy.getRange("D2").getValue()}`,
      `merge ${copy.getRange("D3").getMergedRanges().length}`,
      `width ${copy.getColumnWidth(4)}`,
      `hidden ${copy.isColumnHiddenByUser(6)}`,
      `validation ${copy.getRange("D4").getDataValidation() !== null}`,
      `text ${copy.getRange("E20").getNumberFormat()}`,
    ];
    return {
      expected:
        'Desa Telemow · ="Desa "&$E$20 · named Sidorejo · merge 1 · width 173 · hidden true · validation true · text @',
      found: parts.join(" · "),
    };
  },
  // The add-on relies on neither: its tabs are told apart by sheet id, and it protects each one itself.
  copyBeside: ({ sheet, copies: [copy] }) => {
    const kind = SpreadsheetApp.ProtectionType.RANGE;
    const of = (each: Sheet | undefined) =>
      `${each?.getProtections(kind).length} ${each?.getDeveloperMetadata().length}`;
    return { expected: "1 1 · 1 0", found: `${of(sheet)} · ${of(copy)}` };
  },
  automatic: ({ sheet }) => {
    const cell = sheet.getRange("C1");
    const fresh = plainFormat(cell.getNumberFormat());
    const value = cell.setNumberFormat("@").setNumberFormat("General").setValue("0812").getValue();
    return {
      expected: "General · number 812 General",
      found: `${fresh} · ${typeof value} ${value} ${plainFormat(cell.getNumberFormat())}`,
    };
  },
  box: ({ sheet }) => {
    const value = sheet.getRange("C2").insertCheckboxes().getValue();
    return { expected: "boolean false", found: `${typeof value} ${value}` };
  },
  formulaError: ({ sheet }) => {
    const lost = sheet.getRange("C6").setFormula("=G30");
    sheet.deleteRows(30, 1);
    const failed = sheet.getRange("C4").setFormula("=1/0").getValue();
    return { expected: "#DIV/0! · =#REF!", found: `${failed} · ${lost.getFormula()}` };
  },
  mergeAcross: ({ sheet }) => {
    const merged = sheet.getRange("C20:D21").mergeAcross().getMergedRanges();
    return { expected: "C20:D20 C21:D21", found: merged.map((range) => range.getA1Notation()).join(" ") };
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
    return { expected: "1 2", found: `${here.length} ${first?.getValue() ?? ""}` };
  },
  rowFollows: ({ sheet }) => {
    sheet.getRange("H1").setFormula("=ROW(G7)");
    sheet.insertRowsBefore(5, 2);
    const found = String(sheet.getRange("H1").getValue());
    sheet.deleteRows(5, 2);
    return { expected: "9", found };
  },
  sortCarries: ({ sheet }) => {
    sheet.getRange("J1:J2").setValues([["b"], ["a"]]);
    sheet.getRange("J1").setNote("catatan").setBackground("#ccffcc");
    sheet.getRange("J1:J2").sort(10);
    const cell = sheet.getRange("J2");
    return {
      expected: "b catatan #ccffcc",
      found: `${cell.getValue()} ${cell.getNote()} ${cell.getBackground()}`,
    };
  },
  notes: ({ sheet }) => {
    const range = sheet.getRange("O1:O2").setNotes([["baris 1\nbaris 2"], ["hapus"]]);
    sheet.getRange("O2").setNote("");
    return { expected: '[["baris 1\\nbaris 2"],[""]]', found: JSON.stringify(range.getNotes()) };
  },
  tabLink: ({ sheet }) => {
    const link = `#gid=${sheet.getSheetId()}`;
    const text = SpreadsheetApp.newRichTextValue().setText("Sidorejo").setLinkUrl(link).build();
    sheet.getRange("K1").setRichTextValue(text);
    return { expected: link, found: sheet.getRange("K1").getRichTextValue()?.getLinkUrl() ?? "" };
  },
  refusal: ({ sheet }) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(["Ya"], true)
      .setAllowInvalid(false)
      .build();
    const cell = sheet.getRange("L1").setDataValidation(rule);
    try {
      cell.setValue("lain");
      SpreadsheetApp.flush();
      return { expected: "refused", found: `accepted ${cell.getValue()}` };
    } catch {
      return { expected: "refused", found: "refused" };
    }
  },
  longText: ({ sheet }) => {
    sheet.getRange("M1").setNumberFormat("@").setValue("x".repeat(30_000));
    return { expected: "30000", found: String(String(sheet.getRange("M1").getValue()).length) };
  },
  longMetadata: ({ sheet }) => {
    sheet.addDeveloperMetadata(
      "pk.probe.long",
      "x".repeat(20_000),
      SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
    const [entry] = sheet.createDeveloperMetadataFinder().withKey("pk.probe.long").find();
    return { expected: "20000", found: String(entry?.getValue()?.length) };
  },
  // A script's own writes fire no onEdit, so the event is what Google's documentation says it is.
  editEvent: ({ sheet }) => {
    const event = { authMode: ScriptApp.AuthMode.LIMITED, range: sheet.getRange("B3:C5") };
    const edit = editedRows(event);
    return {
      expected: `${sheet.getSheetId()} 2 4`,
      found: edit === null ? "null" : `${edit.tab} ${edit.first} ${edit.last}`,
    };
  },
  crop: ({ sheet }) => {
    sheet.deleteRows(101, sheet.getMaxRows() - 100);
    sheet.deleteColumns(20, sheet.getMaxColumns() - 19);
    return { expected: "100 × 19", found: `${sheet.getMaxRows()} × ${sheet.getMaxColumns()}` };
  },
  lock: () => {
    const lock = LockService.getDocumentLock();
    const had = lock.tryLock(1000);
    if (had) lock.releaseLock();
    return { expected: "true", found: String(had) };
  },
  memory: () => {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty("pk.probe", "x".repeat(8_900));
    const length = properties.getProperty("pk.probe")?.length ?? 0;
    properties.deleteProperty("pk.probe");
    return { expected: "8900", found: String(length) };
  },
  account: () => ({ expected: "true", found: String(Session.getActiveUserLocale().length >= 2) }),
  link: ({ book, sheet }) => {
    const link = pdfLink(book.url, sheet.getSheetId());
    const form = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/export\?format=pdf&gid=\d+&/;
    return { expected: link, found: form.test(link) ? link : `? ${link}` };
  },
  projectFile: () => ({ expected: "38", found: String(regionIndexFile().split('"regencies":').length - 1) }),
  hundredReads: ({ sheet }) => {
    const values = Array.from({ length: 100 }, (_, row) => sheet.getRange(a1(row, 18)).getValue());
    return { expected: "100", found: String(values.filter((value) => value === "").length) };
  },
  blockWrite: ({ sheet }) => {
    const block = Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => row * 5 + column),
    );
    sheet.getRange(1, 14, 100, 5).setValues(block);
    SpreadsheetApp.flush();
    return { expected: "499", found: String(sheet.getRange(100, 18).getValue()) };
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
    const { expected, found } = assumption(bench);
    return { name, expected, found, milliseconds: Date.now() - start };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { name, expected: "", found, milliseconds: Date.now() - start };
  }
}
