// The whole page as a person sees it: title, menus, formula bar, grid, sidebar, tabs, and what opens over them.

import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import { areaOf } from "./address.ts";
import { listen, post } from "./api.ts";
import { CellMenu, NoteBox, Offers } from "./cellmenu.tsx";
import { Ask, Toasts } from "./dialogs.tsx";
import { takeDrops } from "./drops.ts";
import { FormulaBar } from "./formula.tsx";
import { FrameDialog, Sidebar } from "./frames.tsx";
import { Grid } from "./grid.ts";
import { MenuBar } from "./menu.tsx";
import { addOnMenu, pageMenus } from "./menus.ts";
import { Shell } from "./shell.ts";
import { cellOf } from "./store.ts";
import { Tabs } from "./tabs.tsx";

/** The page. */
export function App() {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const [shell] = useState(() => new Shell(() => draw(0)));
  const scroller = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (scroller.current === null) return;
    shell.grid = new Grid(scroller.current, shell);
    takeDrops(
      (dropping) => shell.set({ dropping }),
      (file) => shell.openFile(file),
    );
    listen(
      (event) => shell.hear(event),
      (connected) => shell.set({ connected }),
    );
  }, []);
  const { book, grid, language, selection, tab } = shell;
  const content = cellOf(tab, selection.row, selection.column);
  const menus = [
    ...pageMenus(shell, () => picker.current?.click()),
    ...shell.menus.map((menu) => addOnMenu(menu, (name) => shell.run(name))),
  ];
  const sidebar = shell.frames.find((frame) => frame.kind === "sidebar");
  return (
    <div class="page">
      <header class="title">
        <span class="logo" aria-hidden="true" />
        <div>
          <h1>{book.name}</h1>
          <MenuBar label={shell.say("menu")} menus={menus} />
        </div>
        <span class="local">{shell.say("local")}</span>
      </header>
      <FormulaBar
        area={selection.area}
        content={content?.edit ?? content?.text ?? ""}
        draft={shell.typing}
        language={language}
        jump={(address) => {
          const area = areaOf(address);
          if (area !== undefined) shell.jump(area);
          grid?.focus();
        }}
        begin={() => grid?.edit(undefined, false)}
        typed={(text) => {
          grid?.editor.set(text);
          shell.draft(text);
        }}
        commit={() => grid?.editor.commit("down")}
        cancel={() => grid?.editor.cancel()}
      />
      <main class="middle">
        <div class="grid-area">
          {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be drawn in parts as the view moves */}
          <div
            class="grid"
            ref={scroller}
            role="grid"
            tabIndex={0}
            aria-label={shell.say("grid")}
            aria-rowcount={tab?.layout.rowCount ?? 0}
            aria-colcount={tab?.layout.columnCount ?? 0}
          />
          {tab === undefined && <div class="loading">{shell.say("loading")}</div>}
        </div>
        {sidebar !== undefined && <Sidebar frame={sidebar} shell={shell} />}
      </main>
      <Tabs
        tabs={book.tabs}
        active={book.active.tab}
        language={language}
        choose={(id) => shell.choose(id)}
        problem={shell.problem}
      />
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) shell.openFile(file);
        }}
      />
      {shell.running > 0 && (
        <div class="running" role="status">
          {shell.say("running")}
        </div>
      )}
      {!shell.connected && (
        <div class="lost" role="alert">
          {shell.say("lost")}
        </div>
      )}
      {shell.dropping && <div class="dropping">{shell.say("drop")}</div>}
      <OverGrid shell={shell} />
      {shell.frames
        .filter((frame) => frame.kind !== "sidebar")
        .map((frame) => (
          <FrameDialog key={frame.id} frame={frame} shell={shell} />
        ))}
      {shell.question !== null && (
        <Ask
          key={shell.question.id}
          ask={shell.question}
          language={language}
          answer={(button, text) => shell.answer(button, text)}
        />
      )}
      <Toasts toasts={shell.toasts} language={language} drop={(id) => shell.dropToast(id)} />
    </div>
  );
}

/** What opens over the grid: a note, the right-click menu, the list of a dropdown. */
function OverGrid({ shell }: { shell: Shell }) {
  const { book, cellMenu, grid, language, noteShown, offered, selection, tab } = shell;
  const back = (): void => {
    shell.set({ cellMenu: null, offered: null });
    grid?.focus();
  };
  return (
    <>
      {noteShown !== null && <NoteBox text={noteShown.text} at={noteShown.at} />}
      {cellMenu !== null && (
        <CellMenu
          place={cellMenu}
          area={selection.area}
          language={language}
          change={(kind, at, count) => shell.send(post("change", { tab: book.active.tab, kind, at, count }))}
          close={back}
        />
      )}
      {offered !== null && (
        <Offers
          place={offered}
          current={cellOf(tab, offered.row, offered.column)?.text ?? ""}
          choose={(value) => {
            back();
            shell.edited(offered.row, offered.column, [[value]]);
          }}
          close={back}
        />
      )}
    </>
  );
}
