// The add-on's menu: allowed in every authorisation mode, so it touches nothing but the menu and the account's language.

import { menuWords } from "../../domain/text/menu.ts";
import { accountLanguage, type MenuItem, showMenu } from "../google/screen.ts";

/** Puts the menu up, in the language of the account. */
export function putMenuUp(): void {
  const language = accountLanguage();
  const item = (key: keyof typeof menuWords, call: string): MenuItem => ({
    words: menuWords[key][language],
    call,
  });
  showMenu(menuWords["menu.title"][language], [
    item("menu.sidebar", "showSidebar"),
    item("menu.check", "checkRegister"),
    item("menu.balance", "balanceCaseloads"),
    item("menu.progress", "generateProgressSheets"),
    item("menu.recap", "updateRecap"),
    item("menu.undo", "undoLastAction"),
    {
      words: menuWords["menu.more"][language],
      items: [
        item("menu.setUp", "setUpWorkbook"),
        item("menu.fix", "fixSafely"),
        item("menu.waive", "waiveHere"),
        item("menu.caseload", "showCaseload"),
        item("menu.visit", "recordVisit"),
        item("menu.print", "printSheets"),
        item("menu.month", "closeMonth"),
        item("menu.monthly", "monthlyReport"),
        item("menu.history", "showHistory"),
        item("menu.mapping", "showMapping"),
        item("menu.probe", "runProbe"),
        item("menu.guide", "showGuide"),
      ],
    },
  ]);
}
