// The progress sheets: searched by village or district, opened in the spreadsheet, or made when missing.

import { useMemo, useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { Field } from "../components/field.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { List } from "../components/list.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Empty, Failure, NothingFound } from "../components/notice.tsx";
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
  const { client, tell } = useApp();
  const task = useTask(false);
  const hide = (hidden: boolean): void =>
    task.run(async () => {
      let count = 0;
      for (let left = 1; left > 0; ) {
        const step = await client.call("progress.hide", { hidden });
        count += step.changed;
        ({ left } = step);
      }
      tell(say(hidden ? "sheets.hidden" : "sheets.shown", { count }));
    });
  const made = (data?.sheets ?? []).filter((each) => each.sheet !== null).length;
  return (
    <Page title={say("sheets.title")} reading={reading}>
      <Loaded of={reading}>
        {(data) =>
          data.sheets.length === 0 ? (
            <Empty title={say("board.noCooperatives")}>
              <p>{say("board.noCooperativesWhy")}</p>
            </Empty>
          ) : (
            <>
              <Field label={say("sheets.search")} type="search" value={typed} onInput={setTyped} />
              <Detail>{say("sheets.made", { made, all: data.sheets.length })}</Detail>
              {made === 0 ? null : (
                <Row>
                  {[true, false].map((each) => (
                    <Button key={each} kind="quiet" busy={task.busy} onClick={() => hide(each)}>
                      {say(each ? "sheets.hideAll" : "sheets.showAll")}
                    </Button>
                  ))}
                </Row>
              )}
              <Failure error={task.error} />
              <NothingFound of={found} text={typed} />
              <List
                label={say("sheets.title")}
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
      tell(say("sheets.opened", { sheet: opened.sheet }));
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
          label={say("sheets.makeOf", { village: sheet.village })}
          onClick={() => {
            generation.start({ codes: [sheet.code] });
            go({ screen: "report" });
          }}
        >
          {say("sheets.make")}
        </Button>
      ) : (
        <>
          <Button
            kind="quiet"
            tab={tab}
            busy={task.busy}
            label={say("sheets.openOf", { village: sheet.village })}
            onClick={open}
          >
            {say("sheets.open")}
          </Button>
          {sheet.url === null ? null : (
            <a
              class="button quiet"
              href={sheet.url}
              target="_blank"
              rel="noreferrer"
              tabIndex={tab}
              aria-label={say("sheets.printOf", { village: sheet.village })}
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
