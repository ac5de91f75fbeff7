/** The one connection to Redis. Whoever uses it has to do without when it is away: nothing waits for it to come back. */

import "server-only";
import { Redis } from "ioredis";

export type RedisState = "ready" | "away";

/** In milliseconds. */
const patience = { connect: 2_000, command: 1_000, longestPause: 5_000 };

/** `onState` hears of changes alone, and of the first state. */
export function connectRedis(
  url: string,
  onState: (state: RedisState) => void,
  { connect, command, longestPause } = patience,
): Redis {
  const redis = new Redis(url, {
    // A command fails at once while there is no connection, and is not sent twice: it counts.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    connectTimeout: connect,
    commandTimeout: command,
    retryStrategy: (attempt) => Math.min(100 * 2 ** attempt, longestPause),
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

  // A Redis that hangs keeps its connection. One command waits for it, and no other: the next connection is ready only
  // when it answers again.
  const send = redis.sendCommand.bind(redis);
  redis.sendCommand = (sent, stream) => {
    sent.promise.catch((error: unknown) => {
      if (error instanceof Error && error.message === "Command timed out") redis.disconnect(true);
    });
    return send(sent, stream);
  };
  return redis;
}
