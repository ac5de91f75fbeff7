import { get } from "node:http";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { browserUrl } from "./address.mjs";
import { nextCommand } from "./next.mjs";
import { ended, start } from "./run.mjs";

/** Next.js announces itself before the app has checked its environment; `serve` does it afterwards. */
const banner = /^\s*([▲✓] .*|- (Local|Network): .*)?$/;

/**
 * Runs the production server until it ends, and says where it is as soon as it answers.
 *
 * @param {import("./address.mjs").Address} address
 * @param {import("./app-variables.mjs").Environment} environment
 * @returns {Promise<number>} the server's exit code
 */
export async function serve(address, environment) {
  const { host, port } = address;
  const server = start(
    ...nextCommand(["start", "-H", host, "-p", String(port)]),
    { ...environment, HOST: host, PORT: String(port), NEXT_TELEMETRY_DISABLED: "1" },
    ["ignore", "pipe", "inherit"],
  );
  let isAnswering = false;
  if (server.stdout) {
    createInterface(server.stdout).on("line", (line) => {
      if (isAnswering || !banner.test(line)) console.log(line);
    });
  }

  const stopped = new AbortController();
  const end = ended(server).finally(() => stopped.abort());
  const url = browserUrl(address);
  if (await answers(url, stopped.signal)) {
    isAnswering = true;
    console.log(`Widget Studio: ${url}`);
  }
  return end;
}

/**
 * Resolves once the server answers, with whatever it answers, or has stopped.
 *
 * @param {string} url
 * @param {AbortSignal} stopped
 * @returns {Promise<boolean>} false: it has stopped
 */
async function answers(url, stopped) {
  while (!stopped.aborted) {
    if (await answersOnce(url)) return true;
    await wait(100);
  }
  return false;
}

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 */
function answersOnce(url) {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve(true);
    }).on("error", () => resolve(false));
  });
}
