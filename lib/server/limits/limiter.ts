/** Counts what one key does in a window of time, in memory or in Redis. Knows nothing about minting. */

import "server-only";
import type { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";

/** Takes one point of a key. Undefined if one was left, else the whole seconds until there is one. */
export type Limiter = (key: string) => Promise<number | undefined>;

interface LimiterOptions {
  /** Part of the keys in Redis. */
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
  /** Shared by all instances. Without it, each counts alone. */
  readonly redis?: Redis | undefined;
}

export function createLimiter({ name, points, seconds, redis }: LimiterOptions): Limiter {
  const window = { keyPrefix: `widget-studio:${name}`, duration: seconds };
  const limiter = redis
    ? new RateLimiterRedis({
        ...window,
        points,
        storeClient: redis,
        rejectIfRedisNotReady: true,
        // While Redis is down, each instance counts alone and allows half, as the others do.
        insuranceLimiter: new RateLimiterMemory({ ...window, points: Math.ceil(points / 2) }),
      })
    : new RateLimiterMemory({ ...window, points });

  return async (key) => {
    try {
      await limiter.consume(key);
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000) || 1;
      throw refusal;
    }
  };
}
