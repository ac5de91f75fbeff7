// Whether the studio may listen on its host. Plain JavaScript without packages: `npm start` checks before it installs
// anything, and the server checks again.

/** @typedef {Readonly<Record<string, string | undefined>>} Variables */

const loopback = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/**
 * `host` has no port: a name, or an address with or without brackets.
 *
 * @param {string} host
 */
export function isLoopback(host) {
  return loopback.test(host);
}

/**
 * @param {Variables} variables an empty one is unset
 * @param {string | undefined} host where it listens; undefined if not set
 * @returns {string | undefined} the problem, and what to set
 */
export function exposureProblem(variables, host) {
  const hasSignIn = Boolean(
    variables.OIDC_ISSUER?.trim() || variables.ACCESS_PASSPHRASE_HASH?.trim(),
  );
  if (!host || isLoopback(host) || hasSignIn) return undefined;
  return (
    "HOST is not a loopback address, so without a sign-in anybody on the network could generate tokens with your keys. " +
    "Set HOST=127.0.0.1, or set up a sign-in with PUBLIC_URL, SESSION_SECRET and either ACCESS_PASSPHRASE_HASH or " +
    "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET"
  );
}

/**
 * @param {readonly string[]} args those of `next start`
 * @returns {string | undefined} the host in them
 */
export function hostOfArguments(args) {
  const joined = args.map((arg) => /^(?:--hostname=|-H=?)(.+)$/.exec(arg)?.[1]).find(Boolean);
  const at = args.findIndex((arg) => arg === "-H" || arg === "--hostname");
  return joined ?? (at === -1 ? undefined : args[at + 1]);
}
