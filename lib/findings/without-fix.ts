import type { Finding } from "./finding";

/** What can be sent as data: a fix is a function. */
export function withoutFix(finding: Finding): Finding {
  const { rule, severity, parameter, message, items, source, suggestion, blocks } = finding;
  return {
    rule,
    severity,
    parameter,
    message,
    source,
    blocks,
    ...(items && { items }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
