import { useEffect, useEffectEvent, useState } from "react";
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
 * What was pasted last, once it is understood. The text itself is read on the spot and kept nowhere: it may hold
 * secrets, a token and an identity, and what is understood does not.
 */
export function usePaste() {
  const [paste, setPaste] = useState<Paste>({ phase: "none" });

  function read(text: string) {
    setPaste({ phase: "reading" });
    const now = Date.now();
    import("@/lib/paste/read-paste").then(
      ({ readPaste }) => setPaste({ phase: "read", pasted: readPaste(text, now), now }),
      () => setPaste({ phase: "failed" }),
    );
  }

  return { paste, read, forget: () => setPaste({ phase: "none" }) };
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
