import type { Finding } from "./finding";

type Compared = Pick<Finding, "rule" | "parameter" | "says"> &
  Partial<Pick<Finding, "severity" | "items">>;

/** Two findings with one key say the same. */
export function findingKey({ rule, parameter, says, severity = "error", items = [] }: Compared) {
  return JSON.stringify([rule, severity, parameter, says.code, says.values, items]);
}
