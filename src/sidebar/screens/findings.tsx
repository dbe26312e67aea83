// The findings of one rule: go to the cell, fix it, or waive it with a reason.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { type Finding, fixableIds, groups, placeOf, remove } from "../check-session.ts";
import { Button } from "../components/button.tsx";
import { Change } from "../components/change.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Field, goToProblem, TextArea } from "../components/field.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { List } from "../components/list.tsx";
import { Empty, Failure } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { SeverityIcon } from "../components/severity.tsx";
import { useApp } from "../context.ts";
import { cell } from "../format.ts";
import { focusGrid } from "../google.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { useRest } from "./check.tsx";
import { FixDialog } from "./fix-dialog.tsx";

/** The screen of the rule `code`. */
export function Findings({ code }: { readonly code: string }) {
  const { check, back } = useApp();
  const [fixing, setFixing] = useState<readonly string[] | null>(null);
  const [waiving, setWaiving] = useState<Finding | null>(null);
  const rules = useRead("validation.rules", {});
  useRest();
  const group = check === null ? undefined : groups(check, check.filter).find((each) => each.code === code);
  const title = group?.title ?? check?.titles[code] ?? code;
  const fixable = fixableIds(group?.findings ?? []);
  const rule = rules.data?.rules.find((each) => each.code === code);
  return (
    <Page title={title}>
      {rule === undefined ? null : <Explanation rule={rule} />}
      {group === undefined ? (
        <Empty title={say("findings.none")}>
          <Button kind="primary" onClick={back}>
            {say("findings.backToList")}
          </Button>
        </Empty>
      ) : (
        <>
          <Detail>
            {say("check.count", { count: group.findings.length })} · {code}
          </Detail>
          {fixable.length > 0 ? (
            <Row>
              <Button kind="primary" onClick={() => setFixing(fixable)}>
                {say("findings.fixAll", { count: fixable.length })}
              </Button>
            </Row>
          ) : null}
          <List
            label={title}
            items={group.findings}
            keyOf={(finding) => finding.id}
            height={120}
            row={(finding, tab) => (
              <FindingRow finding={finding} tab={tab} onFix={(id) => setFixing([id])} onWaive={setWaiving} />
            )}
          />
        </>
      )}
      {fixing === null ? null : <FixDialog ids={fixing} onClose={() => setFixing(null)} />}
      {waiving === null ? null : <WaiveDialog finding={waiving} onClose={() => setWaiving(null)} />}
    </Page>
  );
}

type Rule = Result<"validation.rules">["rules"][number];

function Explanation({ rule }: { readonly rule: Rule }) {
  return (
    <details class="more">
      <summary>{say("findings.why")}</summary>
      <p>{rule.explanation}</p>
      {rule.example === "" ? null : <p>{say("rules.example", { example: rule.example })}</p>}
    </details>
  );
}

/** Heading, row and tab of a finding, and what stands there where no fix shows it. */
const cellOf = ({ heading, row, sheet, value, fix }: Finding) =>
  [
    fix === undefined && value !== "" ? `${heading}: ${cell(value)}` : heading,
    row === null ? sheet : say("findings.at", { row, sheet }),
  ]
    .filter(Boolean)
    .join(" · ");

function FindingRow({
  finding,
  tab,
  onFix,
  onWaive,
}: {
  readonly finding: Finding;
  readonly tab: 0 | -1;
  readonly onFix: (id: string) => void;
  readonly onWaive: (finding: Finding) => void;
}) {
  const { client, check, tell } = useApp();
  const task = useTask(false);
  const place = placeOf(check, finding);
  const show = (): void =>
    task.run(async () => {
      const shown = await client.call("validation.show", { id: finding.id });
      tell(say(shown.a1 === "" ? "sheets.opened" : "findings.shown", shown));
      focusGrid();
    });
  return (
    <article class="finding" aria-label={place}>
      <p class="finding-place">
        <SeverityIcon severity={finding.severity} />
        <strong>{place}</strong>
        {finding.fresh ? <span class="tag">{say("findings.fresh")}</span> : null}
      </p>
      <p>{finding.message}</p>
      {finding.fix === undefined ? null : (
        <p>
          <Change from={finding.value} to={finding.fix.to} />
        </p>
      )}
      <Detail>{cellOf(finding)}</Detail>
      <Row>
        <Button kind="quiet" tab={tab} busy={task.busy} onClick={show}>
          {say("findings.show")}
        </Button>
        {finding.fix === undefined ? null : (
          <Button kind="quiet" tab={tab} onClick={() => onFix(finding.id)}>
            {say("findings.fix")}
          </Button>
        )}
        <Button kind="quiet" tab={tab} onClick={() => onWaive(finding)}>
          {say("findings.waive")}
        </Button>
      </Row>
      <Failure error={task.error} retry={show} />
    </article>
  );
}

function WaiveDialog({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { client, check, setCheck, tell } = useApp();
  const task = useTask(true);
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === "";
  const save = (): void => {
    setAsked(true);
    if (missing) {
      goToProblem();
      return;
    }
    task.run(async () => {
      const { action } = await client.call("validation.waive", {
        id: finding.id,
        value: finding.value,
        reason: reason.trim(),
        ...(until === "" ? {} : { until }),
      });
      if (check !== null) setCheck(remove(check, new Set([finding.id]), true));
      tell(say("waive.saved"), action);
      onClose();
    });
  };
  return (
    <Dialog
      title={say("waive.title")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say("ui.cancel")}</Button>
          <Button kind="primary" busy={task.busy} onClick={save}>
            {say("waive.save")}
          </Button>
        </>
      }
    >
      <p>
        <strong>{placeOf(check, finding)}</strong>
      </p>
      <p>{finding.message}</p>
      <Detail>{cellOf(finding)}</Detail>
      <TextArea
        label={say("waive.reason")}
        most={500}
        hint={say("waive.reasonHint")}
        problem={asked && missing ? say("waive.reasonMissing") : undefined}
        value={reason}
        onInput={setReason}
      />
      <Field
        label={say("waive.until")}
        hint={say("waive.untilHint")}
        type="date"
        value={until}
        onInput={setUntil}
      />
      <Failure error={task.error} retry={save} />
    </Dialog>
  );
}
