// Beranda: the state of the register at a glance and what to do next.

import type { ComponentChildren } from "preact";
import { Button } from "../components/button.tsx";
import { Icon, type IconName } from "../components/icons.tsx";
import { Doubts } from "../components/notice.tsx";
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
    <Page title={status.regency?.name ?? say("nav.home")} reading={reading}>
      {status.sample ? (
        <p class="tag sample">
          <Icon name="info" />
          {say("home.sample")}
        </p>
      ) : null}
      <Doubts of={status.problems} />
      <section class="card" aria-labelledby="next">
        <h2 id="next">{say("home.next")}</h2>
        <p class="next-title">{say(step.title, { count: step.count })}</p>
        <p>{say(step.why, { count: step.count })}</p>
        <Button kind="primary" onClick={() => go(step.place)}>
          {say("home.go")}
        </Button>
      </section>
      <h2>{say("home.state")}</h2>
      <div>
        <Tile icon="check" title={say("home.findings")} place={{ screen: "check" }}>
          {counts.findings === null ? (
            <p>{say("home.notChecked")}</p>
          ) : (
            <>
              <Line icon="wrong" words={say("severity.galat")} count={counts.findings.galat} />
              <Line icon="doubt" words={say("severity.peringatan")} count={counts.findings.peringatan} />
              <Line icon="info" words={say("severity.info")} count={counts.findings.info} />
            </>
          )}
        </Tile>
        <Tile icon="people" title={say("nav.caseload")} place={{ screen: "caseload" }}>
          <Line words={say("home.assistants")} count={counts.assistants} />
          <Line words={say("home.unassigned")} count={counts.unassigned} />
        </Tile>
        <Tile icon="report" title={say("home.sheets")} place={{ screen: "report" }}>
          <p>{say("home.sheetsOf", { sheets: counts.sheets, all: counts.cooperatives })}</p>
        </Tile>
        <Tile icon="good" title={say("home.operating")} place={{ screen: "recap" }}>
          <p>{say("home.operatingOf", { operating: counts.operating, all: counts.cooperatives })}</p>
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
