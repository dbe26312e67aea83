// Laporan: makes progress sheets with real progress, and leads to what hangs on them.

import { Links, links } from "../components/links.tsx";
import { Page } from "../components/page.tsx";
import { say } from "../say.ts";
import { MakeSheets } from "./make-sheets.tsx";

/** The screen. */
export function Report() {
  return (
    <Page title={say("nav.report")}>
      <h2>{say("report.make")}</h2>
      <MakeSheets />
      <h2>{say("ui.also")}</h2>
      <Links of={links.report} />
    </Page>
  );
}
