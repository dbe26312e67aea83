// Making progress sheets: which ones, then the run itself. Stands on Laporan and in the dialog of the menu.

import { useState } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { Combobox } from "../components/combobox.tsx";
import { Checkbox, Select } from "../components/field.tsx";
import { Row } from "../components/lines.tsx";
import { Failure } from "../components/notice.tsx";
import { useApp } from "../context.ts";
import type { Scope } from "../generation.ts";
import { useRead } from "../reads.ts";
import { say } from "../say.ts";
import { districtOptions, villageOptions } from "../villages.ts";
import { GenerationView } from "./generation-view.tsx";

type Kind = "changed" | "all" | "selected" | "district" | "assistant" | "code";

/** The choice while nothing runs, kept for the next time, and the run. */
export function MakeSheets() {
  const { generation, status } = useApp();
  // Where no sheet stands yet, "only what changed" would make none.
  const [kind, setKind] = useState<Kind>(status.counts.sheets === 0 ? "all" : "changed");
  const [of, setOf] = useState("");
  const [renew, setRenew] = useState(false);
  const scope = scopeOf(kind, of);
  const { state } = generation;
  if (state === "running" || state === "stopping") return <GenerationView />;
  return (
    <>
      <Select
        label={say("report.scope")}
        value={kind}
        onChange={(value) => {
          setKind(kinds.find((each) => each === value) ?? "changed");
          setOf("");
        }}
        options={kinds.map((each) => ({ value: each, label: say(`scope.${each}`) }))}
        hint={
          kind === "changed" || kind === "all" || kind === "selected" ? say(`scopeHint.${kind}`) : undefined
        }
      />
      {kind === "assistant" ? <WhichAssistant value={of} onChange={setOf} /> : null}
      {kind === "district" || kind === "code" ? (
        <WhichVillages kind={kind} value={of} onChange={setOf} />
      ) : null}
      <Checkbox label={say("report.renew")} checked={renew} onChange={setRenew} />
      <Row>
        <Button
          kind={generation.state === "stopped" ? "plain" : "primary"}
          disabled={scope === null}
          onClick={() => {
            if (scope !== null) generation.start(scope, renew);
          }}
        >
          {say("report.start")}
        </Button>
      </Row>
      <GenerationView />
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

interface WhichProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function WhichAssistant(props: WhichProps) {
  const { data, error, reload } = useRead("caseload.board", {});
  const options = (data?.assistants ?? []).map((each) => ({ value: each.code, label: each.name }));
  return (
    <>
      <Failure error={error} retry={reload} />
      <Combobox label={say("which.assistant")} options={options} {...props} />
    </>
  );
}

function WhichVillages({ kind, ...props }: WhichProps & { readonly kind: "district" | "code" }) {
  const { data, error, reload } = useRead("progress.sheets", {});
  const villages = data?.sheets ?? [];
  return (
    <>
      <Failure error={error} retry={reload} />
      <Combobox
        label={say(`which.${kind}`)}
        options={kind === "district" ? districtOptions(villages) : villageOptions(villages)}
        {...props}
      />
    </>
  );
}

function scopeOf(kind: Kind, of: string): Scope | null {
  if (kind === "changed") return { changed: true };
  if (kind === "all") return { all: true };
  if (kind === "selected") return { selected: true };
  if (of === "") return null;
  if (kind === "code") return { codes: [of] };
  return kind === "district" ? { district: of } : { assistant: of };
}
