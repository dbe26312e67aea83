// One cooperative: give it to an assistant with the effect shown first, pin it, forbid it to someone.

import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import type { CallError } from "../client.ts";
import { Button } from "../components/button.tsx";
import { Combobox } from "../components/combobox.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Checkbox, Select } from "../components/field.tsx";
import { Detail, Said } from "../components/lines.tsx";
import type { Cooperative } from "../components/map.tsx";
import { Doubts, Failure, Waiting } from "../components/notice.tsx";
import { useApp } from "../context.ts";
import { hours } from "../format.ts";
import { useLatest, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { type Board, nameOf } from "./caseload.tsx";
import { Spells } from "./spells.tsx";

/** Loads before and after, or sentences; and what a choice runs against. */
type Effect = Partial<Pick<Result<"caseload.assign">, "hours"> & Pick<Result<"caseload.limit">, "effect">> &
  Pick<Result<"caseload.assign">, "warnings">;
/** What is about to be saved: one thing at a time, so that the effect shown is that of this thing. */
type Change = { readonly to: string } | { readonly pinned: boolean } | { readonly forbidden: boolean };
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
  const { code, village } = cooperative;
  const held = cooperative.assistant ?? nobody;
  const [change, setChange] = useState<Change | null>(null);
  const [who, setWho] = useState(board.assistants[0]?.code ?? "");
  const to = change !== null && "to" in change ? change.to : held;
  const pinned = change !== null && "pinned" in change ? change.pinned : cooperative.pinned;
  const isForbidden = cooperative.forbidden.includes(who);
  const forbidden = change !== null && "forbidden" in change ? change.forbidden : isForbidden;

  const send = (dryRun: boolean): Promise<Effect & { action?: string | null; why?: string | undefined }> => {
    if (to !== held) {
      const moves = [{ code, to: to === nobody ? null : to }];
      return client
        .call("caseload.assign", { moves, dryRun })
        .then((result) => ({ ...result, why: result.skipped?.[0]?.why }));
    }
    const limit =
      pinned === cooperative.pinned
        ? { forbid: [{ code, assistant: who, forbidden }] }
        : { pin: [{ code, pinned }] };
    return client
      .call("caseload.limit", { ...limit, dryRun })
      .then((result) => ({ ...result, why: result.skipped[0]?.why }));
  };
  const { effect, failure } = useEffectOf(change, () => send(true));

  const save = (): void =>
    task.run(async () => {
      const { action = null, why } = await send(false);
      const name = nameOf(board, to !== held ? (to === nobody ? null : to) : who) ?? say("board.nobody");
      const done =
        to !== held
          ? "assign.done"
          : pinned !== cooperative.pinned
            ? pinned
              ? "assign.pinned"
              : "assign.unpinned"
            : forbidden
              ? "assign.forbidden"
              : "assign.allowed";
      tell(why ?? say(done, { village, name }), action);
      onClose();
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
      title={village}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(change ? "ui.cancel" : "ui.close")}</Button>
          {change ? (
            <Button kind="primary" busy={task.busy} disabled={effect === null} onClick={save}>
              {say(to === held ? "assign.saveLimit" : "assign.save")}
            </Button>
          ) : null}
        </>
      }
    >
      <Detail>
        {[
          cooperative.district,
          cooperative.stage ?? say("ui.blank"),
          say("board.hours", { hours: hours(cooperative.hours) }),
        ].join(" · ")}
      </Detail>
      <Combobox
        label={say("assign.to")}
        options={options}
        value={to}
        onChange={(to) => setChange(to === held ? null : { to })}
      />
      <Checkbox
        label={
          <>
            {say("board.pinned")}
            <span class="detail">{say("assign.pinHint")}</span>
          </>
        }
        checked={pinned}
        onChange={(pinned) => setChange(pinned === cooperative.pinned ? null : { pinned })}
      />
      <details class="more">
        <summary>{say("assign.forbid")}</summary>
        <Detail>{say("assign.forbidHint")}</Detail>
        <Select
          label={say("assign.forbidWho")}
          value={who}
          onChange={(who) => {
            setWho(who);
            setChange(null);
          }}
          options={board.assistants.map((each) => ({ value: each.code, label: each.name }))}
        />
        <Checkbox
          label={say("assign.forbidSave")}
          checked={forbidden}
          onChange={(forbidden) => setChange(forbidden === isForbidden ? null : { forbidden })}
        />
      </details>
      {change ? <EffectView effect={effect} failure={failure} /> : null}
      <Spells of={{ code }} />
      <Failure error={task.error} />
    </Dialog>
  );
}

/** The effect of a change, asked anew for each. */
function useEffectOf(
  change: Change | null,
  ask: () => Promise<Effect>,
): { effect: Effect | null; failure: CallError | null } {
  const latest = useLatest();
  const none = { effect: null, failure: null };
  const [state, setState] = useState<{ effect: Effect | null; failure: CallError | null }>(none);
  useEffect(() => {
    setState(none);
    if (change === null) return;
    latest(
      ask(),
      (effect) => setState({ effect, failure: null }),
      (failure) => setState({ effect: null, failure }),
    );
    // What is asked follows from the change.
  }, [latest, change]);
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
  if (effect === null) return <Waiting />;
  const moved = effect.hours?.filter((each) => each.before !== each.after) ?? [];
  return (
    <Said of="effect">
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
      {effect.effect?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Doubts of={effect.warnings} />
    </Said>
  );
}
