// Lainnya: the screens that are needed less often.

import { LinkRow } from "../components/button.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";

/** The screen. */
export function More() {
  const { say, go } = useApp();
  return (
    <Page title={say("nav.more")}>
      <LinkRow
        icon="back"
        title={say("history.title")}
        detail={say("history.detail")}
        onClick={() => go({ screen: "history" })}
      />
      <LinkRow
        icon="people"
        title={say("visit.title")}
        detail={say("visit.detail")}
        onClick={() => go({ screen: "visit" })}
      />
      <LinkRow
        icon="report"
        title={say("mapping.title")}
        detail={say("mapping.detail")}
        onClick={() => go({ screen: "mapping" })}
      />
      <LinkRow
        icon="pin"
        title={say("settings.title")}
        detail={say("settings.detail")}
        onClick={() => go({ screen: "settings" })}
      />
      <LinkRow
        icon="refresh"
        title={say("setup.again")}
        detail={say("setup.againDetail")}
        onClick={() => go({ screen: "setup" })}
      />
      <LinkRow
        icon="info"
        title={say("help.title")}
        detail={say("help.detail")}
        onClick={() => go({ screen: "help" })}
      />
    </Page>
  );
}
