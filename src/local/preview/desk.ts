// The workbook with the add-on at work on it: takes the page's requests, tells the page what came of them.

import { a1 } from "../../domain/table.ts";
import { type Host, type MenuItem, openHost, type Question, type Reply, type UiEvent } from "../host.ts";
import { cellOf } from "../workbook/cells.ts";
import { recalculate } from "../workbook/formulas.ts";
import type { Cell, Rect, SheetData, WorkbookData } from "../workbook/model.ts";
import { quoted } from "../workbook/references.ts";
import { writeXlsx } from "../workbook/xlsx.ts";
import { printPage } from "./print.ts";
import type { AskView, FrameView, MenuView, PageEvent, RequestName, RequestOf } from "./protocol.ts";
import { Shown } from "./shown.ts";
import { changeRowsAndColumns, changeTab, resize } from "./structure.ts";
import { editText, offeredValues, tabViews } from "./view.ts";
import { word } from "./words.ts";

/** A rectangle of cells as they would be typed. */
interface Typed {
  tab: number;
  top: number;
  left: number;
  values: string[][];
}

/** What the desk needs of the thread it works in. */
export interface DeskPort {
  tell(event: PageEvent, html?: string): void;
  /** Stands still until a person answered the question with this id. */
  waitForAnswer(ask: number): RequestOf<"answer">;
}

/** Seconds that a toast stands; what a script asks for is not passed on. */
const TOAST_SECONDS = 6;
/** Most cells that are emptied at once, so that a cleared column of a huge tab stays quick. */
const MOST_CLEARED = 200_000;
/** Most edits that can be taken back. */
const MOST_UNDONE = 50;

/** One opened workbook. */
export class Desk {
  private readonly host: Host;
  private readonly shown = new Shown();
  private menus: MenuView[] = [];
  private frames: FrameView[] = [];
  private asking: AskView | null = null;
  /** What went wrong when the spreadsheet was opened; every page that comes is told. */
  private problem: string | null = null;
  private count = 0;
  /** The selection as the page knows it. */
  private active = "";
  /** What typing replaced, to be taken back, and what was taken back; changes of rows, columns and tabs forget both. */
  private past: Typed[] = [];
  private future: Typed[] = [];

  constructor(
    workbook: WorkbookData,
    now: string | undefined,
    private readonly port: DeskPort,
  ) {
    this.host = openHost({
      workbook,
      ...(now !== undefined && { now }),
      user: { email: "staf@contoh.go.id", locale: workbook.locale.slice(0, 2) === "en" ? "en" : "id" },
      ask: (question) => this.ask(question),
      onUi: (event) => this.show(event),
    });
  }

  /** Opens the spreadsheet as Google does: formulas worked out, `onOpen` run. */
  begin(): void {
    recalculate(this.workbook);
    const { error } = this.host.call("onOpen");
    this.active = this.activeText();
    this.problem = error === null ? null : `onOpen: ${error}`;
  }

  /** Takes one request; its answer, or an error whose message is for the person. */
  handle(name: string, params: unknown): unknown {
    switch (name as RequestName | "book" | "save" | "print") {
      case "book":
        this.tellChanges();
        return this.book();
      case "save":
        return this.save();
      case "print":
        return printPage(this.workbook, this.sheet((params as { gid: number }).gid));
      case "blocks": {
        const { tab, blocks } = params as RequestOf<"blocks">;
        for (const event of this.shown.send(this.workbook, this.sheet(tab), blocks)) this.port.tell(event);
        return null;
      }
      case "edit": {
        const { tab, top, left, values } = params as RequestOf<"edit">;
        return this.edit(this.sheet(tab), top, left, values);
      }
      case "clear": {
        const { tab, area } = params as RequestOf<"clear">;
        return this.clear(this.sheet(tab), area);
      }
      case "undo":
        return this.undo((params as RequestOf<"undo">).again);
      case "select": {
        const { tab, area } = params as RequestOf<"select">;
        const sheet = this.workbook.sheets.find(({ id }) => id === tab);
        // A tab that went in between needs no selection.
        if (sheet !== undefined) this.select(sheet, area);
        return null;
      }
      case "options": {
        const { tab, row, column } = params as RequestOf<"options">;
        return offeredValues(this.workbook, this.sheet(tab), row, column);
      }
      case "change":
        return this.changed(
          (request: RequestOf<"change">) => changeRowsAndColumns(this.workbook, request),
          params,
        );
      case "tab":
        return this.changed((request: RequestOf<"tab">) => changeTab(this.workbook, request), params);
      case "resize":
        return this.changed((request: RequestOf<"resize">) => resize(this.workbook, request), params);
      case "call":
        return this.call(params as RequestOf<"call">);
      case "close": {
        const { id } = params as RequestOf<"close">;
        this.frames = this.frames.filter((frame) => frame.id !== id);
        this.port.tell({ type: "closed", id });
        return null;
      }
      default:
        return null;
    }
  }

