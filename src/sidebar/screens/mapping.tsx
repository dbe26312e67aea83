// Pemetaan kolom: which column of the register holds what; any column, and words nobody knows, are matched by hand.

import { useState } from "preact/hooks";
import type { Params, Result } from "../../addon/rpc.ts";
import { columnLetters } from "../../domain/table.ts";
import { Button } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { Detail } from "../components/lines.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Failure } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";

type Columns = Result<"columns.read">;
type Word = Columns["words"][number];
/** What words were chosen to mean, by list and word. */
type Meanings = Readonly<Record<string, string>>;
type Matched = NonNullable<Params<"columns.map">["words"]>;

/** A column of the register's tab: what it is taken for now ("" for nothing), what is likely, and what speaks for it. */
interface TabColumn {
  /** 1-based. */
  readonly index: number;
  readonly heading: string;
  readonly key: string;
  readonly likely: string;
  readonly hint: string | undefined;
  readonly samples: readonly string[];
}

/** The screen. */
export function Mapping() {
  const { client, tell } = useApp();
  const reading = useRead("columns.read", {});
  const task = useTask(true);
  const [choices, setChoices] = useState<Readonly<Record<number, string>>>({});
  const [meanings, setMeanings] = useState<Meanings>({});

  const save = (count: number, map: Record<string, number>, words: Matched): void =>
    task.run(async () => {
      const { action } = await client.call("columns.map", { map, words });
      setChoices({});
      setMeanings({});
      tell(say(words.length > 0 ? "mapping.savedWords" : "mapping.saved", { count }), action);
    });

  return (
    <Page title={say("mapping.title")} reading={reading}>
      <p>{say("mapping.intro")}</p>
      <Loaded of={reading}>
        {(data) => {
          const { unknown, known } = tabColumns(data);
          const all = [...unknown, ...known];
          // What is chosen for a column by hand is no other's guess. Derived, so that passing over an option takes nothing.
          const given = new Set(Object.values(choices));
          const chosen = ({ index, likely }: TabColumn) =>
            choices[index] ?? (given.has(likely) ? "" : likely);
          const choose = (column: TabColumn, key: string): void => {
            const others = Object.entries(choices).filter(([, each]) => !key || each !== key);
            setChoices({ ...Object.fromEntries(others), [column.index]: key });
          };
          const changed = all.filter((column) => chosen(column) !== column.key);
          // What a column was taken for and no column is any more has none from now on.
          const map = Object.fromEntries([
            ...changed.filter(({ key }) => key !== "").map(({ key }) => [key, 0]),
            ...changed
              .filter((column) => chosen(column) !== "")
              .map((column) => [chosen(column), column.index]),
          ]);
          const words = data.words.flatMap((word): Matched => {
            const meaning = meaningOf(word, meanings);
            return meaning === "" ? [] : [{ list: word.list, word: word.word, meaning }];
          });
          const count = changed.length + words.length;
          const missing = data.columns.filter(({ index }) => index === null);
          const select = (column: TabColumn) => {
            const before = all.find(({ key }) => key !== "" && key === chosen(column));
            return (
              <div key={column.index}>
                <Select
                  label={say("mapping.column", {
                    letter: columnLetters(column.index - 1),
                    heading: column.heading,
                  })}
                  value={chosen(column)}
                  onChange={(key) => choose(column, key)}
                  options={[
                    { value: "", label: say("mapping.none") },
                    ...data.columns.map(({ key, name }) => ({ value: key, label: name })),
                  ]}
                  hint={
                    before && before !== column
                      ? say("mapping.instead", { letter: columnLetters(before.index - 1) })
                      : chosen(column) === column.likely
                        ? column.hint
                        : undefined
                  }
                />
                {column.samples.length === 0 ? null : (
                  <Detail>{say("mapping.samples", { samples: column.samples.join(" · ") })}</Detail>
                )}
              </div>
            );
          };
          return (
            <>
              <h2>{say("mapping.unknown", { count: unknown.length })}</h2>
              {unknown.length === 0 ? <p>{say("mapping.allKnown")}</p> : unknown.map(select)}
              <details class="more">
                <summary>{say("mapping.known", { count: known.length })}</summary>
                {known.map(select)}
                {missing.length === 0 ? null : (
                  <p>{say("mapping.missing", { columns: missing.map(({ name }) => name).join(", ") })}</p>
                )}
              </details>
              {data.words.length === 0 ? null : (
                <OwnWords words={data.words} meanings={meanings} onChange={setMeanings} />
              )}
              <Failure error={task.error} />
              {/* One button for all of it: what was chosen further up must not be left behind. */}
              <div class="foot">
                <Button
                  kind="primary"
                  busy={task.busy}
                  disabled={count === 0}
                  onClick={() => save(count, map, words)}
                >
                  {say("mapping.save", { count })}
                </Button>
              </div>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** The columns of the tab in their order, those that nobody knows apart. */
function tabColumns({ columns, unknown }: Columns): Record<"unknown" | "known", readonly TabColumn[]> {
  return {
    unknown: unknown.map(({ proposal, ...column }) => ({
      ...column,
      key: "",
      likely: proposal?.key ?? "",
      hint: proposal === null ? undefined : say("mapping.proposal", { why: proposal.why }),
    })),
    known: columns
      .flatMap(({ index, key, heading, by }) =>
        index === null
          ? []
          : {
              index,
              key,
              heading,
              likely: key,
              hint: by === "map" ? say("mapping.byHand") : undefined,
              samples: [],
            },
      )
      .sort((one, other) => one.index - other.index),
  };
}

const meaningOf = ({ list, word, proposal }: Word, meanings: Meanings): string =>
  meanings[list + word] ?? proposal ?? "";

function OwnWords({
  words,
  meanings,
  onChange,
}: {
  readonly words: readonly Word[];
  readonly meanings: Meanings;
  readonly onChange: (meanings: Meanings) => void;
}) {
  return (
    <>
      <h2>{say("mapping.words", { count: words.length })}</h2>
      <p>{say("mapping.wordsWhy")}</p>
      {words.map((each) => {
        const { list, word, count, proposal, choices } = each;
        const value = meaningOf(each, meanings);
        return (
          <Select
            key={list + word}
            label={say("mapping.word", { list: say(`mapping.list.${list}`), word, count })}
            value={value}
            onChange={(meaning) => onChange({ ...meanings, [list + word]: meaning })}
            options={[
              { value: "", label: say("mapping.leave") },
              ...choices.map((choice) => ({ value: choice, label: choice })),
            ]}
            hint={proposal !== null && proposal === value ? say("mapping.likely") : undefined}
          />
        );
      })}
    </>
  );
}
