/**
 * The query of a request as it was written. What Next.js makes of it on the way to the proxy and the page has lost a
 * key `__proto__`, has turned `constructor` into a function, and has sorted repeated keys together.
 */

/** Set on every request before anybody reads it, so that no client chooses it. */
export const rawQueryHeader = "x-raw-query";

/** With its question mark, or empty. */
export function rawQuery(headers: Pick<Headers, "get">): string {
  return headers.get(rawQueryHeader) ?? "";
}
