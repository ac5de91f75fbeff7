import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
  };
}

/** The query in the address bar, which is the state of the page. `initial` is what the server was asked for. */
export function useQuery(initial: string): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => initial,
  );
}

/** A new entry in the history, so that Back returns to what was there before. Nothing is asked of the server. */
export function pushAddress(url: string): void {
  if (`${location.pathname}${location.search}` === url) return;
  history.pushState(null, "", url);
  for (const listener of listeners) listener();
}
