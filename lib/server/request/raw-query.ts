/**
 * The query of a request as it was written. What Next.js makes of it on the way to the proxy and the page has lost a
 * key `__proto__`, has turned `constructor` into a function, and has sorted repeated keys together.
 */

/** Set on every request before anything reads it, so no client can choose it. */
export const rawQueryHeader = "x-raw-query";

/** False for a request that came before the server had begun, and for every request where the hook does not run. */
export function isQueryKept(headers: Pick<Headers, "get">): boolean {
  return headers.get(rawQueryHeader) !== null;
}

/**
 * With its question mark, or empty. Throws if it is missing: otherwise every URL would give an empty configuration, with
 * nothing removed.
 */
export function rawQuery(headers: Pick<Headers, "get">): string {
  const query = headers.get(rawQueryHeader);
  if (query === null)
    throw new Error("The raw query of this request is missing: see keep-raw-queries.");
  return query;
}
