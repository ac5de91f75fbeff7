import { measureBesideDirect, startWithSandbox } from "./beside-direct.mjs";

/**
 * A launch, from the POST of its form to the 303, beside the same token request made to the upstream directly.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureLaunch({ closing }) {
  const { upstream, app } = await startWithSandbox(closing);
  const launch = {
    url: `${app.origin}/open/mint`,
    headers: { origin: app.origin, "content-type": "application/x-www-form-urlencoded" },
    body: "config=environment%3Dsandbox&run=1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b",
    status: 303,
  };
  const { url, status, ...request } = launch;
  const answer = await fetch(url, { ...request, method: "POST", redirect: "manual" });
  if (answer.status !== status) throw new Error(`The launch answered with ${answer.status}.`);
  return measureBesideDirect("Launch", launch, upstream.origin);
}
