import { Agent, request } from "node:http";

/**
 * @typedef {object} Post
 * @property {string} url
 * @property {Record<string, string>} headers
 * @property {string} body
 * @property {number} [status] of the answer; 200 unless it says another
 */

/**
 * Sends the same request again and again over one connection, which stays open as a browser's would.
 *
 * @param {Post} post
 */
export function createPoster({ url, headers, body, status = 200 }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    /** @returns {Promise<number>} milliseconds until the whole answer was there */
    post: () =>
      new Promise((resolve, reject) => {
        const startedAt = performance.now();
        const length = { "content-length": String(Buffer.byteLength(body)) };
        request(url, { method: "POST", agent, headers: { ...headers, ...length } }, (response) => {
          response.resume();
          response.on("end", () => {
            if (response.statusCode === status) resolve(performance.now() - startedAt);
            else reject(new Error(`${url} answered with ${response.statusCode}.`));
          });
        })
          .on("error", reject)
          .end(body);
      }),
    close: () => agent.destroy(),
  };
}
