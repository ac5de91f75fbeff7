import { useEffect, useEffectEvent } from "react";

/** In milliseconds: how often the clocks are compared, and how far apart they may drift. */
const step = 2000;
const tolerance = 3000;

/**
 * The even clock of a browser may stand still while the machine sleeps. It then differs from the one that can be set, and
 * so it does when somebody sets that one: the server says what time it really is, in milliseconds since 1970.
 */
export function useWakeCheck(isRunning: boolean, onTime: (now: number) => void): void {
  const tell = useEffectEvent(onTime);

  useEffect(() => {
    if (!isRunning) return;
    let drift = clockDrift();
    async function check() {
      const found = clockDrift();
      if (Math.abs(found - drift) < tolerance) return;
      const now = await serverTime();
      if (now === undefined) return;
      drift = found;
      tell(now);
    }
    const timer = setInterval(() => void check(), step);
    return () => clearInterval(timer);
  }, [isRunning]);
}

function clockDrift(): number {
  return Date.now() - performance.now();
}

/** To the second. Undefined while the server cannot be asked: the next step tries again. */
async function serverTime(): Promise<number | undefined> {
  try {
    const { headers } = await fetch("/healthz", { method: "HEAD", cache: "no-store" });
    const now = Date.parse(headers.get("date") ?? "");
    return Number.isNaN(now) ? undefined : now;
  } catch {
    return undefined;
  }
}
