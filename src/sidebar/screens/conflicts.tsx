// Cells of progress sheets that staff typed over and whose source changed since: both values, to choose from.

import { Button } from "../components/button.tsx";
import { Row } from "../components/lines.tsx";
import { List } from "../components/list.tsx";
import { Failure } from "../components/notice.tsx";
import { useApp } from "../context.ts";
import { type Conflict, conflictKey } from "../generation.ts";
import { useTask } from "../reads.ts";
import { say } from "../say.ts";

/** The conflicts still to be settled. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{say("conflict.title", { count: conflicts.length })}</h2>
      <p>{say("conflict.why")}</p>
      <List
        label={say("conflict.title", { count: conflicts.length })}
        items={conflicts}
        keyOf={conflictKey}
        height={168}
        row={(conflict, tab) => <ConflictRow conflict={conflict} tab={tab} />}
      />
    </section>
  );
}

function ConflictRow({ conflict, tab }: { readonly conflict: Conflict; readonly tab: 0 | -1 }) {
  const { client, generation, tell } = useApp();
  const task = useTask(true);
  const settle = (keep: "theirs" | "ours"): void =>
    task.run(async () => {
      const { code, placeholder } = conflict;
      const { action } = await client.call("progress.resolve", { code, placeholder, keep });
      generation.settle(conflict);
      tell(
        say(keep === "theirs" ? "conflict.keptTheirs" : "conflict.keptOurs", {
          village: conflict.village,
        }),
        action,
      );
    });
  return (
    <article class="finding" aria-label={conflict.village}>
      <p>
        <strong>{conflict.village}</strong> <span class="detail">{conflict.name}</span>
      </p>
      <dl class="pair">
        <dt>{say("conflict.theirs")}</dt>
        <dd>{conflict.theirs || say("ui.blank")}</dd>
        <dt>{say("conflict.ours")}</dt>
        <dd>{conflict.ours || say("ui.blank")}</dd>
      </dl>
      <Row>
        <Button tab={tab} busy={task.busy} onClick={() => settle("theirs")}>
          {say("conflict.keepTheirs")}
        </Button>
        <Button tab={tab} busy={task.busy} onClick={() => settle("ours")}>
          {say("conflict.keepOurs")}
        </Button>
      </Row>
      <Failure error={task.error} />
    </article>
  );
}
