/** The metrics for Prometheus: counts and times, never persons or configs. */

import "server-only";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { MintFacts, MintOutcome } from "@/lib/server/audit/mint-entry";
import type { BreakerState } from "@/lib/server/belvo/breaker";
import type { RedisState } from "@/lib/server/limits/redis";
import type { Environment } from "@/lib/widget/environments";

export interface Metrics {
  readonly contentType: string;
  readonly write: () => Promise<string>;
  readonly countMint: (ended: MintFacts & MintOutcome & { readonly durationMs: number }) => void;
  readonly countLogFailure: () => void;
  readonly setBreaker: (environment: Environment, state: BreakerState) => void;
  readonly setRedis: (state: RedisState) => void;
}

const breakerValues: Readonly<Record<BreakerState, number>> = {
  closed: 0,
  "half-open": 1,
  open: 2,
};

export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const mints = new Counter({
    name: "studio_mints_total",
    help: "Token requests by environment and result. The environment is none if the request was unreadable.",
    labelNames: ["environment", "result"],
    registers,
  });
  const durations = new Histogram({
    name: "studio_mint_duration_seconds",
    help: "Seconds from the page's call to the answer, for requests sent to Belvo or the emulator.",
    labelNames: ["environment"],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    registers,
  });
  const refusals = new Counter({
    name: "studio_limit_refusals_total",
    help: "Token requests refused by the studio's own limits, by limit.",
    labelNames: ["limit"],
    registers,
  });
  const logFailures = new Counter({
    name: "studio_log_write_failures_total",
    help: "Lines of the log that were not written when they were due.",
    registers,
  });
  const breakers = new Gauge({
    name: "studio_breaker_state",
    help: "0: closed, requests go to Belvo. 1: half open, one request is tried. 2: open, no requests.",
    labelNames: ["environment"],
    registers,
  });
  const redis = new Gauge({
    name: "studio_redis_up",
    help: "1 while Redis answers; absent without Redis.",
    registers,
    // A gauge without labels starts at zero, which would mean that Redis is down.
    labelNames: ["store"],
  });

  return {
    contentType: register.contentType,
    write: () => register.metrics(),
    countMint: ({ environment = "none", result, limit, attempts, durationMs }) => {
      mints.inc({ environment, result });
      if (limit) refusals.inc({ limit });
      if (attempts) durations.observe({ environment }, durationMs / 1000);
    },
    countLogFailure: () => logFailures.inc(),
    setBreaker: (environment, state) => breakers.set({ environment }, breakerValues[state]),
    setRedis: (state) => redis.set({ store: "limits" }, state === "ready" ? 1 : 0),
  };
}
