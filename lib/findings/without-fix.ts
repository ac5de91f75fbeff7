import type { Finding } from "./finding";

/** What can be sent as data: a fix is a function. */
export function withoutFix(finding: Finding): Finding {
  const { rule, severity, parameter, message, says, items, source, suggestion, blocks } = finding;
  return {
    rule,
    severity,
    parameter,
    message,
    says,
    source,
    blocks,
    ...(items && { items }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
