/** Which findings all rows have, so that they are said once. */

import { findingKey } from "@/lib/findings/finding-key";
import type { RowFinding } from "./rows";

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
