// The page's own menus, and the add-on's as entries of the same kind.

import type { MenuView } from "../protocol.ts";
import { post } from "./api.ts";
import type { MenuEntry } from "./menu.tsx";
import type { Shell } from "./shell.ts";

/** Hidden tabs that the menu lists; the list of all tabs has the rest. */
const MOST_LISTED = 40;

/** `Berkas` and `Tampilan`; `pickFile` asks the person for a file. */
export function pageMenus(shell: Shell, pickFile: () => void): MenuEntry[] {
  const { book } = shell;
  const hidden = book.tabs.filter((tab) => tab.hidden).slice(0, MOST_LISTED);
  const listed = hidden.map((tab) => ({
    label: tab.name,
    run: () => shell.send(post("tab", { tab: tab.id, kind: "show" }).then(() => shell.choose(tab.id))),
  }));
  const showLines = (): void => {
    for (const kind of ["showRows", "showColumns"] as const) {
      shell.send(post("change", { tab: book.active.tab, kind, at: 0, count: 1 }));
    }
  };
  return [
    {
      label: shell.say("file"),
      items: [
        { label: shell.say("open"), run: pickFile },
        { label: shell.say("download"), run: () => location.assign("/workbook.xlsx") },
        {},
        { label: shell.say("print"), run: () => shell.print(book.active.tab) },
      ],
    },
    {
      label: shell.say("view"),
      items: [
        { label: shell.say("showHidden"), run: showLines },
        {
          label: shell.say("hiddenTabs"),
          items: listed.length > 0 ? listed : [{ label: shell.say("noHiddenTabs") }],
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
