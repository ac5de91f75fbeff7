/** How code recognises a callback: a custom scheme by scheme and host, an https URL by origin and path. */

export type CallbackTarget =
  | { readonly kind: "scheme"; readonly scheme: string; readonly host: string }
  | { readonly kind: "https"; readonly origin: string; readonly path: string };

/** Undefined for what is no URL. Never throws. */
export function readCallbackTarget(address: string): CallbackTarget | undefined {
  const url = URL.parse(address.trim());
  if (!url) return undefined;
  if (url.protocol === "https:" || url.protocol === "http:") {
    return { kind: "https", origin: url.origin, path: url.pathname };
  }
  const scheme = url.protocol.slice(0, -1);
  return { kind: "scheme", scheme, host: url.host };
}
