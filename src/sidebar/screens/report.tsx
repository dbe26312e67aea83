// Laporan: makes progress sheets with real progress, and leads to what hangs on them.

import { useState } from "preact/hooks";
import * as w from "../../domain/text/sidebar.ts";
import { Button } from "../components/button.tsx";
import { Combobox } from "../components/combobox.tsx";
import { Select } from "../components/field.tsx";
import { Links, links } from "../components/links.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import type { Scope } from "../generation.ts";
import { useRead } from "../reads.ts";
import { say } from "../say.ts";
import { GenerationView } from "./generation-view.tsx";

type Kind = "changed" | "all" | "selected" | "district" | "assistant" | "code";

/** The screen. */
export function Report() {
  const { generation } = useApp();
  return (
    <Page title={say(w.navReport)}>
      <h2>{say(w.reportMake)}</h2>
      {generation.state === "running" || generation.state === "stopping" ? null : <ChooseScope />}
      <GenerationView />
      <h2>{say(w.reportElsewhere)}</h2>
      <Links of={links.report} />
    </Page>
  );
}

function ChooseScope() {
  const { generation } = useApp();
  const [kind, setKind] = useState<Kind>("changed");
  const [of, setOf] = useState("");
  const scope = scopeOf(kind, of);
  return (
    <>
      <Select
        label={say(w.reportScope)}
        value={kind}
        onChange={(value) => {
          setKind(kinds.find((each) => each === value) ?? "changed");
          setOf("");
        }}
        options={kinds.map((each) => ({ value: each, label: say(w.scope[each]) }))}
        hint={say(w.scopeHint[kind])}
      />
      {kind === "district" || kind === "assistant" || kind === "code" ? (
        <Which kind={kind} value={of} onChange={setOf} />
      ) : null}
      <div class="row">
        <Button
          kind="primary"
          disabled={scope === null}
          onClick={() => {
            if (scope !== null) generation.start(scope);
          }}
        >
          {say(w.reportStart)}
        </Button>
      </div>
    </>
  );
}

const kinds = [
  "changed",
  "all",
  "selected",
  "district",
  "assistant",
  "code",
] as const satisfies readonly Kind[];

function Which({
  kind,
  value,
  onChange,
}: {
  readonly kind: "district" | "assistant" | "code";
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { data: board } = useRead("caseload.board", {});
  const cooperatives = board?.cooperatives ?? [];
  const options =
    kind === "assistant"
      ? (board?.assistants ?? []).map((each) => ({ value: each.code, label: each.name }))
      : kind === "district"
        ? [...new Set(cooperatives.map((each) => each.district))]
            .sort((a, b) => a.localeCompare(b))
            .map((district) => ({ value: district, label: district }))
        : cooperatives.map((each) => ({ value: each.code, label: each.village, detail: each.district }));
  return <Combobox label={say(w.which[kind])} options={options} value={value} onChange={onChange} />;
}

function scopeOf(kind: Kind, of: string): Scope | null {
  switch (kind) {
    case "changed":
      return { changed: true };
    case "all":
      return { all: true };
    case "selected":
      return { selected: true };
    case "district":
      return of === "" ? null : { district: of };
    case "assistant":
      return of === "" ? null : { assistant: of };
    case "code":
      return of === "" ? null : { codes: [of] };
  }
}
