/**
 * Who may make the studio do something: its own page. A foreign site, a name that a foreign site points at this
 * machine, and a program without an origin are refused.
 */

import { isLoopbackHost } from "@/lib/launch/loopback-host";

type HeaderReader = Pick<Headers, "get">;

/** True when the request names the host at which the studio is to be found: the public one, else any loopback address. */
export function isOwnHost(headers: HeaderReader, publicOrigin: string | undefined): boolean {
  const host = headers.get("host")?.toLowerCase() ?? null;
  return publicOrigin === undefined ? isLoopbackHost(host) : host === new URL(publicOrigin).host;
}

/** True when the page that calls was loaded from the very address that it calls, and that is one of the studio's own. */
export function isOwnCall(headers: HeaderReader, publicOrigin: string | undefined): boolean {
  const host = headers.get("host")?.toLowerCase();
  const origin = headers.get("origin")?.toLowerCase();
  const own = publicOrigin === undefined ? [`http://${host}`, `https://${host}`] : [publicOrigin];
  return (
    isOwnHost(headers, publicOrigin) &&
    origin !== undefined &&
    own.includes(origin) &&
    !isCrossSite(headers)
  );
}

/** A browser says so itself. A program may leave it out: it has no cookies that somebody else could make it send. */
function isCrossSite(headers: HeaderReader): boolean {
  const site = headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}
