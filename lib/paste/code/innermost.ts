/** Of calls in each other, the one that sends. */

import type { Sighting } from "./sighting";

/** Each is compared with each. */
const mostRequests = 100;

/** A call around another one is given its answer: the inner one sends the request. */
export function innermost(found: readonly Sighting[]): readonly Sighting[] {
  const sent = found
    .filter((one) => one.kind === "request" && one.address !== undefined)
    .slice(0, mostRequests);
  const isBlind = (one: Sighting) =>
    one.kind === "request" && one.body.kind === "record" && one.body.members.length === 0;
  const isInside = ({ span }: Sighting, { span: outer }: Sighting) =>
    outer.start <= span.start &&
    span.end <= outer.end &&
    span.end - span.start < outer.end - outer.start;
  const left = new Set(
    sent.filter((one) =>
      sent.some((other) =>
        isInside(other, one) ? !isBlind(other) : isInside(one, other) && isBlind(one),
      ),
    ),
  );
  return left.size === 0 ? found : found.filter((one) => !left.has(one));
}
