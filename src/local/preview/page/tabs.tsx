// The row of tabs at the bottom: choosing, finding among hundreds, renaming, moving, hiding.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../domain/text/words.ts";
import type { TabView } from "../protocol.ts";
import { word } from "../words.ts";
import { post } from "./api.ts";
import { Ask } from "./dialogs.tsx";
import { Floating, type MenuEntry, MenuList } from "./menu.tsx";

interface Props {
  tabs: TabView[];
  active: number;
  language: Language;
  choose(id: number): void;
  problem(error: unknown): void;
}

/** The row of tabs. Only those near the view are drawn dear; all are plain buttons, which copes with hundreds. */
export function Tabs({ tabs, active, language, choose, problem }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ x: number; y: number; tab: TabView } | null>(null);
  const [list, setList] = useState<{ x: number; y: number } | null>(null);
  const [naming, setNaming] = useState<TabView | null>(null);
  const shown = tabs.filter((tab) => !tab.hidden);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active, shown.length]);
  const change = (
    tab: TabView,
    kind: "rename" | "delete" | "hide" | "show" | "add" | "left" | "right",
    name?: string,
  ): void => {
    post("tab", { tab: tab.id, kind, ...(name !== undefined && { name }) }).catch(problem);
  };
  const entries = (tab: TabView): MenuEntry[] => [
    {
      label: word(language, "rename"),
      run: () => setNaming(tab),
    },
    { label: word(language, "remove"), run: () => change(tab, "delete") },
    { label: word(language, "hide"), run: () => change(tab, "hide") },
    {},
    { label: word(language, "moveLeft"), run: () => change(tab, "left") },
    { label: word(language, "moveRight"), run: () => change(tab, "right") },
  ];
  const key = (event: KeyboardEvent, index: number): void => {
    const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = shown[index + direction];
    if (direction === 0 || next === undefined) return;
    event.preventDefault();
    choose(next.id);
    strip.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index + direction]?.focus();
  };
  const scroll = (direction: 1 | -1): void => {
    strip.current?.scrollBy({ left: direction * 300 });
  };
  return (
    <div class="tabbar">
      <button
        type="button"
        class="icon"
        aria-label={word(language, "addTab")}
        title={word(language, "addTab")}
        onClick={() => {
          const last = shown.find((tab) => tab.id === active) ?? shown.at(-1);
          if (last !== undefined) change(last, "add");
        }}
      >
        +
      </button>
      <button
        type="button"
        class="icon"
        aria-label={word(language, "allTabs")}
        title={word(language, "allTabs")}
        aria-haspopup="dialog"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setList(list === null ? { x: box.left, y: box.top - 420 } : null);
        }}
      >
        ☰
      </button>
      <div class="tabs" role="tablist" aria-label={word(language, "tabs")} ref={strip}>
        {shown.map((tab, index) => (
          <button
            type="button"
            key={tab.id}
            role="tab"
            aria-selected={tab.id === active}
            tabIndex={tab.id === active ? 0 : -1}
            class="tab"
            onClick={() => choose(tab.id)}
            onKeyDown={(event) => key(event, index)}
            onContextMenu={(event) => {
              event.preventDefault();
              setMenu({ x: event.clientX, y: event.clientY - 180, tab });
            }}
          >
            {tab.name}
            {tab.color !== undefined && <i style={{ background: tab.color }} />}
          </button>
        ))}
      </div>
      <button type="button" class="icon" aria-label={word(language, "tabsBefore")} onClick={() => scroll(-1)}>
        ‹
      </button>
      <button type="button" class="icon" aria-label={word(language, "tabsAfter")} onClick={() => scroll(1)}>
        ›
      </button>
      {menu !== null && (
        <Floating x={menu.x} y={menu.y} close={() => setMenu(null)}>
          <MenuList
            label={menu.tab.name}
            entries={entries(menu.tab)}
            close={() => setMenu(null)}
            leave={() => setMenu(null)}
          />
        </Floating>
      )}
      {naming !== null && (
        <Ask
          ask={{
            kind: "prompt",
            title: "",
            text: word(language, "newName"),
            buttons: ["OK", "CANCEL"],
            start: naming.name,
          }}
          language={language}
          answer={(button, text = "") => {
            setNaming(null);
            if (button === "OK" && text.trim() !== "") change(naming, "rename", text.trim());
          }}
        />
      )}
      {list !== null && (
        <Floating x={list.x} y={list.y} close={() => setList(null)}>
          <AllTabs
            tabs={tabs}
            active={active}
            language={language}
            choose={(tab) => {
              setList(null);
              if (tab.hidden) change(tab, "show");
              choose(tab.id);
            }}
            close={() => setList(null)}
          />
        </Floating>
      )}
    </div>
  );
}

interface AllProps {
  tabs: TabView[];
  active: number;
  language: Language;
  choose(tab: TabView): void;
  close(): void;
}

/** Every tab in a list with a field to find one; hidden ones are greyed and shown when chosen. */
function AllTabs({ tabs, active, language, choose, close }: AllProps) {
  const [part, setPart] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = tabs.filter((tab) => tab.name.toLowerCase().includes(part.trim().toLowerCase()));
  return (
    <div
      class="all-tabs"
      role="dialog"
      aria-label={word(language, "allTabs")}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <input
        ref={input}
        type="search"
        value={part}
        placeholder={word(language, "findTab")}
        aria-label={word(language, "findTab")}
        onInput={(event) => setPart(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === "Enter" && first !== undefined) choose(first);
        }}
      />
      <ul>
        {found.map((tab) => (
          <li key={tab.id}>
            <button
              type="button"
              class={tab.hidden ? "hidden-tab" : ""}
              aria-current={tab.id === active}
              onClick={() => choose(tab)}
            >
              {tab.name}
              {tab.hidden ? ` (${word(language, "hiddenTabs").toLowerCase()})` : ""}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
