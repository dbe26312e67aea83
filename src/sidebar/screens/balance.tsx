// Seimbangkan: a fair plan with its proof, at a tolerance that can be compared with others.

import { useState } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Failure } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { ProgressBar, Working } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { hours } from "../format.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { Decision, Infeasible } from "./balance-decision.tsx";
import type { Proposal } from "./balance-preview.tsx";
import { type Found, Proof } from "./balance-proof.tsx";

const tolerances = [0, 1, 2, 5, 10, 15] as const;

/** The screen. */
export function Balance() {
  const { client } = useApp();
  const reading = useRead("caseload.board", {});
  const board = reading.data;
  const [tolerance, setTolerance] = useState<number | null>(null);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const propose = useTask(false);
  const percent = tolerance ?? board?.tolerance ?? 5;

  const compute = (better: Found | null): void =>
    propose.run(async () => {
      setProposal(null);
      setFound(better);
      setProposal(
        await client.call("caseload.propose", {
          tolerance: percent,
          ...(better && { found: better.plan }),
        }),
      );
    });

  return (
    <Page title={say("board.balance")}>
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
            <Row>
              <Button
                kind={proposal === null ? "primary" : "plain"}
                busy={propose.busy}
                onClick={() => compute(null)}
              >
                {say(proposal === null ? "balance.compute" : "balance.computeAgain")}
              </Button>
            </Row>
            <Working busy={propose.busy} words={say("balance.computing")} />
            <Failure error={propose.error} retry={() => compute(found)} />
            <Tolerances />
            {proposal === null ? null : (
              <Decision board={board} proposal={proposal}>
                {proposal.moveCostBound < proposal.moveCost || !proposal.load.proven ? (
                  <Proof proposal={proposal} tolerance={percent} found={found} onFound={compute} />
                ) : null}
              </Decision>
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
  const [found, setFound] = useState<readonly (Proposal & { tolerance: number })[]>([]);
  const compute = (): void =>
    task.run(async () => {
      setFound([]);
      for (const tolerance of tolerances) {
        const proposal = await client.call("caseload.propose", { tolerance });
        setFound((now) => [...now, { ...proposal, tolerance }]);
        // What no plan can keep, none can at another tolerance.
        if (proposal.infeasible) return;
      }
    });
  const infeasible = found[0]?.infeasible;
  return (
    <details class="more">
      <summary>{say("balance.table")}</summary>
      <Detail>{say("balance.tableHint")}</Detail>
      <Row>
        <Button busy={task.busy} onClick={compute}>
          {say("balance.tableCompute")}
        </Button>
      </Row>
      {task.busy ? (
        <ProgressBar label={say("balance.computing")} done={found.length} total={tolerances.length} />
      ) : null}
      {infeasible ? (
        <Infeasible infeasible={infeasible} />
      ) : found.length > 0 ? (
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
                <td>{hours(line.load.max)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <Failure error={task.error} retry={compute} />
    </details>
  );
}
