// Buktikan: goes on with the proofs of a proposal, first of its largest load, then of its moves, here in the page, until both are done or stopped.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Params } from "../../addon/rpc.ts";
import { hoursOf } from "../../domain/caseload/problem.ts";
import { Button } from "../components/button.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { ProgressBar } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { hours } from "../format.ts";
import { type Prover, proverOf } from "../prover.ts";
import { useTask } from "../reads.ts";
import { say } from "../say.ts";
import type { Proposal } from "./balance-preview.tsx";

/** A plan that a proof met, and the weight below which no moves are lighter, where its proof closed. */
export interface Found {
  readonly plan: NonNullable<Params<"caseload.propose">["found"]>;
  readonly bound: number;
}

/** The proofs that a proposal still lacks; `found` is the plan that it already took up, `onFound` is told of a better one. */
export function Proof({
  proposal,
  tolerance,
  found,
  onFound,
}: {
  readonly proposal: Proposal;
  readonly tolerance: number;
  readonly found: Found | null;
  readonly onFound: (found: Found) => void;
}) {
  const { client } = useApp();
  const task = useTask(false);
  const prover = useRef<Prover | null>(null);
  const cost = proposal.moveCost;
  const [bound, setBound] = useState(Math.max(proposal.moveCostBound, found?.bound ?? 0));
  // Hours: below `level` nobody can stay, `reached` is the lowest that a plan is known to reach.
  const [top, setTop] = useState({ level: proposal.load.bound, reached: 0, done: proposal.load.proven });
  const [running, setRunning] = useState(false);
  const [better, setBetter] = useState<(Found & { readonly words: string }) | null>(null);
  useEffect(() => () => prover.current?.stop(), []);

  const start = (): void =>
    task.run(async () => {
      if (prover.current === null) {
        const problem = await client.call("caseload.problem", {
          tolerance,
          ...(found && { found: found.plan }),
        });
        const reached = hoursOf(problem.reached);
        const rise = (progress: { readonly level: typeof problem.level; readonly bound: number }): void => {
          const level = hoursOf(progress.level);
          setTop({ level, reached, done: level >= reached });
          setBound((now) => Math.max(now, Math.min(progress.bound, cost)));
        };
        prover.current = proverOf(problem, rise, (end) => {
          setRunning(false);
          rise(end);
          const { holder } = end;
          if (holder === null) return;
          const plan = problem.cooperatives.map((code, i) => ({
            code,
            to: problem.assistants[holder[i] ?? 0] ?? "",
          }));
          const words =
            hoursOf(end.level) < reached
              ? say("proof.lower", { hours: hours(reached) })
              : say("proof.found", { value: end.bound, cost });
          setBetter({ plan, bound: end.bound, words });
        });
      }
      setRunning(true);
      prover.current.run();
    });
  const stop = (): void => {
    prover.current?.stop();
    setRunning(false);
  };

  if (better !== null) {
    return (
      <Notice tone="good">
        <p>{better.words}</p>
        <Row>
          <Button onClick={() => onFound(better)}>{say("proof.show")}</Button>
        </Row>
      </Notice>
    );
  }
  const { level, reached } = top;
  const lowest = reached > 0 && top.done ? say("proof.lowest", { hours: hours(reached) }) : "";
  if (top.done && bound >= cost) {
    return (
      <Notice tone="good">
        {lowest} {cost > 0 || lowest === "" ? say("proof.done", { cost }) : ""}
      </Notice>
    );
  }
  return (
    <section aria-label={say("proof.title")}>
      <Detail>
        {lowest}{" "}
        {top.done ? say("proof.state", { bound, cost }) : say("proof.level", { hours: hours(level) })}
      </Detail>
      {running ? (
        <ProgressBar
          label={say("proof.running")}
          done={top.done ? bound : level}
          total={top.done ? cost : reached}
        />
      ) : null}
      <Row>
        {running ? (
          <Button onClick={stop}>{say("proof.stop")}</Button>
        ) : (
          <Button busy={task.busy} onClick={start}>
            {say("proof.title")}
          </Button>
        )}
      </Row>
      <Failure error={task.error} retry={start} />
    </section>
  );
}
