import { setTimeout as wait } from "node:timers/promises";
import { startApp, startUpstream } from "../lib/app-server.mjs";
import { createPoster } from "./poster.mjs";
import { median } from "./statistics.mjs";
import { milliseconds, times } from "./table.mjs";

/** @typedef {import("./poster.mjs").Post} Post */

const warmUp = 40;
const requests = 100;

/**
 * The studio with sandbox keys, and the upstream that plays the sandbox.
 *
 * @param {import("./bench.mjs").Bench["closing"]} closing
 * @param {Parameters<typeof startApp>[2]} [options]
 */
export async function startWithSandbox(closing, options) {
  const upstream = closing(await startUpstream());
  const app = closing(await startApp(".", mintingAt(upstream.origin), options));
  return { upstream, app };
}

/**
 * Sandbox keys, and limits that no measurement reaches.
 *
 * @param {string} upstream
 */
export function mintingAt(upstream) {
  return {
    BELVO_SANDBOX_SECRET_ID: "bench-id",
    BELVO_SANDBOX_SECRET_PASSWORD: "bench-password",
    BELVO_SANDBOX_URL: upstream,
    MINT_LIMIT_ADDRESS: "1000000",
    MINT_LIMIT_ALL: "1000000",
  };
}

/**
 * A request through the app beside the token request that it makes, sent to the upstream directly.
 *
 * @param {string} title
 * @param {Post} throughApp has been sent once
 * @param {string} upstream
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureBesideDirect(title, throughApp, upstream) {
  const direct = await recordedRequest(upstream);
  const rows = [];
  for (const delayMs of [0, 50]) {
    await choose(upstream, delayMs);
    const [viaApp, straight] = await compare(throughApp, direct);
    rows.push(
      { what: `upstream of ${delayMs} ms: direct`, figure: milliseconds(straight) },
      { what: `upstream of ${delayMs} ms: through the app`, figure: milliseconds(viaApp) },
      {
        what: `upstream of ${delayMs} ms: ratio`,
        figure: times(viaApp / straight),
        ...(delayMs === 50 && { aim: "≤ 1.10 ×" }),
      },
    );
  }
  return { title: `${title}, median of ${requests}`, rows };
}

/**
 * What the app has just sent to the upstream.
 *
 * @param {string} upstream
 * @returns {Promise<Post>}
 */
async function recordedRequest(upstream) {
  const answer = await fetch(`${upstream}/requests`);
  /** @type {{ path: string, headers: Record<string, string>, body: unknown }[]} */
  const recorded = JSON.parse(await answer.text());
  const last = recorded.at(-1);
  if (!last) throw new Error("No token request has reached the upstream.");
  return {
    url: `${upstream}${last.path}`,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(last.body),
  };
}

/**
 * How long the upstream takes from now on.
 *
 * @param {string} upstream
 * @param {number} delayMs
 */
export async function choose(upstream, delayMs) {
  await fetch(`${upstream}/scenario`, {
    method: "PUT",
    body: JSON.stringify(delayMs === 0 ? { name: "ok" } : { name: "slow", delayMs }),
  });
}

/**
 * Takes turns, so that what changes on the machine meanwhile meets both.
 *
 * @param {Post} first
 * @param {Post} second
 * @returns {Promise<readonly [number, number]>} the median of each, in milliseconds
 */
export async function compare(first, second) {
  const posters = { first: createPoster(first), second: createPoster(second) };
  /** @type {{ first: number[], second: number[] }} */
  const took = { first: [], second: [] };
  for (let turn = -warmUp; turn < requests; turn += 1) {
    const pair = { second: await posters.second.post(), first: await posters.first.post() };
    if (turn >= 0) {
      took.first.push(pair.first);
      took.second.push(pair.second);
    }
    await wait(2);
  }
  posters.first.close();
  posters.second.close();
  return [median(took.first), median(took.second)];
}
