// The progress sheets: searched by village or district, opened in the spreadsheet, or made when missing.

import { useMemo, useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import * as w from "../../domain/text/sidebar.ts";
import { Button } from "../components/button.tsx";
import { Field } from "../components/field.tsx";
import { List } from "../components/list.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Empty, Failure } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { focusGrid } from "../google.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { holds } from "../search.ts";

type Sheet = Result<"progress.sheets">["sheets"][number];

/** The screen. */
export function Sheets() {
  const reading = useRead("progress.sheets", {});
  const data = reading.data;
  const [typed, setTyped] = useState("");
  const found = useMemo(
    () =>
      (data?.sheets ?? []).filter((each) => holds(`${each.village} ${each.district} ${each.code}`, typed)),
    [data, typed],
  );
  const made = (data?.sheets ?? []).filter((each) => each.sheet !== null).length;
  return (
    <Page title={say(w.sheetsTitle)} inner reading={reading}>
      <Loaded of={reading}>
        {(data) =>
          data.sheets.length === 0 ? (
            <Empty title={say(w.boardNoCooperatives)}>
              <p>{say(w.boardNoCooperativesWhy)}</p>
            </Empty>
          ) : (
            <>
              <Field label={say(w.sheetsSearch)} type="search" value={typed} onInput={setTyped} />
              <p class="detail">{say(w.sheetsMade, { made, all: data.sheets.length })}</p>
              {found.length === 0 ? <Empty title={say(w.uiNothingFound, { text: typed })} /> : null}
              <List
                label={say(w.sheetsTitle)}
                items={found}
                keyOf={(each) => each.code}
                height={57}
                row={(each, tab) => <SheetRow sheet={each} tab={tab} />}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function SheetRow({ sheet, tab }: { readonly sheet: Sheet; readonly tab: 0 | -1 }) {
  const { client, tell, generation, go } = useApp();
  const task = useTask(false);
  const open = (): void =>
    task.run(async () => {
      const opened = await client.call("progress.open", { code: sheet.code });
      tell(say(w.sheetsOpened, { sheet: opened.sheet }));
      focusGrid();
    });
  return (
    <article class="sheet-row" aria-label={sheet.village}>
      <span class="link-text">
        <span class="link-title">{sheet.sheet ?? sheet.village}</span>
        <span class="detail">{sheet.district}</span>
      </span>
      {sheet.sheet === null ? (
        <Button
          kind="quiet"
          tab={tab}
          label={say(w.sheetsMakeOf, { village: sheet.village })}
          onClick={() => {
            generation.start({ codes: [sheet.code] });
            go({ screen: "report" });
          }}
        >
          {say(w.sheetsMake)}
        </Button>
      ) : (
        <>
          <Button
            kind="quiet"
            tab={tab}
            busy={task.busy}
            label={say(w.sheetsOpenOf, { village: sheet.village })}
            onClick={open}
          >
            {say(w.sheetsOpen)}
          </Button>
          {sheet.url === null ? null : (
            <a
              class="button quiet"
              href={sheet.url}
              target="_blank"
              rel="noopener noreferrer"
              tabIndex={tab}
              aria-label={say(w.sheetsPrintOf, { village: sheet.village })}
            >
              PDF
            </a>
          )}
        </>
      )}
      <Failure error={task.error} retry={open} />
    </article>
  );
}
