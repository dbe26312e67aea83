// Buktikan: goes on with the proof that no plan moves less, here in the page, until it is done or stopped.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Params } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { ProgressBar } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { type Prover, proverOf } from "../prover.ts";
import { useTask } from "../reads.ts";
import { say } from "../say.ts";
import type { Proposal } from "./balance-preview.tsx";

type Found = NonNullable<Params<"caseload.propose">["found"]>;

/** The proof of a proposal whose moves are not yet proven the lightest; `onFound` is told of a lighter plan. */
export function Proof({
  proposal,
  tolerance,
  onFound,
}: {
  readonly proposal: Proposal;
  readonly tolerance: number;
  readonly onFound: (found: Found) => void;
}) {
  const { client } = useApp();
  const task = useTask(false);
  const prover = useRef<Prover | null>(null);
  const cost = proposal.moveCost;
  const [bound, setBound] = useState(proposal.moveCostBound);
  const [running, setRunning] = useState(false);
  const [found, setFound] = useState<{ readonly value: number; readonly plan: Found } | null>(null);
  useEffect(() => () => prover.current?.stop(), []);

  const rise = (to: number): void => setBound((now) => Math.max(now, Math.min(to, cost)));
  const start = (): void =>
    task.run(async () => {
      if (prover.current === null) {
        const problem = await client.call("caseload.problem", { tolerance });
        prover.current = proverOf(
          problem,
          (progress) => rise(progress.bound),
          (end) => {
            setRunning(false);
            rise(end.bound);
            if (end.holder === null) return;
            const plan = problem.cooperatives.map((code, i) => ({
              code,
              to: problem.assistants[end.holder?.[i] ?? 0] ?? "",
            }));
            setFound({ value: end.value, plan });
          },
        );
      }
      setRunning(true);
      prover.current.run();
    });
  const stop = (): void => {
    prover.current?.stop();
    setRunning(false);
  };

  if (found !== null) {
    return (
      <Notice tone="good">
        <p>{say("proof.found", { value: found.value, cost })}</p>
        <div class="row">
          <Button onClick={() => onFound(found.plan)}>{say("proof.show")}</Button>
        </div>
      </Notice>
    );
  }
  if (bound >= cost) {
    return (
      <Notice tone="good">
        <p>{say("proof.done", { cost })}</p>
      </Notice>
    );
  }
  return (
    <section aria-label={say("proof.title")}>
      <p class="detail">{say("proof.state", { bound, cost })}</p>
      {running ? <ProgressBar label={say("proof.running")} done={bound} total={cost} /> : null}
      <div class="row">
        {running ? (
          <Button onClick={stop}>{say("proof.stop")}</Button>
        ) : (
          <Button busy={task.busy} onClick={start}>
            {say("proof.title")}
          </Button>
        )}
      </div>
      <Failure error={task.error} retry={start} />
    </section>
  );
}
