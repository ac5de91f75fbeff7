"use client";

import { useEffect, useSyncExternalStore } from "react";

/** Remembers that a token or a typed identity was on the page, and never which. */
const key = "widget-studio-departed";

export type Departed = "token" | "identity";

const none: readonly Departed[] = [];
let onArrival: readonly Departed[] | undefined;

/** What was on the page before it was reloaded or come back to, and is gone now. Empty on a fresh visit. */
export function useDeparted(present: readonly Departed[]): readonly Departed[] {
  const departed = useSyncExternalStore(never, readArrival, () => none);
  const now = present.join();

  useEffect(() => {
    // What was there at arrival has been read by now.
    readArrival();
    store((storage) => (now === "" ? storage.removeItem(key) : storage.setItem(key, now)));
  }, [now]);

  return departed;
}

function never(): () => void {
  return () => undefined;
}

function readArrival(): readonly Departed[] {
  if (onArrival) return onArrival;
  const [navigation] = performance.getEntriesByType("navigation");
  const isReturn =
    navigation instanceof PerformanceNavigationTiming &&
    (navigation.type === "reload" || navigation.type === "back_forward");
  const found = (isReturn && store((storage) => storage.getItem(key))) || "";
  onArrival = (["token", "identity"] as const).filter((one) => found.split(",").includes(one));
  return onArrival;
}

/** Storage may be refused; the page does without. */
function store<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
}
