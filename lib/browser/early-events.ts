/**
 * What somebody presses and types before the page listens. React does not keep it, and sets each control back to what
 * the server rendered.
 */

interface EarlyEvent {
  readonly event: Event;
  readonly text: string;
  readonly isChecked: boolean;
}

declare global {
  interface Window {
    /** The last event of each control, oldest first. */
    earlyEvents?: { readonly held: Map<Element, EarlyEvent>; readonly stop: () => void };
  }
}

/** The page holds the text of this function, and runs it before all other scripts: it uses nothing from outside. */
export function holdEarlyEvents(): void {
  const held = new Map<Element, EarlyEvent>();

  function hold(event: Event) {
    if (!(event.target instanceof Element)) return;
    // Links, forms and what unfolds by itself work without a script.
    const control = event.target.closest(
      event.type === "click" ? "button[type=button]" : "input:not([type=password]),textarea,select",
    );
    if (!control) return;
    held.delete(control);
    held.set(control, {
      event,
      text: "value" in control ? String(control.value) : "",
      isChecked: "checked" in control && control.checked === true,
    });
  }

  addEventListener("click", hold, true);
  addEventListener("input", hold, true);
  window.earlyEvents = {
    held,
    stop() {
      removeEventListener("click", hold, true);
      removeEventListener("input", hold, true);
    },
  };
}

/** Call it once the page listens: hands out what was held, and holds nothing more. */
export function takeEarlyEvents(): readonly (readonly [Element, EarlyEvent])[] {
  const early = window.earlyEvents;
  if (!early) return [];
  delete window.earlyEvents;
  early.stop();
  return [...early.held].filter(
    ([control, { event }]) =>
      // React itself handles a press during which it takes over the page.
      !(control instanceof HTMLButtonElement) || event.eventPhase === Event.NONE,
  );
}

/** Repeats each event after the page has taken in the one before it: a press counts with what was typed before. */
export async function replayEarlyEvents(
  events: readonly (readonly [Element, EarlyEvent])[],
): Promise<void> {
  for (const [control, early] of events) {
    await new Promise((resolve) => setTimeout(resolve));
    if (control.isConnected) replay(control, early);
  }
}

/** React ignores an event of a control that still holds what React wrote into it last: the control first says otherwise. */
function replay(control: Element, { text, isChecked }: EarlyEvent): void {
  if (control instanceof HTMLButtonElement) {
    control.click();
  } else if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
    control.checked = !isChecked;
    control.click();
  } else if (control instanceof HTMLInputElement) {
    control.value = text === "" ? " " : "";
    Reflect.set(HTMLInputElement.prototype, "value", text, control);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (control instanceof HTMLTextAreaElement) {
    control.value = text === "" ? " " : "";
    Reflect.set(HTMLTextAreaElement.prototype, "value", text, control);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (control instanceof HTMLSelectElement) {
    control.value = text;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
