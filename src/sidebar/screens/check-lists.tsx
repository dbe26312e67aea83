// What stands beside the inbox: waivers, what must be asked anew, the rules.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { CopyText } from "../components/copy.tsx";
import { Field } from "../components/field.tsx";
import { List } from "../components/list.tsx";
import { Empty, Failure, Waiting } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { SeverityIcon } from "../components/severity.tsx";
import { useApp } from "../context.ts";
import { moment } from "../format.ts";
import { useRead, useTask } from "../reads.ts";
import { holds } from "../search.ts";

/** Waivers with reason and end, to take back. */
export function Waivers() {
  const { say } = useApp();
  const { data, loading, error, reload } = useRead("validation.waivers", {});
  return (
    <Page title={say("waivers.title")} inner refresh={{ run: reload, busy: loading }}>
      {error === null ? null : <Failure error={error} retry={reload} />}
      {data === null ? (
        loading ? (
          <Waiting />
        ) : null
      ) : data.waivers.length === 0 ? (
        <Empty title={say("waivers.none")}>
          <p>{say("waivers.noneWhy")}</p>
        </Empty>
      ) : (
        <List
          label={say("waivers.title")}
          items={data.waivers}
          keyOf={(waiver) => waiver.id}
          height={116}
          row={(waiver, tab) => <WaiverRow waiver={waiver} tab={tab} />}
        />
      )}
    </Page>
  );
}

type Waiver = Result<"validation.waivers">["waivers"][number];

function WaiverRow({ waiver, tab }: { readonly waiver: Waiver; readonly tab: 0 | -1 }) {
  const { client, say, language, tell } = useApp();
  const task = useTask(true);
  const revoke = (): void =>
    task.run(async () => {
      await client.call("validation.revoke", { id: waiver.id });
      tell({ text: say("waivers.revoked") });
    });
  return (
    <article class="finding" aria-label={waiver.place}>
      <p>
        <strong>{waiver.place}</strong> · {waiver.code}
      </p>
      <p>“{waiver.reason}”</p>
      <p class="detail">
        {waiver.until === null
          ? say("waivers.always")
          : say("waivers.until", { date: moment(language, waiver.until) })}
        {" · "}
        {say("waivers.by", { who: waiver.who, when: moment(language, waiver.when) })}
      </p>
      {waiver.active ? null : <p class="detail">{say("waivers.ended")}</p>}
      <div class="row">
        <Button kind="quiet" tab={tab} busy={task.busy} onClick={revoke}>
          {say("waivers.revoke")}
        </Button>
      </div>
      {task.error === null ? null : <Failure error={task.error} retry={revoke} />}
    </article>
  );
}

/** What nobody but the village can tell: messages per assistant, ready to paste. */
export function Asks() {
  const { say } = useApp();
  const { data, loading, error, reload } = useRead("validation.asks", {});
  return (
    <Page title={say("asks.title")} inner refresh={{ run: reload, busy: loading }}>
      {error === null ? null : <Failure error={error} retry={reload} />}
      {data === null ? (
        loading ? (
          <Waiting />
        ) : null
      ) : data.messages.length === 0 ? (
        <Empty title={say("asks.none")}>
          <p>{say("asks.noneWhy")}</p>
        </Empty>
      ) : (
        <>
          <p>{say("asks.how")}</p>
          {data.messages.map((message) => (
            <details key={message.assistant ?? "-"} class="ask">
              <summary>
                {message.name}
                <span class="detail">{say("asks.cells", { count: message.cells })}</span>
              </summary>
              <CopyText label={say("asks.text", { name: message.name })} text={message.text} />
            </details>
          ))}
        </>
      )}
    </Page>
  );
}

/** Every rule with what a right value looks like. */
export function Rules() {
  const { say } = useApp();
  const { data, loading, error, reload } = useRead("validation.rules", {});
  const [typed, setTyped] = useState("");
  const found = (data?.rules ?? []).filter((rule) =>
    holds(`${rule.code} ${rule.title} ${rule.explanation}`, typed),
  );
  return (
    <Page title={say("rules.title")} inner>
      {error === null ? null : <Failure error={error} retry={reload} />}
      {data === null ? (
        loading ? (
          <Waiting />
        ) : null
      ) : (
        <>
          <Field label={say("rules.search")} type="search" value={typed} onInput={setTyped} />
          {found.length === 0 ? <Empty title={say("ui.nothingFound", { text: typed })} /> : null}
          {found.map((rule) => (
            <details key={rule.code} class="explanation rule">
              <summary>
                <SeverityIcon severity={rule.severity} />
                <strong>{rule.code}</strong> {rule.title}
                {rule.off ? <span class="tag">{say("rules.off")}</span> : null}
              </summary>
              <p>{rule.explanation}</p>
              {rule.example === "" ? null : <p>{say("rules.example", { example: rule.example })}</p>}
              {rule.source === "" ? null : (
                <p class="detail">{say("rules.source", { source: rule.source })}</p>
              )}
            </details>
          ))}
          <p class="detail">{say("rules.how")}</p>
        </>
      )}
    </Page>
  );
}
