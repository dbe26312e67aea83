// One assistant: load, limits, districts, and the cooperatives held.

import { useState } from "preact/hooks";
import * as w from "../../domain/text/sidebar.ts";
import { List } from "../components/list.tsx";
import { LoadBar, limitWords } from "../components/load-bar.tsx";
import { Empty, Failure, Waiting } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead } from "../reads.ts";
import { districtsOf, scaleOf } from "./caseload.tsx";
import { CooperativeDialog } from "./cooperative-dialog.tsx";
import { CooperativeRow } from "./cooperative-list.tsx";

/** The screen of the assistant `code`. */
export function Assistant({ code }: { readonly code: string }) {
  const { say } = useApp();
  const { data: board, loading, error, reload } = useRead("caseload.board", {});
  const [picked, setPicked] = useState<string | null>(null);
  const assistant = board?.assistants.find((each) => each.code === code);
  const held = board?.cooperatives.filter((each) => each.assistant === code) ?? [];
  const open = board?.cooperatives.find((each) => each.code === picked) ?? null;
  const limit = assistant === undefined ? null : limitWords(assistant);
  return (
    <Page title={assistant?.name ?? code} inner refresh={{ run: reload, busy: loading }}>
      {error === null ? null : <Failure error={error} retry={reload} />}
      {board === null ? (
        loading ? (
          <Waiting />
        ) : null
      ) : assistant === undefined ? (
        <Empty title={say(w.assistantGone)} />
      ) : (
        <>
          <LoadBar load={assistant} mean={board.mean} tolerance={board.tolerance} scale={scaleOf(board)} />
          <p>
            {say(w.boardCountLimits, { count: assistant.count, lo: assistant.lo, hi: assistant.hi })}
            {limit === null ? null : <strong class="limit"> · {say(limit)}</strong>}
          </p>
          <p class="detail">
            {say(w.assistantStatus, { status: assistant.status })} ·{" "}
            {districtsOf(board, code)
              .map(({ name, count }) => `${name} (${count})`)
              .join(", ") || say(w.assistantNoDistrict)}
          </p>
          {held.length === 0 ? (
            <Empty title={say(w.assistantNone)}>
              <p>{say(w.assistantNoneWhy)}</p>
            </Empty>
          ) : (
            <List
              label={say(w.boardCooperatives)}
              items={held}
              keyOf={(each) => each.code}
              height={61}
              row={(each, tab) => (
                <CooperativeRow board={board} cooperative={each} tab={tab} onPick={setPicked} />
              )}
            />
          )}
        </>
      )}
      {board !== null && open !== null ? (
        <CooperativeDialog key={open.code} board={board} cooperative={open} onClose={() => setPicked(null)} />
      ) : null}
    </Page>
  );
}
