// Rows that lead to other screens, each with its title and what it is for in one place.

import * as w from "../../domain/text/sidebar.ts";
import { type Screen, useApp } from "../context.ts";
import { say } from "../say.ts";
import { LinkRow } from "./button.tsx";
import type { IconName } from "./icons.tsx";

interface Link {
  readonly screen: Screen;
  readonly icon: IconName;
  readonly title: w.Both;
  readonly detail: w.Both;
}

const link = (screen: Screen, icon: IconName, title: w.Both, detail: w.Both): Link => ({
  screen,
  icon,
  title,
  detail,
});
const visit = link("visit", "people", w.visitTitle, w.visitDetail);
const rules = link("rules", "info", w.rulesTitle, w.rulesDetail);
const placeholders = link("placeholders", "info", w.placeholdersTitle, w.placeholdersDetail);

/** What each of the main screens leads to. */
export const links = {
  check: [
    link("asks", "doubt", w.asksTitle, w.asksDetail),
    link("waivers", "even", w.waiversTitle, w.waiversDetail),
    rules,
  ],
  report: [
    link("sheets", "report", w.sheetsTitle, w.sheetsDetail),
    link("print", "open", w.printTitle, w.printDetail),
    link("recap", "check", w.recapTitle, w.recapDetail),
    visit,
    link("month", "pin", w.monthTitle, w.monthDetail),
    placeholders,
  ],
  more: [
    link("history", "undo", w.historyTitle, w.historyDetail),
    visit,
    link("mapping", "report", w.mappingTitle, w.mappingDetail),
    link("settings", "settings", w.settingsTitle, w.settingsDetail),
    link("setup", "refresh", w.setupAgain, w.setupAgainDetail),
    link("help", "info", w.helpTitle, w.helpDetail),
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
