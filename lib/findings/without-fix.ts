import type { Finding } from "./finding";

/** What can be sent as data: a fix is a function. */
export function withoutFix(finding: Finding): Finding {
  const { rule, severity, parameter, message, source, suggestion, blocks } = finding;
  const data = { rule, severity, parameter, message, source, blocks };
  return suggestion === undefined ? data : { ...data, suggestion };
}
