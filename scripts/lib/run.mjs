import { spawn } from "node:child_process";
import { constants } from "node:os";
import { projectFolder } from "./project.mjs";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */
/** @typedef {import("node:child_process").StdioOptions} StdioOptions */
/** @typedef {import("./app-variables.mjs").Environment} Environment */

/** @typedef {"SIGINT" | "SIGTERM"} StopSignal */

/** @type {Map<ChildProcess, StopSignal | undefined>} each with the only signal that it heeds, if it has one */
const running = new Map();
const parent = process.ppid;
/** @type {StopSignal | undefined} */
let received;
let isHeeding = false;

/**
 * Starts a program in the project's folder that does not outlive this process when that is asked to stop.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Environment} environment
 * @param {StdioOptions} stdio
 * @param {StopSignal} [heeded] when this process is asked to stop, the program gets this instead of the same signal
 */
export function start(command, args, environment, stdio, heeded) {
  heedStop();
  const child = spawn(command, args, {
    cwd: projectFolder,
    // Next.js makes NODE_ENV mandatory in this type; the programs started here choose their own.
    env: /** @type {NodeJS.ProcessEnv} */ (environment),
    stdio,
  });
  running.set(child, heeded);
  return child;
}

/**
 * Resolves with the exit code as soon as the program has ended; a program that cannot be started has ended with 127. When
 * this process was asked to stop meanwhile, it stops here.
 *
 * @param {ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      running.delete(child);
      if (received && running.size === 0) process.exit(code || signalCode(received));
      resolve(code);
    };
    child.on("error", (error) => {
      console.error(error.message);
      end(127);
    });
    child.on("close", (code, signal) => {
      end(code ?? signalCode(signal ?? "SIGTERM"));
    });
  });
}

/**
 * Runs a program to its end and keeps quiet about what it says, unless it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Environment} environment
 * @returns {Promise<number>} its exit code
 */
export async function runQuietly(command, args, environment) {
  const child = start(command, args, environment, ["ignore", "pipe", "pipe"]);
  /** @type {Buffer[]} */
  const said = [];
  child.stdout?.on("data", (chunk) => said.push(chunk));
  child.stderr?.on("data", (chunk) => said.push(chunk));
  const code = await ended(child);
  if (code !== 0) process.stdout.write(Buffer.concat(said));
  return code;
}

/**
 * Runs a test runner to its end and shows what it says.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Environment} environment
 * @returns {Promise<number>} its exit code
 */
export function runTestRunner(command, args, environment) {
  // Playwright ends the servers that it started on SIGINT alone.
  return ended(start(command, args, environment, ["ignore", "inherit", "inherit"], "SIGINT"));
}

function heedStop() {
  if (isHeeding) return;
  isHeeding = true;
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);

  // npm sends a signal to the shell between it and this script, which dies of it and tells nobody.
  if (process.env.npm_lifecycle_event) {
    setInterval(() => {
      if (process.ppid !== parent && !received) stop("SIGTERM");
    }, 100).unref();
  }
}

/** @param {StopSignal} signal */
function stop(signal) {
  received = signal;
  for (const [child, heeded] of running) child.kill(heeded ?? signal);
  if (running.size === 0) process.exit(signalCode(signal));
}

/** @param {NodeJS.Signals} signal */
function signalCode(signal) {
  return 128 + constants.signals[signal];
}
