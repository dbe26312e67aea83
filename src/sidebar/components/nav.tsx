// The bar at the top: the four screens of the daily work and the rest behind one more.

import type { Both } from "../../domain/text/sidebar.ts";
import * as w from "../../domain/text/sidebar.ts";
import { type Screen, useApp } from "../context.ts";
import { say } from "../say.ts";
import { Icon, type IconName } from "./icons.tsx";

const entries = [
  { screen: "home", icon: "home", key: w.navHome },
  { screen: "check", icon: "check", key: w.navCheck },
  { screen: "caseload", icon: "people", key: w.navCaseload },
  { screen: "report", icon: "report", key: w.navReport },
  { screen: "more", icon: "more", key: w.navMore },
] as const satisfies readonly { screen: Screen; icon: IconName; key: Both }[];

/** The bar; arrow keys move along it. */
export function Nav({ current }: { readonly current: Screen }) {
  const { go } = useApp();
  return (
    <nav
      aria-label={say(w.navLabel)}
      onKeyDown={(event) => {
        const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
        const buttons = [...event.currentTarget.querySelectorAll("button")];
        const at = buttons.indexOf(event.target);
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
