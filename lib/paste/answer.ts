/** What was understood of a paste, as plain JSON for scripts. */

import type { Finding } from "@/lib/findings/finding";
import type { Pasted } from "./pasted";

/** What is open or not understood is null or empty, so that every answer has the same members. */
export function answerOf(pasted: Pasted) {
  if (pasted.kind === "nothing") {
    return {
      kind: pasted.kind,
      message: pasted.message,
      flavour: null,
      config: {},
      unknown: [],
      dropped: [],
      findings: [],
    };
  }
  const { kind, flavour = null, config, unread, dropped, findings } = pasted;
  return {
    kind,
    message: null,
    flavour,
    config,
    unknown: unread.map(({ name, value }) => ({ name, value })),
    dropped,
    findings: findings.map(findingOf),
  };
}

/** Without its fix, which is a function. */
function findingOf({ rule, severity, parameter, message, source, suggestion }: Finding) {
  return { rule, severity, parameter, message, source, suggestion: suggestion ?? null };
}
