/** @typedef {Record<string, string | undefined>} Environment */

/** Every environment variable that the app reads; a test compares the list with `.env.example`. */
export const appVariables = /** @type {const} */ ([
  "BELVO_SANDBOX_SECRET_ID",
  "BELVO_SANDBOX_SECRET_PASSWORD",
  "BELVO_PRODUCTION_SECRET_ID",
  "BELVO_PRODUCTION_SECRET_PASSWORD",
  "BELVO_SANDBOX_URL",
  "BELVO_PRODUCTION_URL",
  "BELVO_WIDGET_URL",
  "BELVO_EMULATOR",
  "PUBLIC_URL",
  "OIDC_ISSUER",
  "OIDC_CLIENT_ID",
  "OIDC_CLIENT_SECRET",
  "ALLOWED_EMAIL_DOMAINS",
  "ALLOWED_GROUPS",
  "ACCESS_PASSPHRASE_HASH",
  "SESSION_SECRET",
  "PRODUCTION_USERS",
  "PRODUCTION_LAUNCH",
  "REDIS_URL",
  "TRUSTED_PROXIES",
  "MINT_LIMIT_PERSON",
  "MINT_LIMIT_ADDRESS",
  "MINT_LIMIT_ALL",
  "METRICS_PUBLIC",
  "HOST",
  "PORT",
]);

/**
 * The proxy of the company. The app reads them too, and so does whatever installs something: they are kept for that.
 */
export const proxyVariables = /** @type {const} */ ([
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "NO_PROXY",
  "https_proxy",
  "http_proxy",
  "no_proxy",
]);

/** @typedef {(typeof appVariables)[number] | (typeof proxyVariables)[number]} AppVariable */

/**
 * All of them set to nothing. An empty variable is unset for the app, yet it is defined for Next.js, which then does
 * not take it from a developer's `.env.local`.
 */
export const unsetAppVariables = /** @type {Record<AppVariable, string>} */ (
  Object.fromEntries([...appVariables, ...proxyVariables].map((name) => [name, ""]))
);

/** Also names that no version of the app reads yet or any more, and the mode that a shell may have set. */
const foreign = /^(BELVO_|NEXT_|__NEXT_|NODE_ENV$)|^(OIDC|ACCESS|SESSION|REDIS)_\w+_FILE$/;

/**
 * What is left when a developer's own configuration of the app is taken away.
 *
 * @param {Environment} environment
 * @returns {Environment}
 */
export function withoutAppVariables(environment) {
  const own = new Set(/** @type {readonly string[]} */ (appVariables));
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !own.has(name) && !foreign.test(name)),
  );
}
