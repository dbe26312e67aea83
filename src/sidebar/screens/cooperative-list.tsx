// The cooperatives of the board, searchable by village, district, assistant, stage.

import { useMemo, useState } from "preact/hooks";
import { Field, Select } from "../components/field.tsx";
import { Icon } from "../components/icons.tsx";
import { Detail } from "../components/lines.tsx";
import { List } from "../components/list.tsx";
import type { Cooperative } from "../components/map.tsx";
import { Empty } from "../components/notice.tsx";
import { hours } from "../format.ts";
import { say } from "../say.ts";
import { holds } from "../search.ts";
import { type Board, nameOf } from "./caseload.tsx";

/** The list; `onPick` is told the code of the cooperative that was chosen. */
export function CooperativeList({
  board,
  onPick,
}: {
  readonly board: Board;
  readonly onPick: (code: string) => void;
}) {
  const [typed, setTyped] = useState("");
  const [whose, setWhose] = useState("");
  const found = useMemo(
    () =>
      board.cooperatives.filter(
        (each) =>
          (whose === "" || (each.assistant ?? "-") === whose) &&
          holds(
            `${each.village} ${each.district} ${each.stage ?? ""} ${nameOf(board, each.assistant) ?? ""} ${each.code}`,
            typed,
          ),
      ),
    [board, typed, whose],
  );
  return (
    <>
      <Field label={say("board.search")} type="search" value={typed} onInput={setTyped} />
      <Select
        label={say("board.whose")}
        value={whose}
        onChange={setWhose}
        options={[
          { value: "", label: say("filter.allAssistants") },
          { value: "-", label: say("board.nobody") },
          ...board.assistants.map((each) => ({ value: each.code, label: each.name })),
        ]}
      />
      <Detail>{say("board.found", { count: found.length, all: board.cooperatives.length })}</Detail>
      {found.length === 0 ? (
        <Empty title={say("board.noneFound")}>
          <p>{say("board.noneFoundWhy")}</p>
        </Empty>
      ) : (
        <List
          label={say("board.cooperatives")}
          items={found}
          keyOf={(each) => each.code}
          height={61}
          row={(each, tab) => (
            <CooperativeRow
              holder={nameOf(board, each.assistant) ?? say("board.nobody")}
              cooperative={each}
              tab={tab}
              onPick={onPick}
            />
          )}
        />
      )}
    </>
  );
}

/** One cooperative as a button: village, district, stage, hours, and the holder where the list is of several. */
export function CooperativeRow({
  holder,
  cooperative,
  tab,
  onPick,
}: {
  readonly holder?: string;
  readonly cooperative: Cooperative;
  readonly tab: 0 | -1;
  readonly onPick: (code: string) => void;
}) {
  return (
    <button type="button" class="link-row" tabIndex={tab} onClick={() => onPick(cooperative.code)}>
      <span class="link-text">
        <span class="link-title">
          {cooperative.village}
          {cooperative.pinned ? (
            <span class="tag">
              <Icon name="pin" />
              {say("board.pinned")}
            </span>
          ) : null}
        </span>
        <span class="detail">
          {[
            cooperative.district,
            cooperative.stage ?? say("ui.blank"),
            say("board.hours", { hours: hours(cooperative.hours) }),
          ].join(" · ")}
        </span>
        {holder === undefined ? null : <span class="detail">{holder}</span>}
      </span>
      <Icon name="next" />
    </button>
  );
}
