// The placeholders a template may use, with meaning and sample, to copy into a cell.

import { useState } from "preact/hooks";
import * as w from "../../domain/text/sidebar.ts";
import { Field } from "../components/field.tsx";
import { List } from "../components/list.tsx";
import { Empty, Failure, Waiting } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead } from "../reads.ts";
import { holds } from "../search.ts";

/** The screen. */
export function Placeholders() {
  const { say } = useApp();
  const { data, loading, error, reload } = useRead("progress.placeholders", {});
  const [typed, setTyped] = useState("");
  const found = (data?.placeholders ?? []).filter((each) =>
    holds(`${each.name} ${each.meaning} ${each.sample}`, typed),
  );
  return (
    <Page title={say(w.placeholdersTitle)} inner>
      <p>{say(w.placeholdersIntro)}</p>
      {error === null ? null : <Failure error={error} retry={reload} />}
      {data === null ? (
        loading ? (
          <Waiting />
        ) : null
      ) : (
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
    </Page>
  );
}
