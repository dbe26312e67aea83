// The foot of the page: the last message with what can be done about it, and sheets still being made elsewhere.

import { type Message, useApp } from "../context.ts";
import { say } from "../say.ts";
import { Button, IconButton } from "./button.tsx";
import { Status } from "./lines.tsx";

/** The message stays until the next one or until it is closed; the one polite live region speaks it, and failures. */
export function Foot({
  message,
  onClose,
}: {
  readonly message: Message | null;
  readonly onClose: () => void;
}) {
  const { undo, spoken } = useApp();
  const action = message?.action ?? null;
  return (
    <footer>
      <Status>{spoken}</Status>
      {message === null ? null : (
        <div class="message">
          <p>{message.text()}</p>
          {action === null ? null : (
            <Button kind="quiet" onClick={() => void undo(action)}>
              {say("ui.undo")}
            </Button>
          )}
          <IconButton icon="close" label={say("ui.closeMessage")} onClick={onClose} />
        </div>
      )}
    </footer>
  );
}
