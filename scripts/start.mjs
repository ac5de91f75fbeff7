// `npm start`: from a fresh clone to a running app. Each step does nothing where nothing changed since the last time.

import { exposureProblem } from "../lib/server/access/exposure.mjs";
import { readAddress } from "./lib/address.mjs";
import { build } from "./lib/build.mjs";
import { environmentWithFiles } from "./lib/environment-files.mjs";
import { install } from "./lib/install.mjs";
import { listenProblem } from "./lib/listen.mjs";
import { nodeProblem } from "./lib/node-version.mjs";
import { serve } from "./lib/serve.mjs";

process.exitCode = await run();

/** @returns {Promise<number>} the exit code */
async function run() {
  const notReady = nodeProblem() ?? (await install());
  if (notReady) return fail(notReady);

  // A shell may have set another mode, in which Next.js reads other files.
  Object.assign(process.env, { NODE_ENV: "production" });
  // The server gets what was there before the files were read, and reads them itself.
  const environment = { ...process.env };
  const variables = environmentWithFiles();
  const read = readAddress(variables);
  if (!read.ok) return fail(read.problem);
  const exposed = exposureProblem(variables, read.address.host);
  if (exposed) return fail(`Widget Studio cannot start: ${exposed}.`);

  // Before the build, to spare the wait for it; after it, because it takes a while.
  const notPossible =
    (await listenProblem(read.address)) ?? (await build()) ?? (await listenProblem(read.address));
  if (notPossible) return fail(notPossible);

  return serve(read.address, environment);
}

/** @param {string} problem */
function fail(problem) {
  console.error(problem);
  return 1;
}
