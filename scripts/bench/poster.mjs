import { Agent, request } from "node:http";

/** @typedef {{ url: string, headers: Record<string, string>, body: string }} Post */

/**
 * Sends the same request again and again over one connection, which stays open as a browser's would.
 *
 * @param {Post} post
 */
export function createPoster({ url, headers, body }) {
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
            if (response.statusCode === 200) resolve(performance.now() - startedAt);
            else reject(new Error(`${url} answered with ${response.statusCode}.`));
          });
        })
          .on("error", reject)
          .end(body);
      }),
    close: () => agent.destroy(),
  };
}
