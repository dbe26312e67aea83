// Pemetaan kolom: which column of the register holds what; headings nobody knows are matched by hand.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { columnLetters } from "../../domain/table.ts";
import { Button } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { Icon } from "../components/icons.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Empty, Failure } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";

type Columns = Result<"columns.read">;

/** The screen. */
export function Mapping() {
  const { client, tell } = useApp();
  const reading = useRead("columns.read", {});
  const data = reading.data;
  const task = useTask(true);
  const [choices, setChoices] = useState<Readonly<Record<number, string>>>({});

  const save = (map: Record<string, number | null>): void =>
    task.run(async () => {
      const { saved } = await client.call("columns.map", { map });
      setChoices({});
      tell(say("mapping.saved", { count: saved }));
    });

  const chosen = (data?.unknown ?? []).flatMap((column) => {
    const key = choices[column.index] ?? column.proposal?.key ?? "";
    return key === "" ? [] : [{ key, index: column.index }];
  });
  const twice = chosen.find((each, place) =>
    chosen.some((other, at) => at < place && other.key === each.key),
  );

  return (
    <Page title={say("mapping.title")} inner reading={reading}>
      <p>{say("mapping.intro")}</p>
      <Loaded of={reading}>
        {(data) => (
          <>
            <h2>{say("mapping.unknown", { count: data.unknown.length })}</h2>
            {data.unknown.length === 0 ? (
              <p>{say("mapping.allKnown")}</p>
            ) : (
              <>
                {data.unknown.map((column) => (
                  <UnknownColumn
                    key={column.index}
                    column={column}
                    columns={data.columns}
                    value={choices[column.index] ?? column.proposal?.key ?? ""}
                    twice={twice?.index === column.index}
                    onChange={(key) => setChoices({ ...choices, [column.index]: key })}
                  />
                ))}
                <div class="row">
                  <Button
                    kind="primary"
                    busy={task.busy}
                    disabled={chosen.length === 0 || twice !== undefined}
                    onClick={() => save(Object.fromEntries(chosen.map(({ key, index }) => [key, index])))}
                  >
                    {say("mapping.save", { count: chosen.length })}
                  </Button>
                </div>
              </>
            )}
            <Failure error={task.error} />
            <h2>{say("mapping.known")}</h2>
            <KnownColumns columns={data.columns} onForget={(key) => save({ [key]: null })} busy={task.busy} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function UnknownColumn({
  column,
  columns,
  value,
  twice,
  onChange,
}: {
  readonly column: Columns["unknown"][number];
  readonly columns: Columns["columns"];
  readonly value: string;
  readonly twice: boolean;
  readonly onChange: (key: string) => void;
}) {
  const free = columns.filter((each) => each.index === null || each.key === value);
  return (
    <div class="unknown">
      <Select
        label={say("mapping.column", {
          letter: columnLetters(column.index - 1),
          heading: column.heading || say("mapping.noHeading"),
        })}
        value={value}
        onChange={onChange}
        options={[
          { value: "", label: say("mapping.none") },
          ...free.map((each) => ({ value: each.key, label: each.heading })),
        ]}
        problem={twice ? say("mapping.twice") : undefined}
        hint={
          column.proposal !== null && column.proposal.key === value
            ? say("mapping.proposal", { why: column.proposal.why })
            : undefined
        }
      />
      {column.samples.length === 0 ? null : (
        <p class="detail">{say("mapping.samples", { samples: column.samples.join(" · ") })}</p>
      )}
    </div>
  );
}

function KnownColumns({
  columns,
  onForget,
  busy,
}: {
  readonly columns: Columns["columns"];
  readonly onForget: (key: string) => void;
  readonly busy: boolean;
}) {
  if (columns.every((column) => column.index === null)) {
    return (
      <Empty title={say("mapping.nothing")}>
        <p>{say("mapping.nothingWhy")}</p>
      </Empty>
    );
  }
  return (
    <ul class="bare columns" aria-label={say("mapping.known")}>
      {columns.map((column) => (
        <li key={column.key}>
          <Icon name={column.index === null ? "doubt" : "good"} />
          <span>
            {column.heading}
            <span class="detail">
              {column.index === null
                ? say("mapping.missing")
                : say(column.by === "map" ? "mapping.byHand" : "mapping.byHeading", {
                    letter: columnLetters(column.index - 1),
                  })}
            </span>
          </span>
          {column.by === "map" ? (
            <Button
              kind="quiet"
              busy={busy}
              label={say("mapping.forgetColumn", { heading: column.heading })}
              onClick={() => onForget(column.key)}
            >
              {say("mapping.forget")}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
