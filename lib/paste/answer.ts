/** What was understood of a paste, as plain JSON for scripts. */

import type { Finding } from "@/lib/findings/finding";
import { holdsConfig, type Pasted } from "./pasted";

/** What is open or not understood is null or empty, so that every answer has the same members. */
export function answerOf(pasted: Pasted) {
  if (!holdsConfig(pasted)) {
    return {
      kind: pasted.kind,
      message: pasted.message,
      flavour: null,
      environment: null,
      config: {},
      unknown: [],
      dropped: [],
      findings: [],
      uncertain: [],
      requests: 0,
    };
  }
  const { kind, flavour = null, environment = null, config, unread, dropped, findings } = pasted;
  return {
    kind,
    message: null,
    flavour,
    environment,
    config,
    unknown: unread.map(({ name, value }) => ({ name, value })),
    dropped,
    findings: findings.map(findingOf),
    uncertain: pasted.uncertain,
    requests: pasted.requests?.length ?? 1,
  };
}

/** Without its fix, which is a function. */
function findingOf({ rule, severity, parameter, message, source, suggestion, place }: Finding) {
  const { start = null, end = null } = place ?? {};
  return { rule, severity, parameter, message, source, suggestion: suggestion ?? null, start, end };
}
