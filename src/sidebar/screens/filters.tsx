// What the inbox shows: by severity, district, assistant; the choices are those that occur.

import { useMemo } from "preact/hooks";
import type { Filter } from "../check-session.ts";
import { Segments, Select } from "../components/field.tsx";
import { useApp } from "../context.ts";
import { say } from "../say.ts";

/** The filter row of the inbox. */
export function Filters() {
  const { check, setCheck } = useApp();
  const findings = check?.findings ?? [];
  const districts = useMemo(() => distinct(findings.map((finding) => finding.district)), [findings]);
  const assistants = useMemo(() => distinct(findings.map((finding) => finding.assistant ?? "")), [findings]);
  if (check === null) return null;
  const { filter } = check;
  const set = (change: Partial<Filter>): void => setCheck({ ...check, filter: { ...filter, ...change } });
  const narrowed = filter.district !== "" || filter.assistant !== "";
  return (
    <>
      <Segments
        label={say("filter.severity")}
        value={filter.severity}
        onChange={(severity) => set({ severity })}
        options={[
          { value: "", label: say("filter.all") },
          { value: "galat", label: say("severity.galat") },
          { value: "peringatan", label: say("severity.peringatan") },
          { value: "info", label: say("severity.info") },
        ]}
      />
      <details class="more" open={narrowed}>
        <summary>{say("filter.more")}</summary>
        <Select
          label={say("filter.district")}
          value={filter.district}
          onChange={(district) => set({ district })}
          options={[
            { value: "", label: say("filter.allDistricts") },
            ...districts.map((district) => ({ value: district, label: district })),
          ]}
        />
        <Select
          label={say("filter.assistant")}
          value={filter.assistant}
          onChange={(assistant) => set({ assistant })}
          options={[
            { value: "", label: say("filter.allAssistants") },
            ...assistants.map((assistant) => ({
              value: assistant,
              label: check.assistants[assistant] ?? assistant,
            })),
            { value: "-", label: say("filter.nobody") },
          ]}
        />
      </details>
    </>
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter(Boolean).sort((a, b) => a.localeCompare(b));
}
