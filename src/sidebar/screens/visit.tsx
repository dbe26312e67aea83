// Catat kunjungan: one visit by a short form, or many pasted from a list.

import { useState } from "preact/hooks";
import type { Params, Result } from "../../addon/rpc.ts";
import { parseVisitLines } from "../../domain/progress/visit-lines.ts";
import { Button } from "../components/button.tsx";
import { Combobox } from "../components/combobox.tsx";
import { Field, goToProblem, Segments, TextArea } from "../components/field.tsx";
import { Brought, Detail, Row } from "../components/lines.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { villageOptions } from "../villages.ts";

type Visit = Params<"visits.record">["visits"][number];
type Outcome = Result<"visits.record">;

/** The screen. */
export function RecordVisit() {
  const [how, setHow] = useState<"one" | "many">("one");
  return (
    <Page title={say("visit.title")}>
      <Segments
        label={say("visit.how")}
        value={how}
        onChange={setHow}
        options={[
          { value: "one", label: say("visit.one") },
          { value: "many", label: say("visit.many") },
        ]}
      />
      {how === "one" ? <OneVisit /> : <ManyVisits />}
    </Page>
  );
}

const blank = { village: "", activity: "", result: "", followUp: "", dueDate: "" };

function OneVisit() {
  const { client, status, tell } = useApp();
  const sheets = useRead("progress.sheets", {});
  const task = useTask(true);
  const [date, setDate] = useState(status.today);
  const [form, setForm] = useState(blank);
  const [asked, setAsked] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const set = (change: Partial<typeof blank>): void => setForm({ ...form, ...change });
  const missing = form.village === "" || form.activity.trim() === "" || date === "";

  const save = (): void => {
    setAsked(true);
    setWhy(null);
    if (missing) {
      goToProblem();
      return;
    }
    task.run(async () => {
      const outcome = await client.call("visits.record", { visits: [visitOf(date, form)] });
      const problem = outcome.problems[0];
      if (problem !== undefined) {
        setWhy(problem.why);
        return;
      }
      tell(say("visit.saved", { count: outcome.recorded }), outcome.action);
      // The date stays: visits of one day are mostly written down together.
      setForm(blank);
      setAsked(false);
    });
  };

  const needed = (text: string): string | undefined =>
    asked && text.trim() === "" ? say("visit.needed") : undefined;
  return (
    <>
      <Failure error={sheets.error} retry={sheets.reload} />
      <Field label={say("visit.date")} type="date" value={date} onInput={setDate} problem={needed(date)} />
      <Combobox
        label={say("visit.village")}
        hint={say("visit.whose")}
        options={villageOptions(sheets.data?.sheets ?? [])}
        value={form.village}
        onChange={(village) => set({ village })}
        problem={asked && form.village === "" ? say("visit.villageNeeded") : undefined}
      />
      <Field
        label={say("visit.activity")}
        value={form.activity}
        onInput={(activity) => set({ activity })}
        problem={needed(form.activity)}
      />
      <TextArea label={say("visit.result")} value={form.result} onInput={(result) => set({ result })} />
      <Field
        label={say("visit.followUp")}
        hint={say("ui.optional")}
        value={form.followUp}
        onInput={(followUp) => set({ followUp })}
      />
      {form.followUp.trim() === "" ? null : (
        <Field
          label={say("visit.dueDate")}
          hint={say("ui.optional")}
          type="date"
          value={form.dueDate}
          onInput={(dueDate) => set({ dueDate })}
        />
      )}
      {why === null ? null : (
        <Notice tone="wrong">
          <p>{why}</p>
          <p>{say("visit.notSaved")}</p>
        </Notice>
      )}
      <Failure error={task.error} retry={save} />
      <Row>
        <Button kind="primary" busy={task.busy} onClick={save}>
          {say("visit.save")}
        </Button>
      </Row>
    </>
  );
}

/** A due day without a follow-up was typed before the follow-up was taken out again. */
const visitOf = (date: string, form: typeof blank): Visit => ({
  ...form,
  date,
  dueDate: form.followUp.trim() && form.dueDate,
});

function ManyVisits() {
  const { client, tell } = useApp();
  const task = useTask(true);
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<{ readonly tried: boolean; readonly answer: Outcome } | null>(null);
  const lines = parseVisitLines(text);
  const visits = lines.map(({ visit }) => visit);

  const send = (dryRun: boolean): void =>
    task.run(async () => {
      const answer = await client.call("visits.record", { visits, dryRun });
      // Lines are named as they stand in the field: as pasted, once saved only the wrong ones.
      const problems = answer.problems.map(({ line, why }, left) => ({
        line: dryRun ? (lines[line - 1]?.line ?? line) : left + 1,
        why,
      }));
      setOutcome({ tried: dryRun, answer: { ...answer, problems } });
      if (dryRun) return;
      tell(say("visit.saved", { count: answer.recorded }), answer.action);
      // Lines that were not recorded stay, to be mended and sent again.
      const wrong = new Set(answer.problems.map((problem) => problem.line));
      setText(lines.flatMap(({ written }, index) => (wrong.has(index + 1) ? written : [])).join("\n"));
    });

  return (
    <>
      <p>{say("visit.manyIntro")}</p>
      <Detail>{say("visit.manyOrder")}</Detail>
      <TextArea
        label={say("visit.lines")}
        rows={8}
        value={text}
        onInput={(value) => {
          setText(value);
          setOutcome(null);
        }}
        problem={visits.length > 200 ? say("visit.tooMany") : undefined}
      />
      <Row>
        <Button
          kind={outcome?.tried ? "plain" : "primary"}
          busy={task.busy}
          disabled={visits.length === 0 || visits.length > 200}
          onClick={() => send(true)}
        >
          {say("visit.try", { count: visits.length })}
        </Button>
        {outcome?.tried && outcome.answer.problems.length < visits.length ? (
          <Button kind="primary" busy={task.busy} onClick={() => send(false)}>
            {say("visit.saveMany", { count: visits.length - outcome.answer.problems.length })}
          </Button>
        ) : null}
      </Row>
      <Failure error={task.error} />
      {outcome === null ? null : (
        <Brought key={String(outcome.tried)}>
          {outcome.answer.problems.length === 0 ? (
            <Notice tone="good">
              {say(outcome.tried ? "visit.allGood" : "visit.saved", { count: outcome.answer.recorded })}
            </Notice>
          ) : (
            <Notice tone="doubt">
              <p>{say("visit.problems", { count: outcome.answer.problems.length })}</p>
              <ul>
                {outcome.answer.problems.map((problem) => (
                  <li key={problem.line}>{say("visit.line", problem)}</li>
                ))}
              </ul>
            </Notice>
          )}
        </Brought>
      )}
    </>
  );
}
