/** Which host names lead to this very machine. */

const loopback =
  /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Takes the value of a `Host` header, with or without a port. */
export function isLoopbackHost(host: string | null): boolean {
  return host !== null && loopback.test(host);
}
