// Laporan bulanan: the printable report of an assistant or of the office.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button, PdfRow } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { Row } from "../components/lines.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { Working } from "../components/progress.tsx";
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
      setOutcome(null);
      setOutcome(await client.call("report.monthly", whose === "" ? {} : { assistant: whose }));
    });
  return (
    <Page title={say("monthly.title")}>
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
      <Working busy={task.busy} words={say("monthly.title")} />
      <Failure error={task.error} retry={make} />
      {outcome === null ? null : (
        <>
          <Notice tone={outcome.state === "kept" ? "doubt" : "good"}>
            {outcome.state === "kept"
              ? outcome.note
              : say(`monthly.${outcome.state}`, { sheet: outcome.sheet })}
          </Notice>
          <PdfRow url={outcome.url} title={outcome.sheet} />
        </>
      )}
    </Page>
  );
}
