/** How the studio writes and reads a query, for the widget URL and for its own URLs. */

/** Commas stay readable, everything else is percent-encoded; any reader of URLs decodes it to the same values. */
export function writeQuery(entries: readonly (readonly [name: string, value: string])[]): string {
  return entries.map((entry) => entry.map(percentEncode).join("=")).join("&");
}

function percentEncode(text: string): string {
  return (
    encodeURIComponent(text.toWellFormed())
      .replaceAll("%2C", ",")
      // What `encodeURIComponent` leaves of the reserved characters; a browser would rewrite the apostrophe itself.
      .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  );
}

/** The entries of a query in their order. Never throws: an invalid escape stays as it is. */
export function readQuery(query: string): readonly (readonly [name: string, value: string])[] {
  return [...new URLSearchParams(query)];
}
