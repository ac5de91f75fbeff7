import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Pasted } from "@/lib/paste/pasted";

/** `failed`: the parsers, which load with the first paste, could not be loaded. */
export type Paste =
  | { readonly phase: "none" }
  | { readonly phase: "reading" }
  | {
      readonly phase: "read";
      readonly pasted: Pasted;
      /** When it was pasted, in milliseconds since 1970. */
      readonly now: number;
    }
  | { readonly phase: "failed" };

/**
 * What was pasted last, once it is understood. The text itself is read in a worker and kept nowhere: it may hold
 * secrets, a token and an identity, and what is understood does not.
 */
export function usePaste() {
  const [paste, setPaste] = useState<Paste>({ phase: "none" });
  const reading = useRef<AbortController>(null);

  async function read(text: string) {
    reading.current?.abort();
    const current = new AbortController();
    reading.current = current;
    setPaste({ phase: "reading" });
    const now = Date.now();
    const next = await import("./read-in-worker")
      .then(({ readInWorker }) => readInWorker(text, now, current.signal))
      .then(
        (pasted): Paste => ({ phase: "read", pasted, now }),
        (): Paste => ({ phase: "failed" }),
      );
    if (!current.signal.aborted) setPaste(next);
  }

  function forget() {
    reading.current?.abort();
    setPaste({ phase: "none" });
  }

  return { paste, read: (text: string) => void read(text), forget };
}

/** Calls back with what is pasted outside of a field. */
export function usePasteAnywhere(onPaste: (text: string) => void): void {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    const isField =
      target instanceof Element &&
      target.closest("input, textarea, select, [contenteditable]") !== null;
    const text = clipboardData?.getData("text") ?? "";
    if (isField || text === "") return;
    event.preventDefault();
    onPaste(text);
  });

  useEffect(() => {
    const listener = (event: ClipboardEvent) => hear(event);
    document.addEventListener("paste", listener);
    return () => document.removeEventListener("paste", listener);
  }, []);
}
