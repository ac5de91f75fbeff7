import { useSyncExternalStore } from "react";

/** In milliseconds. */
const step = 1000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, step);
  return () => clearInterval(timer);
}

/** What time the browser says it is, in milliseconds since 1970: runs are kept by this clock. Zero on the server. */
export function useWallClock(): number {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.now() / step) * step,
    () => 0,
  );
}
