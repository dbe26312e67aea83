// What Google gives to a page inside Sheets: the call to the server and the way back to the grid.

import type { Runner } from "./client.ts";

declare global {
  interface Window {
    google?: {
      script: {
        run: Runner;
        host: { close(): void; editor: { focus(): void } };
      };
    };
  }
}

/** Starts a call to the server. */
export function startCall(): Runner {
  const google = window.google;
  if (google === undefined) throw new Error("NetworkError: google.script");
  return google.script.run;
}

/** Gives the keyboard back to the grid. */
export function focusGrid(): void {
  window.google?.script.host.editor.focus();
}

/** Closes the dialog this page stands in. */
export function closePage(): void {
  window.google?.script.host.close();
}
