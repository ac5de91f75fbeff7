/** Which findings all rows have, so that they are said once. */

import type { RowFinding } from "./rows";

/** Two findings with one key say the same. */
function findingKey({ rule, severity, parameter, message, items = [] }: RowFinding): string {
  return JSON.stringify([rule, severity, parameter, message, ...items]);
}

/** Those of the first that the second has as well. */
export function inBoth(
  some: readonly RowFinding[],
  others: readonly RowFinding[],
): readonly RowFinding[] {
  const keys = new Set(others.map(findingKey));
  return some.filter((finding) => keys.has(findingKey(finding)));
}

/** Those of the first that the second does not have. */
export function inFirstOnly(
  some: readonly RowFinding[],
  others: readonly RowFinding[],
): readonly RowFinding[] {
  const keys = new Set(others.map(findingKey));
  return some.filter((finding) => !keys.has(findingKey(finding)));
}
