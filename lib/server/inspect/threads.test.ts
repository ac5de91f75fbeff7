import { Worker } from "node:worker_threads";
import { describe, expect, it, vi } from "vitest";
import { createThreads } from "./threads";

/** Doubles a number, never ends for "loop", and takes memory without end for "grow". */
const code = `
  const { parentPort } = require("node:worker_threads");
  const kept = [];
  parentPort.on("message", (task) => {
    if (task === "loop") for (;;);
    if (task === "grow") for (;;) kept.push(new Array(1e5).fill({}));
    if (task === "throw") throw new Error("thrown");
    parentPort.postMessage(task * 2);
  });
`;

function threads(deadline = 20_000, most = 1) {
  const start = vi.fn(
    () => new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } }),
  );
  return { run: createThreads({ start, most, deadline }), start };
}

describe("a thread", () => {
  it("answers one task after the other", async () => {
    const { run, start } = threads();
    expect(await Promise.all([1, 2, 3].map(run))).toEqual([2, 4, 6]);
    expect(start).toHaveBeenCalledOnce();
  });

  it.each(["grow", "throw"])(
    "that fails by %s answers nothing, and another one goes on",
    async (task) => {
      const { run, start } = threads();
      expect(await Promise.all([run(task), run(4)])).toEqual([undefined, 8]);
      expect(start).toHaveBeenCalledTimes(2);
    },
  );

  it("that does not end is ended, and another one goes on", async () => {
    const { run, start } = threads(500);
    expect(await run("loop")).toBeUndefined();
    // The next one may need longer to start than the deadline that the loop was given.
    expect(await threads().run(4)).toBe(8);
    expect(start).toHaveBeenCalledOnce();
  });

  it("leaves others alone", async () => {
    const { run } = threads(2_000, 2);
    const loop = run("loop");
    expect(await threads().run(5)).toBe(10);
    expect(await loop).toBeUndefined();
  });
});
