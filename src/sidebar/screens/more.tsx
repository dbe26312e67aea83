// Lainnya: the screens that are needed less often.

import { Links, links } from "../components/links.tsx";
import { Page } from "../components/page.tsx";
import { say } from "../say.ts";

/** The screen. */
export function More() {
  return (
    <Page title={say("nav.more")}>
      <Links of={links.more} />
    </Page>
  );
}
