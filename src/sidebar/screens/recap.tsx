// Rekapitulasi and Tutup bulan: what goes upward, and the month kept for comparison.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { addMonths, longMonth } from "../../domain/text/dates.ts";
import { Button } from "../components/button.tsx";
import { CopyText } from "../components/copy.tsx";
import { Select } from "../components/field.tsx";
import { Row } from "../components/lines.tsx";
import { Doubts, Failure, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { Working } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { language, say } from "../say.ts";

/** Rekapitulasi. */
export function Recap() {
  const { client } = useApp();
  const task = useTask(true);
  const [outcome, setOutcome] = useState<Result<"recap.update"> | null>(null);
  const update = (): void =>
    task.run(async () => {
      setOutcome(null);
      setOutcome(await client.call("recap.update", { show: true }));
    });
  return (
    <Page title={say("recap.title")}>
      <p>{say("recap.intro")}</p>
      <Row>
        <Button kind="primary" busy={task.busy} onClick={update}>
          {say("recap.update")}
        </Button>
      </Row>
      <Working busy={task.busy} words={say("recap.updating")} />
      <Failure error={task.error} retry={update} />
      {outcome === null ? null : (
        <>
          <Notice tone="good">{say(outcome.changed ? "recap.changed" : "recap.unchanged")}</Notice>
          <Doubts of={outcome.notes} />
          <CopyText label={say("recap.summary")} text={outcome.summary} />
        </>
      )}
    </Page>
  );
}

/** Tutup bulan. */
export function Month() {
  const { client, status, tell } = useApp();
  const task = useTask(true);
  const closed = useRead("snapshot.months", {}).data?.months ?? [];
  const { reportMonth, today } = status;
  const [month, setMonth] = useState(reportMonth);
  const months = new Set([reportMonth, ...[0, -1, -2].map((step) => addMonths(today.slice(0, 7), step))]);
  const [outcome, setOutcome] = useState<Result<"snapshot.close"> | null>(null);
  const close = (again = false): void =>
    task.run(async () => {
      const done = await client.call("snapshot.close", { month, again });
      setOutcome(done);
      const { rows, changed, kept, action } = done;
      if (kept === 0)
        tell(
          say(changed === 0 ? "month.same" : "month.closed", {
            month: longMonth(done.month, language()),
            rows,
            changed,
          }),
          action,
        );
    });
  return (
    <Page title={say("month.title")}>
      <p>{say("month.intro")}</p>
      <Select
        label={say("month.which")}
        value={month}
        onChange={(value) => {
          setMonth(value);
          setOutcome(null);
        }}
        options={[...months].map((value) => {
          const month = longMonth(value, language());
          return { value, label: closed.includes(value) ? say("month.isClosed", { month }) : month };
        })}
      />
      <Row>
        <Button kind="primary" busy={task.busy} onClick={() => close()}>
          {say("month.close")}
        </Button>
      </Row>
      <Failure error={task.error} retry={() => close()} />
      <Doubts of={outcome?.warnings ?? []} />
      {outcome === null || outcome.kept === 0 ? null : (
        <Row>
          <Button busy={task.busy} onClick={() => close(true)}>
            {say("month.again")}
          </Button>
        </Row>
      )}
    </Page>
  );
}
