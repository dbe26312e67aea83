// Fixes before they are made: each cell before and after, to leave out one by one, then all in one action.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { remove } from "../check-session.ts";
import { Button } from "../components/button.tsx";
import { Change } from "../components/change.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Checkbox } from "../components/field.tsx";
import { List } from "../components/list.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Empty, Failure, Notice } from "../components/notice.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { toggled } from "../toggled.ts";

type Edit = Result<"validation.preview">["edits"][number];
type Applied = Result<"validation.apply">;

/** The dialog for the fixes of the findings `ids`. */
export function FixDialog({
  ids,
  onClose,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) {
  const { client, check, setCheck, tell } = useApp();
  const preview = useRead("validation.preview", { ids: [...ids] });
  const task = useTask(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Applied | null>(null);
  const edits = preview.data?.edits ?? [];
  const chosen = edits.filter((edit) => !left.has(edit.id));
  const guesses = chosen.filter((edit) => edit.certainty === "saran").length;

  const apply = (): void =>
    task.run(async () => {
      const wanted = [...new Set(chosen.map((edit) => edit.id))];
      const result = await client.call("validation.apply", { ids: wanted });
      const skipped = new Set(result.skipped.map((each) => each.id));
      const fixed = new Set(wanted.filter((id) => !skipped.has(id)));
      if (check !== null) setCheck(remove(check, fixed, false));
      const { action } = result;
      tell(say("fix.applied", { count: result.applied }), action);
      if (result.skipped.length === 0) onClose();
      else setOutcome(result);
    });

  if (outcome !== null) {
    return (
      <Dialog
        title={say("fix.skippedTitle", { count: outcome.skipped.length })}
        onClose={onClose}
        actions={
          <Button kind="primary" onClick={onClose}>
            {say("ui.close")}
          </Button>
        }
      >
        <p>{say("fix.skippedWhy")}</p>
        <ul>
          {outcome.skipped.map((each) => (
            <li key={each.id}>{each.why}</li>
          ))}
        </ul>
      </Dialog>
    );
  }

  return (
    <Dialog
      title={say("fix.title")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say("ui.cancel")}</Button>
          <Button kind="primary" busy={task.busy} disabled={chosen.length === 0} onClick={apply}>
            {say("fix.apply", { count: preview.data === null ? ids.length : chosen.length })}
          </Button>
        </>
      }
    >
      <Failure error={task.error} retry={apply} />
      <Loaded of={preview}>
        {() =>
          edits.length === 0 ? (
            <Empty title={say("fix.nothing")}>
              <p>{say("fix.nothingWhy")}</p>
            </Empty>
          ) : (
            <>
              {guesses > 0 ? <Notice tone="doubt">{say("fix.guesses", { count: guesses })}</Notice> : null}
              <List
                label={say("fix.title")}
                items={edits}
                keyOf={(edit) => `${edit.id} ${edit.row} ${edit.column}`}
                height={76}
                row={(edit, tab) => (
                  <Checkbox
                    tab={tab}
                    checked={!left.has(edit.id)}
                    onChange={() => setLeft(toggled(left, edit.id))}
                    label={<EditWords edit={edit} />}
                  />
                )}
              />
            </>
          )
        }
      </Loaded>
    </Dialog>
  );
}

function EditWords({ edit }: { readonly edit: Edit }) {
  return (
    <>
      <Change from={edit.from} to={edit.to} />
      <span class="detail">
        {[
          edit.heading,
          say("findings.at", { row: edit.row, sheet: edit.sheet }),
          say(`certainty.${edit.certainty}`),
        ].join(" · ")}
      </span>
    </>
  );
}
