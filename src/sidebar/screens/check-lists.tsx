// What stands beside the inbox: waivers, what must be asked anew, the rules.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { CopyText } from "../components/copy.tsx";
import { Field } from "../components/field.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { List } from "../components/list.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Empty, Failure, NothingFound } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { SeverityIcon } from "../components/severity.tsx";
import { useApp } from "../context.ts";
import { moment } from "../format.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { holds } from "../search.ts";

/** Waivers with reason and end, to take back. */
export function Waivers() {
  const reading = useRead("validation.waivers", {});
  return (
    <Page title={say("waivers.title")} reading={reading}>
      <Loaded of={reading}>
        {(data) =>
          data.waivers.length === 0 ? (
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
          )
        }
      </Loaded>
    </Page>
  );
}

type Waiver = Result<"validation.waivers">["waivers"][number];

function WaiverRow({ waiver, tab }: { readonly waiver: Waiver; readonly tab: 0 | -1 }) {
  const { client, tell, checkAgain } = useApp();
  const task = useTask(true);
  const revoke = (): void =>
    task.run(async () => {
      const { action } = await client.call("validation.revoke", { id: waiver.id });
      checkAgain();
      tell(say("waivers.revoked"), action);
    });
  return (
    <article class="finding" aria-label={waiver.place}>
      <p>
        <strong>{waiver.place}</strong> · {waiver.code}
      </p>
      <p>“{waiver.reason}”</p>
      <Detail>
        {waiver.until === null ? say("waivers.always") : say("waivers.until", { date: moment(waiver.until) })}
        {" · "}
        {say("waivers.by", { who: waiver.who, when: moment(waiver.when) })}
      </Detail>
      {waiver.active ? null : <Detail>{say("waivers.ended")}</Detail>}
      <Row>
        <Button kind="quiet" tab={tab} busy={task.busy} onClick={revoke}>
          {say("waivers.revoke")}
        </Button>
      </Row>
      <Failure error={task.error} retry={revoke} />
    </article>
  );
}

/** What nobody but the village can tell: messages per assistant, ready to paste. */
export function Asks() {
  const reading = useRead("validation.asks", {});
  return (
    <Page title={say("asks.title")} reading={reading}>
      <Loaded of={reading}>
        {(data) =>
          data.messages.length === 0 ? (
            <Empty title={say("asks.none")}>
              <p>{say("asks.noneWhy")}</p>
            </Empty>
          ) : (
            <>
              <p>{say("asks.how")}</p>
              {data.messages.map((message) => (
                <details key={message.assistant ?? "-"}>
                  <summary>
                    {message.name}
                    <span class="detail">{say("asks.cells", { count: message.cells })}</span>
                  </summary>
                  <CopyText label={say("asks.text", { name: message.name })} text={message.text} />
                </details>
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Every rule with what a right value looks like. */
export function Rules() {
  const reading = useRead("validation.rules", {});
  const data = reading.data;
  const [typed, setTyped] = useState("");
  const found = (data?.rules ?? []).filter((rule) =>
    holds(`${rule.code} ${rule.title} ${rule.explanation}`, typed),
  );
  return (
    <Page title={say("rules.title")}>
      <Loaded of={reading}>
        {() => (
          <>
            <Field label={say("rules.search")} type="search" value={typed} onInput={setTyped} />
            <NothingFound of={found} text={typed} />
            {found.map((rule) => (
              <details key={rule.code} class="rule">
                <summary>
                  <SeverityIcon severity={rule.severity} />
                  <strong>{rule.code}</strong> {rule.title}
                  {rule.off ? <span class="tag">{say("rules.off")}</span> : null}
                </summary>
                <p>{rule.explanation}</p>
                {rule.example === "" ? null : <p>{say("rules.example", { example: rule.example })}</p>}
                {rule.source === "" ? null : <Detail>{say("rules.source", { source: rule.source })}</Detail>}
              </details>
            ))}
            <Detail>{say("rules.how")}</Detail>
          </>
        )}
      </Loaded>
    </Page>
  );
}
