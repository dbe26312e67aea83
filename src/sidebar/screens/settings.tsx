// Pengaturan: every weight and limit of the office, explained where it stands.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { formatNumber } from "../../domain/text/numbers.ts";
import { Button } from "../components/button.tsx";
import { Checkbox, Field, Select } from "../components/field.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Failure, NothingFound } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { language, say } from "../say.ts";
import { holds } from "../search.ts";

type Setting = Result<"settings.read">["settings"][number];
type Value = Setting["value"];

/** The screen. */
export function Settings() {
  const { client, tell, checkAgain } = useApp();
  const reading = useRead("settings.read", {});
  const data = reading.data;
  const task = useTask(true);
  const [typed, setTyped] = useState("");
  const [values, setValues] = useState<Readonly<Record<string, Value>>>({});
  const settings = data?.settings ?? [];
  const changed = settings.filter(
    (each) => values[each.key] !== undefined && values[each.key] !== each.value,
  );
  const found = settings.filter((each) => holds(`${each.name} ${each.explanation}`, typed));

  const save = (): void =>
    task.run(async () => {
      const { saved, action } = await client.call("settings.save", {
        values: Object.fromEntries(changed.map((each) => [each.key, values[each.key] ?? each.value])),
      });
      setValues({});
      // Limits, rules and the language stand in the findings too.
      checkAgain();
      tell(() => say("settings.saved", { count: saved }), action);
    });

  return (
    <Page title={say("settings.title")} reading={reading}>
      <p>{say("settings.intro")}</p>
      <Loaded of={reading}>
        {() => (
          <>
            <Field label={say("settings.search")} type="search" value={typed} onInput={setTyped} />
            <NothingFound of={found} text={typed} />
            {found.map((each) => (
              <SettingField
                key={each.key}
                setting={each}
                value={values[each.key] ?? each.value}
                onChange={(value) => setValues({ ...values, [each.key]: value })}
              />
            ))}
            <Failure error={task.error} retry={save} />
            <div class="foot">
              <Button kind="primary" busy={task.busy} disabled={changed.length === 0} onClick={save}>
                {say("settings.save", { count: changed.length })}
              </Button>
              {changed.length === 0 ? null : (
                <Button kind="quiet" onClick={() => setValues({})}>
                  {say("ui.cancel")}
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function SettingField({
  setting,
  value,
  onChange,
}: {
  readonly setting: Setting;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const usual = String(setting.default);
  const numeric = setting.kind === "number" || setting.kind === "percent";
  const hint = [
    setting.explanation,
    setting.kind === "flag" || usual === "" || String(value) === usual
      ? ""
      : say("settings.default", {
          value: numeric
            ? formatNumber(Number(usual), language(), 2)
            : (setting.choices?.find((each) => each.value === usual)?.label ?? usual),
        }),
  ]
    .filter(Boolean)
    .join(". ");
  if (setting.kind === "flag") {
    return (
      <div class="field">
        <Checkbox
          label={
            <>
              {setting.name}
              <span class="detail">{hint}</span>
            </>
          }
          checked={value === true}
          onChange={onChange}
        />
        {setting.problem === undefined ? null : <p class="problem">{setting.problem}</p>}
      </div>
    );
  }
  if (setting.choices !== undefined) {
    return (
      <Select
        label={setting.name}
        hint={hint}
        problem={setting.problem}
        value={String(value)}
        onChange={onChange}
        options={setting.choices}
      />
    );
  }
  return (
    <Field
      label={setting.name}
      hint={hint}
      problem={setting.problem}
      type={numeric ? "number" : setting.kind === "date" ? "date" : "text"}
      value={String(value)}
      onInput={(text) => onChange(numeric && text !== "" ? Number(text) : text)}
    />
  );
}
