import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { start } from "@/lib/runs/run.test-support";
import { addRuns, changeRun, clearRuns, readRuns, watchRuns } from "./run-log";

const later = {
  ...start,
  id: "2b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b",
  startedAt: 1_800_000_001_000,
};

beforeEach(clearRuns);

describe("the run log", () => {
  it("reads the latest run first", async () => {
    await addRuns([start, later]);
    expect(await readRuns()).toEqual({ ok: true, value: [later, start] });
  });

  it("changes a run that it has, and no other", async () => {
    await addRuns([start]);
    const changed = { ...start, expiresAt: 1 };
    expect(await changeRun(start.id, () => changed)).toEqual({ ok: true, value: changed });
    expect(await changeRun(later.id, () => later)).toEqual({ ok: true, value: undefined });
    expect(await readRuns()).toEqual({ ok: true, value: [changed] });
  });

  it("tells of each change, and of nothing else", async () => {
    const listener = vi.fn();
    const stop = watchRuns(listener);
    await addRuns([start]);
    await changeRun(start.id, (run) => run);
    await readRuns();
    expect(listener).toHaveBeenCalledTimes(1);
    await clearRuns();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
  });
});
