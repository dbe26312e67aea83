// Bantuan: the first ten minutes, each task in a sentence or two, what is stored where, the keyboard, the version.

import { Detail } from "../components/lines.tsx";
import { Links, links } from "../components/links.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { say } from "../say.ts";

const steps = ["help.step1", "help.step2", "help.step3", "help.step4", "help.step5"] as const;
/** Each task with how it is done: PANDUAN.md in short. */
const tasks = [
  ["help.setUp", "help.setUpHow"],
  ["help.check", "help.checkHow"],
  ["help.fix", "help.fixHow"],
  ["help.assign", "help.assignHow"],
  ["help.balance", "help.balanceHow"],
  ["help.leave", "help.leaveHow"],
  ["help.sheets", "help.sheetsHow"],
  ["help.template", "help.templateHow"],
  ["help.recap", "help.recapHow"],
  ["help.visit", "help.visitHow"],
  ["help.undo", "help.undoHow"],
] as const;
const stored = ["help.stored1", "help.stored2", "help.stored3", "help.stored4"] as const;
const keys = ["help.keys1", "help.keys2", "help.keys3"] as const;

/** The screen. */
export function Help() {
  const { status } = useApp();
  return (
    <Page title={say("help.title")}>
      <h2>{say("help.first")}</h2>
      <ol>
        {steps.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <h2>{say("help.tasks")}</h2>
      {tasks.map(([title, how]) => (
        <details key={title} class="rule">
          <summary>{say(title)}</summary>
          <p>{say(how)}</p>
        </details>
      ))}
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
      <Links of={links.help} />
      <Detail>{say("help.version", { version: status.version })}</Detail>
    </Page>
  );
}
