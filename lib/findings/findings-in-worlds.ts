/** What code that has branches is found to do: what holds in every branch as it is, what holds in some as an info. */

import type { Finding } from "./finding";
import { findings } from "./findings";
import type { Subject } from "./subject";
import { withoutFix } from "./without-fix";

/** `subjects` has one for each way through the code, the first of which is the one that is shown. */
export function findingsInWorlds(subjects: readonly Subject[]): readonly Finding[] {
  const [first, ...others] = subjects.map((subject) => findings(subject));
  if (!first) return [];
  if (others.length === 0) return first;
  const lists = [first, ...others].map(
    (list) => new Map(list.map((finding) => [keyOf(finding), finding])),
  );
  const all = new Map(lists.flatMap((list) => [...list]));
  return [...all].map(([key, finding]) =>
    lists.every((list) => list.has(key)) ? finding : inOneBranch(finding),
  );
}

function keyOf({ rule, parameter, severity }: Finding): string {
  return `${rule} ${parameter} ${severity}`;
}

/** Without its fix: what is right in one branch may be wrong in another. */
function inOneBranch(finding: Finding): Finding {
  return {
    ...withoutFix(finding),
    ...(finding.place && { place: finding.place }),
    severity: "info",
    message: `In one branch of the code: ${finding.message}`,
    blocks: false,
  };
}
