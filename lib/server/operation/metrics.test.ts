import { expect, it } from "vitest";
import { createMetrics } from "./metrics";

const entry = { who: "canary", durationMs: 40 };

it("counts mints, their time, refusals, and the state of what the studio leans on", async () => {
  const metrics = createMetrics();
  metrics.countMint({ ...entry, environment: "sandbox", result: "minted", attempts: 1 });
  metrics.countMint({ ...entry, environment: "sandbox", result: "limited", limit: "all" });
  metrics.countMint({ ...entry, result: "foreign-call" });
  metrics.countLogFailure();
  metrics.setBreaker("sandbox", "open");
  metrics.setRedis("ready");
  const lines = (await metrics.write()).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      'studio_mints_total{environment="sandbox",result="minted"} 1',
      'studio_mints_total{environment="sandbox",result="limited"} 1',
      'studio_mints_total{environment="none",result="foreign-call"} 1',
      'studio_mint_duration_seconds_bucket{le="0.05",environment="sandbox"} 1',
      'studio_mint_duration_seconds_count{environment="sandbox"} 1',
      'studio_limit_refusals_total{limit="all"} 1',
      "studio_log_write_failures_total 1",
      'studio_breaker_state{environment="sandbox"} 2',
      'studio_redis_up{store="limits"} 1',
    ]),
  );
  expect(lines.join()).not.toContain("canary");
});

it("does not say that Redis is away where there is none", async () => {
  expect(await createMetrics().write()).not.toMatch(/^studio_redis_up/m);
});
