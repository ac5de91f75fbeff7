"use client";

import { useSyncExternalStore } from "react";

/** The parameter whose control is hovered or focused: its line in the preview is marked. */
let marked: string | undefined;
const listeners = new Set<() => void>();

export function mark(name: string | undefined): void {
  marked = name;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useIsMarked(name: string | undefined): boolean {
  return useSyncExternalStore(
    subscribe,
    () => name !== undefined && marked === name,
    () => false,
  );
}
