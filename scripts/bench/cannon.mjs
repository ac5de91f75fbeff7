// @ts-expect-error It has no types.
import untyped from "autocannon";

/**
 * @typedef {object} Load
 * @property {string} url
 * @property {number} connections
 * @property {number} duration in seconds
 * @property {number} [timeout] in seconds, of one request; 10 if unset
 * @property {string} [method]
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 *
 * @typedef {{ requests: { average: number }, latency: { p50: number, p99: number }, non2xx: number, errors: number }} LoadReport
 */

export const cannon = /** @type {(load: Load) => Promise<LoadReport>} */ (untyped);
