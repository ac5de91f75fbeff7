/**
 * The sessions that were signed out of before they ended. A sealed cookie cannot be taken back, so a copy of it would
 * be good until its end: this process at least refuses it, and every instance where Redis is shared.
 */

import "server-only";
import type { Redis } from "ioredis";

interface RevokedSessions {
  /** `end`: when the session would have ended by itself, in milliseconds since 1970. */
  readonly revoke: (id: string, end: number, now: number) => Promise<void>;
  /** While Redis is away, only what this process revoked is known. */
  readonly isRevoked: (id: string) => Promise<boolean>;
}

declare global {
  // A build may hold this module twice, and both must know the same.
  var studioRevokedSessions: RevokedSessions | undefined;
}

/** Those of this process, until `shareRevokedSessions` is called. */
export function revokedSessions(): RevokedSessions {
  globalThis.studioRevokedSessions ??= createRevokedSessions();
  return globalThis.studioRevokedSessions;
}

/** From now on every instance that shares this Redis knows them. */
export function shareRevokedSessions(redis: Redis): void {
  globalThis.studioRevokedSessions = createRevokedSessions(redis);
}

const keyOf = (id: string) => `widget-studio:revoked:${id}`;

function createRevokedSessions(redis?: Redis): RevokedSessions {
  const own = new Map<string, number>();
  const write = (id: string, end: number, now: number) =>
    redis?.set(keyOf(id), "", "PX", Math.max(1, end - now)).catch(() => undefined);
  // One that restarts may have forgotten them, and one that was away has never heard of them.
  redis?.on("ready", () => {
    const now = Date.now();
    for (const [id, end] of own) if (end > now) void write(id, end, now);
  });
  return {
    async revoke(id, end, now) {
      for (const [other, otherEnd] of own) if (otherEnd <= now) own.delete(other);
      own.set(id, end);
      await write(id, end, now);
    },
    async isRevoked(id) {
      if (own.has(id)) return true;
      return (await redis?.exists(keyOf(id)).catch(() => 0)) === 1;
    },
  };
}
