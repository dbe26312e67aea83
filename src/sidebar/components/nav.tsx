// The bar at the top: the four screens of the daily work and the rest behind one more.

import * as w from "../../domain/text/sidebar.ts";
import type { Words } from "../../domain/text/words.ts";
import { type Place, type Screen, useApp } from "../context.ts";
import { Icon, type IconName } from "./icons.tsx";

const entries = [
  { screen: "home", icon: "home", key: w.navHome },
  { screen: "check", icon: "check", key: w.navCheck },
  { screen: "caseload", icon: "people", key: w.navCaseload },
  { screen: "report", icon: "report", key: w.navReport },
  { screen: "more", icon: "more", key: w.navMore },
] as const satisfies readonly { screen: Screen; icon: IconName; key: Words }[];

/** Under which entry each inner screen stands. */
const parents: Readonly<Partial<Record<Screen, Screen>>> = {
  findings: "check",
  waivers: "check",
  asks: "check",
  rules: "check",
  assistant: "caseload",
  balance: "caseload",
  sheets: "report",
  print: "report",
  recap: "report",
  month: "report",
  placeholders: "report",
};

/** The bar; arrow keys move along it. */
export function Nav({ place }: { readonly place: Place }) {
  const { say, go } = useApp();
  const current = entries.some((entry) => entry.screen === place.screen)
    ? place.screen
    : (parents[place.screen] ?? "more");
  return (
    <nav
      aria-label={say(w.navLabel)}
      onKeyDown={(event) => {
        const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (step === 0) return;
        const buttons = [...event.currentTarget.querySelectorAll("button")];
        const at = buttons.findIndex((button) => button === document.activeElement);
        buttons[(at + step + buttons.length) % buttons.length]?.focus();
        event.preventDefault();
      }}
    >
      {entries.map(({ screen, icon, key }) => (
        <button
          key={screen}
          type="button"
          aria-current={screen === current ? "page" : undefined}
          onClick={() => go({ screen })}
        >
          <Icon name={icon} />
          <span>{say(key)}</span>
        </button>
      ))}
    </nav>
  );
}
