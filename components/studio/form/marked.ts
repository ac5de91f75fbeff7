import { useSyncExternalStore } from "react";

/** The parameter whose control is hovered or focused: its line in the preview is marked. */
let marked: string | undefined;
const listeners = new Set<() => void>();

function mark(name: string | undefined): void {
  marked = name;
  for (const listener of listeners) listener();
}

/** For the element around a control: its line is marked while the control is hovered or has the focus. */
export function marking(name: string) {
  const on = () => mark(name);
  const off = () => mark(undefined);
  return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
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
