/**
 * What runs beside the requests, one of each in a process: the connection to Redis and what is kept there, breakers, metrics. On
 * `globalThis`, because a build may hold a module twice.
 */

import "server-only";
import { createAttemptLimits, type AttemptLimits } from "@/lib/server/access/attempts";
import { shareRevokedSessions } from "@/lib/server/access/revoked-sessions";
import { createLog } from "@/lib/server/audit/log";
import { createMintLog, type MintLog } from "@/lib/server/audit/mint-log";
import { createBreaker, type Breaker } from "@/lib/server/belvo/breaker";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { createLimiter, type Limiter } from "@/lib/server/limits/limiter";
import { createMintLimits, type MintLimits } from "@/lib/server/limits/mint-limits";
import { connectRedis, type RedisState } from "@/lib/server/limits/redis";
import type { Environment } from "@/lib/widget/environments";
import { createMetrics, type Metrics } from "./metrics";
import { createReadiness, type Readiness } from "./readiness";

export interface Operation {
  readonly limits: MintLimits;
  /** By address: inspecting a paste costs time. */
  readonly inspections: Limiter;
  readonly breakerFor: (environment: Environment) => Breaker | undefined;
  /** How often a passphrase may be tried. */
  readonly attempts: AttemptLimits;
  readonly metrics: Metrics;
  readonly readiness: () => Promise<Readiness>;
  /** Resolves once the state of Redis is known: an instance that answers earlier would count alone. */
  readonly begun: Promise<void>;
  /** Logs and counts mints. */
  readonly mintLog: MintLog;
  /** From now on, the instance reports that it accepts no more requests. */
  readonly beginStop: () => void;
}

declare global {
  var widgetStudioOperation: Operation | undefined;
}

export function operation(): Operation {
  globalThis.widgetStudioOperation ??= createOperation();
  return globalThis.widgetStudioOperation;
}

function createOperation(): Operation {
  const { upstreams, offeredEnvironments, operation: settings } = studioEnvironment();
  const metrics = createMetrics();
  const log = createLog({ onFailure: metrics.countLogFailure });
  const mintLog = createMintLog(log, metrics.countMint);

  let redisState: RedisState | "unset" = settings.redisUrl ? "away" : "unset";
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const redis = settings.redisUrl
    ? connectRedis(settings.redisUrl, (state) => {
        redisState = state;
        metrics.setRedis(state);
        log.write({ event: "redis", state });
        begin();
      })
    : undefined;
  if (redis) shareRevokedSessions(redis);
  else begin();

  const breakers = new Map<Environment, Breaker>();
  for (const environment of offeredEnvironments) {
    if (environment === "emulator") continue;
    metrics.setBreaker(environment, "closed");
    const onState: Parameters<typeof createBreaker>[0]["onState"] = (state) => {
      metrics.setBreaker(environment, state);
      log.write({ event: "breaker", environment, state });
    };
    breakers.set(environment, createBreaker({ environment, onState }));
  }

  let isStopping = false;
  return {
    limits: createMintLimits(settings.mintLimits, redis),
    inspections: createLimiter({ name: "inspect", points: 300, seconds: 30, redis }),
    attempts: createAttemptLimits(redis),
    breakerFor: (environment) => breakers.get(environment),
    metrics,
    readiness: createReadiness({
      addresses: [...breakers.keys()].map((environment) => [
        environment,
        upstreams[environment]?.baseUrl ?? "",
      ]),
      redis: () => redisState,
      isStopping: () => isStopping,
      isLogWhole: log.isWhole,
      fetch: (url, init) => fetch(url, init),
    }),
    begun,
    mintLog,
    beginStop: () => {
      isStopping = true;
      log.write({ event: "stop" });
    },
  };
}
