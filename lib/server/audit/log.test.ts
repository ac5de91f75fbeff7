import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createLog } from "./log";

let folder: string;
let file: string;
let failures: number;
const onFailure = () => (failures += 1);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "widget-studio-"));
  file = join(folder, "log");
  failures = 0;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const events = () =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { event: string }).event);

it("has written a line when it says so", () => {
  const fd = openSync(file, "a");
  const log = createLog({ fd, onFailure });
  expect(log.write({ event: "stop" })).toBe(true);
  expect(events()).toEqual(["stop"]);
  expect(log.isWhole()).toBe(true);
  expect(failures).toBe(0);
  closeSync(fd);
});

it("counts each line that it cannot write, and writes them when it can again", () => {
  closeSync(openSync(file, "a"));
  const closed = openSync(file, "r");
  const log = createLog({ fd: closed, onFailure });
  expect(log.write({ event: "redis", state: "away" })).toBe(false);
  expect(log.write({ event: "stop" })).toBe(false);
  expect(log.isWhole()).toBe(false);
  expect(failures).toBe(2);

  // The lowest free number is given out first: the same descriptor can be written now.
  closeSync(closed);
  const open = openSync(file, "a");
  expect(open).toBe(closed);
  expect(log.write({ event: "stop" })).toBe(true);
  expect(log.isWhole()).toBe(true);
  expect(events()).toEqual(["redis", "stop", "stop"]);
  closeSync(open);
});

it("keeps a bounded backlog, and goes on after it", () => {
  closeSync(openSync(file, "a"));
  const closed = openSync(file, "r");
  const log = createLog({ fd: closed, onFailure });
  for (let line = 0; line < 2_000; line += 1) log.write({ event: "stop" });
  expect(failures).toBe(2_000);
  closeSync(closed);
  const open = openSync(file, "a");
  expect(open).toBe(closed);
  log.write({ event: "stop" });
  expect(log.write({ event: "redis", state: "ready" })).toBe(true);
  const lines = events();
  expect(lines.length).toBeLessThan(1_500);
  expect(lines.at(-1)).toBe("redis");
  closeSync(open);
});
