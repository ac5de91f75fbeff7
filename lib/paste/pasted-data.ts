/** What was pasted as data, which a worker can hand on: what a fix would do stands in place of the function. */

import { applyFixes } from "@/lib/findings/apply-fixes";
import { describeFix } from "@/lib/findings/describe-fix";
import { withoutFix } from "@/lib/findings/without-fix";
import { holdsConfig, type Pasted, type Understanding } from "./pasted";

export function pastedData(pasted: Pasted): Pasted {
  if (!holdsConfig(pasted)) return pasted;
  if (pasted.kind === "collection") {
    return { ...pasted, ...dataOf(pasted), requests: pasted.requests.map(dataOf) };
  }
  const { requests } = pasted;
  return { ...pasted, ...dataOf(pasted), ...(requests && { requests: requests.map(dataOf) }) };
}

function dataOf<U extends Understanding>(understanding: U): U {
  const { config, unread, findings } = understanding;
  const reading = { config, unread };
  const fixable = findings.filter(({ fix }) => fix);
  return {
    ...understanding,
    findings: findings.map((finding) => {
      const effect = describeFix(finding, reading);
      return { ...withoutFix(finding), ...(effect !== undefined && { effect }) };
    }),
    ...(fixable.length > 0 && {
      fixed: { reading: applyFixes(reading, fixable), count: fixable.length },
    }),
  };
}
