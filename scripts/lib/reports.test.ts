import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countBrowserTests, countUnitTests, readReport } from "./reports.mjs";

function file(status: string, ...statuses: string[]) {
  return { status, assertionResults: statuses.map((assertion) => ({ status: assertion })) };
}

describe("countUnitTests", () => {
  test("counts passed and failed tests, and no others", () => {
    const testResults = [
      file("passed", "passed", "passed", "skipped", "todo"),
      file("failed", "passed", "failed", "failed"),
    ];
    expect(countUnitTests({ numPassedTests: 3, testResults })).toEqual({ passed: 3, failed: 2 });
  });

  test("counts a file that could not be loaded as one failure", () => {
    const testResults = [file("failed"), file("failed", "passed"), file("passed", "passed")];
    expect(countUnitTests({ numPassedTests: 2, testResults })).toEqual({ passed: 2, failed: 2 });
  });
});

describe("countBrowserTests", () => {
  const outcome = (status: string, expectedStatus = "passed") => ({
    tests: [{ status, expectedStatus }],
  });

  test("counts the tests of nested suites", () => {
    const report = {
      suites: [
        { specs: [outcome("expected")], suites: [{ specs: [outcome("expected")] }] },
        { specs: [outcome("unexpected"), outcome("expected", "failed")] },
      ],
    };
    expect(countBrowserTests(report)).toEqual({ passed: 3, failed: 1 });
  });

  test("leaves out what was skipped on purpose", () => {
    expect(countBrowserTests({ specs: [outcome("skipped", "skipped")] })).toEqual({
      passed: 0,
      failed: 0,
    });
  });

  test.each(["skipped", "flaky"])("counts a test as failed that was %s", (status) => {
    expect(countBrowserTests({ specs: [outcome(status)] })).toEqual({ passed: 0, failed: 1 });
  });
});

describe("readReport", () => {
  let folder = "";
  const report = () => join(folder, "report.json");
  const count = (counted: { passed: number; failed: number }) => counted;
  const write = (passed: number, failed: number) =>
    writeFileSync(report(), JSON.stringify({ passed, failed }));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "report-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("answers the counts", () => {
    write(3, 0);
    expect(readReport(report(), count, 0)).toEqual({ passed: 3, failed: 0 });
    write(3, 2);
    expect(readReport(report(), count, 1)).toEqual({ passed: 3, failed: 2 });
  });

  test("counts a run that failed beside its tests as a failure", () => {
    write(3, 0);
    expect(readReport(report(), count, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test("counts a run without tests as a failure", () => {
    write(0, 0);
    expect(readReport(report(), count, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test.each(["", "{", "null"])("counts the report %j as a failure", (content) => {
    writeFileSync(report(), content);
    const read = readReport(report(), countUnitTests, 0);
    expect(read).toMatchObject({ passed: 0, failed: 1 });
  });

  test("counts a missing report as a failure", () => {
    expect(readReport(report(), count, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
