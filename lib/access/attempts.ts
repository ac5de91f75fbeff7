/** How often a passphrase may be tried. */

import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** A limiter of rate-limiter-flexible, wherever it keeps its counts. */
interface AttemptLimiter {
  readonly consume: (key: string) => Promise<unknown>;
  readonly delete: (key: string) => Promise<unknown>;
}

export interface AttemptLimits {
  /** By address: somebody who guesses. */
  readonly each: AttemptLimiter;
  /** For all: somebody who guesses from many addresses. */
  readonly all: AttemptLimiter;
}

const quarterHour = 15 * 60;

export const attemptLimits = {
  each: { points: 5, duration: quarterHour },
  all: { points: 100, duration: quarterHour },
};

declare global {
  // A build may hold this module twice, and the counts must be one.
  var studioAttemptLimits: AttemptLimits | undefined;
}

/** Counted in this process. */
export function localAttemptLimits(): AttemptLimits {
  globalThis.studioAttemptLimits ??= {
    each: new RateLimiterMemory(attemptLimits.each),
    all: new RateLimiterMemory(attemptLimits.all),
  };
  return globalThis.studioAttemptLimits;
}

/** Counts an attempt; answers in how many seconds the next one is allowed, or undefined for: now. */
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

/** Who knows the passphrase has not been guessing. */
export async function forgetAttempts({ each }: AttemptLimits, address: string): Promise<void> {
  await each.delete(address);
}
