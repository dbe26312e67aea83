// The small dialog of a menu command that makes progress sheets: it starts at once and shows how far it is.

import { useEffect } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { useApp } from "../context.ts";
import type { Scope } from "../generation.ts";
import { closePage } from "../google.ts";
import { say } from "../say.ts";
import { GenerationView } from "./generation-view.tsx";

/** The dialog. */
export function RunDialog({ scope }: { readonly scope: Scope }) {
  const { generation } = useApp();
  useEffect(() => generation.start(scope), []);
  return (
    <>
      <h1 tabIndex={-1}>{say("report.make")}</h1>
      <GenerationView />
      {generation.state === "running" ? <p class="detail">{say("run.closeKeeps")}</p> : null}
      <div class="row end">
        <Button onClick={closePage}>{say("ui.close")}</Button>
      </div>
    </>
  );
}
