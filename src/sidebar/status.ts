// The state of the workbook, read when the page opens and after everything that changes something.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Client } from "./client.ts";
import type { Status } from "./context.ts";
import { asFailure, type Reading } from "./reads.ts";

/** Before the server has told anything: enough for the words of a failure. */
export const unknownStatus: Status = {
  ready: false,
  sample: false,
  register: null,
  candidates: [],
  missing: [],
  counts: { cooperatives: 0, assistants: 0, unassigned: 0, operating: 0, sheets: 0, findings: null },
  version: "",
  language: "id",
  theme: "light",
  today: "",
  reportMonth: "",
  regency: null,
  hint: "",
  problems: [],
};

/** Reads the state; the last one stays while another is on its way. */
export function useStatus(client: Client): Reading<Status> {
  const [state, setState] = useState<Omit<Reading<Status>, "reload">>({
    data: null,
    error: null,
    loading: true,
  });
  const latest = useRef(0);
  const reload = useCallback(() => {
    latest.current += 1;
    const asked = latest.current;
    setState((now) => ({ ...now, error: null, loading: true }));
    client.call("workbook.status", {}).then(
      (data) => asked === latest.current && setState({ data, error: null, loading: false }),
      (error: unknown) =>
        asked === latest.current && setState((now) => ({ ...now, error: asFailure(error), loading: false })),
    );
  }, [client]);
  useEffect(() => {
    reload();
    return client.onChange(reload);
  }, [client, reload]);
  return { ...state, reload };
}
