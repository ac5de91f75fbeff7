import { startTransition, useEffect, useState } from "react";

interface Placed {
  readonly index: number;
}

/**
 * Those of the items that are to be drawn now: the ones that are drawn already, and in each frame a few more. A fast scroll
 * replaces every row, which at once would be one long task.
 */
export function useGradually<Item extends Placed>(
  wanted: readonly Item[],
  step: number,
): readonly Item[] {
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(new Set());
  const now = wanted.filter(({ index }) => drawn.has(index));

  useEffect(() => {
    if (now.length === wanted.length) return;
    const next = wanted.filter(({ index }) => !drawn.has(index)).slice(0, step);
    const frame = requestAnimationFrame(() =>
      startTransition(() => setDrawn(new Set([...now, ...next].map(({ index }) => index)))),
    );
    return () => cancelAnimationFrame(frame);
  });

  return now;
}
