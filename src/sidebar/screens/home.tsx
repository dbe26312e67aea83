// Beranda: the state of the register at a glance and what to do next.

import type { ComponentChildren } from "preact";
import * as w from "../../domain/text/sidebar.ts";
import { Button } from "../components/button.tsx";
import { Icon, type IconName } from "../components/icons.tsx";
import { Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { type Place, type Status, useApp } from "../context.ts";
import { nextStep } from "../next.ts";
import type { Reading } from "../reads.ts";
import { say } from "../say.ts";

/** The screen. */
export function Home({ reading }: { readonly reading: Reading<Status> }) {
  const { status, go } = useApp();
  const { counts } = status;
  const step = nextStep(status);
  return (
    <Page title={status.regency?.name ?? say(w.navHome)} reading={reading}>
      {status.sample ? (
        <p class="tag sample">
          <Icon name="info" />
          {say(w.homeSample)}
        </p>
      ) : null}
      {status.problems.map((problem) => (
        <Notice key={problem} tone="doubt">
          <p>{problem}</p>
        </Notice>
      ))}
      <section class="card" aria-labelledby="next">
        <h2 id="next">{say(w.homeNext)}</h2>
        <p class="next-title">{say(step.title, { count: step.count })}</p>
        <p>{say(step.why, { count: step.count })}</p>
        <Button kind="primary" onClick={() => go(step.place)}>
          {say(w.homeGo)}
        </Button>
      </section>
      <h2>{say(w.homeState)}</h2>
      <div class="tiles">
        <Tile icon="check" title={say(w.homeFindings)} place={{ screen: "check" }}>
          {counts.findings === null ? (
            <p>{say(w.homeNotChecked)}</p>
          ) : (
            <>
              <Line icon="wrong" words={say(w.severity.galat)} count={counts.findings.galat} />
              <Line icon="doubt" words={say(w.severity.peringatan)} count={counts.findings.peringatan} />
              <Line icon="info" words={say(w.severity.info)} count={counts.findings.info} />
            </>
          )}
        </Tile>
        <Tile icon="people" title={say(w.navCaseload)} place={{ screen: "caseload" }}>
          <Line words={say(w.homeAssistants)} count={counts.assistants} />
          <Line words={say(w.homeUnassigned)} count={counts.unassigned} />
        </Tile>
        <Tile icon="report" title={say(w.homeSheets)} place={{ screen: "report" }}>
          <p>{say(w.homeSheetsOf, { sheets: counts.sheets, all: counts.cooperatives })}</p>
        </Tile>
        <Tile icon="good" title={say(w.homeOperating)} place={{ screen: "recap" }}>
          <p>{say(w.homeOperatingOf, { operating: counts.operating, all: counts.cooperatives })}</p>
        </Tile>
      </div>
    </Page>
  );
}

function Tile({
  icon,
  title,
  place,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly place: Place;
  readonly children: ComponentChildren;
}) {
  const { go } = useApp();
  return (
    <section class="tile">
      <button type="button" onClick={() => go(place)}>
        <Icon name={icon} />
        <span>{title}</span>
        <Icon name="next" />
      </button>
      {children}
    </section>
  );
}

function Line({
  icon,
  words,
  count,
}: {
  readonly icon?: IconName;
  readonly words: string;
  readonly count: number;
}) {
  return (
    <p class="line">
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{words}</span>
      <strong>{count}</strong>
    </p>
  );
}
