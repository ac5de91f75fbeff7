import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { unsetAppVariables, withoutAppVariables } from "./app-variables.mjs";
import { freePort } from "./free-ports.mjs";
import { nextCommand } from "./next.mjs";
import { ended, start } from "./run.mjs";

/** @typedef {import("./app-variables.mjs").AppVariable} AppVariable */
/** @typedef {{ origin: string, stop: (signal?: NodeJS.Signals) => Promise<number> }} Server */

const host = "127.0.0.1";

/**
 * Serves a production build on loopback.
 *
 * @param {string} folder of the app, from the project's
 * @param {Partial<Record<AppVariable, string>>} variables every other variable of the app is unset
 * @param {object} [options]
 * @param {number} [options.port] one that is free, if unset
 * @param {string} [options.nodeOptions] for Node itself
 * @param {string} [options.authorities] a file with the certificates that it trusts besides Node's own
 * @param {(text: string) => void} [options.onOutput] hears what it writes to standard output
 * @param {(text: string) => void} [options.onError] hears what it writes to standard error
 * @returns {Promise<Server & { loseOutput: () => void }>} `loseOutput`: nothing that it writes after that is read
 */
export async function startApp(folder, variables, options = {}) {
  const { port: chosen, nodeOptions, authorities, onOutput, onError } = options;
  const port = chosen ?? (await freePort());
  const child = start(
    ...nextCommand(["start", folder, "-H", host, "-p", String(port)]),
    {
      ...withoutAppVariables(process.env),
      ...unsetAppVariables,
      ...variables,
      ...(nodeOptions && { NODE_OPTIONS: nodeOptions }),
      NODE_EXTRA_CA_CERTS: authorities,
      HOST: host,
      PORT: String(port),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    ["ignore", onOutput ? "pipe" : "ignore", onError ? "pipe" : "inherit"],
  );
  if (onOutput) child.stdout?.setEncoding("utf8").on("data", onOutput);
  if (onError) child.stderr?.setEncoding("utf8").on("data", onError);
  const end = ended(child);
  const origin = `http://${host}:${port}`;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`The server of ${folder} has stopped.`);
    await wait(100);
  }
  return {
    origin,
    stop: (signal) => (child.kill(signal), end),
    loseOutput: () => child.stdout?.destroy(),
  };
}

/**
 * A stand-in for Belvo, in its own process.
 *
 * @returns {Promise<Server>}
 */
export async function startUpstream() {
  const child = start(
    process.execPath,
    ["e2e/fault-server.mjs"],
    { ...process.env, FAULT_PORT: "0" },
    ["ignore", "pipe", "inherit"],
  );
  const end = ended(child);
  if (!child.stdout) throw new Error("The output of the upstream is not piped.");
  const [line] = /** @type {[string]} */ (
    await Promise.race([
      once(createInterface(child.stdout), "line"),
      end.then(() => Promise.reject(new Error("The upstream did not start."))),
    ])
  );
  const origin = line.slice(line.indexOf("http"));
  return { origin, stop: (signal) => (child.kill(signal), end) };
}

/** @param {string} origin */
async function answers(origin) {
  try {
    await (await fetch(origin)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
