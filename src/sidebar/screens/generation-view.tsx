// A run that makes progress sheets: how far it is, stop and resume, its account, what failed, what conflicts.

import { Button } from "../components/button.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { Failure, Notice } from "../components/notice.tsx";
import { ProgressBar } from "../components/progress.tsx";
import { useApp } from "../context.ts";
import { say } from "../say.ts";
import { ConflictList } from "./conflicts.tsx";

/** Which sheets were made, or changed. */
function Which(props: { readonly told: "gen.made" | "gen.changed"; readonly villages: readonly string[] }) {
  const { told, villages } = props;
  return villages.length === 0 ? null : (
    <details class="more">
      <summary>{say(told, { count: villages.length })}</summary>
      <p>{villages.join(", ")}</p>
    </details>
  );
}

/** The run of the app, whatever its state. */
export function GenerationView() {
  const { generation, go, alone } = useApp();
  const { state, step } = generation;
  if (state === "idle") return null;
  const running = state === "running" || state === "stopping";
  const counted =
    step === null ? say("gen.starting") : say("gen.counted", { done: step.done, total: step.total });
  return (
    <div class="generation">
      {running || state === "stopped" || state === "failed" ? (
        <>
          {step !== null ? (
            <ProgressBar label={counted} done={step.done} total={step.total} />
          ) : running ? (
            <ProgressBar label={counted} />
          ) : null}
          <p>
            {step !== null || running ? <strong>{counted}</strong> : null}
            <span class="detail">
              {running && step?.at ? say("gen.at", { village: step.at }) : say(`runState.${state}`)}
            </span>
          </p>
        </>
      ) : null}
      {running ? (
        <Row>
          <Button busy={state === "stopping"} onClick={generation.stop}>
            {say("gen.stop")}
          </Button>
        </Row>
      ) : null}
      {state === "stopped" ? (
        <Row>
          <Button kind="primary" onClick={generation.resume}>
            {say("gen.resume")}
          </Button>
        </Row>
      ) : null}
      {state === "failed" && generation.error !== null ? (
        <>
          <Failure error={generation.error} retry={generation.resume} />
          <Detail>{say("gen.keptSoFar")}</Detail>
        </>
      ) : null}
      {state === "done" && step !== null ? (
        <Notice tone={step.failed.length === 0 ? "good" : "doubt"} heard>
          <p>{step.account}</p>
          {alone ? null : (
            <Row>
              <Button onClick={() => go({ screen: "sheets" })}>{say("gen.seeSheets")}</Button>
              <Button kind="quiet" onClick={() => go({ screen: "history" })}>
                {say("fail.seeHistory")}
              </Button>
            </Row>
          )}
        </Notice>
      ) : null}
      {step === null ? null : (
        <>
          <Which told="gen.made" villages={step.made} />
          <Which told="gen.changed" villages={step.changed} />
          {step.failed.length === 0 ? null : (
            <details class="more" open>
              <summary>{say("gen.failed", { count: step.failed.length })}</summary>
              <ul>
                {step.failed.map((each) => (
                  <li key={each.code}>
                    <strong>{each.village}</strong>: {each.why}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {step.conflicts.length === 0 ? null : <ConflictList conflicts={step.conflicts} />}
        </>
      )}
    </div>
  );
}
