/** Keeps what a rule says short, whatever was pasted. */

import type { Hit } from "./finding";

const most = 25;

/** A hit for each, up to a number; one more says how many were left out. */
export function hitsFor<T>(items: readonly T[], hit: (item: T) => Hit): readonly Hit[] {
  const rest = items.length - most;
  return [
    ...items.slice(0, most).map(hit),
    ...(rest > 0 ? [{ parameter: "", message: `The same holds for ${rest} more.` }] : []),
  ];
}
