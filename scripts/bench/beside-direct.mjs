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
 */
export async function startWithSandbox(closing) {
  const upstream = closing(await startUpstream());
  const app = closing(
    await startApp(".", {
      BELVO_SANDBOX_SECRET_ID: "bench-id",
      BELVO_SANDBOX_SECRET_PASSWORD: "bench-password",
      BELVO_SANDBOX_URL: upstream.origin,
    }),
  );
  return { upstream, app };
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
    const { viaApp, straight } = await compare(throughApp, direct);
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
 * @param {string} upstream
 * @param {number} delayMs
 */
async function choose(upstream, delayMs) {
  await fetch(`${upstream}/scenario`, {
    method: "PUT",
    body: JSON.stringify(delayMs === 0 ? { name: "ok" } : { name: "slow", delayMs }),
  });
}

/**
 * Takes turns, so that what changes on the machine meanwhile meets both.
 *
 * @param {Post} throughApp
 * @param {Post} direct
 */
async function compare(throughApp, direct) {
  const viaApp = createPoster(throughApp);
  const straight = createPoster(direct);
  /** @type {{ viaApp: number[], straight: number[] }} */
  const took = { viaApp: [], straight: [] };
  for (let turn = -warmUp; turn < requests; turn += 1) {
    const pair = { straight: await straight.post(), viaApp: await viaApp.post() };
    if (turn >= 0) {
      took.straight.push(pair.straight);
      took.viaApp.push(pair.viaApp);
    }
    await wait(2);
  }
  viaApp.close();
  straight.close();
  return { viaApp: median(took.viaApp), straight: median(took.straight) };
}
