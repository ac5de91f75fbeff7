import { useEffect, useSyncExternalStore } from "react";

export type Losable = "token" | "identity";

const none: readonly Losable[] = [];
let onArrival: readonly Losable[] | undefined;

/**
 * What was on the page before it was reloaded or come back to, and is gone now; empty on a fresh visit. The entry of the
 * browser's history remembers that there was a token or a typed identity, and never which.
 */
export function useLost(present: readonly Losable[]): readonly Losable[] {
  const lost = useSyncExternalStore(never, readArrival, () => none);
  const now = present.join();

  useEffect(() => {
    // What this entry remembered is read before it is written over.
    // What is here again is not missed any more, whatever happens to it later.
    onArrival = readArrival().filter((one) => !now.split(",").includes(one));
    history.replaceState({ lost: now.split(",") }, "");
  }, [now]);

  return lost;
}

/** The part of the history entry's state that is kept when the address is written. */
export function rememberedState(): { readonly lost: readonly Losable[] } {
  const state: unknown = history.state;
  const kept: unknown =
    typeof state === "object" && state !== null ? Reflect.get(state, "lost") : undefined;
  return {
    lost: (["token", "identity"] as const).filter(
      (one) => Array.isArray(kept) && kept.includes(one),
    ),
  };
}

function never(): () => void {
  return () => undefined;
}

/** Read once: what is remembered later is about this visit. */
function readArrival(): readonly Losable[] {
  onArrival ??= rememberedState().lost;
  return onArrival;
}
