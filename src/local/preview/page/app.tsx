// The whole page: title, menus, formula bar, grid, sidebar, tabs, dialogs; what the parts tell each other.

import { useEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { Language } from "../../../domain/text/words.ts";
import type { AskView, FrameView, MenuView, PageEvent } from "../protocol.ts";
import { word } from "../words.ts";
import { areaOf } from "./address.ts";
import { call, listen, post, postWorkbook, settle } from "./api.ts";
import { CellMenu, type CellMenuPlace, NoteBox, Offers, type OffersPlace } from "./cellmenu.tsx";
import { Charts } from "./charts.tsx";
import { Ask, type Toast, Toasts } from "./dialogs.tsx";
import { takeDrops } from "./drops.ts";
import { FormulaBar } from "./formula.tsx";
import { FrameDialog, type FrameHost, Sidebar } from "./frames.tsx";
import { Grid, type GridEvents } from "./grid.ts";
import type { Selection } from "./keys.ts";
import { destination } from "./links.ts";
import { MenuBar } from "./menu.tsx";
import { addOnMenu, type PageActions, pageMenus } from "./menus.ts";
import { blocksToAsk, cellOf, emptyBook, take } from "./store.ts";
import { Tabs } from "./tabs.tsx";

/** Seconds that Google shows a toast when the script says nothing. */
const TOAST_SECONDS = 5;

export function App() {
  const book = useRef(emptyBook()).current;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [language, setLanguage] = useState<Language>("id");
  const [menus, setMenus] = useState<MenuView[]>([]);
  const [frames, setFrames] = useState<FrameView[]>([]);
  const [ask, setAsk] = useState<AskView | null>(null);
  const [toasts, setToasts] = useState<Toast[]>([]);
  const [running, setRunning] = useState(0);
  const [connected, setConnected] = useState(true);
  const [dropping, setDropping] = useState(false);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [cellMenu, setCellMenu] = useState<CellMenuPlace | null>(null);
  const [offers, setOffers] = useState<OffersPlace | null>(null);
  const [note, setNote] = useState<{ text: string; at: DOMRect } | null>(null);
  const [naming, setNaming] = useState<{ current: string; give(name: string | null): void } | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const grid = useRef<Grid | null>(null);
  const toastCount = useRef(0);

  const toast = (text: string, title = "", seconds = TOAST_SECONDS): void => {
    const id = ++toastCount.current;
    setToasts((now) => [...now.slice(-4), { id, title, text, seconds }]);
  };
  const problem = (error: unknown): void =>
    toast(
      word(language, "notSaved", { why: error instanceof Error ? error.message : String(error) }),
      "",
      10,
    );

  /** Shows the active tab: asks for it when it was never looked at, else draws it. */
  const showActive = (): void => {
    const { tab, area } = book.active;
    const open = book.open.get(tab);
    if (open === undefined) post("blocks", { tab, blocks: [0] }).catch(problem);
    else {
      grid.current?.show(open);
      grid.current?.choose(area);
    }
    redraw(0);
  };

  const hear = (event: PageEvent): void => {
    const changed = take(book, event);
    if (changed === "all" || changed === "active") showActive();
    else if (changed === "tabs") redraw(0);
    else if (changed !== null && changed.tab === book.active.tab) {
      const open = book.open.get(changed.tab);
      const first = grid.current?.panes.tab !== open;
      // A tab that comes for the first time is drawn once, when its rows are there too.
      if (first && changed.what === "rows") showActive();
      else if (!first && open !== undefined && changed.what === "layout") grid.current?.show(open);
      else if (!first) grid.current?.refresh(changed.rows);
      redraw(0);
    }
    switch (event.type) {
      case "book":
        setLanguage(event.language);
        setMenus(event.menus);
        setFrames(event.frames);
        setAsk(event.ask);
        if (event.problem !== null) toast(event.problem, "", 15);
        document.title = event.name;
        break;
      case "menus":
        setMenus(event.menus);
        break;
      case "ask":
        setAsk(event.ask);
        break;
      case "toast":
        toast(event.text, event.title, event.seconds);
        break;
      case "problem":
        toast(event.text, "", 15);
        break;
      case "frame":
        setFrames((now) => [...now.filter((frame) => frame.kind !== event.frame.kind), event.frame]);
        break;
      case "closed":
        setFrames((now) => now.filter((frame) => frame.id !== event.id));
        break;
      case "result":
        settle(event);
        break;
      default:
    }
  };
  const hearNow = useRef(hear);
  hearNow.current = hear;

  const choose = (tab: number, area = book.open.get(tab) === undefined ? firstCell() : undefined): void => {
    const place = area ?? firstCell();
    book.active = { tab, area: place };
    post("select", { tab, area: place }).catch(problem);
    showActive();
  };
  const open = (href: string): void => {
    const to = destination(href);
    if (to.kind === "outside") toast(word(language, "outside", { href: to.href }));
    else if (!book.tabs.some((tab) => tab.id === to.gid)) toast(word(language, "noTab"));
    else if (to.kind === "print") window.open(`/print?gid=${to.gid}`, "_blank", "noopener");
    else choose(to.gid, to.area ?? firstCell());
  };
  const openFile = (file: File): void => {
    if (!/\.xlsx$/i.test(file.name)) {
      toast(word(language, "notXlsx"));
      return;
    }
    toast(word(language, "opening", { name: file.name }));
    postWorkbook(file).catch((error: unknown) =>
      toast(error instanceof Error ? error.message : String(error), "", 12),
    );
  };
  const run = (name: string): void => {
    setRunning((count) => count + 1);
    call(name, [])
      .catch((error: unknown) => toast(error instanceof Error ? error.message : String(error), "", 12))
      .finally(() => setRunning((count) => count - 1));
  };

  const events: GridEvents = {
    need: (first, last) => {
      const tab = book.open.get(book.active.tab);
      if (tab === undefined || last < first) return;
      const blocks = blocksToAsk(tab, first, last);
      if (blocks.length > 0) post("blocks", { tab: book.active.tab, blocks }).catch(problem);
    },
    selected: (chosen) => {
      setSelection(chosen);
      setNote(null);
      book.active = { tab: book.active.tab, area: chosen.area };
      tellSelection();
    },
    edited: (top, left, values) => post("edit", { tab: book.active.tab, top, left, values }).catch(problem),
    cleared: (area) => post("clear", { tab: book.active.tab, area }).catch(problem),
    draft: setDraft,
    link: (href) => open(href),
    offers: (row, column, at) => {
      void post("options", { tab: book.active.tab, row, column })
        .then((values) =>
          setOffers({ row, column, at, values: Array.isArray(values) ? values.map(String) : [] }),
        )
        .catch(problem);
    },
    menu: (x, y, head) => setCellMenu({ x, y, head }),
    note: (text, at) => setNote(text === null || at === null ? null : { text, at }),
    resized: (column, pixels) =>
      post("resize", { tab: book.active.tab, kind: "column", at: column, pixels }).catch(problem),
    tabStep: (direction) => {
      const shown = book.tabs.filter((tab) => !tab.hidden);
      const at = shown.findIndex((tab) => tab.id === book.active.tab);
      const next = shown[at + direction];
      if (next !== undefined) choose(next.id);
    },
  };
  const eventsNow = useRef(events);
  eventsNow.current = events;
  const openFileNow = useRef(openFile);
  openFileNow.current = openFile;

  // The script sees the selection; while keys repeat only the last place is told.
  const selectionTimer = useRef(0);
  const tellSelection = (): void => {
    clearTimeout(selectionTimer.current);
    selectionTimer.current = window.setTimeout(() => {
      const { tab, area } = book.active;
      if (tab >= 0) post("select", { tab, area }).catch(() => undefined);
    }, 120);
  };

  useEffect(() => {
    if (scroller.current === null) return;
    // Handlers are looked up at each event, since they change with the language.
    const late = Object.fromEntries(
      Object.keys(events).map((name) => [
        name,
        (...args: never[]) =>
          (eventsNow.current[name as keyof GridEvents] as (...given: never[]) => void)(...args),
      ]),
    ) as unknown as GridEvents;
    grid.current = new Grid(scroller.current, late);
    takeDrops(setDropping, (file) => openFileNow.current(file));
    listen((event) => hearNow.current(event), setConnected);
  }, []);

  const tab = book.open.get(book.active.tab);
  const chosen = selection ?? { row: 0, column: 0, area: firstCell() };
  const content = cellOf(tab, chosen.row, chosen.column);
  const host = useMemo<FrameHost>(
    () => ({
      language,
      open: (href) => open(href),
      focusGrid: () => grid.current?.focus(),
      resize: (id, size) =>
        setFrames((now) => now.map((frame) => (frame.id === id ? { ...frame, ...size } : frame))),
    }),
    [language],
  );
  const actions: PageActions = {
    openFile: () => picker.current?.click(),
    download: () => location.assign("/workbook.xlsx"),
    print: () => window.open(`/print?gid=${book.active.tab}`, "_blank", "noopener"),
    showHiddenLines: () => {
      for (const kind of ["showRows", "showColumns"] as const) {
        post("change", { tab: book.active.tab, kind, at: 0, count: 1 }).catch(problem);
      }
    },
    showTab: (id) => {
      post("tab", { tab: id, kind: "show" }).then(() => choose(id), problem);
    },
  };
  const sidebar = frames.find((frame) => frame.kind === "sidebar");

  return (
    <div class="page">
      <header class="title">
        <span class="logo" aria-hidden="true" />
        <div>
          <h1>{book.name}</h1>
          <MenuBar
            label={word(language, "menu")}
            menus={[...pageMenus(language, book, actions), ...menus.map((menu) => addOnMenu(menu, run))]}
          />
        </div>
        <span class="local">{word(language, "local")}</span>
      </header>
      <FormulaBar
        area={chosen.area}
        content={content?.edit ?? content?.text ?? ""}
        draft={draft}
        language={language}
        jump={(address) => {
          const area = areaOf(address);
          if (area !== undefined) grid.current?.choose(area);
          grid.current?.focus();
        }}
        begin={() => grid.current?.edit(undefined, false)}
        typed={(text) => {
          grid.current?.editor.set(text);
          setDraft(text);
        }}
        commit={() => grid.current?.editor.commit("down")}
        cancel={() => grid.current?.editor.cancel()}
      />
      <main class="middle">
        <div class="grid-area">
          {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be drawn in parts as the view moves */}
          <div
            class="grid"
            ref={scroller}
            role="grid"
            tabIndex={0}
            aria-label={word(language, "grid")}
            aria-rowcount={tab?.layout.rowCount ?? 0}
            aria-colcount={tab?.layout.columnCount ?? 0}
          />
          {tab === undefined && <div class="loading">{word(language, "loading")}</div>}
          {tab !== undefined && (
            <Charts key={book.active.tab} layout={tab.layout} panes={grid.current?.panes} />
          )}
        </div>
        {sidebar !== undefined && <Sidebar frame={sidebar} host={host} />}
      </main>
      <Tabs
        tabs={book.tabs}
        active={book.active.tab}
        language={language}
        choose={(id) => choose(id)}
        problem={problem}
        askName={(current) => new Promise((give) => setNaming({ current, give }))}
      />
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) openFile(file);
        }}
      />
      {running > 0 && (
        <div class="running" role="status">
          {word(language, "running")}
        </div>
      )}
      {!connected && (
        <div class="lost" role="alert">
          {word(language, "lost")}
        </div>
      )}
      {dropping && <div class="dropping">{word(language, "drop")}</div>}
      {note !== null && <NoteBox text={note.text} at={note.at} />}
      {cellMenu !== null && selection !== null && (
        <CellMenu
          place={cellMenu}
          selection={selection}
          layout={tab?.layout}
          tab={book.active.tab}
          language={language}
          problem={problem}
          close={() => {
            setCellMenu(null);
            grid.current?.focus();
          }}
        />
      )}
      {offers !== null && (
        <Offers
          place={offers}
          current={content?.text ?? ""}
          choose={(value) => {
            setOffers(null);
            grid.current?.focus();
            events.edited(offers.row, offers.column, [[value]]);
          }}
          close={() => {
            setOffers(null);
            grid.current?.focus();
          }}
        />
      )}
      {frames
        .filter((frame) => frame.kind !== "sidebar")
        .map((frame) => (
          <FrameDialog key={frame.id} frame={frame} host={host} />
        ))}
      {ask !== null && (
        <Ask
          key={ask.id}
          ask={ask}
          language={language}
          answer={(button, text) => {
            setAsk(null);
            post("answer", { id: ask.id, button, ...(text !== undefined && { text }) }).catch(problem);
          }}
        />
      )}
      {naming !== null && (
        <Ask
          ask={{
            kind: "prompt",
            title: "",
            text: word(language, "newName"),
            buttons: ["OK", "CANCEL"],
            start: naming.current,
          }}
          language={language}
          answer={(button, text) => {
            naming.give(button === "OK" && text !== undefined && text.trim() !== "" ? text.trim() : null);
            setNaming(null);
          }}
        />
      )}
      <Toasts
        toasts={toasts}
        language={language}
        drop={(id) => setToasts((now) => now.filter((one) => one.id !== id))}
      />
    </div>
  );
}

function firstCell() {
  return { top: 0, left: 0, bottom: 0, right: 0 };
}
