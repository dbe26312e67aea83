// One cooperative: give it to an assistant with the effect shown first, pin it, forbid it to someone.

import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import type { CallError } from "../client.ts";
import { Button } from "../components/button.tsx";
import { Combobox } from "../components/combobox.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Checkbox, Select } from "../components/field.tsx";
import type { Cooperative } from "../components/map.tsx";
import { Failure, Notice, Waiting } from "../components/notice.tsx";
import { useApp } from "../context.ts";
import { hours } from "../format.ts";
import { useLatest, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { type Board, nameOf } from "./caseload.tsx";
import { Spells } from "./spells.tsx";

type Effect = Result<"caseload.assign">;
const nobody = "-";

/** The dialog of one cooperative of the board. */
export function CooperativeDialog({
  board,
  cooperative,
  onClose,
}: {
  readonly board: Board;
  readonly cooperative: Cooperative;
  readonly onClose: () => void;
}) {
  const { client, tell } = useApp();
  const task = useTask(true);
  const held = cooperative.assistant ?? nobody;
  const [to, setTo] = useState(held);
  const { effect, failure } = useEffectOf(cooperative.code, to === held ? null : to);
  const changed = to !== held;

  const assign = (): void =>
    task.run(async () => {
      const result = await client.call("caseload.assign", {
        moves: [{ code: cooperative.code, to: to === nobody ? null : to }],
      });
      const skipped = result.skipped?.[0];
      if (skipped !== undefined) tell(skipped.why);
      else {
        const name = nameOf(board, to === nobody ? null : to) ?? say("board.nobody");
        tell(say("assign.done", { village: cooperative.village, name }), result.action);
      }
      onClose();
    });

  const pin = (pinned: boolean): void =>
    task.run(async () => {
      const result = await client.call("caseload.limit", { pin: [{ code: cooperative.code, pinned }] });
      const why = result.skipped[0]?.why;
      tell(
        why ?? say(pinned ? "assign.pinned" : "assign.unpinned", { village: cooperative.village }),
        result.action,
      );
    });

  const options = [
    ...board.assistants.map((each) => ({
      value: each.code,
      label: each.name,
      detail: [
        say("board.countLimits", { count: each.count, lo: each.lo, hi: each.hi }),
        say("board.hours", { hours: hours(each.hours) }),
        each.status === "Aktif" ? "" : each.status,
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    { value: nobody, label: say("board.nobody") },
  ];

  return (
    <Dialog
      title={cooperative.village}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(changed ? "ui.cancel" : "ui.close")}</Button>
          {changed ? (
            <Button kind="primary" busy={task.busy} disabled={effect === null} onClick={assign}>
              {say("assign.save")}
            </Button>
          ) : null}
        </>
      }
    >
      <p class="detail">
        {[
          cooperative.district,
          cooperative.stage ?? say("ui.blank"),
          say("board.hours", { hours: hours(cooperative.hours) }),
        ].join(" · ")}
      </p>
      <Combobox label={say("assign.to")} options={options} value={to} onChange={setTo} />
      {changed ? <EffectView effect={effect} failure={failure} /> : null}
      <Checkbox
        label={
          <>
            {say("board.pinned")}
            <span class="detail">{say("assign.pinHint")}</span>
          </>
        }
        checked={cooperative.pinned}
        onChange={pin}
      />
      <Forbid board={board} cooperative={cooperative} onDone={tell} />
      <Spells of={{ code: cooperative.code }} />
      <Failure error={task.error} />
    </Dialog>
  );
}

function useEffectOf(code: string, to: string | null): { effect: Effect | null; failure: CallError | null } {
  const { client } = useApp();
  const latest = useLatest();
  const [state, setState] = useState<{ effect: Effect | null; failure: CallError | null }>({
    effect: null,
    failure: null,
  });
  useEffect(() => {
    setState({ effect: null, failure: null });
    if (to === null) return;
    latest(
      client.call("caseload.assign", {
        moves: [{ code, to: to === nobody ? null : to }],
        dryRun: true,
      }),
      (effect) => setState({ effect, failure: null }),
      (failure) => setState({ effect: null, failure }),
    );
  }, [client, latest, code, to]);
  return state;
}

/** Loads before and after, and what a choice runs against. */
export function EffectView({
  effect,
  failure,
}: {
  readonly effect: Effect | null;
  readonly failure: CallError | null;
}) {
  if (failure !== null) return <Failure error={failure} />;
  if (effect === null) return <Waiting rows={2} />;
  const moved = effect.hours.filter((each) => each.before !== each.after);
  return (
    <section aria-label={say("assign.effect")} class="effect">
      <p>
        <strong>{say("assign.effect")}</strong>
      </p>
      {moved.map((each) => (
        <p key={each.code}>
          {each.name}
          <span class="detail">
            {hours(each.before)} → <strong>{say("board.hours", { hours: hours(each.after) })}</strong>
            {` · ${say("assign.count", { count: each.count })}`}
          </span>
        </p>
      ))}
      {effect.warnings.map((warning) => (
        <Notice key={warning} tone="doubt">
          <p>{warning}</p>
        </Notice>
      ))}
    </section>
  );
}

function Forbid({
  board,
  cooperative,
  onDone,
}: {
  readonly board: Board;
  readonly cooperative: Cooperative;
  readonly onDone: (text: string, action: string | null) => void;
}) {
  const { client } = useApp();
  const task = useTask(true);
  const [who, setWho] = useState(board.assistants[0]?.code ?? "");
  const set = (forbidden: boolean): void =>
    task.run(async () => {
      const result = await client.call("caseload.limit", {
        forbid: [{ code: cooperative.code, assistant: who, forbidden }],
      });
      const names = { village: cooperative.village, name: nameOf(board, who) ?? who };
      const why = result.skipped[0]?.why;
      onDone(why ?? say(forbidden ? "assign.forbidden" : "assign.allowed", names), result.action);
    });
  return (
    <details class="more">
      <summary>{say("assign.forbid")}</summary>
      <p class="detail">{say("assign.forbidHint")}</p>
      <Select
        label={say("assign.forbidWho")}
        value={who}
        onChange={setWho}
        options={board.assistants.map((each) => ({ value: each.code, label: each.name }))}
      />
      <div class="row">
        <Button busy={task.busy} onClick={() => set(true)}>
          {say("assign.forbidSave")}
        </Button>
        <Button kind="quiet" busy={task.busy} onClick={() => set(false)}>
          {say("assign.allowSave")}
        </Button>
      </div>
      <Failure error={task.error} />
    </details>
  );
}
