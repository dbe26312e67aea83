// Speaks the language of the workbook: the page opens in the account's, whose words the server put behind it.

import { useEffect, useState } from "preact/hooks";
import type { Client } from "./client.ts";
import type { Status } from "./context.ts";
import { language, speak } from "./say.ts";

/** Takes up the workbook's language once it is known; until its words are there the page speaks as before. */
export function useLanguage(client: Client, status: Status | null): void {
  const [, drawAnew] = useState(language());
  const wanted = status?.language ?? language();
  useEffect(() => {
    document.documentElement.lang = language();
    if (wanted === language()) return;
    let stale = false;
    client.read("words.read", { language: wanted }).then(
      ({ words }) => {
        if (stale) return;
        speak({ language: wanted, words });
        document.documentElement.lang = wanted;
        drawAnew(wanted);
      },
      // Whatever keeps the words away keeps all else away too, and is told there.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [client, wanted]);
}
