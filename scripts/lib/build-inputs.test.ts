import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashBuildInputs } from "./build-inputs.mjs";

let folder = "";
const path = (name: string) => join(folder, name);

function write(name: string, content: string) {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-inputs-"));
  write("package.json", "{}");
  write("app/page.tsx", "page");
  write("lib/widget/kinds.ts", "kinds");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("hashBuildInputs", () => {
  test("stays the same while nothing changes", () => {
    expect(hashBuildInputs(folder)).toBe(hashBuildInputs(folder));
  });

  test("changes with the key of the server actions", () => {
    expect(hashBuildInputs(folder, "key")).not.toBe(hashBuildInputs(folder));
    expect(hashBuildInputs(folder, "")).toBe(hashBuildInputs(folder));
  });

  test.each<[string, () => void]>([
    ["a file changes", () => write("app/page.tsx", "other")],
    ["a file of a nested folder changes", () => write("lib/widget/kinds.ts", "other")],
    ["a file is added", () => write("app/layout.tsx", "layout")],
    ["a configuration is added", () => write("proxy.ts", "proxy")],
    ["a file is renamed", () => renameSync(path("app/page.tsx"), path("app/other.tsx"))],
    ["a file is removed", () => rmSync(path("app/page.tsx"))],
    ["content moves to a neighbour", () => (write("app/page.tsx", "pag"), write("app/q", "e"))],
  ])("changes when %s", (_, change) => {
    const before = hashBuildInputs(folder);
    change();
    expect(hashBuildInputs(folder)).not.toBe(before);
  });

  test.each([
    "lib/widget/kinds.test.ts",
    "components/studio/form.test.tsx",
    "e2e/mint.spec.ts",
    "README.md",
    ".env.local",
  ])("does not look at %s", (name) => {
    const before = hashBuildInputs(folder);
    write(name, "anything");
    expect(hashBuildInputs(folder)).toBe(before);
  });
});
