// Rows that lead to other screens, each with its title and what it is for in one place.

import { type Screen, useApp } from "../context.ts";
import { say, type WordKey } from "../say.ts";
import { LinkRow } from "./button.tsx";
import type { IconName } from "./icons.tsx";

interface Link {
  readonly screen: Screen;
  readonly icon: IconName;
  readonly title: WordKey;
  readonly detail: WordKey;
}

const link = (screen: Screen, icon: IconName, title: WordKey, detail: WordKey): Link => ({
  screen,
  icon,
  title,
  detail,
});
const visit = link("visit", "people", "visit.title", "visit.detail");
const rules = link("rules", "info", "rules.title", "rules.detail");
const placeholders = link("placeholders", "info", "placeholders.title", "placeholders.detail");

/** What each of the main screens leads to. */
export const links = {
  check: [
    link("asks", "doubt", "asks.title", "asks.detail"),
    link("waivers", "even", "waivers.title", "waivers.detail"),
    rules,
  ],
  report: [
    link("sheets", "report", "sheets.title", "sheets.detail"),
    link("print", "open", "print.title", "print.detail"),
    link("recap", "check", "recap.title", "recap.detail"),
    visit,
    link("monthly", "report", "monthly.title", "monthly.detail"),
    link("month", "pin", "month.title", "month.detail"),
    placeholders,
  ],
  more: [
    link("history", "undo", "history.title", "history.detail"),
    visit,
    link("mapping", "report", "mapping.title", "mapping.detail"),
    link("settings", "settings", "settings.title", "settings.detail"),
    link("setup", "refresh", "setup.again", "setup.againDetail"),
    link("help", "info", "help.title", "help.detail"),
  ],
  help: [rules, placeholders],
} as const;

/** The links of a screen. */
export function Links({ of }: { readonly of: readonly Link[] }) {
  const { go } = useApp();
  return (
    <>
      {of.map(({ screen, icon, title, detail }) => (
        <LinkRow
          key={screen}
          icon={icon}
          title={say(title)}
          detail={say(detail)}
          onClick={() => go({ screen })}
        />
      ))}
    </>
  );
}
