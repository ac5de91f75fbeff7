/**
 * Who may make the studio do something. There is no sign-in, so it acts only for its own page on this machine: a
 * foreign site, a name that a foreign site points at this machine, and a program without an origin are refused.
 */

type HeaderReader = Pick<Headers, "get">;

const loopback =
  /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Takes the value of a `Host` header, with or without a port. */
export function isLoopbackHost(host: string | null): boolean {
  return host !== null && loopback.test(host);
}

/** True when the page that calls was loaded from the very address that it calls, and that is a loopback address. */
export function isOwnCall(headers: HeaderReader): boolean {
  const host = headers.get("host")?.toLowerCase() ?? null;
  const origin = headers.get("origin")?.toLowerCase();
  return isLoopbackHost(host) && (origin === `http://${host}` || origin === `https://${host}`);
}
