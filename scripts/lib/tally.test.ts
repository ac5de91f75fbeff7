import { describe, expect, test } from "vitest";
import { createTally } from "./tally.mjs";

function tallyOf() {
  const lines: string[] = [];
  return { lines, tally: createTally((line) => lines.push(line)) };
}

describe("createTally", () => {
  test("adds steps and tests up, and says so last", async () => {
    const { lines, tally } = tallyOf();
    expect(await tally.step("lint", () => Promise.resolve(undefined))).toBe(true);
    await tally.tests("unit tests", () => Promise.resolve({ passed: 40, failed: 0 }));
    expect(tally.finish()).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toBe("41 passed, 0 failed");
  });

  test("fails with the reason when a step fails", async () => {
    const { lines, tally } = tallyOf();
    expect(await tally.step("lint", () => Promise.resolve("exit code 1"))).toBe(false);
    expect(tally.finish()).toBe(1);
    expect(lines[0]).toMatch(/^lint +0\.0 s {2}FAILED: exit code 1$/);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
  });

  test("fails when one test of many fails", async () => {
    const { lines, tally } = tallyOf();
    await tally.tests("unit tests", () => Promise.resolve({ passed: 40, failed: 1 }));
    expect(tally.finish()).toBe(1);
    expect(lines.at(-1)).toBe("40 passed, 1 failed");
  });

  test("counts what was not run as failed", async () => {
    const { lines, tally } = tallyOf();
    expect(await tally.step("build", false)).toBe(false);
    await tally.tests("browser tests", false);
    expect(tally.finish()).toBe(1);
    expect(lines[0]).toContain("FAILED: not run");
    expect(lines.at(-1)).toBe("0 passed, 2 failed");
  });
});
