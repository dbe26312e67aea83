// Periksa: runs the check and shows the inbox by cause, the most quickly cleared first.

import { useEffect, useState } from "preact/hooks";
import { addPage, begin, done, everything, groups, open, safeIds } from "../check-session.ts";
import { Button, LinkRow } from "../components/button.tsx";
import { Detail, Row } from "../components/lines.tsx";
import { Links, links } from "../components/links.tsx";
import { Empty, Failure } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { ProgressBar, Working } from "../components/progress.tsx";
import { SeverityIcon } from "../components/severity.tsx";
import { useApp } from "../context.ts";
import { useTask } from "../reads.ts";
import { say } from "../say.ts";
import { Filters } from "./filters.tsx";
import { FixDialog } from "./fix-dialog.tsx";

/** The screen. */
export function Check() {
  const { client, status, check, setCheck, met, tell } = useApp();
  const task = useTask(true);
  const [fixing, setFixing] = useState<readonly string[] | null>(null);
  useRest();

  const run = (): void =>
    task.run(async () => {
      const session = begin(
        check ?? (met === null ? null : { met, filter: everything }),
        await client.call("validation.run", {}),
      );
      setCheck(session);
      tell(say("check.finished", { rows: session.checked, findings: open(session) }));
    });

  // A sitting that a reload cut short goes on by itself.
  useEffect(() => {
    if (check === null && met !== null) run();
  }, []);

  return (
    <Page title={say("nav.check")}>
      <Row>
        <Button kind={check === null ? "primary" : "plain"} busy={task.busy} onClick={run}>
          {say(check === null ? "check.run" : "check.again")}
        </Button>
      </Row>
      <Working busy={task.busy} words={say("check.running", { rows: status.counts.cooperatives })} />
      <Failure error={task.error} retry={run} />
      {check === null ? <NotYet /> : <Inbox onFix={setFixing} />}
      <h2>{say("ui.also")}</h2>
      <Links of={links.check} />
      {fixing === null ? null : <FixDialog ids={fixing} onClose={() => setFixing(null)} />}
    </Page>
  );
}

function NotYet() {
  const { status } = useApp();
  const { findings, cooperatives } = status.counts;
  return (
    <Empty title={say(findings === null ? "check.never" : "check.notNow")}>
      <p>
        {findings === null
          ? say("check.neverWhy", { rows: cooperatives })
          : say("check.lastTime", {
              wrong: findings.galat,
              doubt: findings.peringatan,
              info: findings.info,
              waived: findings.waived,
            })}
      </p>
    </Empty>
  );
}

function Inbox({ onFix }: { readonly onFix: (ids: readonly string[]) => void }) {
  const { check, setCheck, go } = useApp();
  if (check === null) return null;
  const list = groups(check, check.filter);
  const safe = safeIds(list.flatMap((group) => group.findings));
  const finished = say("check.done", { done: done(check), all: check.met });
  return (
    <>
      {check.met === 0 ? null : (
        <>
          <ProgressBar label={finished} done={done(check)} total={check.met} />
          <p>
            <strong>{finished}</strong>
            {check.counts.waived > 0 ? ` · ${say("check.waived", { count: check.counts.waived })}` : ""}
          </p>
        </>
      )}
      {check.since === null ? null : <Detail>{say("check.since", check.since)}</Detail>}
      {check.remarks.length === 0 ? null : (
        <details class="more">
          <summary>{say("check.remarks", { count: check.remarks.length })}</summary>
          {check.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </details>
      )}
      {open(check) === 0 ? (
        <Empty title={say("check.clean")}>
          <p>{say("check.cleanWhy")}</p>
        </Empty>
      ) : (
        <>
          <Filters />
          {safe.length > 0 ? (
            <Row>
              <Button kind="primary" onClick={() => onFix(safe)}>
                {say("check.fixSafe", { count: safe.length })}
              </Button>
            </Row>
          ) : null}
          {check.next === null ? null : (
            <Detail>{say("check.more", { count: check.findings.length })}</Detail>
          )}
          {list.length === 0 ? (
            <Empty title={say("check.noneHere")}>
              <Button onClick={() => setCheck({ ...check, filter: everything })}>
                {say("check.showAll")}
              </Button>
            </Empty>
          ) : (
            <ul class="bare" aria-label={say("check.groups")}>
              {list.map((group) => (
                <li key={group.code}>
                  <LinkRow
                    onClick={() => go({ screen: "findings", of: group.code })}
                    lead={<SeverityIcon severity={group.severity} />}
                    title={group.title}
                    detail={[
                      say("check.count", { count: group.findings.length }),
                      group.safe > 0 ? say("check.safe", { count: group.safe }) : "",
                      group.suggested > 0 ? say("check.suggested", { count: group.suggested }) : "",
                      group.code,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}

/** Loads the findings beyond the first page, one page after another, while the inbox is open. */
export function useRest(): void {
  const { client, check, setCheck } = useApp();
  const next = check?.next ?? null;
  useEffect(() => {
    if (check === null || next === null) return;
    let wanted = true;
    client.call("validation.page", { next }).then(
      (page) => wanted && setCheck(addPage(check, page)),
      // The pages loaded so far stay; the next check loads anew.
      () => wanted && setCheck({ ...check, next: null }),
    );
    return () => {
      wanted = false;
    };
  }, [next]);
}
