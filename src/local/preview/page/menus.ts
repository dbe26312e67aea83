// The page's own menus, and the add-on's as entries of the same kind.

import type { Language } from "../../../domain/text/words.ts";
import type { MenuView } from "../protocol.ts";
import { word } from "../words.ts";
import type { MenuEntry } from "./menu.tsx";
import type { Book } from "./store.ts";

/** Hidden tabs that the menu lists; the list of all tabs has the rest. */
const MOST_LISTED = 40;

/** What the page's own menus do. */
export interface PageActions {
  openFile(): void;
  download(): void;
  print(): void;
  showHiddenLines(): void;
  showTab(id: number): void;
}

/** `Berkas` and `Tampilan`. */
export function pageMenus(language: Language, book: Book, actions: PageActions): MenuEntry[] {
  const hidden = book.tabs.filter((tab) => tab.hidden).slice(0, MOST_LISTED);
  const listed = hidden.map((tab) => ({ label: tab.name, run: () => actions.showTab(tab.id) }));
  return [
    {
      label: word(language, "file"),
      items: [
        { label: word(language, "open"), run: actions.openFile },
        { label: word(language, "download"), run: actions.download },
        {},
        { label: word(language, "print"), run: actions.print },
      ],
    },
    {
      label: word(language, "view"),
      items: [
        { label: word(language, "showHidden"), run: actions.showHiddenLines },
        {
          label: word(language, "hiddenTabs"),
          items: listed.length > 0 ? listed : [{ label: word(language, "noHiddenTabs") }],
        },
      ],
    },
  ];
}

/** A menu of the add-on; choosing an entry runs its function. */
export function addOnMenu(menu: MenuView, run: (name: string) => void): MenuEntry {
  const { label, items, function: name } = menu;
  return {
    ...(label !== undefined && { label }),
    ...(items !== undefined && { items: items.map((item) => addOnMenu(item, run)) }),
    ...(name !== undefined && { run: () => run(name) }),
  };
}
