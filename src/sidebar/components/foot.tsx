// The foot of the page: the last message with what can be done about it, and sheets still being made elsewhere.

import { type Message, useApp } from "../context.ts";
import { Button, IconButton } from "./button.tsx";

/** The message stays until the next one or until it is closed; the one polite live region speaks it. */
export function Foot({
  message,
  onClose,
}: {
  readonly message: Message | null;
  readonly onClose: () => void;
}) {
  const { say } = useApp();
  const action = message?.action;
  return (
    <footer>
      <div role="status" aria-live="polite" class="unseen">
        {message?.text ?? ""}
      </div>
      {message === null ? null : (
        <div class="message">
          <p>{message.text}</p>
          {action === undefined ? null : (
            <Button kind="quiet" onClick={action.run}>
              {action.label}
            </Button>
          )}
          <IconButton icon="close" label={say("ui.closeMessage")} onClick={onClose} />
        </div>
      )}
    </footer>
  );
}
