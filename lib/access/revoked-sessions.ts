/**
 * The sessions that were signed out of before they ended. A sealed cookie cannot be taken back, so a copy of it would
 * be good until its end; this process at least refuses it.
 */

import "server-only";

declare global {
  // A build may hold this module twice, and both must know the same.
  var studioRevokedSessions: Map<string, number> | undefined;
}

/** `end`: when the session would have ended by itself, in milliseconds since the epoch. */
export function revokeSession(id: string, end: number, now: number): void {
  const revoked = revokedSessions();
  for (const [other, otherEnd] of revoked) if (otherEnd <= now) revoked.delete(other);
  revoked.set(id, end);
}

export function isRevoked(id: string): boolean {
  return revokedSessions().has(id);
}

function revokedSessions(): Map<string, number> {
  globalThis.studioRevokedSessions ??= new Map();
  return globalThis.studioRevokedSessions;
}
