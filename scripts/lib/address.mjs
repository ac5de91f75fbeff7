/** @typedef {{ host: string, port: number }} Address */

/**
 * Where to listen. An empty variable is unset.
 *
 * @param {import("./app-variables.mjs").Environment} environment
 * @returns {{ ok: true, address: Address } | { ok: false, problem: string }}
 */
export function readAddress(environment) {
  const port = parsePort(environment.PORT || "3000");
  return port === undefined
    ? { ok: false, problem: "PORT must be a whole number from 1 to 65535." }
    : { ok: true, address: { host: environment.HOST || "127.0.0.1", port } };
}

/**
 * @param {string} text
 * @returns {number | undefined} undefined for what is not a port; 0 would be a different port each time
 */
export function parsePort(text) {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined;
}

/**
 * The address for a browser on this machine, which cannot open one that means "every interface".
 *
 * @param {Address} address
 */
export function browserUrl({ host, port }) {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}
