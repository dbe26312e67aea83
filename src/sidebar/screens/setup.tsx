// Siapkan spreadsheet: the regency, the register among the tabs, missing columns on consent, then the making.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import * as w from "../../domain/text/sidebar.ts";
import { Button } from "../components/button.tsx";
import { Combobox } from "../components/combobox.tsx";
import { Checkbox } from "../components/field.tsx";
import { Failure, Notice, Waiting } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { ProgressBar } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { closePage } from "../google.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";

type Outcome = Result<"workbook.setUp">;

/** The screen; it is also the first one a new spreadsheet shows. */
export function SetUp() {
  const { client, status } = useApp();
  const regions = useRead("regions.list", {});
  const task = useTask(true);
  const [regency, setRegency] = useState(status.regency?.code ?? "");
  const [register, setRegister] = useState(status.register?.sheet ?? status.candidates[0]?.sheet ?? "");
  const [append, setAppend] = useState(true);
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const options = (regions.data?.provinces ?? []).flatMap((province) =>
    province.regencies.map((each) => ({ value: each.code, label: each.name, detail: province.name })),
  );

  const make = (): void => {
    setAsked(true);
    if (regency === "") return;
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
    <Page title={say(w.setupTitle)} inner={status.ready}>
      <p>{say(w.setupIntro)}</p>
      <section class="step" aria-labelledby="s1">
        <h2 id="s1">{say(w.setupWhere)}</h2>
        <Failure error={regions.error} retry={regions.reload} />
        {regions.data === null && regions.loading ? (
          <Waiting rows={2} />
        ) : (
          <Combobox
            label={say(w.setupRegency)}
            hint={say(w.setupRegencyHint)}
            options={options}
            value={regency}
            onChange={setRegency}
          />
        )}
        {asked && regency === "" ? <p class="problem">{say(w.setupRegencyNeeded)}</p> : null}
      </section>
      <section class="step" aria-labelledby="s2">
        <h2 id="s2">{say(w.setupRegister)}</h2>
        <Candidates value={register} onChange={setRegister} />
      </section>
      {status.missing.length === 0 ? null : (
        <section class="step" aria-labelledby="s3">
          <h2 id="s3">{say(w.setupMissing)}</h2>
          <p>{say(w.setupMissingWhy, { count: status.missing.length })}</p>
          <p class="detail">{status.missing.join(" · ")}</p>
          {register === "" ? null : (
            <Checkbox label={say(w.setupAppend)} checked={append} onChange={setAppend} />
          )}
        </section>
      )}
      <Notice tone="info">
        <p>{say(w.setupPromise)}</p>
      </Notice>
      <Failure error={task.error} retry={make} />
      {task.busy ? (
        <>
          <ProgressBar label={say(w.setupMaking)} />
          <p class="detail">{say(w.setupMaking)}</p>
        </>
      ) : null}
      <div class="row">
        <Button kind="primary" busy={task.busy} onClick={make}>
          {say(w.setupMake)}
        </Button>
      </div>
    </Page>
  );
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
  if (found.length === 0) return <p>{say(w.setupNoRegister)}</p>;
  return (
    <fieldset class="choices">
      <legend>{say(found.length === 1 ? w.setupOneRegister : w.setupManyRegisters)}</legend>
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
            <span class="detail">{say(w.setupCandidate, { row: each.headingRow, rows: each.rows })}</span>
          </span>
        </label>
      ))}
      {status.register === null ? (
        <label class="checkbox">
          <input type="radio" name="register" checked={value === ""} onChange={() => onChange("")} />
          <span>{say(w.setupNewRegister)}</span>
        </label>
      ) : null}
    </fieldset>
  );
}

function Made({ outcome }: { readonly outcome: Outcome }) {
  const { go, alone, undo } = useApp();
  const lists = [
    { key: w.setupMade, items: outcome.made },
    { key: w.setupAppended, items: outcome.appended },
    { key: w.setupKept, items: outcome.kept },
    { key: w.setupStillMissing, items: outcome.missingColumns },
  ] as const;
  const { action } = outcome;
  return (
    <Page title={say(w.setupDone)}>
      <Notice tone="good">
        <p>{say(w.setupDoneWhy, { villages: outcome.villages })}</p>
      </Notice>
      {lists.map(({ key, items }) =>
        items.length === 0 ? null : (
          <section key={key}>
            <h2>{say(key, { count: items.length })}</h2>
            <p class="detail">{items.join(" · ")}</p>
          </section>
        ),
      )}
      <div class="row">
        {alone ? (
          <Button kind="primary" onClick={closePage}>
            {say(w.uiClose)}
          </Button>
        ) : (
          <>
            <Button kind="primary" onClick={() => go({ screen: "check" })}>
              {say(w.setupNext)}
            </Button>
            <Button onClick={() => go({ screen: "mapping" })}>{say(w.mappingTitle)}</Button>
            {action === null ? null : (
              <Button kind="quiet" onClick={() => undo(action)}>
                {say(w.uiUndo)}
              </Button>
            )}
          </>
        )}
      </div>
    </Page>
  );
}
