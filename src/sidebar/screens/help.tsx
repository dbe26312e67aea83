// Bantuan: the first ten minutes, what is stored where, the keyboard, the version.

import { Links, links } from "../components/links.tsx";
// "../components/button.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { say } from "../say.ts";

const steps = ["help.step1", "help.step2", "help.step3", "help.step4", "help.step5"] as const;
const stored = ["help.stored1", "help.stored2", "help.stored3", "help.stored4"] as const;
const keys = ["help.keys1", "help.keys2", "help.keys3"] as const;

/** The screen. */
export function Help() {
  const { status, alone } = useApp();
  return (
    <Page title={say("help.title")} inner>
      <h2>{say("help.first")}</h2>
      <ol>
        {steps.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <h2>{say("help.safe")}</h2>
      <p>{say("help.safeWhy")}</p>
      <h2>{say("help.stored")}</h2>
      <ul>
        {stored.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <h2>{say("help.keys")}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      {alone ? null : <Links of={links.help} />}
      <p class="detail">{say("help.version", { version: status.version })}</p>
    </Page>
  );
}