  private get workbook(): WorkbookData {
    return this.host.workbook;
  }

  private book(): PageEvent {
    const { workbook } = this;
    return {
      type: "book",
      name: workbook.name,
      locale: workbook.locale,
      language: workbook.locale.startsWith("en") ? "en" : "id",
      tabs: tabViews(workbook),
      active: { tab: workbook.activeSheetId, area: workbook.activeArea },
      menus: this.menus,
      functions: [...this.host.functions()],
      frames: this.frames,
      ask: this.asking,
      problem: this.problem,
    };
  }

  private async save(): Promise<{ name: string; bytes: Uint8Array }> {
    return { name: this.workbook.name, bytes: await writeXlsx(this.workbook) };
  }

  private sheet(id: number): SheetData {
    const sheet = this.workbook.sheets.find((one) => one.id === id);
    if (sheet === undefined) throw new Error(word("id", "noTab"));
    return sheet;
  }

  private edit(sheet: SheetData, top: number, left: number, values: string[][]): null {
    const before = this.textsAt(sheet, top, left, values);
    this.type(sheet, top, left, values);
    this.past = [...this.past.slice(-MOST_UNDONE + 1), before];
    this.future = [];
    return null;
  }

  /** Types what stood before, so that the check of an edit hears of it as of any other. */
  private undo(again: boolean): null {
    const last = (again ? this.future : this.past).pop();
    if (last === undefined) return null;
    const sheet = this.sheet(last.tab);
    const now = this.textsAt(sheet, last.top, last.left, last.values);
    this.type(sheet, last.top, last.left, last.values);
    (again ? this.past : this.future).push(now);
    this.select(sheet, {
      top: last.top,
      left: last.left,
      bottom: last.top + last.values.length - 1,
      right: last.left + (last.values[0]?.length ?? 1) - 1,
    });
    this.port.tell({ type: "active", tab: sheet.id, area: this.workbook.activeArea });
    return null;
  }

  /** What would be typed to get the cells again that now stand where `values` come. */
  private textsAt(sheet: SheetData, top: number, left: number, values: string[][]): Typed {
    const { locale } = this.workbook;
    const texts = values.map((line, down) =>
      line.map((_, across) => typedAgain(cellOf(sheet, top + down, left + across), locale)),
    );
    return { tab: sheet.id, top, left, values: texts };
  }

  private type(sheet: SheetData, top: number, left: number, values: string[][]): void {
    const [first = []] = values;
    // Google grows a tab for a paste that reaches beyond it.
    sheet.rowCount = Math.max(sheet.rowCount, Math.min(top + values.length, 100_000));
    sheet.columnCount = Math.max(sheet.columnCount, Math.min(left + first.length, 1000));
    const typed = values.length === 1 && first.length === 1 ? (first[0] ?? "") : values;
    const outcome = this.host.edit(`${quoted(sheet.name)}!${a1(top, left)}`, typed);
    this.active = this.activeText();
    this.tellChanges();
    if (outcome.error !== null) throw new Error(outcome.error);
  }

  private clear(sheet: SheetData, area: Rect): null {
    const bottom = Math.min(area.bottom, lastRowWithCells(sheet));
    const right = Math.min(area.right, sheet.columnCount - 1);
    const height = bottom - area.top + 1;
    const width = right - area.left + 1;
    if (height < 1 || width < 1) return null;
    if (height * width > MOST_CLEARED) throw new Error(word("id", "tooManyCells"));
    return this.edit(
      sheet,
      area.top,
      area.left,
      Array.from({ length: height }, () => Array.from({ length: width }, () => "")),
    );
  }

