// `npm run bench`: the figures of one run and their aims, without a verdict. `npm run bench -- keystroke mint` measures
// these parts only.

import { build } from "./lib/build.mjs";
import { provideChromium } from "./lib/chromium.mjs";
import { install } from "./lib/install.mjs";
import { nodeProblem } from "./lib/node-version.mjs";
import { providePrograms } from "./lib/programs.mjs";

process.exitCode = await run(process.argv.slice(2));

/**
 * @param {readonly string[]} asked
 * @returns {Promise<number>} the exit code
 */
async function run(asked) {
  const notReady = nodeProblem() ?? (await install());
  if (notReady) return fail(notReady);

  // What measures is installed by now.
  const { parts } = await import("./bench/parts.mjs");
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    return fail(`No part is called ${unknown}: there are ${Object.keys(parts).join(", ")}.`);
  }

  const chromium = await provideChromium();
  if (!chromium.ok) return fail(chromium.problem);
  const notProvided = await providePrograms();
  if (notProvided) return fail(notProvided);
  const notBuilt = await build();
  if (notBuilt) return fail(notBuilt);

  const { createBench } = await import("./bench/bench.mjs");
  const { table } = await import("./bench/table.mjs");
  const bench = createBench(chromium.path);
  try {
    const sections = [];
    for (const [name, measure] of Object.entries(parts)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      console.error(`Measuring ${name} ...`);
      sections.push(await measure(bench));
    }
    console.log(`\n${table(sections)}`);
    return 0;
  } finally {
    await bench.close();
  }
}

/** @param {string} problem */
function fail(problem) {
  console.error(problem);
  return 1;
}
