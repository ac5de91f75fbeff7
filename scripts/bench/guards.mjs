import { freePort } from "../lib/free-ports.mjs";
import { startApp, startUpstream } from "../lib/app-server.mjs";
import { hashPassphrase } from "../../lib/server/access/passphrase-hash.mjs";
import { startRedis } from "../lib/programs.mjs";
import { choose, compare, mintingAt } from "./beside-direct.mjs";
import { captureAction } from "./mint.mjs";
import { milliseconds, times } from "./table.mjs";

const passphrase = "four or five unrelated words";

/**
 * A token for somebody who has signed in, with limits and sessions in Redis, as a team that hosts the studio has it, beside
 * one on one's own machine. Both write the log, which has no switch.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureGuards({ browser, closing }) {
  const upstream = closing(await startUpstream());
  const redis = closing(await startRedis());
  const variables = mintingAt(upstream.origin);
  const port = await freePort();
  const alone = closing(await startApp(".", variables));
  const guarded = closing(
    await startApp(
      ".",
      {
        ...variables,
        REDIS_URL: redis.origin,
        MINT_LIMIT_PERSON: "1000000",
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        SESSION_SECRET: "bench".padEnd(40, "x"),
        ACCESS_PASSPHRASE_HASH: await hashPassphrase(passphrase),
      },
      { port },
    ),
  );
  const plain = await captureAction(await browser(), alone.origin);
  const signedIn = {
    ...plain,
    url: plain.url.replace(alone.origin, guarded.origin),
    headers: {
      ...plain.headers,
      origin: guarded.origin,
      cookie: await signIn(guarded.origin),
    },
  };
  const rows = [];
  for (const delayMs of [0, 50]) {
    await choose(upstream.origin, delayMs);
    const [behindGuards, withoutThem] = await compare(signedIn, plain);
    const at = `upstream of ${delayMs} ms`;
    rows.push(
      { what: `${at}: on one's own machine`, figure: milliseconds(withoutThem) },
      { what: `${at}: signed in, limits in Redis`, figure: milliseconds(behindGuards) },
      {
        what: `${at}: ratio`,
        figure: times(behindGuards / withoutThem),
        ...(delayMs === 50 && { aim: "≤ 1.20 ×" }),
      },
    );
  }
  return { title: "Mint with sign-in, and limits in Redis, median", rows };
}

/**
 * @param {string} origin
 * @returns {Promise<string>} the `Cookie` header of a session
 */
async function signIn(origin) {
  const response = await fetch(`${origin}/sign-in/passphrase`, {
    method: "POST",
    headers: { origin, accept: "text/html" },
    body: new URLSearchParams({ name: "bench", passphrase }),
    redirect: "manual",
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0] ?? "")
    .filter((pair) => !pair.endsWith("="))
    .join("; ");
}
