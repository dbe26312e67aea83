// What staff see besides cells: the menu, messages, the sidebar, small dialogs, the active cell.

import type { Language } from "../../domain/text/words.ts";
import { activeTab } from "./pages.ts";
import type { Spreadsheet } from "./spreadsheet.ts";
import { wordsOf } from "./words.ts";

/** One line of a menu: words and the global function it calls; or a submenu. */
export type MenuItem =
  | { readonly words: string; readonly call: string }
  | { readonly words: string; readonly items: readonly MenuItem[] };

/** Puts the add-on's menu up. Allowed in every authorisation mode. */
export function showMenu(title: string, items: readonly MenuItem[]): void {
  const build = (words: string, lines: readonly MenuItem[]): GoogleAppsScript.Base.Menu => {
    const menu = SpreadsheetApp.getUi().createMenu(words);
    for (const line of lines) {
      if ("call" in line) menu.addItem(line.words, line.call);
      else menu.addSubMenu(build(line.words, line.items));
    }
    return menu;
  };
  build(title, items).addToUi();
}

/** Language of the user's Google account. Allowed in every authorisation mode. */
export function accountLanguage(): Language {
  const locale = Session.getActiveUserLocale();
  return locale.toLowerCase().startsWith("en") ? "en" : "id";
}

/** E-mail address of whoever runs the command, "" where Google does not tell. */
export function accountName(): string {
  return Session.getActiveUser().getEmail();
}

/** A message that must be closed. Never under a lock: Google drops it. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** A question with Yes and No; true for Yes. Never under a lock. */
export function ask(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** A question for a text; null where it was cancelled. Never under a lock. */
export function askText(title: string, text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const reply = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return reply.getSelectedButton() === ui.Button.OK ? reply.getResponseText().trim() : null;
}

/** A message that goes away by itself after some seconds. */
export function toast(book: Spreadsheet, title: string, text: string, seconds = 8): void {
  book.service.toast(text, title, seconds);
}

/** Opens the sidebar with the words of a language. */
export function openSidebar(language: Language, title: string): void {
  SpreadsheetApp.getUi().showSidebar(sidebarPage(language).setTitle(title));
}

/** The sidebar's page, which has no words of its own: they stand behind it as JSON. */
function sidebarPage(language: Language): GoogleAppsScript.HTML.HtmlOutput {
  // No text in them can end the element early.
  const words = JSON.stringify(wordsOf(language).sidebar).replace(/</g, "\\u003c");
  return HtmlService.createHtmlOutputFromFile("sidebar").append(
    `<script type="application/json" id="words" lang="${language}">${words}</script>`,
  );
}

/** What a small dialog starts with: long work to loop over, or a screen to show. */
export type DialogStart =
  | { readonly run: { readonly method: string; readonly params: object } }
  | { readonly screen: string };

/** Opens the sidebar's page, in a language, as a small dialog that goes straight to one job. Height and width in pixels. */
export function openDialog(
  language: Language,
  title: string,
  start: DialogStart,
  height = 260,
  width = 380,
): void {
  const attribute =
    "run" in start
      ? `data-run="${attributeText(JSON.stringify(start.run))}"`
      : `data-screen="${attributeText(start.screen)}"`;
  const page = sidebarPage(language)
    .append(`<div id="start" hidden ${attribute}></div>`)
    .setWidth(width)
    .setHeight(height);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
}

/** A small window with a text to copy. */
export function showText(title: string, hint: string, text: string): void {
  const page = HtmlService.createHtmlOutput(
    `<p style="font:13px sans-serif">${attributeText(hint)}</p>` +
      `<textarea readonly aria-label="${attributeText(title)}" style="width:100%;height:320px;font:12px monospace">${attributeText(text)}</textarea>`,
  )
    .setWidth(640)
    .setHeight(400);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
}

function attributeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Takes staff to a cell: shows its tab and selects it. Row and column are 0-based. */
export function goTo(book: Spreadsheet, tab: number, row: number, column: number): void {
  const sheet = book.sheet(tab);
  sheet.showSheet();
  sheet.getRange(row + 1, column + 1).activate();
}

/** Takes staff to a tab, unless they are there. */
export function goToTab(book: Spreadsheet, tab: number): void {
  if (activeTab(book) === tab) return;
  const sheet = book.sheet(tab);
  sheet.showSheet();
  sheet.activate();
}

/** Tab and rows that staff have selected: sheet id, 0-based first and last row. */
export function selection(book: Spreadsheet): {
  readonly tab: number;
  readonly rows: readonly { first: number; last: number }[];
} {
  const list = book.service.getActiveRangeList();
  const ranges = list === null ? [] : list.getRanges();
  const tab = ranges[0]?.getSheet().getSheetId() ?? book.service.getActiveSheet().getSheetId();
  return { tab, rows: ranges.map((range) => ({ first: range.getRow() - 1, last: range.getLastRow() - 1 })) };
}

/** The active cell: sheet id, 0-based row and column; row and column -1 where none is. */
export function activeCell(book: Spreadsheet): {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
} {
  const cell = book.service.getActiveRange();
  if (cell === null) return { tab: book.service.getActiveSheet().getSheetId(), row: -1, column: -1 };
  return { tab: cell.getSheet().getSheetId(), row: cell.getRow() - 1, column: cell.getColumn() - 1 };
}

/** Texts and numbers in the row of the active cell; its dates would cost a call for the zone. */
export function activeRow(book: Spreadsheet): readonly (string | number)[] {
  const cell = book.service.getActiveRange();
  if (cell === null) return [];
  const row = cell.getRow();
  const [values = []] = cell.getSheet().getRange(`${row}:${row}`).getValues();
  return values.filter((value) => typeof value === "string" || typeof value === "number");
}
