// Laporan bulanan: the printable report of an assistant or of the office.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { Icon } from "../components/icons.tsx";
import { Row } from "../components/lines.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { ProgressBar } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";

/** The screen. */
export function Monthly() {
  const { client } = useApp();
  const board = useRead("caseload.board", {});
  const task = useTask(true);
  const [whose, setWhose] = useState("");
  const [outcome, setOutcome] = useState<Result<"report.monthly"> | null>(null);
  const make = (): void =>
    task.run(async () => {
      setOutcome(await client.call("report.monthly", whose === "" ? {} : { assistant: whose }));
    });
  return (
    <Page title={say("monthly.title")} inner>
      <p>{say("monthly.intro")}</p>
      <Failure error={board.error} retry={board.reload} />
      <Select
        label={say("monthly.whose")}
        value={whose}
        onChange={(value) => {
          setWhose(value);
          setOutcome(null);
        }}
        options={[
          { value: "", label: say("monthly.ofOffice") },
          ...(board.data?.assistants ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Row>
        <Button kind="primary" busy={task.busy} onClick={make}>
          {say("monthly.make")}
        </Button>
      </Row>
      {task.busy ? <ProgressBar label={say("monthly.title")} /> : null}
      <Failure error={task.error} retry={make} />
      {outcome === null ? null : (
        <>
          <Notice tone={outcome.state === "kept" ? "doubt" : "good"}>
            {outcome.state === "kept"
              ? outcome.note
              : say(`monthly.${outcome.state}`, { sheet: outcome.sheet })}
          </Notice>
          <a class="link-row" href={outcome.url} target="_blank" rel="noopener noreferrer">
            <span class="link-text">{say("monthly.open", { sheet: outcome.sheet })}</span>
            <Icon name="open" />
          </a>
        </>
      )}
    </Page>
  );
}
