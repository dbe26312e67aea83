// Penugasan: who holds what and how heavily; assign by hand, or let it be balanced.

import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button, LinkRow } from "../components/button.tsx";
import { Segments } from "../components/field.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { Holding, LoadBar } from "../components/load-bar.tsx";
import { Loaded } from "../components/loaded.tsx";
import { type Cooperative, Mark, VillageMap } from "../components/map.tsx";
import { Empty, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { hours } from "../format.ts";
import { useRead } from "../reads.ts";
import { say } from "../say.ts";
import { selected } from "../selected.ts";
import { takesPart } from "../standing.ts";
import { CooperativeDialog } from "./cooperative-dialog.tsx";
import { CooperativeList } from "./cooperative-list.tsx";

/** The board as the server tells it. */
export type Board = Result<"caseload.board">;

type View = "loads" | "cooperatives" | "map";

/** The screen. */
export function Caseload() {
  const { go } = useApp();
  const reading = useRead("caseload.board", {});
  const board = reading.data;
  const [view, setView] = useState<View>("loads");
  const [picked, setPicked] = useState<string | null>(null);
  const active = useActiveRow();
  const current = board === null || active === null ? null : selected(board.cooperatives, active);
  const open = board?.cooperatives.find((each) => each.code === picked) ?? null;
  return (
    <Page title={say("nav.caseload")} reading={reading}>
      <Loaded of={reading}>
        {(board) =>
          board.assistants.length === 0 ? (
            <Empty title={say("board.noAssistants")}>
              <p>{say("board.noAssistantsWhy")}</p>
              <Row>
                <Button kind="primary" onClick={() => go({ screen: "staff" })}>
                  {say("staff.event.new")}
                </Button>
              </Row>
            </Empty>
          ) : board.cooperatives.length === 0 ? (
            <Empty title={say("board.noCooperatives")}>
              <p>{say("board.noCooperativesWhy")}</p>
            </Empty>
          ) : (
            <>
              <Summary board={board} />
              <Row>
                <Button kind={board.calm ? "plain" : "primary"} onClick={() => go({ screen: "balance" })}>
                  {say("board.balance")}
                </Button>
                <Button onClick={() => go({ screen: "staff" })}>{say("staff.open")}</Button>
              </Row>
              <ActiveRow board={board} cooperative={current} onOpen={setPicked} />
              <Segments
                label={say("board.view")}
                value={view}
                onChange={setView}
                options={[
                  { value: "loads", label: say("board.loads") },
                  { value: "cooperatives", label: say("board.cooperatives") },
                  { value: "map", label: say("board.map") },
                ]}
              />
              {view === "loads" ? <Loads board={board} /> : null}
              {view === "cooperatives" ? <CooperativeList board={board} onPick={setPicked} /> : null}
              {view === "map" ? (
                <MapView board={board} current={current?.code ?? null} onPick={setPicked} />
              ) : null}
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

function Summary({ board }: { readonly board: Board }) {
  return (
    <>
      <p>
        {say("board.summary", {
          cooperatives: board.cooperatives.length,
          assistants: board.assistants.filter(takesPart).length,
          mean: hours(board.mean),
        })}
      </p>
      {board.advice === "" ? null : <Notice tone="info">{board.advice}</Notice>}
    </>
  );
}

function ActiveRow({
  board,
  cooperative,
  onOpen,
}: {
  readonly board: Board;
  readonly cooperative: Cooperative | null;
  readonly onOpen: (code: string) => void;
}) {
  // The line keeps its place when no row is chosen, so that nothing below it jumps.
  return (
    <div class="active-row">
      {cooperative === null ? (
        <Detail>{say("board.activeNone")}</Detail>
      ) : (
        <LinkRow
          title={say("board.active", { village: cooperative.village })}
          detail={nameOf(board, cooperative.assistant) ?? say("board.nobody")}
          onClick={() => onOpen(cooperative.code)}
        />
      )}
    </div>
  );
}

function Loads({ board }: { readonly board: Board }) {
  const { go } = useApp();
  const scale = scaleOf(board);
  // The heaviest first; each keeps the mark that its place among all gives it.
  const sorted = [...board.assistants].sort((a, b) => b.hours - a.hours);
  return (
    <>
      <Detail>{say("board.legend")}</Detail>
      <ul class="bare" aria-label={say("board.loads")}>
        {sorted.map((assistant) => (
          <li key={assistant.code}>
            <button
              type="button"
              class="assistant"
              onClick={() => go({ screen: "assistant", of: assistant.code })}
            >
              <span class="assistant-name">
                <Mark index={board.assistants.indexOf(assistant)} />
                <strong>{assistant.name}</strong>
                {assistant.status === "Aktif" ? null : (
                  <span class="tag">{say(`status.${assistant.status}`)}</span>
                )}
              </span>
              <LoadBar load={assistant} mean={board.mean} tolerance={board.tolerance} scale={scale} />
              <span class="detail">
                <Holding load={assistant} />
                {` · ${say("board.districts", { count: districtsOf(board, assistant.code).length })}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function MapView({
  board,
  current,
  onPick,
}: {
  readonly board: Board;
  readonly current: string | null;
  readonly onPick: (code: string) => void;
}) {
  const [only, setOnly] = useState("");
  if (board.cooperatives.every((each) => each.lat === null)) {
    return (
      <Empty title={say("map.none")}>
        <p>{say("map.noneWhy")}</p>
      </Empty>
    );
  }
  return (
    <>
      <VillageMap board={board} only={only} current={current} onPick={onPick} />
      <MapLegend board={board} only={only} onChange={setOnly} />
    </>
  );
}

/** The marks of the map in words, with counts; pressing one fades all others. */
export function MapLegend({
  board,
  only,
  onChange,
}: {
  readonly board: Board;
  readonly only: string;
  readonly onChange: (code: string) => void;
}) {
  const nobody = board.cooperatives.filter((each) => each.assistant === null).length;
  const lines = [
    ...board.assistants.map((each, index) => ({
      code: each.code,
      name: each.name,
      count: each.count,
      index,
    })),
    ...(nobody > 0 ? [{ code: "-", name: say("board.nobody"), count: nobody, index: -1 }] : []),
  ];
  return (
    <ul class="bare legend" aria-label={say("map.legend")}>
      {lines.map((line) => (
        <li key={line.code}>
          <button
            type="button"
            aria-pressed={only === line.code}
            onClick={() => onChange(only === line.code ? "" : line.code)}
          >
            <Mark index={line.index} />
            <span>{line.name}</span>
            <span>{line.count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Name of an assistant, null for nobody. */
export function nameOf(board: Board, code: string | null): string | null {
  if (code === null) return null;
  return board.assistants.find((each) => each.code === code)?.name ?? code;
}

/** Hours at the right end of every bar, so that bars can be compared. */
export function scaleOf(board: Board): number {
  return Math.max(board.mean * 1.3, ...board.assistants.map((each) => each.hours)) * 1.02;
}

/** Districts in which an assistant holds cooperatives, with how many. */
export function districtsOf(board: Board, code: string): readonly { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const each of board.cooperatives) {
    if (each.assistant === code) counts.set(each.district, (counts.get(each.district) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** What tells the cooperative on the sheet's active row, looked up every three seconds while the page is in sight. */
function useActiveRow(): Result<"caseload.active"> | null {
  const { client } = useApp();
  const [row, setRow] = useState<Result<"caseload.active"> | null>(null);
  useEffect(() => {
    let here = true;
    let asking = false;
    const look = (): void => {
      // Following the selection never waits in front of a person's own work.
      if (asking || document.visibilityState === "hidden" || client.pending() > 0) return;
      asking = true;
      client
        .call("caseload.active", {})
        .then(
          (answer) => here && setRow(answer),
          // A missed look is made up by the next one.
          () => null,
        )
        .then(() => {
          asking = false;
        });
    };
    const timer = setInterval(look, 3000);
    return () => {
      here = false;
      clearInterval(timer);
    };
  }, [client]);
  return row;
}
