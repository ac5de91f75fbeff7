/** The limits for passphrase attempts. */

import "server-only";
import type { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";

/** A limiter of rate-limiter-flexible, wherever it keeps its counts. */
interface AttemptLimiter {
  readonly consume: (key: string) => Promise<unknown>;
  readonly reward: (key: string, points: number) => Promise<unknown>;
  readonly delete: (key: string) => Promise<unknown>;
}

export interface AttemptLimits {
  /** For one address: an attacker. */
  readonly each: AttemptLimiter;
  /** For all: an attacker with many addresses. */
  readonly all: AttemptLimiter;
}

const quarterHour = 15 * 60;

export const attemptLimits = {
  each: { points: 5, duration: quarterHour },
  all: { points: 100, duration: quarterHour },
};

/** Counted in this process, or by all instances together with Redis. */
export function createAttemptLimits(redis?: Redis): AttemptLimits {
  const limiter = (name: keyof typeof attemptLimits) => {
    const window = { ...attemptLimits[name], keyPrefix: `widget-studio:attempts:${name}` };
    const memory = new RateLimiterMemory(window);
    return redis
      ? new RateLimiterRedis({
          ...window,
          storeClient: redis,
          rejectIfRedisNotReady: true,
          // While Redis is down, each instance counts alone.
          insuranceLimiter: memory,
        })
      : memory;
  };
  return { each: limiter("each"), all: limiter("all") };
}

/** Counts an attempt. Returns the seconds until the next one is allowed; undefined means now. */
export async function countAttempt(
  { each, all }: AttemptLimits,
  address: string,
): Promise<number | undefined> {
  try {
    await each.consume(address);
    await all.consume("all");
    return undefined;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1_000);
    throw refusal;
  }
}

/** A correct passphrase is not a guess, so it costs no attempt. */
export async function forgetAttempts({ each, all }: AttemptLimits, address: string): Promise<void> {
  await Promise.all([each.delete(address), all.reward("all", 1)]);
}
