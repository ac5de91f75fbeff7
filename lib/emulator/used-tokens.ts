/**
 * The access tokens with which somebody has connected. On `globalThis`, because a build may hold a module twice and
 * the process has one memory; gone when the process ends, by design.
 */

const key = Symbol.for("widget-studio.emulator.used-tokens");

/** Past this the oldest is forgotten: whoever forges tokens makes the emulator forget, and fills no memory. */
const most = 10_000;

/** By `jti`: when the token expires, in milliseconds since 1970. After that it needs no remembering. */
function usedTokens(): Map<unknown, unknown> {
  const known: unknown = Reflect.get(globalThis, key);
  if (known instanceof Map) return known;
  const fresh = new Map<unknown, unknown>();
  Reflect.set(globalThis, key, fresh);
  return fresh;
}

export function isUsed(jti: string): boolean {
  return usedTokens().has(jti);
}

/** False when the token had been used before: of two that come at once, one succeeds. */
export function markUsed(jti: string, expiresAt: number, now: number): boolean {
  const used = usedTokens();
  for (const [known, expiry] of used) {
    if (typeof expiry === "number" && expiry <= now) used.delete(known);
  }
  if (used.has(jti)) return false;
  const [oldest] = used.keys();
  if (used.size >= most) used.delete(oldest);
  used.set(jti, expiresAt);
  return true;
}
