// Stands in the sidebar's own page as `google.script`: same surface and rules as Google's, everything goes to the page around it.

/** Names that the add-on's functions have; ours replaces this placeholder when the page is served. */
declare const FUNCTION_NAMES: readonly string[];

type Handler = (value: unknown, userObject?: unknown) => void;

interface Settings {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

/** Calls that Google runs at once; the eleventh waits. */
const AT_ONCE = 10;

(() => {
  const pending = new Map<number, Settings>();
  const queue: (() => void)[] = [];
  let count = 0;
  let active = 0;

  const send = (message: Record<string, unknown>): void => window.parent.postMessage(message, "*");

  function run(name: string, args: unknown[], settings: Settings): void {
    args.forEach((arg, index) => {
      refuseIllegal(arg, String(index));
    });
    const id = ++count;
    const start = (): void => {
      active++;
      pending.set(id, settings);
      send({ call: id, name, args });
    };
    if (active < AT_ONCE) start();
    else queue.push(start);
  }

  function runner(settings: Settings): Record<string, unknown> {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...settings, success }),
      withFailureHandler: (failure: Handler) => runner({ ...settings, failure }),
      withUserObject: (userObject: unknown) => runner({ ...settings, userObject }),
    };
    // Names that end in an underscore are private at Google.
    for (const name of FUNCTION_NAMES) {
      if (!name.endsWith("_")) made[name] = (...args: unknown[]) => run(name, args, settings);
    }
    return made;
  }

  window.addEventListener("message", (event: MessageEvent) => {
    if (event.source !== window.parent) return;
    const { answer, value, error } = event.data as { answer?: number; value?: unknown; error?: string };
    if (answer === undefined) return;
    const settings = pending.get(answer);
    if (settings === undefined) return;
    pending.delete(answer);
    active--;
    queue.shift()?.();
    if (error === undefined) settings.success?.(value, settings.userObject);
    else if (settings.failure !== undefined) settings.failure(new Error(error), settings.userObject);
    else console.error(`Uncaught ${error}`);
  });

  // A script at Google has an origin of its own whose storage lasts as long as the browser's tab; the frame's opaque
  // origin here has none, so the page around keeps it and hands it in behind the # of the address.
  const kept = new Map<string, string>(JSON.parse(decodeURIComponent(location.hash.slice(1)) || "[]"));
  const store = (): void => send({ store: JSON.stringify([...kept]) });
  Object.defineProperty(window, "sessionStorage", {
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        kept.set(key, String(value));
        store();
      },
      removeItem: (key: string) => {
        kept.delete(key);
        store();
      },
    },
  });

  // A link leaves the frame only through the page, which decides where it may lead.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.getAttribute("href") ?? "";
    if (link === null || href.startsWith("#") || href.startsWith("blob:") || href.startsWith("data:")) return;
    event.preventDefault();
    send({ open: href });
  });
  window.open = (url?: string | URL) => {
    if (url !== undefined) send({ open: String(url) });
    return null;
  };

  Object.assign(window, {
    google: {
      script: {
        run: runner({}),
        host: {
          close: () => send({ host: "close" }),
          setHeight: (value: number) => send({ host: "setHeight", value }),
          setWidth: (value: number) => send({ host: "setWidth", value }),
          editor: { focus: () => send({ host: "focus" }) },
          origin: "https://docs.google.com",
        },
        sandbox: { mode: "IFRAME" },
      },
    },
  });
})();

/** Google takes no dates, functions or elements, also not inside objects and arrays; it says so before it sends. */
function refuseIllegal(value: unknown, property: string): void {
  const illegal =
    typeof value === "function" ||
    typeof value === "bigint" ||
    typeof value === "symbol" ||
    value instanceof Date ||
    (value instanceof Node && !(value instanceof HTMLFormElement));
  if (illegal) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  if (typeof value !== "object" || value === null || value instanceof Node) return;
  for (const [key, inner] of Object.entries(value)) refuseIllegal(inner, key);
}
