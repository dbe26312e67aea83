// Seimbangkan: a fair plan with its proof, previewed by assistant, to change move by move, then applied as one action.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { ProgressBar } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { hours } from "../format.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { type Move, Preview, type Proposal } from "./balance-preview.tsx";

/** What was applied, with the moves that were made. */
type Outcome = Result<"caseload.apply"> & { readonly moves: readonly Move[] };

const tolerances = [0, 1, 2, 5, 10, 15] as const;

/** The screen. */
export function Balance() {
  const { client, tell, back } = useApp();
  const reading = useRead("caseload.board", {});
  const board = reading.data;
  const [tolerance, setTolerance] = useState<number | null>(null);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const propose = useTask(false);
  const apply = useTask(true);
  const percent = tolerance ?? board?.tolerance ?? 5;
  const chosen = (proposal?.assignments ?? []).filter((move) => !left.has(move.code));

  const compute = (): void =>
    propose.run(async () => {
      setProposal(null);
      setOutcome(null);
      setLeft(new Set());
      setProposal(await client.call("caseload.propose", { tolerance: percent }));
    });

  const save = (): void =>
    apply.run(async () => {
      const result = await client.call("caseload.apply", {
        moves: chosen.map(({ code, from, to }) => ({ code, from, to })),
      });
      const { action } = result;
      const skipped = new Set(result.skipped.map((each) => each.id));
      setOutcome({ ...result, moves: chosen.filter((move) => !skipped.has(move.code)) });
      setProposal(null);
      tell(say("balance.applied", { count: result.applied }), action);
    });

  return (
    <Page title={say("board.balance")} inner>
      <Loaded of={reading}>
        {(board) => (
          <>
            <p>{say("balance.intro")}</p>
            <Select
              label={say("balance.tolerance")}
              hint={say("balance.toleranceHint")}
              value={String(percent)}
              onChange={(value) => {
                setTolerance(Number(value));
                setProposal(null);
              }}
              options={[...new Set([...tolerances, board.tolerance])]
                .sort((a, b) => a - b)
                .map((value) => ({ value: String(value), label: `${value}%` }))}
            />
            <div class="row">
              <Button kind={proposal === null ? "primary" : "plain"} busy={propose.busy} onClick={compute}>
                {say(proposal === null ? "balance.compute" : "balance.computeAgain")}
              </Button>
            </div>
            {propose.busy ? (
              <>
                <ProgressBar label={say("balance.computing")} />
                <p class="detail">{say("balance.computing")}</p>
              </>
            ) : null}
            <Failure error={propose.error} retry={compute} />
            <Tolerances />
            {outcome === null ? null : <Applied outcome={outcome} onDone={back} />}
            {proposal === null ? null : proposal.infeasible !== undefined ? (
              <Infeasible infeasible={proposal.infeasible} />
            ) : (
              <Preview
                board={board}
                proposal={proposal}
                left={left}
                onToggle={(code) =>
                  setLeft((now) => {
                    const next = new Set(now);
                    if (!next.delete(code)) next.add(code);
                    return next;
                  })
                }
              />
            )}
            <Failure error={apply.error} retry={save} />
            {proposal === null ||
            proposal.infeasible !== undefined ||
            proposal.assignments.length === 0 ? null : (
              <div class="foot">
                <Button kind="primary" busy={apply.busy} disabled={chosen.length === 0} onClick={save}>
                  {say("balance.apply", { count: chosen.length })}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** How many moves each tolerance asks for, computed one after another on request. */
function Tolerances() {
  const { client } = useApp();
  const task = useTask(false);
  const [found, setFound] = useState<readonly { tolerance: number; moves: number; max: number }[]>([]);
  const compute = (): void =>
    task.run(async () => {
      setFound([]);
      for (const tolerance of tolerances) {
        const { moves, load } = await client.call("caseload.propose", { tolerance });
        setFound((now) => [...now, { tolerance, moves, max: load.max }]);
      }
    });
  return (
    <details class="more">
      <summary>{say("balance.table")}</summary>
      <p class="detail">{say("balance.tableHint")}</p>
      <div class="row">
        <Button busy={task.busy} onClick={compute}>
          {say("balance.tableCompute")}
        </Button>
      </div>
      {task.busy ? (
        <ProgressBar label={say("balance.computing")} done={found.length} total={tolerances.length} />
      ) : null}
      {found.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say("balance.colTolerance")}</th>
              <th scope="col">{say("balance.colMoves")}</th>
              <th scope="col">{say("balance.colMax")}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((line) => (
              <tr key={line.tolerance}>
                <th scope="row">{line.tolerance}%</th>
                <td>{line.moves}</td>
                <td>{hours(line.max)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Failure error={task.error} retry={compute} />
    </details>
  );
}

function Infeasible({ infeasible }: { readonly infeasible: NonNullable<Proposal["infeasible"]> }) {
  return (
    <Notice tone="wrong">
      <p>
        <strong>{say("balance.infeasible")}</strong>
      </p>
      <p>{infeasible.message}</p>
      {infeasible.relaxations.length === 0 ? null : (
        <>
          <p>{say("balance.relaxations")}</p>
          <ul>
            {infeasible.relaxations.map((relaxation) => (
              <li key={relaxation}>{relaxation}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function Applied({ outcome, onDone }: { readonly outcome: Outcome; readonly onDone: () => void }) {
  const { client, tell } = useApp();
  const task = useTask(true);
  const draw = (): void =>
    task.run(async () => {
      const moves = outcome.moves.map(({ code, from, to, reason }) => ({ code, from, to, reason }));
      tell(say("balance.papersMade", await client.call("caseload.papers", { moves })));
    });
  return (
    <Notice tone={outcome.skipped.length === 0 ? "good" : "doubt"}>
      <p>{say("balance.applied", { count: outcome.applied })}</p>
      {outcome.skipped.length === 0 ? null : (
        <>
          <p>{say("balance.skipped", { count: outcome.skipped.length })}</p>
          <ul>
            {outcome.skipped.map((each) => (
              <li key={each.id}>{each.why}</li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <Button busy={task.busy} onClick={draw}>
          {say("balance.papers")}
        </Button>
        <Button onClick={onDone}>{say("balance.seeBoard")}</Button>
      </div>
      <Failure error={task.error} retry={draw} />
    </Notice>
  );
}
