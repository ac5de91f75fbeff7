import { useEffect, useEffectEvent } from "react";

/** While `isWaiting`: tries again once the browser has a network. */
export function useOnlineRetry(isWaiting: boolean, retry: () => void): void {
  const tryAgain = useEffectEvent(retry);

  useEffect(() => {
    if (!isWaiting) return;
    const listener = () => tryAgain();
    addEventListener("online", listener);
    return () => removeEventListener("online", listener);
  }, [isWaiting]);
}
