// Siapkan spreadsheet: the regency, the register among the tabs, missing columns on consent, then the making.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { Combobox, type Option } from "../components/combobox.tsx";
import { Checkbox, goToProblem } from "../components/field.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { Working } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { closePage } from "../google.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { fold } from "../search.ts";

type Outcome = Result<"workbook.setUp">;

/** The screen; it is also the first one a new spreadsheet shows. */
export function SetUp() {
  const { client, status } = useApp();
  const regions = useRead("regions.list", {});
  const task = useTask(true);
  const [picked, setPicked] = useState(status.regency?.code ?? "");
  const [register, setRegister] = useState(status.register?.sheet ?? status.candidates[0]?.sheet ?? "");
  const [append, setAppend] = useState(true);
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const options = (regions.data?.provinces ?? []).flatMap((province) =>
    province.regencies.map((each) => ({ value: each.code, label: each.name, detail: province.name })),
  );

  const regency = picked || guess(options, status.hint);

  const make = (): void => {
    setAsked(true);
    if (regency === "") {
      goToProblem();
      return;
    }
    task.run(async () => {
      setOutcome(
        await client.call("workbook.setUp", {
          regency,
          ...(register === "" ? {} : { register }),
          appendColumns: append,
        }),
      );
    });
  };

  if (outcome !== null) return <Made outcome={outcome} />;
  return (
    <Page title={say("setup.title")}>
      <p>{say("setup.intro")}</p>
      <section aria-labelledby="s1">
        <h2 id="s1">{say("setup.where")}</h2>
        <Loaded of={regions}>
          {() => (
            <Combobox
              label={say("setup.regency")}
              hint={say("setup.regencyHint")}
              options={options}
              value={regency}
              onChange={setPicked}
              problem={asked && regency === "" ? say("setup.regencyNeeded") : undefined}
            />
          )}
        </Loaded>
      </section>
      <section aria-labelledby="s2">
        <h2 id="s2">{say("setup.register")}</h2>
        <Candidates value={register} onChange={setRegister} />
      </section>
      {status.missing.length === 0 ? null : (
        <section aria-labelledby="s3">
          <h2 id="s3">{say("setup.missing")}</h2>
          <p>{say("setup.missingWhy", { count: status.missing.length })}</p>
          <Detail>{status.missing.join(" · ")}</Detail>
          {register === "" ? null : (
            <Checkbox label={say("setup.append")} checked={append} onChange={setAppend} />
          )}
        </section>
      )}
      <Notice tone="info">{say("setup.promise")}</Notice>
      <Failure error={task.error} retry={make} />
      <Working busy={task.busy} words={say("setup.making")} />
      <Row>
        <Button kind="primary" busy={task.busy} onClick={make}>
          {say("setup.make")}
        </Button>
      </Row>
    </Page>
  );
}

/** The regency that the register's titles or a code in it name; of several the one with the longest name. */
function guess(options: readonly Option[], hint: string): string {
  const text = ` ${fold(hint)} `;
  const named = options.filter(
    // A code begins a word: 11.01 also stands inside 35.11.01.2001.
    ({ value, label }) => hint.includes(` ${value}`) || text.includes(` ${fold(label)} `),
  );
  return named.sort((a, b) => b.label.length - a.label.length)[0]?.value ?? "";
}

function Candidates({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (sheet: string) => void;
}) {
  const { status } = useApp();
  const found = status.register === null ? status.candidates : [status.register];
  if (found.length === 0) return <p>{say("setup.noRegister")}</p>;
  return (
    <fieldset>
      <legend>{say(found.length === 1 ? "setup.oneRegister" : "setup.manyRegisters")}</legend>
      {found.map((each) => (
        <label key={each.sheet} class="checkbox">
          <input
            type="radio"
            name="register"
            checked={value === each.sheet}
            onChange={() => onChange(each.sheet)}
          />
          <span>
            {each.sheet}
            <span class="detail">{say("setup.candidate", { row: each.headingRow, rows: each.rows })}</span>
          </span>
        </label>
      ))}
      {status.register === null ? (
        <label class="checkbox">
          <input type="radio" name="register" checked={value === ""} onChange={() => onChange("")} />
          <span>{say("setup.newRegister")}</span>
        </label>
      ) : null}
    </fieldset>
  );
}

function Made({ outcome }: { readonly outcome: Outcome }) {
  const { go, alone, undo } = useApp();
  const lists = [
    { key: "setup.made", items: outcome.made },
    { key: "setup.appended", items: outcome.appended },
    { key: "setup.kept", items: outcome.kept },
    { key: "setup.stillMissing", items: outcome.missingColumns },
  ] as const;
  const { action } = outcome;
  return (
    <Page title={say("setup.done")}>
      <Notice tone="good">{say("setup.doneWhy", { villages: outcome.villages })}</Notice>
      {lists.map(({ key, items }) =>
        items.length === 0 ? null : (
          <section key={key}>
            <h2>{say(key, { count: items.length })}</h2>
            <Detail>{items.join(" · ")}</Detail>
          </section>
        ),
      )}
      <Row>
        {alone ? (
          <Button kind="primary" onClick={closePage}>
            {say("ui.close")}
          </Button>
        ) : (
          <>
            <Button kind="primary" onClick={() => go({ screen: "check" })}>
              {say("setup.next")}
            </Button>
            <Button onClick={() => go({ screen: "mapping" })}>{say("mapping.title")}</Button>
            {action === null ? null : (
              <Button kind="quiet" onClick={() => void undo(action)}>
                {say("ui.undo")}
              </Button>
            )}
          </>
        )}
      </Row>
    </Page>
  );
}
