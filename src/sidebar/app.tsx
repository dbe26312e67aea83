// The frame around the screens: the state of the workbook, moving about, messages, the connection.

import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as w from "../domain/text/sidebar.ts";
import { fill, type Language, type Values, type Words } from "../domain/text/words.ts";
import type { CheckSession } from "./check-session.ts";
import { CallError, type Client, readFailure } from "./client.ts";
import { Foot } from "./components/foot.tsx";
import { Nav } from "./components/nav.tsx";
import { Failure } from "./components/notice.tsx";
import { type App, AppContext, type Message, type Place, type Status } from "./context.ts";
import { useGeneration } from "./generation.ts";
import { RunDialog } from "./screens/run-dialog.tsx";
import { ScreenOf } from "./screens/screen.tsx";
import type { Start } from "./start.ts";

/** Before the server has told anything: enough for the words of a failure. */
const unknown: Status = {
  ready: false,
  sample: false,
  register: null,
  candidates: [],
  missing: [],
  counts: {
    cooperatives: 0,
    assistants: 0,
    unassigned: 0,
    operating: 0,
    sheets: 0,
    findings: null,
  },
  version: "",
  language: "id",
  theme: "light",
  regency: null,
  problems: [],
};

/** The whole page. */
export function Root({ client, start }: { readonly client: Client; readonly start: Start }) {
  const { status, error, loading, reload } = useStatus(client);
  const [trail, setTrail] = useState<readonly Place[] | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [check, setCheck] = useState<CheckSession | null>(null);
  const lost = useLost(client);
  const generation = useGeneration(client, () => client.changed());
  const alone = start.kind !== "sidebar";
  const known = status ?? unknown;
  const language: Language = known.language;

  // The first screen is chosen once, when the state is known; set-up leads on from itself.
  const first: Place =
    start.kind === "screen" ? { screen: start.screen } : { screen: known.ready ? "home" : "setup" };
  const places = trail ?? [first];
  const place = places[places.length - 1] ?? first;

  const say = useCallback((words: Words, values?: Values) => fill(words[language], values), [language]);
  const go = useCallback((next: Place) => {
    setTrail((now) => {
      const before = now ?? [{ screen: "home" }];
      return tops.has(next.screen) ? [next] : [...before, next];
    });
  }, []);
  const back = useCallback(() => {
    setTrail((now) => (now !== null && now.length > 1 ? now.slice(0, -1) : [{ screen: "home" }]));
  }, []);

  const tell = useCallback(
    (text: string, action?: string | null) => setMessage({ text, action: action ?? null }),
    [],
  );
  const undo = useCallback(
    (action: string) => {
      tell(say(w.historyUndoing));
      client
        .call("actions.undo", { id: action })
        .then(
          ({ restored, kept }) =>
            tell(
              [
                say(w.historyUndone, { count: restored }),
                kept.length === 0 ? "" : say(w.historyKept, { count: kept.length }),
              ]
                .filter(Boolean)
                .join(" "),
            ),
          (failure: unknown) => tell(failureText(failure, say)),
        )
        .then(() => client.changed());
    },
    [client, say, tell],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = known.theme;
  }, [language, known.theme]);

  // Only once the state is known is the first screen settled, so that a later reading does not move the reader.
  useEffect(() => {
    if (status !== null) setTrail((now) => now ?? [first]);
  }, [status !== null]);

  const app = useMemo<App>(
    () => ({
      client,
      status: known,
      language,
      say,
      go,
      back,
      alone,
      tell,
      check,
      setCheck,
      generation,
      undo,
    }),
    [client, known, language, say, go, back, alone, check, generation, undo],
  );

  return (
    <AppContext.Provider value={app}>
      {alone || status === null || !known.ready ? null : <Nav place={place} />}
      <Main place={place} onEscape={back} inner={!tops.has(place.screen) && !alone && known.ready}>
        {lost ? (
          <p class="lost">
            <span class="spinner" />
            {say(w.failRetrying)}
          </p>
        ) : null}
        {status === null ? (
          error !== null ? (
            <Failure error={error} retry={reload} />
          ) : (
            <div class="shell-bones">
              <i />
              <i />
              <i />
              <i />
            </div>
          )
        ) : start.kind === "run" ? (
          <RunDialog method={start.method} params={start.params} />
        ) : (
          <ScreenOf place={place} refresh={{ run: reload, busy: loading }} />
        )}
      </Main>
      <Foot message={message} onClose={() => setMessage(null)} />
    </AppContext.Provider>
  );
}

/** Screens one reaches from the bar at the top; going to one starts a new trail. */
const tops: ReadonlySet<string> = new Set(["home", "check", "caseload", "report", "more"]);

function Main({
  place,
  inner,
  onEscape,
  children,
}: {
  readonly place: Place;
  readonly inner: boolean;
  readonly onEscape: () => void;
  readonly children: ComponentChildren;
}) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  const key = `${place.screen} ${place.of ?? ""}`;

  useLayoutEffect(() => {
    const element = main.current;
    if (element === null) return;
    if (shown.current !== null && shown.current !== key) {
      element.scrollTop = 0;
      element.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    }
    shown.current = key;
  }, [key]);

  return (
    <main
      ref={main}
      data-scroll
      onKeyDown={(event) => {
        const field = event.target instanceof Element && event.target.matches("input, textarea, select");
        if (event.key === "Escape" && inner && !field) onEscape();
      }}
    >
      {children}
    </main>
  );
}

function useStatus(client: Client): {
  status: Status | null;
  error: CallError | null;
  loading: boolean;
  reload: () => void;
} {
  const [state, setState] = useState<{ status: Status | null; error: CallError | null; loading: boolean }>({
    status: null,
    error: null,
    loading: true,
  });
  const latest = useRef(0);
  const reload = useCallback(() => {
    latest.current += 1;
    const asked = latest.current;
    setState((now) => ({ ...now, error: null, loading: true }));
    client.call("workbook.status", {}).then(
      (status) => asked === latest.current && setState({ status, error: null, loading: false }),
      (error: unknown) =>
        asked === latest.current &&
        setState((now) => ({
          ...now,
          error: error instanceof CallError ? error : readFailure(error),
          loading: false,
        })),
    );
  }, [client]);
  useEffect(() => {
    reload();
    return client.onChange(reload);
  }, [client, reload]);
  return { ...state, reload };
}

function useLost(client: Client): boolean {
  const [lost, setLost] = useState(false);
  useEffect(() => client.onLost(setLost), [client]);
  return lost;
}

function failureText(failure: unknown, say: App["say"]): string {
  const error = failure instanceof CallError ? failure : readFailure(failure);
  if (error.kind === "lost") return say(w.failLostWrite);
  return error.message === "" ? say(w.failUnknown) : error.message;
}
