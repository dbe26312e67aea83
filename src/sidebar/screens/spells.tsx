// Who mentored whom: the history of one cooperative or one assistant, looked up when it is opened.

import { useState } from "preact/hooks";
import type { Params } from "../../addon/rpc.ts";
import { longDate, longMonth } from "../../domain/text/dates.ts";
import { Detail } from "../components/lines.tsx";
import { Loaded } from "../components/loaded.tsx";
import { useRead } from "../reads.ts";
import { language, say } from "../say.ts";

/** The history, closed at first; `of` names the cooperative or the assistant. */
export function Spells({ of }: { readonly of: Params<"caseload.history"> }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("spells.title")}</summary>
      {open ? <List of={of} /> : null}
    </details>
  );
}

function List({ of }: { readonly of: Params<"caseload.history"> }) {
  const reading = useRead("caseload.history", of);
  return (
    <Loaded of={reading}>
      {({ spells }) =>
        spells.length === 0 ? (
          <Detail>{say("spells.none")}</Detail>
        ) : (
          <ul class="bare">
            {spells.map((each) => (
              <li key={each.code + each.assistant + each.from + each.until}>
                {"code" in of ? each.name : each.village}
                <span class="detail">
                  {time(each.from) || say("spells.unknown")} –{" "}
                  {each.until === null ? say("spells.now") : time(each.until) || say("spells.unknown")}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function time(text: string): string {
  return text === "" ? "" : text.length > 7 ? longDate(text, language()) : longMonth(text, language());
}
