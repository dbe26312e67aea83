// The small dialog of a menu command that makes progress sheets: asks which, and shows how far it is.

import { Button } from "../components/button.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { useApp } from "../context.ts";
import { closePage } from "../google.ts";
import { say } from "../say.ts";
import { MakeSheets } from "./make-sheets.tsx";

/** The dialog. */
export function RunDialog() {
  const { generation } = useApp();
  return (
    <>
      <h1 tabIndex={-1}>{say("report.make")}</h1>
      <MakeSheets />
      {generation.state === "running" ? <Detail>{say("run.closeKeeps")}</Detail> : null}
      <Row>
        <Button onClick={closePage}>{say("ui.close")}</Button>
      </Row>
    </>
  );
}
