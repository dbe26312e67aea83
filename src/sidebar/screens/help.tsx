// Bantuan: the first ten minutes, what is stored where, the keyboard, the version.

import * as w from "../../domain/text/sidebar.ts";
import { Links, links } from "../components/links.tsx";
// "../components/button.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { say } from "../say.ts";

const steps = [w.helpStep1, w.helpStep2, w.helpStep3, w.helpStep4, w.helpStep5] as const;
const stored = [w.helpStored1, w.helpStored2, w.helpStored3, w.helpStored4] as const;
const keys = [w.helpKeys1, w.helpKeys2, w.helpKeys3] as const;

/** The screen. */
export function Help() {
  const { status, alone } = useApp();
  return (
    <Page title={say(w.helpTitle)} inner>
      <h2>{say(w.helpFirst)}</h2>
      <ol>
        {steps.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <h2>{say(w.helpSafe)}</h2>
      <p>{say(w.helpSafeWhy)}</p>
      <h2>{say(w.helpStored)}</h2>
      <ul>
        {stored.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <h2>{say(w.helpKeys)}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      {alone ? null : <Links of={links.help} />}
      <p class="detail">{say(w.helpVersion, { version: status.version })}</p>
    </Page>
  );
}
