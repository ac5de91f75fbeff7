/** Which requests for a launch link come from a person who meant it, and not from another site or a preview. */

/**
 * True when a browser says that the page was opened from its address bar, a bookmark, a scanner or the studio itself,
 * and is to be shown. A browser that says nothing is not believed.
 */
export function isOpenedDirectly(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  return (
    (site === "none" || site === "same-origin") &&
    headers.get("sec-fetch-mode") === "navigate" &&
    headers.get("sec-fetch-dest") === "document" &&
    headers.get("sec-purpose") === null
  );
}
