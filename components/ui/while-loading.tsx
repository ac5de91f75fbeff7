import { useSyncExternalStore } from "react";

function never(): () => void {
  return () => undefined;
}

/** Says that something is on its way. Without script nothing is, and it says nothing. */
export function WhileLoading({ children }: { readonly children: string }) {
  const isRunning = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isRunning ? <p className="text-13 text-quiet">{children}</p> : null;
}
