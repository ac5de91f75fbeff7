import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { commitOfBuild } from "./commit.mjs";

const bare = mkdtempSync(join(tmpdir(), "widget-studio-"));
afterAll(() => rmSync(bare, { recursive: true }));

it("is what the variable says, short", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  expect(commitOfBuild({ STUDIO_COMMIT: commit }, bare)).toBe("0123456");
});

it.each(["v1", "canary; rm", "0123456789".repeat(5)])("is not %s", (commit) => {
  expect(commitOfBuild({ STUDIO_COMMIT: commit }, bare)).toBeUndefined();
});

it("is unknown without a repository, and without git", () => {
  expect(commitOfBuild({ PATH: process.env.PATH }, bare)).toBeUndefined();
  expect(commitOfBuild({ PATH: bare }, bare)).toBeUndefined();
});
