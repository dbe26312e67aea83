// One assistant: load, limits, districts, and the cooperatives held.

import { useState } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { List } from "../components/list.tsx";
import { Holding, LoadBar } from "../components/load-bar.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Empty } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead } from "../reads.ts";
import { say } from "../say.ts";
import { districtsOf, scaleOf } from "./caseload.tsx";
import { CooperativeDialog } from "./cooperative-dialog.tsx";
import { CooperativeRow } from "./cooperative-list.tsx";
import { Spells } from "./spells.tsx";

/** The screen of the assistant `code`. */
export function Assistant({ code }: { readonly code: string }) {
  const { go } = useApp();
  const reading = useRead("caseload.board", {});
  const board = reading.data;
  const [picked, setPicked] = useState<string | null>(null);
  const assistant = board?.assistants.find((each) => each.code === code);
  const held = board?.cooperatives.filter((each) => each.assistant === code) ?? [];
  const open = board?.cooperatives.find((each) => each.code === picked) ?? null;
  return (
    <Page title={assistant?.name ?? code} reading={reading}>
      <Loaded of={reading}>
        {(board) =>
          assistant === undefined ? (
            <Empty title={say("assistant.gone")} />
          ) : (
            <>
              <LoadBar
                load={assistant}
                mean={board.mean}
                tolerance={board.tolerance}
                scale={scaleOf(board)}
              />
              <p>
                <Holding load={assistant} />
              </p>
              <Detail>
                {say("assistant.status", { status: say(`status.${assistant.status}`) })} ·{" "}
                {districtsOf(board, code)
                  .map(({ name, count }) => `${name} (${count})`)
                  .join(", ") || say("assistant.noDistrict")}
              </Detail>
              <Row>
                <Button onClick={() => go({ screen: "staff", of: code })}>{say("staff.open")}</Button>
              </Row>
              <Spells of={{ assistant: code }} />
              {held.length === 0 ? (
                <Empty title={say("assistant.none")}>
                  {assistant.hi > 0 ? <p>{say("assistant.noneWhy")}</p> : null}
                </Empty>
              ) : (
                <List
                  label={say("board.cooperatives")}
                  items={held}
                  keyOf={(each) => each.code}
                  height={61}
                  row={(each, tab) => <CooperativeRow cooperative={each} tab={tab} onPick={setPicked} />}
                />
              )}
            </>
          )
        }
      </Loaded>
      {board !== null && open !== null ? (
        <CooperativeDialog key={open.code} board={board} cooperative={open} onClose={() => setPicked(null)} />
      ) : null}
    </Page>
  );
}
