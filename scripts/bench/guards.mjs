import { startApp, startUpstream } from "../lib/app-server.mjs";
import { startRedis } from "../lib/programs.mjs";
import { compare, mintingAt } from "./beside-direct.mjs";
import { captureAction } from "./mint.mjs";
import { milliseconds, times } from "./table.mjs";

/**
 * A token with limits in Redis, as a team that hosts the studio has them, beside one with limits in memory.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureGuards({ browser, closing }) {
  const upstream = closing(await startUpstream());
  const redis = closing(await startRedis());
  const variables = mintingAt(upstream.origin);
  const alone = closing(await startApp(".", variables));
  const guarded = closing(await startApp(".", { ...variables, REDIS_URL: redis.origin }));
  const [inRedis, inMemory] = await compare(
    await captureAction(await browser(), guarded.origin),
    await captureAction(await browser(), alone.origin),
  );
  return {
    title: "Mint with limits in Redis, median",
    rows: [
      { what: "limits in memory", figure: milliseconds(inMemory) },
      { what: "limits in Redis", figure: milliseconds(inRedis) },
      { what: "limits in Redis: ratio", figure: times(inRedis / inMemory), aim: "≤ 1.20 ×" },
    ],
  };
}
