// The page's state and what happens to it: events of the server, of the grid, of a person; the view is drawn from it.

import type { Language } from "../../../domain/text/words.ts";
import type { Rect } from "../../workbook/model.ts";
import type { AskView, FrameView, MenuView, PageEvent } from "../protocol.ts";
import { type WordKey, word } from "../words.ts";
import { call, post, postWorkbook, settle } from "./api.ts";
import type { CellMenuPlace, OffersPlace } from "./cellmenu.tsx";
import type { Toast } from "./dialogs.tsx";
import type { Grid } from "./grid.ts";
import type { GridEvents } from "./gridEvents.ts";
import { type Selection, startSelection } from "./keys.ts";
import { destination } from "./links.ts";
import { blocksToAsk, emptyBook, type OpenTab, take } from "./store.ts";

/** Seconds that a short message and one with a reason stand. */
const SHORT = 6;
const LONG = 14;
/** Milliseconds until the script is told of the selection: while keys repeat only the last place counts. */
const SELECTION_REST = 120;

/** The page beside its view. `draw` is called after each change. */
export class Shell implements GridEvents {
  readonly book = emptyBook();
  language: Language = "id";
  menus: MenuView[] = [];
  frames: FrameView[] = [];
  question: AskView | null = null;
  toasts: Toast[] = [];
  /** Functions of the menu that run. */
  running = 0;
  connected = true;
  dropping = false;
  selection: Selection = startSelection;
  /** Text being typed into a cell. */
  typing: string | null = null;
  cellMenu: CellMenuPlace | null = null;
  offered: OffersPlace | null = null;
  noteShown: { text: string; at: DOMRect } | null = null;
  grid: Grid | undefined;
  private toastCount = 0;
  private rest = 0;

  constructor(private readonly draw: () => void) {}

  /** The tab that is shown, once it came. */
  get tab(): OpenTab | undefined {
    return this.book.open.get(this.book.active.tab);
  }

  say(key: WordKey, values?: Record<string, string | number>): string {
    return word(this.language, key, values);
  }

  /** Changes something and draws the page anew. */
  set(change: Partial<Pick<Shell, "cellMenu" | "offered" | "connected" | "dropping" | "question">>): void {
    Object.assign(this, change);
    this.draw();
  }

  /** Takes an event of the server. */
  hear(event: PageEvent): void {
    const changed = take(this.book, event);
    if (changed === "all" || changed === "active") this.showActive();
    else if (changed !== null && changed !== "tabs" && changed.tab === this.book.active.tab) {
      const first = this.grid?.panes.tab !== this.tab;
      // A tab that comes for the first time is drawn once, when its rows are there too.
      if (first && changed.what === "rows") this.showActive();
      else if (!first && this.tab !== undefined && changed.what === "layout") this.grid?.show(this.tab);
      else if (!first) this.grid?.refresh(changed.rows);
    }
    this.hearOther(event);
    this.draw();
  }

  private hearOther(event: PageEvent): void {
    switch (event.type) {
      case "book":
        this.language = event.language;
        this.menus = event.menus;
        this.frames = event.frames;
        this.question = event.ask;
        if (event.problem !== null) this.toast(event.problem, LONG);
        document.title = event.name;
        document.documentElement.lang = event.language;
        break;
      case "menus":
        this.menus = event.menus;
        break;
      case "ask":
        this.question = event.ask;
        break;
      case "toast":
        this.toast(event.text, event.seconds, event.title);
        break;
      case "problem":
        this.toast(event.text, LONG);
        break;
      case "frame":
        this.frames = [...this.frames.filter((frame) => frame.kind !== event.frame.kind), event.frame];
        break;
      case "closed":
        this.frames = this.frames.filter((frame) => frame.id !== event.id);
        break;
      case "result":
        settle(event);
    }
  }

  /** Shows the active tab: asks for it when it was never looked at, else draws it. */
  private showActive(): void {
    const { tab, area } = this.book.active;
    if (this.tab === undefined) this.send(post("blocks", { tab, blocks: [0] }));
    else {
      this.grid?.show(this.tab);
      this.grid?.choose(area);
    }
  }

  /** Goes to an area of the active tab: at once, or when the tab is there. */
  jump(area: Rect): void {
    if (this.tab !== undefined && this.grid?.panes.tab === this.tab) this.grid.choose(area);
    else this.choose(this.book.active.tab, area);
  }

