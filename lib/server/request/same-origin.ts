/**
 * Only the studio's own pages may make it do something. It rejects another site, DNS rebinding, and a program without
 * an origin.
 */

import { isLoopbackHost } from "@/lib/http/loopback-host";

type HeaderReader = Pick<Headers, "get">;

/** True if the request names the studio's host: the public one, else any loopback address. */
export function isOwnHost(headers: HeaderReader, publicOrigin: string | undefined): boolean {
  const host = headers.get("host")?.toLowerCase() ?? null;
  return publicOrigin === undefined ? isLoopbackHost(host) : host === new URL(publicOrigin).host;
}

/** True if the calling page has the same origin as the URL that it calls, and it is the studio's. */
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
