// How a person works the page: with the pointer, or with the keyboard alone.

import type { ElementHandle, Locator, Page } from "playwright-core";
import { eventually } from "./desk.ts";

/** What a person does with a control. */
export interface Hands {
  press(control: Locator): Promise<void>;
  /** Replaces what a field holds. */
  type(field: Locator, text: string): Promise<void>;
  /** Chooses an entry of a list by its words. */
  choose(list: Locator, label: string): Promise<void>;
  /** Picks one of several. */
  pick(radio: Locator): Promise<void>;
}

/** With the pointer. */
export const pointer = (): Hands => ({
  press: (control) => control.click(),
  type: (field, text) => field.fill(text),
  choose: async (list, label) => {
    await list.selectOption({ label });
  },
  pick: (radio) => radio.check(),
});

/**
 * With the keyboard alone: Tab and Shift+Tab from where the keyboard stands to the control, arrows within a list or a
 * group, Escape out of the grid; then Enter, or Space on a box. Nothing is focused by the test.
 */
export function keyboard(page: Page): Hands {
  async function reach(control: Locator): Promise<void> {
    await control.waitFor();
    for (let presses = 0; presses < 150; presses++) {
      const element = await control.elementHandle();
      const keys = element === null ? [] : await keysTo(element);
      if (keys.length === 0) return;

      for (const key of keys) await page.keyboard.press(key);
    }
    throw new Error(`the keyboard does not get to ${control}`);
  }
  return {
    press: async (control) => {
      await reach(control);
      // A grey button is waited for, as by anyone who sees it.
      await eventually(() => control.isEnabled(), true);
      const box = await control.evaluate(
        (element) => element instanceof HTMLInputElement && element.type === "checkbox",
      );
      await page.keyboard.press(box ? "Space" : "Enter");
    },
    type: async (field, text) => {
      await reach(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
    choose: async (list, label) => {
      await reach(list);
      const chosen = (): Promise<string> =>
        list.evaluate((element) =>
          element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? "") : "",
        );
      await page.keyboard.press("Home");
      for (let presses = 0; presses < 30 && (await chosen()) !== label; presses++)
        await page.keyboard.press("ArrowDown");
    },
    pick: reach,
  };
}

/** What to press next on the way to a control; nothing when the keyboard is there. */
async function keysTo(element: ElementHandle<Node>): Promise<readonly string[]> {
  const keys = await element.evaluate((control): readonly string[] | null => {
    if (!(control instanceof Element)) return [];
    const { activeElement: active, body, defaultView } = control.ownerDocument;
    // In the outermost page the active element is the frame that the keyboard is in, if it is in one.
    if (defaultView !== defaultView?.parent && !control.ownerDocument.hasFocus()) return null;
    if (active === control) return [];
    const from = active ?? body;
    const forward = Boolean(
      from.compareDocumentPosition(control) &
        (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
    );
    const group = control.closest("[role=menu], [role=tablist], ul.list, fieldset, [role=radiogroup]");
    const within = control instanceof HTMLElement && control.tabIndex < 0;
    const radio = control instanceof HTMLInputElement && control.type === "radio";
    if (group?.contains(active) && (within || (radio && active instanceof HTMLInputElement)))
      return [forward ? "ArrowDown" : "ArrowUp"];
    // A menu opens from its head.
    if (within && active?.getAttribute("aria-haspopup") === "menu") return ["ArrowDown"];
    const tab = forward ? "Tab" : "Shift+Tab";
    return active?.getAttribute("role") === "grid" ? ["Escape", tab] : [tab];
  });
  if (keys !== null) return keys;
  // The keyboard is in the page around this frame.
  const frame = await (await element.ownerFrame())?.frameElement();
  return frame === undefined ? ["Tab"] : keysTo(frame);
}
