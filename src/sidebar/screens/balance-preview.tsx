// A proposal before it is applied: moves by assistant to leave out one by one, loads and map afterwards.

import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Checkbox, Segments } from "../components/field.tsx";
import { Detail } from "../components/lines.tsx";
import { LoadBar } from "../components/load-bar.tsx";
import { VillageMap } from "../components/map.tsx";
import { Doubts, Empty, Notice } from "../components/notice.tsx";
import { useApp } from "../context.ts";
import { hours } from "../format.ts";
import { say } from "../say.ts";
import { type Board, MapLegend, nameOf, scaleOf } from "./caseload.tsx";
import { EffectView, useEffectOf } from "./cooperative-dialog.tsx";

/** A proposal as the server tells it. */
export type Proposal = Result<"caseload.propose">;
/** One cooperative that changes hands. */
export type Move = Proposal["assignments"][number];

/** The preview; `left` holds the codes of the moves that are left out. */
export function Preview({
  board,
  proposal,
  left,
  onToggle,
  children,
}: {
  readonly board: Board;
  readonly proposal: Proposal;
  readonly left: ReadonlySet<string>;
  readonly onToggle: (code: string) => void;
  readonly children?: ComponentChildren;
}) {
  const { client } = useApp();
  const [view, setView] = useState<"moves" | "loads" | "map">("moves");
  const chosen = useMemo(() => proposal.assignments.filter((move) => !left.has(move.code)), [proposal, left]);
  const counted = useEffectOf(
    [...left].join(),
    () =>
      client.call("caseload.assign", { moves: chosen.map(({ code, to }) => ({ code, to })), dryRun: true }),
    250,
  );
  if (proposal.assignments.length === 0) {
    return (
      <>
        <Notice tone="good">{proposal.statement}</Notice>
        <Empty title={say("balance.noMoves")} />
      </>
    );
  }
  return (
    <>
      <Notice tone={proposal.load.proven ? "good" : "info"} heard={false}>
        {proposal.statement}
      </Notice>
      {children}
      <Segments
        label={say("board.view")}
        value={view}
        onChange={setView}
        options={[
          { value: "moves", label: say("balance.moves", { count: proposal.assignments.length }) },
          { value: "loads", label: say("board.loads") },
          { value: "map", label: say("board.map") },
        ]}
      />
      {left.size === 0 ? <Doubts of={proposal.warnings ?? []} /> : <EffectView {...counted} />}
      {view === "moves" ? <Moves board={board} proposal={proposal} left={left} onToggle={onToggle} /> : null}
      {view === "loads" ? <LoadsAfter board={board} proposal={proposal} effect={counted.effect} /> : null}
      {view === "map" ? <MapAfter board={board} moves={chosen} /> : null}
    </>
  );
}

function Moves({
  board,
  proposal,
  left,
  onToggle,
}: {
  readonly board: Board;
  readonly proposal: Proposal;
  readonly left: ReadonlySet<string>;
  readonly onToggle: (code: string) => void;
}) {
  return (
    <>
      <Detail>{say("balance.untick")}</Detail>
      {proposal.after.map((after) => {
        const moves = proposal.assignments.filter((move) => move.to === after.code);
        const before = proposal.before.find((each) => each.code === after.code);
        const [one] = moves;
        if (one === undefined) return null;
        // What is the same for all is told once.
        const shared = moves.every(({ reason }) => reason === one.reason);
        return (
          <details key={after.code} open={proposal.assignments.length <= 40}>
            <summary>
              <strong>{say("balance.toWhom", { name: after.name })}</strong>
              <span class="detail">
                {say("balance.loadChange", {
                  before: hours(before?.hours ?? 0),
                  after: hours(after.hours),
                  count: moves.length,
                })}
              </span>
            </summary>
            {shared ? <Detail>{one.reason}</Detail> : null}
            {moves.map((move) => (
              <Checkbox
                key={move.code}
                checked={!left.has(move.code)}
                onChange={() => onToggle(move.code)}
                label={
                  <>
                    <strong>{move.village}</strong>
                    {move.from === null ? null : (
                      <span class="detail">
                        {say("balance.fromWhom", { name: nameOf(board, move.from) ?? "" })}
                      </span>
                    )}
                    {shared ? null : <span class="detail">{move.reason}</span>}
                  </>
                }
              />
            ))}
          </details>
        );
      })}
    </>
  );
}

function LoadsAfter({
  board,
  proposal,
  effect,
}: {
  readonly board: Board;
  readonly proposal: Proposal;
  readonly effect: Result<"caseload.assign"> | null;
}) {
  const scale = scaleOf(board);
  return (
    <ul class="bare" aria-label={say("board.loads")}>
      {proposal.after.map((planned) => {
        const { code } = planned;
        const before = proposal.before.find((each) => each.code === code);
        const now = effect?.hours.find((each) => each.code === code);
        const after = now ? { ...planned, hours: now.after, count: now.count } : planned;
        return (
          <li key={code} class="assistant">
            <strong>{after.name}</strong>
            <LoadBar load={after} mean={proposal.load.mean} tolerance={board.tolerance} scale={scale} />
            <span class="detail">
              {say("balance.wasHours", {
                hours: hours(before?.hours ?? 0),
                before: before?.count ?? 0,
                after: after.count,
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function MapAfter({ board, moves }: { readonly board: Board; readonly moves: readonly Move[] }) {
  const [when, setWhen] = useState<"before" | "after">("after");
  const [only, setOnly] = useState("");
  const moved = useMemo(() => new Map(moves.map((move) => [move.code, move.to])), [moves]);
  const after = useMemo<Board>(() => {
    const cooperatives = board.cooperatives.map((each) => ({
      ...each,
      assistant: moved.get(each.code) ?? each.assistant,
    }));
    const assistants = board.assistants.map((each) => ({
      ...each,
      count: cooperatives.filter((cooperative) => cooperative.assistant === each.code).length,
    }));
    return { ...board, cooperatives, assistants };
  }, [board, moved]);
  const shown = when === "after" ? after : board;
  if (board.cooperatives.every((each) => each.lat === null)) return <Empty title={say("map.none")} />;
  return (
    <>
      <Segments
        label={say("balance.when")}
        value={when}
        onChange={setWhen}
        options={[
          { value: "before", label: say("balance.before") },
          { value: "after", label: say("balance.after") },
        ]}
      />
      <VillageMap board={shown} only={only} current={null} />
      <MapLegend board={shown} only={only} onChange={setOnly} />
    </>
  );
}
