/** The one connection to Redis. Whoever uses it has to do without when it is away: nothing waits for it to come back. */

import "server-only";
import { Redis } from "ioredis";

export type RedisState = "ready" | "away";

/** In milliseconds. */
const patience = { connect: 2_000, command: 1_000, longestPause: 5_000 };

/** `onState` hears of changes alone, and of the first state. */
export function connectRedis(url: string, onState: (state: RedisState) => void): Redis {
  const redis = new Redis(url, {
    // A command fails at once while there is no connection, and is not sent twice: it counts.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    connectTimeout: patience.connect,
    commandTimeout: patience.command,
    retryStrategy: (attempt) => Math.min(100 * 2 ** attempt, patience.longestPause),
  });
  let known: RedisState | undefined;
  function tell(state: RedisState) {
    if (state !== known) onState(state);
    known = state;
  }
  redis.on("ready", () => tell("ready"));
  redis.on("close", () => tell("away"));
  // Its text may hold the address; that the connection is away is all that anybody needs.
  redis.on("error", () => tell("away"));
  return redis;
}
