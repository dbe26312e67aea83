// One cooperative: give it to an assistant, pin it, exclude it from someone; the effect of all that is chosen is shown first.

import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import type { CallError } from "../client.ts";
import { Button } from "../components/button.tsx";
import { Combobox } from "../components/combobox.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Checkbox, Select } from "../components/field.tsx";
import { Detail, Said } from "../components/lines.tsx";
import { countWords } from "../components/load-bar.tsx";
import type { Cooperative } from "../components/map.tsx";
import { Doubts, Failure, Waiting } from "../components/notice.tsx";
import { useApp } from "../context.ts";
import { hours } from "../format.ts";
import { useLatest, useTask } from "../reads.ts";
import { say, type WordKey } from "../say.ts";
import { type Board, nameOf } from "./caseload.tsx";
import { Spells } from "./spells.tsx";

/** Loads before and after, sentences, and what the choices run against. */
type Effect = Result<"caseload.assign">;
/** What is chosen and not yet saved; it is all saved together. */
interface Wish {
  readonly to?: string;
  readonly pinned?: boolean;
  /** By assistant. */
  readonly forbidden?: Readonly<Record<string, boolean>>;
}
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
  const [wish, setWish] = useState<Wish>({});
  const [who, setWho] = useState(board.assistants[0]?.code ?? "");
  const { to = held, pinned = cooperative.pinned } = wish;
  const stands = (assistant: string) => cooperative.forbidden.includes(assistant);
  const isForbidden = (assistant: string) => wish.forbidden?.[assistant] ?? stands(assistant);
  const moves = to === held ? [] : [{ code, to: to === nobody ? null : to }];
  const pin = pinned === cooperative.pinned ? [] : [{ code, pinned }];
  const forbid = Object.entries(wish.forbidden ?? {}).flatMap(([assistant, forbidden]) =>
    forbidden === stands(assistant) ? [] : [{ code, assistant, forbidden }],
  );
  const changes = moves.length + pin.length + forbid.length;
  const asked = changes === 0 ? "" : JSON.stringify([moves, pin, forbid]);
  const send = (dryRun: boolean) => client.call("caseload.assign", { moves, pin, forbid, dryRun });
  const { effect, failure } = useEffectOf(asked, () => send(true));

  const save = (): void =>
    task.run(async () => {
      const { action, skipped } = await send(false);
      const done = (key: WordKey, assistant: string | null = null) =>
        say(key, { village, name: nameOf(board, assistant) ?? say("board.nobody") });
      tell(
        skipped[0]?.why ??
          [
            ...moves.map(({ to }) => done("assign.done", to)),
            ...pin.map(() => done(pinned ? "assign.pinned" : "assign.unpinned")),
            ...forbid.map(({ assistant, forbidden }) =>
              done(forbidden ? "assign.forbidden" : "assign.allowed", assistant),
            ),
          ].join(" "),
        action,
      );
      onClose();
    });

  const options = [
    ...board.assistants.map((each) => ({
      value: each.code,
      label: each.name,
      detail: [
        countWords(each),
        say("board.hours", { hours: hours(each.hours) }),
        each.status === "Aktif" ? "" : say(`status.${each.status}`),
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
          <Button onClick={onClose}>{say(asked ? "ui.cancel" : "ui.close")}</Button>
          {asked ? (
            <Button kind="primary" busy={task.busy} disabled={effect === null} onClick={save}>
              {say(moves.length === changes ? "assign.save" : "assign.saveLimit")}
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
        onChange={(to) => setWish({ ...wish, to })}
      />
      <Checkbox
        label={
          <>
            {say("board.pinned")}
            <span class="detail">{say("assign.pinHint")}</span>
          </>
        }
        checked={pinned}
        onChange={(pinned) => setWish({ ...wish, pinned })}
      />
      <details class="more">
        <summary>{say("assign.forbid")}</summary>
        <Detail>{say("assign.forbidHint")}</Detail>
        <Select
          label={say("assign.forbidWho")}
          value={who}
          onChange={setWho}
          options={board.assistants.map((each) => ({
            value: each.code,
            label: isForbidden(each.code) ? `${each.name} (${say("assign.forbidSave")})` : each.name,
          }))}
        />
        <Checkbox
          label={say("assign.forbidSave")}
          checked={isForbidden(who)}
          onChange={(now) => setWish({ ...wish, forbidden: { ...wish.forbidden, [who]: now } })}
        />
      </details>
      {asked ? <EffectView effect={effect} failure={failure} /> : null}
      <Spells of={{ code }} />
      <Failure error={task.error} />
    </Dialog>
  );
}

/** The effect of what is chosen, or why it is not known. */
interface Counted {
  readonly effect: Effect | null;
  readonly failure: CallError | null;
}

const none: Counted = { effect: null, failure: null };

/**
 * The effect of what is chosen, asked anew as that changes; "" is nothing. With a pause, in which quick ticks are waited
 * for, the last effect stays in view.
 */
export function useEffectOf(asked: string, ask: () => Promise<Effect>, pause = 0): Counted {
  const latest = useLatest();
  const [state, setState] = useState(none);
  useEffect(() => {
    if (pause === 0 || asked === "") setState(none);
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Told at once, so that answers to what was chosen before come too late.
    latest(
      new Promise<Effect>((take) => {
        if (asked !== "") timer = setTimeout(() => take(ask()), pause);
      }),
      (effect) => setState({ effect, failure: null }),
      (failure) => setState({ effect: null, failure }),
    );
    return () => clearTimeout(timer);
    // What is sent follows from what is chosen.
  }, [latest, asked]);
  return state;
}

/** Loads before and after, and what a choice runs against. */
export function EffectView({ effect, failure }: Counted) {
  if (failure !== null) return <Failure error={failure} />;
  if (effect === null) return <Waiting />;
  const moved = effect.hours.filter((each) => each.before !== each.after);
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
      {effect.effect.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Doubts of={effect.warnings} />
    </Said>
  );
}
