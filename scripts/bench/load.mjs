import { setTimeout as wait } from "node:timers/promises";
import { startWithSandbox } from "./beside-direct.mjs";
import { cannon } from "./cannon.mjs";
import { captureAction } from "./mint.mjs";
import { times } from "./table.mjs";

const connections = 200;
const seconds = 60;

/** In seconds: until then the engine still makes room for what runs. */
const settled = 30;

/**
 * Many at once and for long: what fails, and what the process keeps.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureLoad({ browser, closing }) {
  // As docs/deployment.md starts it: by itself Node lets garbage grow into gigabytes before it looks.
  const options = { nodeOptions: "--max-old-space-size=384" };
  const { app } = await startWithSandbox(closing, options);
  const { url, headers, body } = await captureAction(await browser(), app.origin);
  const rows = [
    ...(await load("the studio page", app.origin, { url: `${app.origin}/` })),
    ...(await load("mint", app.origin, { url, method: "POST", headers, body })),
  ];
  return { title: `${connections} connections for ${seconds} s`, rows };
}

/**
 * @param {string} what
 * @param {string} origin
 * @param {Pick<import("./cannon.mjs").Load, "url" | "method" | "headers" | "body">} request
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
async function load(what, origin, request) {
  // A machine that is busy with the browsers' side of it answers late, which is no failure of the app.
  const running = cannon({ ...request, connections, duration: seconds, timeout: seconds });
  await wait(settled * 1000);
  const before = await residentMemory(origin);
  const { requests, latency, non2xx, errors } = await running;
  const after = await residentMemory(origin);
  return [
    { what: `${what}: answers`, figure: `${requests.average.toFixed(0)} /s` },
    { what: `${what}: median / p99`, figure: `${latency.p50} / ${latency.p99} ms` },
    { what: `${what}: failed`, figure: String(non2xx + errors), aim: "0" },
    { what: `${what}: memory`, figure: `${(after / 1e6).toFixed(0)} MB` },
    { what: `${what}: memory beside half time`, figure: times(after / before), aim: "≤ 1.20 ×" },
  ];
}

/**
 * @param {string} origin
 * @returns {Promise<number>} in bytes
 */
async function residentMemory(origin) {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const found = /^process_resident_memory_bytes (\d+)$/m.exec(text)?.[1];
  if (!found) throw new Error("The metrics do not say how much memory is used.");
  return Number(found);
}
