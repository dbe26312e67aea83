// Starts the page once it is whole: the server may have written what to open behind this script.

import { render } from "preact";
import { version } from "../addon/version.ts";
import { Root } from "./app.tsx";
import { createClient } from "./client.ts";
import { keepFocus } from "./focus.ts";
import { startCall } from "./google.ts";
import { speak } from "./say.ts";
import { readStart, readWords } from "./start.ts";

function start(): void {
  const place = document.getElementById("app");
  if (place === null) return;
  const given = document.getElementById("start")?.dataset;
  speak(readWords(document.getElementById("words")));
  const client = createClient(startCall, version, (ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  place.textContent = "";
  place.removeAttribute("aria-busy");
  keepFocus();
  render(<Root client={client} start={readStart(given?.run, given?.screen)} />, place);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
