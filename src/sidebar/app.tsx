// The frame around the screens: the state of the workbook, moving about, messages, the connection.

import { useEffect, useRef, useState } from "preact/hooks";
import { begin, type CheckSession } from "./check-session.ts";
import type { Client } from "./client.ts";
import { Foot } from "./components/foot.tsx";
import { Loaded } from "./components/loaded.tsx";
import { Main } from "./components/main.tsx";
import { Nav } from "./components/nav.tsx";
import { sentence } from "./components/notice.tsx";
import { AppContext, type Message, type Place, type Undone } from "./context.ts";
import { keep, resume, tops } from "./kept.ts";
import { asFailure } from "./reads.ts";
import { say } from "./say.ts";
import { RunDialog } from "./screens/run-dialog.tsx";
import { ScreenOf } from "./screens/screen.tsx";
import type { Start } from "./start.ts";
import { unknownStatus, useStatus } from "./status.ts";
import { useGeneration } from "./use-generation.ts";
import { useLanguage } from "./use-language.ts";

/** Going to a screen of the bar at the top starts a new trail. */
const isTop = (screen: string): boolean => tops.some((top) => top === screen);

/** The whole page. */
export function Root({ client, start }: { readonly client: Client; readonly start: Start }) {
  const reading = useStatus(client);
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const [message, setMessage] = useState<Message | null>(null);
  const [spoken, setSpoken] = useState("");
  const said = useRef<string[]>([]);
  const [check, setCheck] = useState<CheckSession | null>(null);
  const [lost, setLost] = useState(false);
  const told = reading.data ?? unknownStatus;
  // What was fixed, waived or undone since the last check counts on every screen.
  const status = check === null ? told : { ...told, counts: { ...told.counts, findings: check.counts } };
  const alone = start.kind !== "sidebar";
  // A dialog of the menu begins with what it was opened for and keeps nothing.
  const [kept] = useState(() => (alone ? null : resume()));
  const generation = useGeneration(client, kept?.run ?? null, () => client.changed());
  useLanguage(client, reading.data);

  // Where one stands at the beginning is settled when the state is first known, so that set-up leads on from itself.
  const home = useRef<Place | null>(null);
  if (home.current === null && reading.data !== null) {
    home.current =
      start.kind === "screen" ? start : { screen: status.ready ? (kept?.screen ?? "home") : "setup" };
  }
  const place = trail[trail.length - 1] ?? home.current ?? { screen: "home" };
  const top = isTop(place.screen);
  const inner = !top && (alone ? trail.length > 1 : status.ready);

  const met = check?.met ?? kept?.met ?? null;
  const root = trail[0]?.screen ?? place.screen;
  useEffect(() => {
    if (alone || reading.data === null) return;
    const { state, scope, renew } = generation;
    // Rows that were selected then need not be selected now.
    const open = state !== "idle" && state !== "done" && !("selected" in scope);
    keep({ screen: root, met, run: open ? { scope, renew } : null });
  }, [reading.data === null, root, met, generation.state]);
  useEffect(() => client.onLost(setLost), [client]);
  // What is said at one time is spoken together, each thing once; the same again is spoken again.
  const speak = (text: string): void => {
    if (said.current.push(text) > 1) return;
    setTimeout(() => {
      const texts = said.current.splice(0);
      const next = texts
        .filter((each, at) => texts.findIndex((other) => other.includes(each)) === at)
        .join(" ");
      setSpoken((now) => (now === next ? `${next}\u00a0` : next));
    });
  };
  // Beside the making of sheets, an Urungkan that belongs to an earlier action would mislead.
  useEffect(() => {
    const { state, step } = generation;
    if (state === "running") setMessage(null);
    // Wherever one is by then, and once.
    if (state === "stopped") speak(say("runState.stopped"));
    if (state === "done") speak(step?.account ?? "");
  }, [generation.state]);
  useEffect(() => {
    document.documentElement.dataset.theme = status.theme;
  }, [status.theme]);

  const tell = (what: string | (() => string), action: string | null = null): void => {
    const text = typeof what === "string" ? () => what : what;
    setMessage({ text, action });
    speak(text());
  };
  const move = (next: (now: readonly Place[]) => readonly Place[], leaves = false): void => {
    setTrail(next);
    // What was said about another screen is over; what can be taken back, once other work is begun.
    setMessage((now) => (now?.action && !leaves ? now : null));
  };
  const go = (next: Place): void => {
    const top = isTop(next.screen);
    move((now) => (top ? [next] : [...(now.length > 0 ? now : [place]), next]), top);
  };
  const back = (): void => move((now) => (now.length > 1 ? now.slice(0, -1) : [{ screen: "home" }]));

  // What a fix had cleared is open again once the fix is undone.
  const checkAgain = (): void => {
    if (check !== null)
      client.call("validation.run", {}).then(
        (found) => setCheck(begin(check, found)),
        () => setCheck(null),
      );
  };

  const undo = async (id: string): Promise<Undone | null> => {
    let undone: Undone | null = null;
    try {
      do {
        tell(`${say("history.undoing")} ${undone ? say("history.undone", { count: undone.restored }) : ""}`);
        undone = await client.call("actions.undo", undone ? { next: undone.next } : { id });
      } while (undone.next !== null);
      const { what, kept, note } = undone;
      const left = kept.length === 0 ? "" : say("history.kept", { count: kept.length });
      tell([say("history.undoneWhat", { what }), left, note].filter(Boolean).join(" "));
      checkAgain();
    } catch (error) {
      tell(sentence(asFailure(error)));
    }
    client.changed();
    return undone;
  };

  return (
    <AppContext.Provider
      value={{
        client,
        status,
        go,
        back,
        inner,
        alone,
        tell,
        speak,
        spoken,
        check,
        setCheck,
        met,
        generation,
        undo,
        checkAgain,
      }}
    >
      {alone || !status.ready ? null : <Nav current={top ? place.screen : (trail[0]?.screen ?? "home")} />}
      <Main place={place} onEscape={inner ? back : null}>
        {lost ? (
          <p class="lost">
            <span class="spinner" />
            {say("fail.retrying")}
          </p>
        ) : null}
        <Loaded of={reading}>
          {() => (start.kind === "run" ? <RunDialog /> : <ScreenOf place={place} reading={reading} />)}
        </Loaded>
      </Main>
      <Foot message={message} onClose={() => setMessage(null)} />
    </AppContext.Provider>
  );
}
