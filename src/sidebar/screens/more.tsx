// Lainnya: the screens that are needed less often.

import * as w from "../../domain/text/sidebar.ts";
import { LinkRow } from "../components/button.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";

/** The screen. */
export function More() {
  const { say, go } = useApp();
  return (
    <Page title={say(w.navMore)}>
      <LinkRow
        icon="back"
        title={say(w.historyTitle)}
        detail={say(w.historyDetail)}
        onClick={() => go({ screen: "history" })}
      />
      <LinkRow
        icon="people"
        title={say(w.visitTitle)}
        detail={say(w.visitDetail)}
        onClick={() => go({ screen: "visit" })}
      />
      <LinkRow
        icon="report"
        title={say(w.mappingTitle)}
        detail={say(w.mappingDetail)}
        onClick={() => go({ screen: "mapping" })}
      />
      <LinkRow
        icon="pin"
        title={say(w.settingsTitle)}
        detail={say(w.settingsDetail)}
        onClick={() => go({ screen: "settings" })}
      />
      <LinkRow
        icon="refresh"
        title={say(w.setupAgain)}
        detail={say(w.setupAgainDetail)}
        onClick={() => go({ screen: "setup" })}
      />
      <LinkRow
        icon="info"
        title={say(w.helpTitle)}
        detail={say(w.helpDetail)}
        onClick={() => go({ screen: "help" })}
      />
    </Page>
  );
}
