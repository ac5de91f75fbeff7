/** What somebody is called, as a page, the log and the limits may hold it. */

/** In characters: the longest e-mail address that there can be. */
export const longestName = 254;

/**
 * On one line, without characters that nobody sees, and not longer than `longest`. No name begins with `@`: the log's
 * own words do. Empty where nothing is left.
 */
export function plainName(text: string, longest = longestName): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}\s\uFFFD]+/gu, " ")
    .replace(/^[\s@]+/, "");
  return [...line].slice(0, longest).join("").slice(0, longest).toWellFormed().trim();
}
