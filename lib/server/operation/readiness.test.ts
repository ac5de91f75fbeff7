import { describe, expect, it } from "vitest";
import { createReadiness } from "./readiness";

type Options = Parameters<typeof createReadiness>[0];

function readiness(options: Partial<Options> = {}) {
  return createReadiness({
    addresses: [["sandbox", "https://sandbox.example"]],
    redis: () => "unset",
    isStopping: () => false,
    isLogWhole: () => true,
    fetch: () => Promise.resolve(new Response(null, { status: 404 })),
    ...options,
  });
}

describe("readiness", () => {
  it("is whole when Redis and Belvo answer", async () => {
    expect(await readiness({ redis: () => "ready" })()).toEqual({
      status: "ready",
      configuration: "ok",
      redis: "ready",
      log: "written",
      belvo: { sandbox: "reachable" },
    });
  });

  it("asks nobody where there is only the emulator", async () => {
    expect(await readiness({ addresses: [] })()).toMatchObject({ status: "ready", belvo: {} });
  });

  it("is degraded while the log cannot be written", async () => {
    expect(await readiness({ isLogWhole: () => false })()).toMatchObject({
      status: "degraded",
      log: "failing",
    });
  });

  it("is degraded without Redis", async () => {
    expect(await readiness({ redis: () => "away" })()).toMatchObject({ status: "degraded" });
  });

  it.each([
    ["does not answer", () => Promise.reject(new TypeError("fetch failed"))],
    ["answers with 50x", () => Promise.resolve(new Response(null, { status: 502 }))],
  ])("is degraded when Belvo %s", async (_, fetch) => {
    expect(await readiness({ fetch })()).toMatchObject({
      status: "degraded",
      belvo: { sandbox: "unreachable" },
    });
  });

  it("says when the instance stops", async () => {
    expect(await readiness({ isStopping: () => true })()).toMatchObject({ status: "stopping" });
  });

  it("asks Belvo once in half a minute, however often it is asked itself", async () => {
    let now = 0;
    const asked: unknown[] = [];
    const ask = readiness({
      now: () => now,
      fetch: (url, { method, headers }) => {
        asked.push({ url, method, headers });
        return Promise.resolve(new Response(null));
      },
    });
    await Promise.all([ask(), ask()]);
    now = 29_999;
    await ask();
    expect(asked).toEqual([{ url: "https://sandbox.example", method: "HEAD", headers: undefined }]);
    now = 30_000;
    await ask();
    expect(asked).toHaveLength(2);
  });
});
