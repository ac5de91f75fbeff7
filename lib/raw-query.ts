/** The query of a page as it was written: what the framework makes of it loses a key such as `__proto__`, and the order. */

/** Set by the proxy on every request, so that no client chooses it. */
export const rawQueryHeader = "x-raw-query";

/** With its question mark, or empty. */
export function rawQuery(headers: Pick<Headers, "get">): string {
  return headers.get(rawQueryHeader) ?? "";
}
