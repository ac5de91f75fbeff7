// Whether the studio may listen where it is told to. Plain JavaScript without packages: `npm start` asks before anything
// is installed, and the server asks again.

/** @typedef {Readonly<Record<string, string | undefined>>} Variables */

const loopback = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/**
 * Takes a host without a port: a name, or an address with or without brackets.
 *
 * @param {string} host
 */
export function isLoopback(host) {
  return loopback.test(host);
}

/**
 * @param {Variables} variables an empty one is unset
 * @param {string | undefined} host where it listens; undefined when nobody said so
 * @returns {string | undefined} why it must not listen there, and what to set
 */
export function exposureProblem(variables, host) {
  const hasSignIn = Boolean(
    variables.OIDC_ISSUER?.trim() || variables.ACCESS_PASSPHRASE_HASH?.trim(),
  );
  if (!host || isLoopback(host) || hasSignIn) return undefined;
  return (
    "HOST is not a loopback address, and without sign-in whoever reaches the studio could generate tokens with your keys: " +
    "set HOST=127.0.0.1, or set up sign-in with PUBLIC_URL, SESSION_SECRET and either OIDC_ISSUER, OIDC_CLIENT_ID and " +
    "OIDC_CLIENT_SECRET or ACCESS_PASSPHRASE_HASH"
  );
}

/**
 * @param {readonly string[]} args those of a program that listens as `next start` does
 * @returns {string | undefined} the host that they name
 */
export function hostOfArguments(args) {
  const joined = args.map((arg) => /^(?:--hostname=|-H=?)(.+)$/.exec(arg)?.[1]).find(Boolean);
  const at = args.findIndex((arg) => arg === "-H" || arg === "--hostname");
  return joined ?? (at === -1 ? undefined : args[at + 1]);
}
