/** @typedef {import("./reports.mjs").Count} Count */

/** @template T @typedef {false | (() => Promise<T>)} Runnable false: what it needs is missing */

/**
 * Runs the steps of `npm test`, says how each went, and counts. A step that did not run counts as failed.
 *
 * @param {(line: string) => void} say
 */
export function createTally(say = console.log) {
  const total = { passed: 0, failed: 0 };

  /**
   * @param {string} name
   * @param {Runnable<Count & { problem?: string | undefined }>} run
   */
  async function count(name, run) {
    const startedAt = performance.now();
    const result = run ? await run() : { passed: 0, failed: 1, problem: "not run" };
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    total.passed += result.passed;
    total.failed += result.failed;
    return { ...result, seconds: `${seconds} s`.padStart(8), name: name.padEnd(14) };
  }

  return {
    /**
     * A step that counts as one.
     *
     * @param {string} name
     * @param {Runnable<string | undefined>} run answers why it failed
     * @returns {Promise<boolean>} whether it passed
     */
    async step(name, run) {
      const step =
        run &&
        (async () => {
          const problem = await run();
          return { passed: problem ? 0 : 1, failed: problem ? 1 : 0, problem };
        });
      const done = await count(name, step);
      say(`${done.name} ${done.seconds}  ${done.problem ? `FAILED: ${done.problem}` : "passed"}`);
      return done.failed === 0;
    },

    /**
     * A step that counts as the tests that it ran.
     *
     * @param {string} name
     * @param {Runnable<Count & { problem?: string | undefined }>} run
     */
    async tests(name, run) {
      const done = await count(name, run);
      const problem = done.problem ? `FAILED: ${done.problem}; ` : "";
      say(`${done.name} ${done.seconds}  ${problem}${inWords(done)}`);
    },

    /**
     * Says the last line.
     *
     * @returns {number} the exit code
     */
    finish() {
      say(inWords(total));
      return total.failed === 0 ? 0 : 1;
    },
  };
}

/** @param {Count} count */
function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
