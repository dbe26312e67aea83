// Ui and Menu: what the user sees beside the sheet. https://developers.google.com/apps-script/reference/base/ui
// An alert or prompt is answered at once from the answers given, else alerts take their first button, prompts cancel.
// Not emulated: showDialog (deprecated); in a real window the script waits while a dialog is open.

import { badArguments, behind, Emulated } from "./border.ts";
import type { MenuItem, Question } from "./document.ts";
import { enumName, uiEnums } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { HtmlOutput } from "./html.ts";

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type ButtonName = keyof typeof uiEnums.Button & string;

const SIDEBAR_WIDTH = 300;
const BUTTONS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};
const ANSWERS: Readonly<Record<string, ButtonName>> = {
  ok: "OK",
  oke: "OK",
  ya: "YES",
  yes: "YES",
  tidak: "NO",
  no: "NO",
  batal: "CANCEL",
  cancel: "CANCEL",
  tutup: "CLOSE",
  close: "CLOSE",
};

export class Ui extends Emulated<Google> implements Partial<Google> {
  readonly Button = uiEnums.Button;
  readonly ButtonSet = uiEnums.ButtonSet;

  createMenu(caption: string): GoogleMenu {
    return new Menu(this.run, String(caption)).google;
  }

  createAddonMenu(): GoogleMenu {
    return new Menu(this.run, "Ekstensi").google;
  }

  alert(...args: unknown[]): Button {
    const { title, text, buttons } = question("Ui.alert", args);
    const { button } = ask(this.run, { kind: "alert", ...(title !== undefined && { title }), text, buttons });
    this.run.show({ kind: "alert", ...(title !== undefined && { title }), text, answer: button });
    return uiEnums.Button[button];
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const { title, text, buttons } = question("Ui.prompt", args);
    const reply = ask(this.run, { kind: "prompt", ...(title !== undefined && { title }), text, buttons });
    const { button, text: answer = "" } = reply;
    this.run.show({ kind: "prompt", ...(title !== undefined && { title }), text, answer, button });
    return new PromptResponse(this.run, button, answer).google;
  }

  showSidebar(userInterface: unknown): void {
    const page = pageOf("Ui.showSidebar", [userInterface]);
    this.run.show({ kind: "sidebar", title: page.getTitle(), html: page.getContent() });
  }

  showModalDialog(userInterface: unknown, title: string): void {
    showDialog(this.run, "Ui.showModalDialog", [userInterface, title], true);
  }

  showModelessDialog(userInterface: unknown, title: string): void {
    showDialog(this.run, "Ui.showModelessDialog", [userInterface, title], false);
  }
}

export class Menu extends Emulated<GoogleMenu> implements Partial<GoogleMenu> {
  readonly items: MenuItem[] = [];

  constructor(
    run: Execution,
    readonly caption: string,
  ) {
    super(run);
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    if (typeof caption !== "string" || typeof functionName !== "string") {
      throw badArguments("Menu.addItem", [caption, functionName]);
    }
    this.items.push({ caption, function: functionName });
    return this.google;
  }

  addSeparator(): GoogleMenu {
    this.items.push({});
    return this.google;
  }

  addSubMenu(menu: unknown): GoogleMenu {
    const sub = behind(menu, Menu);
    if (sub === undefined) throw badArguments("Menu.addSubMenu", [menu]);
    this.items.push({ caption: sub.caption, items: sub.items });
    return this.google;
  }

  addToUi(): void {
    this.run.show({ kind: "menu", title: this.caption, items: this.items });
  }
}

export class PromptResponse
  extends Emulated<GoogleAppsScript.Base.PromptResponse>
  implements Partial<GoogleAppsScript.Base.PromptResponse>
{
  constructor(
    run: Execution,
    private readonly button: ButtonName,
    private readonly text: string,
  ) {
    super(run);
  }

  getResponseText(): string {
    return this.text;
  }

  getSelectedButton(): Button {
    return uiEnums.Button[this.button];
  }
}

/**
 * Has a question answered: by the next answer at hand, else by a person, else alerts take their first button and
 * prompts cancel. A script that waits for a person loses its locks.
 */
function ask(run: Execution, question: Question): { button: ButtonName; text?: string } {
  run.releaseLocks();
  const { answers, ask: person } = run.document;
  const answer = answers.shift();
  const { kind, buttons } = question;
  const [first = "OK"] = buttons;
  if (answer === undefined && person !== undefined) {
    const { button, text } = person(question);
    return { button: buttonNamed(button) ?? "CLOSE", ...(text !== undefined && { text }) };
  }
  if (answer === undefined) {
    const cancel = buttons.length > 1 ? buttons.at(-1) : undefined;
    return { button: buttonNamed(kind === "alert" ? first : cancel) ?? "CLOSE" };
  }
  if (kind === "prompt") return { button: buttonNamed(first) ?? "OK", text: answer };
  const named = ANSWERS[answer.trim().toLowerCase()];
  return { button: named !== undefined && buttons.includes(named) ? named : "CLOSE" };
}

function buttonNamed(name: string | undefined): ButtonName | undefined {
  return name !== undefined && name in uiEnums.Button ? (name as ButtonName) : undefined;
}

/** Sorts out the overloads (prompt), (prompt, buttons), (title, prompt, buttons). */
function question(method: string, args: readonly unknown[]) {
  const last = args.at(-1);
  const set = args.length > 1 ? enumName(last, "ButtonSet") : "OK";
  const texts = args.slice(0, args.length > 1 ? -1 : 1);
  const buttons = set === undefined ? undefined : BUTTONS[set];
  if (buttons === undefined || texts.length < 1 || texts.length > 2) throw badArguments(method, args);
  const [first, second] = texts.map(String);
  return second === undefined
    ? { title: undefined, text: first ?? "", buttons }
    : { title: first, text: second, buttons };
}

function pageOf(method: string, args: readonly unknown[]): HtmlOutput {
  const page = behind(args[0], HtmlOutput);
  if (page === undefined) throw badArguments(method, args);
  return page;
}

function showDialog(run: Execution, method: string, args: readonly unknown[], modal: boolean): void {
  const page = pageOf(method, args);
  if (typeof args[1] !== "string") throw badArguments(method, args);
  run.show({
    kind: "dialog",
    title: args[1],
    html: page.getContent(),
    width: page.getWidth() ?? SIDEBAR_WIDTH * 2,
    height: page.getHeight() ?? SIDEBAR_WIDTH,
    modal,
  });
}
