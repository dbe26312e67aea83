// Riwayat: what the add-on changed, and taking it back.

import { useState } from "preact/hooks";
import type { Result } from "../../addon/rpc.ts";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Icon } from "../components/icons.tsx";
import { List } from "../components/list.tsx";
import { Loaded } from "../components/loaded.tsx";
import { Empty, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { type Undone, useApp } from "../context.ts";
import { moment } from "../format.ts";
import { useRead } from "../reads.ts";
import { say } from "../say.ts";

type Action = Result<"actions.list">["actions"][number];

/** The screen; `of` is the action that it asks about at once. */
export function History({ of }: { readonly of: string | undefined }) {
  const { undo } = useApp();
  const reading = useRead("actions.list", {});
  const [asking, setAsking] = useState(of);
  const [outcome, setOutcome] = useState<Undone | null>(null);
  const asked = reading.data?.actions.find(({ id }) => id === asking);
  const close = (): void => setAsking(undefined);

  async function takeBack({ id }: Action): Promise<void> {
    // The message at the foot tells how far it is.
    close();
    setOutcome(await undo(id));
  }

  return (
    <Page title={say("history.title")} reading={reading}>
      <p>{say("history.intro")}</p>
      {outcome === null ? null : <Kept outcome={outcome} />}
      <Loaded of={reading}>
        {(data) =>
          data.actions.length === 0 ? (
            <Empty title={say("history.none")}>
              <p>{say("history.noneWhy")}</p>
            </Empty>
          ) : (
            <List
              label={say("history.title")}
              items={data.actions}
              keyOf={(action) => action.id}
              height={98}
              row={(action, tab) => (
                <ActionRow action={action} tab={tab} onUndo={() => setAsking(action.id)} />
              )}
            />
          )
        }
      </Loaded>
      {asked === undefined ? null : (
        <Dialog
          title={say("history.ask")}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{say("ui.cancel")}</Button>
              <Button kind="primary" onClick={() => void takeBack(asked)}>
                {say("ui.undo")}
              </Button>
            </>
          }
        >
          <p>
            <strong>{asked.what}</strong>
          </p>
          <p>{asked.cells === 0 ? say("history.askTabs") : say("history.askWhy", { count: asked.cells })}</p>
        </Dialog>
      )}
    </Page>
  );
}

function ActionRow({
  action,
  tab,
  onUndo,
}: {
  readonly action: Action;
  readonly tab: 0 | -1;
  readonly onUndo: () => void;
}) {
  return (
    <article class="finding" aria-label={action.what}>
      <p>
        <strong>{action.what}</strong>
      </p>
      <p class="detail">
        {[
          moment(action.when),
          action.who,
          // What made tabs, and no more, counts no cells.
          action.cells === 0 ? "" : say("history.cells", { count: action.cells }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <div class="row">
        {action.state === "undone" ? (
          <span class="tag">
            <Icon name="undo" />
            {say("history.wasUndone")}
          </span>
        ) : (
          <Button kind="quiet" tab={tab} onClick={onUndo}>
            {say("ui.undo")}
          </Button>
        )}
        {action.state === "intent" ? (
          <span class="tag">
            <Icon name="doubt" />
            {say("history.unfinished")}
          </span>
        ) : null}
      </div>
    </article>
  );
}

/** What an undo gave back, and what it left because someone had changed it since. */
export function Kept({ outcome }: { readonly outcome: Undone }) {
  return (
    <Notice tone={outcome.kept.length === 0 ? "good" : "doubt"}>
      <p>{say("history.undone", { count: outcome.restored })}</p>
      {outcome.kept.length === 0 ? null : (
        <>
          <p>{say("history.kept", { count: outcome.kept.length })}</p>
          <ul>
            {outcome.kept.map((each) => (
              <li key={`${each.sheet} ${each.a1}`}>
                <strong>
                  {each.sheet} {each.a1}
                </strong>
                : {each.why}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
