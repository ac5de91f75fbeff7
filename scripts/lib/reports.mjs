import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @typedef {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 * @typedef {{ status: string, expectedStatus: string }} BrowserTest
 * @typedef {{ suites?: BrowserSuite[], specs?: { tests: BrowserTest[] }[] }} BrowserSuite
 */

/**
 * Counts the tests in what Vitest's JSON reporter wrote. A file that failed as a whole counts as one.
 *
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countUnitTests(report) {
  const failures = report.testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === "failed").length;
    return status === "failed" ? Math.max(failed, 1) : failed;
  });
  return {
    passed: report.numPassedTests,
    failed: failures.reduce((sum, failed) => sum + failed, 0),
  };
}

/**
 * Counts the tests in what Playwright's JSON reporter wrote. Skipped on purpose is neither; a test that did not get its
 * turn, or needed a second one, has failed.
 *
 * @param {BrowserSuite} report
 * @returns {Count}
 */
export function countBrowserTests(report) {
  const tests = testsIn(report).filter(({ expectedStatus }) => expectedStatus !== "skipped");
  const passed = tests.filter(({ status }) => status === "expected").length;
  return { passed, failed: tests.length - passed };
}

/**
 * @param {BrowserSuite} suite
 * @returns {BrowserTest[]}
 */
function testsIn({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];
}

/**
 * What a runner's report and its exit code say together: a run that failed without a failed test, that ran no test or left
 * no report counts as one failure.
 *
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Count} count
 * @param {number} exitCode
 * @returns {Count & { problem?: string }}
 */
export function readReport(file, count, exitCode) {
  /** @type {Count} */
  let counted;
  try {
    counted = count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1, problem: `it left no report and exit code ${exitCode}` };
  }
  const { passed, failed } = counted;
  if (failed > 0) return counted;
  if (exitCode !== 0) return { passed, failed: 1, problem: `it ended with exit code ${exitCode}` };
  if (passed === 0) return { passed, failed: 1, problem: "it ran no tests" };
  return counted;
}
