import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 1000);
  return () => clearInterval(timer);
}

/**
 * The time since the page was opened in milliseconds, in steps of a second while `isRunning`. It goes on evenly, whatever
 * the clock of the machine says or is set to. Zero on the server.
 */
export function useNow(isRunning: boolean): number {
  return useSyncExternalStore(
    isRunning ? subscribe : stand,
    () => Math.floor(performance.now() / 1000) * 1000,
    () => 0,
  );
}

function stand(): () => void {
  return () => undefined;
}
