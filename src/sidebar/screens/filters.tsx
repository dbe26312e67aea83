// What the inbox shows: by severity, district, assistant; the choices are those that occur.

import { useMemo } from "preact/hooks";
import * as w from "../../domain/text/sidebar.ts";
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
        label={say(w.filterSeverity)}
        value={filter.severity}
        onChange={(severity) => set({ severity })}
        options={[
          { value: "", label: say(w.filterAll) },
          { value: "galat", label: say(w.severity.galat) },
          { value: "peringatan", label: say(w.severity.peringatan) },
          { value: "info", label: say(w.severity.info) },
        ]}
      />
      <details class="more" open={narrowed}>
        <summary>{say(w.filterMore)}</summary>
        <Select
          label={say(w.filterDistrict)}
          value={filter.district}
          onChange={(district) => set({ district })}
          options={[
            { value: "", label: say(w.filterAllDistricts) },
            ...districts.map((district) => ({ value: district, label: district })),
          ]}
        />
        <Select
          label={say(w.filterAssistant)}
          value={filter.assistant}
          onChange={(assistant) => set({ assistant })}
          options={[
            { value: "", label: say(w.filterAllAssistants) },
            ...assistants.map((assistant) => ({ value: assistant, label: assistant })),
            { value: "-", label: say(w.filterNobody) },
          ]}
        />
      </details>
    </>
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter(Boolean).sort((a, b) => a.localeCompare(b));
}
