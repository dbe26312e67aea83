// Pemetaan kolom: which column of the register holds what; headings and words nobody knows are matched by hand.

import { useState } from "preact/hooks";
import type { Params, Result } from "../../addon/rpc.ts";
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

  const save = (map: Record<string, number | null>, words: Params<"columns.map">["words"] = []): void =>
    task.run(async () => {
      const { saved, action } = await client.call("columns.map", { map, words });
      setChoices({});
      tell(say("mapping.saved", { count: saved }), action);
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
            {data.words.length === 0 ? null : (
              <OwnWords words={data.words} busy={task.busy} onSave={(words) => save({}, words)} />
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

function OwnWords({
  words,
  busy,
  onSave,
}: {
  readonly words: Columns["words"];
  readonly busy: boolean;
  readonly onSave: (words: NonNullable<Params<"columns.map">["words"]>) => void;
}) {
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const chosen = words.flatMap(({ list, word, proposal }) => {
    const meaning = choices[list + word] ?? proposal ?? "";
    return meaning === "" ? [] : [{ list, word, meaning }];
  });
  return (
    <>
      <h2>{say("mapping.words", { count: words.length })}</h2>
      <p>{say("mapping.wordsWhy")}</p>
      {words.map(({ list, word, count, proposal, choices: options }) => {
        const value = choices[list + word] ?? proposal ?? "";
        return (
          <Select
            key={list + word}
            label={say("mapping.word", { list: say(`mapping.list.${list}`), word, count })}
            value={value}
            onChange={(meaning) => setChoices({ ...choices, [list + word]: meaning })}
            options={[
              { value: "", label: say("mapping.leave") },
              ...options.map((option) => ({ value: option, label: option })),
            ]}
            hint={proposal !== null && proposal === value ? say("mapping.likely") : undefined}
          />
        );
      })}
      <div class="row">
        <Button kind="primary" busy={busy} disabled={chosen.length === 0} onClick={() => onSave(chosen)}>
          {say("mapping.saveWords", { count: chosen.length })}
        </Button>
      </div>
    </>
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
