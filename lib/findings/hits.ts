/** Keeps the findings of a rule short, whatever somebody pastes. */

import type { Hit } from "./finding";
import { say } from "./words";

const most = 25;

/** A hit for each, up to a limit; one more says how many are left out. */
export function hitsFor<T>(items: readonly T[], hit: (item: T) => Hit): readonly Hit[] {
  const rest = items.length - most;
  return [
    ...items.slice(0, most).map(hit),
    ...(rest > 0 ? [{ parameter: "", message: say("more-of-the-same", rest) }] : []),
  ];
}
