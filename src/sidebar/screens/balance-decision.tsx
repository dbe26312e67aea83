// A proposal decided on: previewed, changed move by move, applied as one action, its papers drawn.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { useApp } from "../context.ts";
import { useTask } from "../reads.ts";
import { say } from "../say.ts";
import { toggled } from "../toggled.ts";
import { type Move, Preview, type Proposal } from "./balance-preview.tsx";
import type { Board } from "./caseload.tsx";

/** What was applied, with the moves that were made. */
type Outcome = Result<"caseload.apply"> & {
  readonly moves: readonly Move[];
  /** Villages by code. */
  readonly names: ReadonlyMap<string, string>;
};

/** The decision; `date` stands on the handover list, `children` between what is said of the plan and its moves. */
export function Decision({
  board,
  proposal,
  date,
  children,
}: {
  readonly board: Board;
  readonly proposal: Proposal;
  readonly date?: string;
  readonly children?: ComponentChildren;
}) {
  const { client, tell } = useApp();
  const apply = useTask(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chosen = proposal.assignments.filter((move) => !left.has(move.code));

  const save = (): void =>
    apply.run(async () => {
      const result = await client.call("caseload.apply", {
        moves: chosen.map(({ code, from, to }) => ({ code, from, to })),
      });
      const skipped = new Set(result.skipped.map((each) => each.id));
      const names = new Map(chosen.map(({ code, village }) => [code, village]));
      setOutcome({ ...result, names, moves: chosen.filter((move) => !skipped.has(move.code)) });
      tell(say("balance.applied", { count: result.applied }), result.action);
    });

  if (outcome !== null) return <Applied outcome={outcome} date={date} />;
  if (proposal.infeasible !== undefined) return <Infeasible infeasible={proposal.infeasible} />;
  return (
    <>
      <Preview
        board={board}
        proposal={proposal}
        left={left}
        onToggle={(code) => setLeft(toggled(left, code))}
      >
        {children}
      </Preview>
      <Failure error={apply.error} retry={save} />
      {proposal.assignments.length === 0 ? null : (
        <div class="foot">
          <Button kind="primary" busy={apply.busy} disabled={chosen.length === 0} onClick={save}>
            {say("balance.apply", { count: chosen.length })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Why no plan keeps every rule, and what would let one. */
export function Infeasible({ infeasible }: { readonly infeasible: NonNullable<Proposal["infeasible"]> }) {
  return (
    <Notice tone="wrong">
      <p>
        <strong>{say("balance.infeasible")}</strong>
      </p>
      <p>{infeasible.message}</p>
      {infeasible.relaxations.length === 0 ? null : (
        <>
          <p>{say(infeasible.relaxations.length === 1 ? "balance.relaxation" : "balance.relaxations")}</p>
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

function Applied({ outcome, date }: { readonly outcome: Outcome; readonly date: string | undefined }) {
  const { client, tell, go } = useApp();
  const task = useTask(true);
  const draw = (): void =>
    task.run(async () => {
      const moves = outcome.moves.map(({ code, from, to, cause }) => ({ code, from, to, cause }));
      tell(say("balance.papersMade", await client.call("caseload.papers", { moves, ...(date && { date }) })));
    });
  return (
    <Notice tone={outcome.skipped.length === 0 ? "good" : "doubt"}>
      <p>{say("balance.applied", { count: outcome.applied })}</p>
      {outcome.skipped.length === 0 ? null : (
        <>
          <p>{say("balance.skipped", { count: outcome.skipped.length })}</p>
          <ul>
            {outcome.skipped.map((each) => (
              <li key={each.id}>
                {outcome.names.get(each.id) ?? each.id}: {each.why}
              </li>
            ))}
          </ul>
        </>
      )}
      <Detail>{say("balance.papersOld")}</Detail>
      <Row>
        <Button busy={task.busy} onClick={draw}>
          {say("balance.papers")}
        </Button>
        <Button onClick={() => go({ screen: "caseload" })}>{say("balance.seeBoard")}</Button>
      </Row>
      <Failure error={task.error} retry={draw} />
    </Notice>
  );
}