  /** Shows a tab at an area, its first cell where none is named. */
  choose(tab: number, area: Rect = startSelection.area): void {
    this.book.active = { tab, area };
    this.send(post("select", { tab, area }));
    this.showActive();
    this.draw();
  }

  toast(text: string, seconds = SHORT, title = ""): void {
    this.toasts = [...this.toasts.slice(-4), { id: ++this.toastCount, title, text, seconds }];
    this.draw();
  }

  dropToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
    this.draw();
  }

  /** Waits for a request and tells when it was refused. */
  readonly problem = (error: unknown): void =>
    this.toast(this.say("notSaved", { why: messageOf(error) }), LONG);

  send(request: Promise<unknown>): void {
    request.catch(this.problem);
  }

  /** Runs a function of the add-on's menu. */
  run(name: string): void {
    this.running++;
    call(name, [])
      .catch((error: unknown) => this.toast(messageOf(error), LONG))
      .finally(() => {
        this.running--;
        this.draw();
      });
    this.draw();
  }

  /** Goes where a link leads, if that is inside. */
  link(href: string): void {
    const to = destination(href);
    if (to.kind === "outside") this.toast(this.say("outside", { href: to.href }));
    else if (!this.book.tabs.some((tab) => tab.id === to.gid)) this.toast(this.say("noTab"));
    else if (to.kind === "print") this.print(to.gid);
    else this.choose(to.gid, to.area);
  }

  print(gid: number): void {
    window.open(`/print?gid=${gid}`, "_blank", "noopener");
  }

  openFile(file: File): void {
    if (!/\.xlsx$/i.test(file.name)) {
      this.toast(this.say("notXlsx"));
      return;
    }
    this.toast(this.say("opening", { name: file.name }));
    postWorkbook(file).catch((error: unknown) => this.toast(messageOf(error), LONG));
  }

  answer(button: AskView["buttons"][number] | "CLOSE", text: string | undefined): void {
    const id = this.question?.id;
    this.set({ question: null });
    if (id !== undefined) this.send(post("answer", { id, button, ...(text !== undefined && { text }) }));
  }

  resizeFrame(id: number, size: { width?: number; height?: number }): void {
    this.frames = this.frames.map((frame) => (frame.id === id ? { ...frame, ...size } : frame));
    this.draw();
  }

  // What the grid tells.

  need(first: number, last: number): void {
    const { tab } = this;
    if (tab === undefined || last < first) return;
    const blocks = blocksToAsk(tab, first, last);
    if (blocks.length > 0) this.send(post("blocks", { tab: this.book.active.tab, blocks }));
  }

  selected(selection: Selection): void {
    this.selection = selection;
    this.noteShown = null;
    this.book.active = { tab: this.book.active.tab, area: selection.area };
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => {
      const { tab, area } = this.book.active;
      post("select", { tab, area }).catch(() => undefined);
    }, SELECTION_REST);
    this.draw();
  }

  edited(top: number, left: number, values: string[][]): void {
    this.send(post("edit", { tab: this.book.active.tab, top, left, values }));
  }

  cleared(area: Rect): void {
    this.send(post("clear", { tab: this.book.active.tab, area }));
  }

  undo(again: boolean): void {
    this.send(post("undo", { again }));
  }

  draft(text: string | null): void {
    this.typing = text;
    this.draw();
  }

  offers(row: number, column: number, at: DOMRect): void {
    const request = post("options", { tab: this.book.active.tab, row, column });
    this.send(
      request.then((values) => {
        this.set({ offered: { row, column, at, values: Array.isArray(values) ? values.map(String) : [] } });
      }),
    );
  }

  menu(x: number, y: number, head: "row" | "column" | undefined): void {
    this.set({ cellMenu: { x, y, head } });
  }

  note(text: string | null, at: DOMRect | null): void {
    const next = text === null || at === null ? null : { text, at };
    if (next?.text === this.noteShown?.text) return;
    this.noteShown = next;
    this.draw();
  }

  resized(column: number, pixels: number): void {
    this.send(post("resize", { tab: this.book.active.tab, kind: "column", at: column, pixels }));
  }

  tabStep(direction: 1 | -1): void {
    const shown = this.book.tabs.filter((tab) => !tab.hidden);
    const next = shown[shown.findIndex((tab) => tab.id === this.book.active.tab) + direction];
    if (next !== undefined) this.choose(next.id);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
