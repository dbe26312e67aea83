// The placeholders a template may use, with meaning and sample, to copy into a cell.

import { useState } from "preact/hooks";
import * as w from "../../domain/text/sidebar.ts";
import { Field } from "../components/field.tsx";
import { List } from "../components/list.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Empty } from "../components/notice.tsx";
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
    <Page title={say(w.placeholdersTitle)} inner>
      <p>{say(w.placeholdersIntro)}</p>
      <Loaded of={reading}>
        {() => (
          <>
            <Field label={say(w.placeholdersSearch)} type="search" value={typed} onInput={setTyped} />
            {found.length === 0 ? <Empty title={say(w.uiNothingFound, { text: typed })} /> : null}
            <List
              label={say(w.placeholdersTitle)}
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
                    <p class="detail">{say(w.placeholdersSample, { sample: each.sample })}</p>
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
