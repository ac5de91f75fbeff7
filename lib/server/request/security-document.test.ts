import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { longestPath, mostEntries } from "./refuse-early";

const document = readFileSync("docs/security.md", "utf8");
const bounds = /## Bounds\n([^]*?)\n## /.exec(document)?.[1] ?? "";
const rows = bounds
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2);

it("names a test for each bound that exists", () => {
  const tests = ["app", "e2e", "lib"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }))
    .concat("proxy.test.ts")
    .map((path) => path.replace(/^.*\//, ""));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [, name = ""] = /`(?:[\w/-]+\/)?([\w.-]+\.(?:test|spec)\.ts)` *\|$/.exec(row) ?? [];
    expect(tests, row).toContain(name);
  }
});

it("has the values that the code has", () => {
  expect(bounds).toContain(longestPath.toLocaleString("en"));
  expect(bounds).toMatch(new RegExp(`entries of the query +\\| ${mostEntries} `));
});
