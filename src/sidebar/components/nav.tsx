// The bar at the top: the four screens of the daily work and the rest behind one more.

import { type Screen, useApp } from "../context.ts";
import { say, type WordKey } from "../say.ts";
import { Icon, type IconName } from "./icons.tsx";

const entries = [
  { screen: "home", icon: "home", key: "nav.home" },
  { screen: "check", icon: "check", key: "nav.check" },
  { screen: "caseload", icon: "people", key: "nav.caseload" },
  { screen: "report", icon: "report", key: "nav.report" },
  { screen: "more", icon: "more", key: "nav.more" },
] as const satisfies readonly { screen: Screen; icon: IconName; key: WordKey }[];

/** The bar; arrow keys move along it. */
export function Nav({ current }: { readonly current: Screen }) {
  const { go } = useApp();
  return (
    <nav
      aria-label={say("nav.label")}
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
