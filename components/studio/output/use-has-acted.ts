import { useEffect, useState } from "react";

const signs = ["pointermove", "pointerdown", "keydown", "focusin", "paste"] as const;

/** True once somebody moves, touches, types or focuses anything on the page. */
export function useHasActed(): boolean {
  const [hasActed, setHasActed] = useState(false);

  useEffect(() => {
    const heard = new AbortController();
    const hear = () => {
      heard.abort();
      setHasActed(true);
    };
    for (const sign of signs) {
      document.addEventListener(sign, hear, { capture: true, signal: heard.signal });
    }
    return () => heard.abort();
  }, []);

  return hasActed;
}
