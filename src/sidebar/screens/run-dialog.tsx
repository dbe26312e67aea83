// A small dialog that a menu command opened for one piece of work: it starts at once, shows progress, tells the outcome.

import { useEffect, useState } from "preact/hooks";
import type { Method } from "../../addon/rpc.ts";
import { longMonth } from "../../domain/text/dates.ts";
import * as w from "../../domain/text/sidebar.ts";
import { Button } from "../components/button.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { ProgressBar } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import type { Scope } from "../generation.ts";
import { closePage } from "../google.ts";
import { useTask } from "../reads.ts";
import { language, say } from "../say.ts";
import { GenerationView } from "./generation-view.tsx";

/** The dialog of one method. */
export function RunDialog({
  method,
  params,
}: {
  readonly method: Method;
  readonly params: Readonly<Record<string, unknown>>;
}) {
  return (
    <>
      <h1 tabIndex={-1} class="unseen">
        {say(w.runTitle)}
      </h1>
      {method === "progress.generate" ? (
        <Generate params={params} />
      ) : (
        <Once method={method} params={params} />
      )}
      <div class="row end">
        <Button onClick={closePage}>{say(w.uiClose)}</Button>
      </div>
    </>
  );
}

function Generate({ params }: { readonly params: Readonly<Record<string, unknown>> }) {
  const { generation } = useApp();
  useEffect(() => generation.start(scopeOf(params.scope)), []);
  return (
    <>
      <GenerationView />
      {generation.state === "running" ? <p class="detail">{say(w.runCloseKeeps)}</p> : null}
    </>
  );
}

/** The scope the menu command asked for; anything else means the changed ones, which harms nothing. */
function scopeOf(scope: unknown): Scope {
  if (typeof scope === "object" && scope !== null) {
    if ("all" in scope) return { all: true };
    if ("selected" in scope) return { selected: true };
    if ("district" in scope) return { district: String(scope.district) };
    if ("assistant" in scope) return { assistant: String(scope.assistant) };
    if ("codes" in scope && Array.isArray(scope.codes)) return { codes: scope.codes.map(String) };
  }
  return { changed: true };
}

function Once({
  method,
  params,
}: {
  readonly method: Method;
  readonly params: Readonly<Record<string, unknown>>;
}) {
  const { client } = useApp();
  const task = useTask(false);
  const [outcome, setOutcome] = useState<readonly string[] | null>(null);
  const run = (): void =>
    task.run(async () => {
      if (method === "recap.update") {
        const { changed, summary } = await client.call(method, {});
        setOutcome([say(changed ? w.recapChanged : w.recapUnchanged), summary]);
      } else if (method === "snapshot.close") {
        const closed = await client.call(method, "month" in params ? { month: String(params.month) } : {});
        setOutcome([
          say(w.monthClosed, {
            month: longMonth(closed.month, language()),
            rows: closed.rows,
            changed: closed.changed,
          }),
          ...closed.warnings,
        ]);
      } else {
        const { checked, counts } = await client.call("validation.run", {});
        const findings = counts.galat + counts.peringatan + counts.info;
        setOutcome([say(w.checkFinished, { rows: checked, findings }), say(w.runSeeFindings)]);
      }
    });
  useEffect(run, []);
  return (
    <>
      {task.busy ? <ProgressBar label={say(w.runWorking)} /> : null}
      {task.busy ? <p class="detail">{say(w.runWorking)}</p> : null}
      <Failure error={task.error} retry={run} />
      {outcome === null ? null : (
        <Notice tone="good">
          {outcome.filter(Boolean).map((line) => (
            <p key={line} class="lines">
              {line}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}
