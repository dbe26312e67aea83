// Bantuan: the first ten minutes, each task in a sentence or two, what is stored where, the keyboard, the version.

import { Detail } from "../components/lines.tsx";
import { Links, links } from "../components/links.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { say } from "../say.ts";

const steps = [1, 2, 3, 4, 5, 6] as const;
/** Each task with how it is done: PANDUAN.md in short. */
const tasks = [
  "setUp",
  "columns",
  "check",
  "fix",
  "asks",
  "assign",
  "balance",
  "leave",
  "sheets",
  "template",
  "print",
  "recap",
  "monthly",
  "visit",
  "undo",
  "settings",
] as const;
const stored = [1, 2, 3, 4] as const;
const keys = [1, 2, 3] as const;

/** The screen. */
export function Help() {
  const { status } = useApp();
  return (
    <Page title={say("help.title")}>
      <h2>{say("help.first")}</h2>
      <ol>
        {steps.map((n) => (
          <li key={n}>{say(`help.step${n}`)}</li>
        ))}
      </ol>
      <h2>{say("help.tasks")}</h2>
      {tasks.map((task) => (
        <details key={task} class="rule">
          <summary>{say(`help.${task}`)}</summary>
          <p>{say(`help.${task}How`)}</p>
        </details>
      ))}
      <h2>{say("help.safe")}</h2>
      <p>{say("help.safeWhy")}</p>
      <h2>{say("help.stored")}</h2>
      <ul>
        {stored.map((n) => (
          <li key={n}>{say(`help.stored${n}`)}</li>
        ))}
      </ul>
      <h2>{say("help.keys")}</h2>
      <ul>
        {keys.map((n) => (
          <li key={n}>{say(`help.keys${n}`)}</li>
        ))}
      </ul>
      <Links of={links.help} />
      <Detail>{say("help.version", { version: status.version })}</Detail>
    </Page>
  );
}
