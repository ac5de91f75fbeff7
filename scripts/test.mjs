// `npm test`: everything that must hold, from a fresh clone. The last line on stdout is `N passed, N failed`.

import { mkdirSync, rmSync } from "node:fs";
import { withoutAppVariables } from "./lib/app-variables.mjs";
import { build } from "./lib/build.mjs";
import { provideTestChromium } from "./lib/chromium.mjs";
import { install } from "./lib/install.mjs";
import { nodeProblem } from "./lib/node-version.mjs";
import { npmCommand } from "./lib/npm.mjs";
import { providePrograms } from "./lib/programs.mjs";
import { cacheFolder } from "./lib/project.mjs";
import { countBrowserTests, countUnitTests, readReport } from "./lib/reports.mjs";
import { runQuietly, runTestRunner } from "./lib/run.mjs";
import { createTally } from "./lib/tally.mjs";

/** @typedef {import("./lib/app-variables.mjs").Environment} Environment */

// A developer's own keys and addresses are no business of a test, nor of anything that is started here.
const kept = withoutAppVariables(process.env);
for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1" });

const tally = createTally();

const isInstalled = await tally.step("install", async () => nodeProblem() ?? (await install()));

// The types of the routes come first: typed lint rules read them, too.
const hasRouteTypes = await tally.step("route types", isInstalled && (() => npmRun("typegen")));

let chromiumPath = "";
// Lint takes as long as the others together, and a core. What a system installs waits for the network most of the time.
const [hasChromium] = await Promise.all([
  systemPrograms(),
  tally.step("lint", hasRouteTypes && (() => npmRun("check:lint"))),
  inTurn([
    ["types", hasRouteTypes && (() => npmRun("tsc"))],
    ["format", isInstalled && (() => npmRun("check:format"))],
    ["unused", isInstalled && (() => npmRun("check:unused"))],
  ]),
]);

await tally.tests("unit tests", isInstalled && unitTests);

const isBuilt = await tally.step("build", isInstalled && build);

await tally.tests("browser tests", isBuilt && hasChromium && browserTests);

process.exitCode = tally.finish();

/** One after the other: a system installs one at a time. Answers whether there is a Chromium. */
async function systemPrograms() {
  await tally.step("nginx, redis", isInstalled && providePrograms);
  return tally.step("chromium", isInstalled && findChromium);
}

async function findChromium() {
  const found = await provideTestChromium();
  if (!found.ok) return found.problem;
  chromiumPath = found.path;
  return undefined;
}

/** @param {readonly [string, import("./lib/tally.mjs").Runnable<string | undefined>][]} steps */
async function inTurn(steps) {
  for (const [name, run] of steps) await tally.step(name, run);
}

/** @param {string} script */
async function npmRun(script) {
  const code = await runQuietly(...npmCommand(["run", "--silent", script]), process.env);
  return code === 0 ? undefined : `npm run ${script} ended with exit code ${code}`;
}

async function unitTests() {
  const report = freshReport("unit");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", ...reporters]);
  return readReport(report, countUnitTests, code);
}

async function browserTests() {
  const report = freshReport("browser");
  const reporter = `--reporter=${process.env.CI ? "list" : "line"},json`;
  const code = await runNode(["node_modules/@playwright/test/cli.js", "test", reporter], {
    CHROMIUM_PATH: chromiumPath,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return readReport(report, countBrowserTests, code);
}

/**
 * @param {readonly string[]} args
 * @param {Environment} added
 */
function runNode(args, added = {}) {
  return runTestRunner(process.execPath, args, { ...process.env, ...added });
}

/**
 * The report of an earlier run must not speak for this one.
 *
 * @param {string} name
 */
function freshReport(name) {
  const file = `${cacheFolder}${name}-report.json`;
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(file, { force: true });
  return file;
}
