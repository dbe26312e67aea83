// The placeholders a template may use, with meaning and sample, to copy into a cell.

import { useState } from "preact/hooks";
import { Field } from "../components/field.tsx";
import { Detail } from "../components/lines.tsx";
import { List } from "../components/list.tsx";
import { Loaded } from "../components/loaded.tsx";
import { NothingFound } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useRead } from "../reads.ts";
import { say } from "../say.ts";
import { holds } from "../search.ts";

/** The screen. */
export function Placeholders() {
  const reading = useRead("progress.placeholders", {});
  const data = reading.data;
  const [typed, setTyped] = useState("");
  const found = (data?.placeholders ?? []).filter((each) =>
    holds(`${each.name} ${each.meaning} ${each.sample}`, typed),
  );
  return (
    <Page title={say("placeholders.title")}>
      <p>{say("placeholders.intro")}</p>
      <Loaded of={reading}>
        {() => (
          <>
            <Field label={say("placeholders.search")} type="search" value={typed} onInput={setTyped} />
            <NothingFound of={found} text={typed} />
            <List
              label={say("placeholders.title")}
              items={found}
              keyOf={(each) => each.name}
              height={77}
              row={(each) => (
                <article class="finding">
                  <p>
                    <code>{`{{${each.name}}}`}</code>
                  </p>
                  <p>{each.meaning}</p>
                  {each.sample === "" ? null : (
                    <Detail>{say("placeholders.sample", { sample: each.sample })}</Detail>
                  )}
                </article>
              )}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