  private select(sheet: SheetData, area: Rect): void {
    const { workbook } = this;
    workbook.activeSheetId = sheet.id;
    workbook.activeArea = {
      top: Math.min(area.top, sheet.rowCount - 1),
      left: Math.min(area.left, sheet.columnCount - 1),
      bottom: Math.min(area.bottom, sheet.rowCount - 1),
      right: Math.min(area.right, sheet.columnCount - 1),
    };
    this.active = this.activeText();
  }

  private changed<R>(change: (request: R) => void, params: unknown): null {
    change(params as R);
    this.past = [];
    this.future = [];
    recalculate(this.workbook, { sheets: [] });
    this.tellChanges();
    return null;
  }

  private call({ name, args }: RequestOf<"call">): { value?: unknown; error?: string } {
    const outcome = this.host.call(name, args);
    this.tellChanges();
    return outcome.error === null ? { value: outcome.result } : { error: outcome.error };
  }

  /** Sends what a script or a person changed, and the selection where a script moved it. */
  private tellChanges(): void {
    for (const event of this.shown.changes(this.workbook)) this.port.tell(event);
    const active = this.activeText();
    if (active === this.active) return;
    this.active = active;
    this.port.tell({ type: "active", tab: this.workbook.activeSheetId, area: this.workbook.activeArea });
  }

  private activeText(): string {
    return JSON.stringify([this.workbook.activeSheetId, this.workbook.activeArea]);
  }

  private ask({ kind, title, text, buttons }: Question): Reply {
    this.tellChanges();
    const id = ++this.count;
    const names = buttons.filter((name): name is AskView["buttons"][number] => name !== "CLOSE");
    this.asking = { id, kind, title: title ?? "", text, buttons: names };
    this.port.tell({ type: "ask", ask: this.asking });
    const answer = this.port.waitForAnswer(id);
    this.asking = null;
    // Other pages that show the question take it away.
    this.port.tell({ type: "ask", ask: null });
    return { button: answer.button, ...(answer.text !== undefined && { text: answer.text }) };
  }

  private show(event: UiEvent): void {
    if (event.kind === "toast") {
      this.port.tell({ type: "toast", title: event.title ?? "", text: event.text, seconds: TOAST_SECONDS });
    } else if (event.kind === "menu") {
      const menu = { label: event.title, items: event.items.map(menuView) };
      this.menus = [...this.menus.filter((one) => one.label !== menu.label), menu];
      this.port.tell({ type: "menus", menus: this.menus });
    } else if (event.kind === "sidebar") {
      this.openFrame({ id: ++this.count, kind: "sidebar", title: event.title }, event.html);
    } else if (event.kind === "dialog") {
      const { title, width, height } = event;
      const kind = event.modal ? "modal" : "modeless";
      this.openFrame(
        {
          id: ++this.count,
          kind,
          title,
          ...(width !== undefined && { width }),
          ...(height !== undefined && { height }),
        },
        event.html,
      );
    }
  }

  /** Opens a sidebar or dialog; one of the same kind makes room for it, as at Google. */
  private openFrame(frame: FrameView, html: string): void {
    this.tellChanges();
    this.frames = [...this.frames.filter((one) => one.kind !== frame.kind), frame];
    this.port.tell({ type: "frame", frame }, html);
  }
}

function menuView(item: MenuItem): MenuView {
  return {
    ...(item.caption !== undefined && { label: item.caption }),
    ...(item.function !== undefined && { function: item.function }),
    ...(item.items !== undefined && { items: item.items.map(menuView) }),
  };
}

/** The text that gives a cell again when typed: an apostrophe keeps a text that would be read as something else. */
function typedAgain(cell: Cell | undefined, locale: string): string {
  if (cell === undefined) return "";
  const plain = typeof cell.value === "string" && cell.formula === undefined && cell.format !== "@";
  return plain && cell.value !== "" ? `'${cell.value}` : editText(cell, locale);
}

function lastRowWithCells(sheet: SheetData): number {
  return Math.max(-1, ...sheet.cells.keys());
}
