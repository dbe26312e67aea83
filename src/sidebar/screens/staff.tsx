// Someone falls ill, leaves, comes back or arrives: who and when, then only what that touches is shared out, then the papers.

import { useState } from "preact/hooks";
import { longDate } from "../../domain/text/dates.ts";
import { Button } from "../components/button.tsx";
import { Field, Select } from "../components/field.tsx";
import { Brought, Row } from "../components/lines.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { language, say } from "../say.ts";
import { takesPart } from "../standing.ts";
import { Decision } from "./balance-decision.tsx";
import type { Proposal } from "./balance-preview.tsx";
import type { Board } from "./caseload.tsx";

const events = ["Cuti", "Keluar", "Aktif", "new"] as const;
type Event = (typeof events)[number];

/** The screen; `of` is the assistant it begins with. */
export function Staff({ of }: { readonly of: string }) {
  const reading = useRead("caseload.board", {});
  return (
    <Page title={say("staff.open")}>
      <Loaded of={reading}>{(board) => <Guide board={board} of={of} />}</Loaded>
    </Page>
  );
}

function Guide({ board, of }: { readonly board: Board; readonly of: string }) {
  const { client, status, tell } = useApp();
  const nobody = board.assistants.length === 0;
  const was = board.assistants.find((each) => each.code === of)?.status ?? "Aktif";
  const [event, setEvent] = useState<Event>(nobody ? "new" : was === "Aktif" ? "Cuti" : "Aktif");
  const [picked, setPicked] = useState(of);
  const [date, setDate] = useState(status.today);
  const [until, setUntil] = useState("");
  const [own, setCode] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [capacity, setCapacity] = useState(nobody ? "100" : "50");
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const task = useTask(true);
  const isNew = event === "new";
  const code = own ?? nextCode(board);
  // Only who is away comes back; who just came back stays to be seen.
  const people = board.assistants.filter(
    (each) => event !== "Aktif" || each.status === "Cuti" || each.code === picked,
  );
  const whom = people.find((each) => each.code === picked);
  const who = whom?.code ?? "";
  const person = isNew ? name : (whom?.name ?? who);
  const share = Number(capacity.replace(",", "."));
  const lacks =
    date === "" ||
    (isNew ? name.trim() === "" || code.trim() === "" || !(share > 0 && share <= 100) : who === "");

  const change =
    <V,>(set: (value: V) => void) =>
    (value: V): void => {
      set(value);
      setProposal(null);
    };

  const record = (): void =>
    task.run(async () => {
      setPicked(who);
      setProposal(null);
      if (isNew) {
        const newcomer = { code: code.trim(), name: name.trim(), since: date, capacity: share };
        const { action } = await client.call("caseload.arrive", newcomer);
        setCode(null);
        tell(say("staff.recorded", { name: person }), action);
        setProposal(await client.call("caseload.propose", {}));
        return;
      }
      const { action, skipped } = await client.call("caseload.status", {
        assistant: who,
        status: event,
        until,
      });
      tell(skipped[0]?.why ?? say("staff.recorded", { name: person }), action);
      const only = board.cooperatives.filter((each) => each.assistant === who).map((each) => each.code);
      setProposal(
        event === "Aktif"
          ? await client.call("caseload.returns", { assistant: who })
          : await client.call("caseload.propose", { only }),
      );
    });

  const newcomer = isNew ? proposal?.after.find((each) => each.name === person) : undefined;
  return (
    <>
      <h2>{say("staff.step1")}</h2>
      <Select
        label={say("staff.event")}
        hint={say(`staff.why.${event}`)}
        value={event}
        onChange={change((value: string) => {
          setEvent(events.find((each) => each === value) ?? "Cuti");
          setPicked(of);
        })}
        options={events.map((each) => ({ value: each, label: say(`staff.event.${each}`) }))}
      />
      {isNew ? (
        <>
          <Field label={say("staff.name")} most={200} value={name} onInput={change(setName)} />
          <Field label={say("staff.code")} most={40} value={code} onInput={change(setCode)} />
          <Field
            label={say("staff.capacity")}
            hint={say("staff.capacityHint")}
            type="number"
            value={capacity}
            onInput={change(setCapacity)}
          />
        </>
      ) : (
        <Select
          label={say("staff.who")}
          value={who}
          onChange={change(setPicked)}
          options={[
            ...(who === "" ? [{ value: "", label: say("staff.choose") }] : []),
            ...people.map((each) => ({
              value: each.code,
              label: each.status === "Aktif" ? each.name : `${each.name} · ${say(`status.${each.status}`)}`,
            })),
          ]}
        />
      )}
      {event === "Cuti" ? (
        <Field
          label={say("staff.until")}
          hint={say("staff.untilHint")}
          type="date"
          value={until}
          onInput={change(setUntil)}
        />
      ) : null}
      <Field label={say(isNew ? "staff.since" : "staff.date")} type="date" value={date} onInput={setDate} />
      <Row>
        <Button
          kind={proposal === null ? "primary" : "plain"}
          busy={task.busy}
          disabled={lacks}
          onClick={record}
        >
          {say("staff.record")}
        </Button>
      </Row>
      <Failure error={task.error} retry={record} />
      {proposal === null ? null : (
        <Brought>
          {newcomer?.count === 0 ? (
            <Notice tone="doubt">
              {say(
                !takesPart(newcomer) ? "staff.later" : proposal.infeasible ? "staff.tooFew" : "staff.noRoom",
                {
                  name: person,
                  date: longDate(date, language()),
                  why: proposal.infeasible?.message ?? "",
                },
              )}
            </Notice>
          ) : (
            <>
              <h2>{say("staff.step2")}</h2>
              <Decision board={board} proposal={proposal} date={date} />
              <h2>{say("staff.step3")}</h2>
            </>
          )}
        </Brought>
      )}
    </>
  );
}

/** A code for a newcomer, one above the highest number in use: BA7 after BA6. */
function nextCode(board: Board): string {
  let next = { prefix: "BA", number: 0 };
  for (const { code } of board.assistants) {
    const parts = /^(.*?)(\d{1,6})$/.exec(code);
    if (parts !== null && Number(parts[2]) > next.number)
      next = { prefix: parts[1] ?? "", number: Number(parts[2]) };
  }
  return `${next.prefix}${next.number + 1}`;
}
