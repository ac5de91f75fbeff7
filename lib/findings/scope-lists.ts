/** What a list of scopes has too much, and what it lacks. */

import { scopeOptions } from "@/lib/widget/scopes";

export function unknownScopes(given: readonly string[]): readonly string[] {
  return given.filter((scope) => !scopeOptions.some(({ value }) => value === scope));
}

export function missingFrom(
  given: readonly string[],
  documented: readonly string[],
): readonly string[] {
  return documented.filter((scope) => !given.includes(scope));
}
