/**
 * The maximum number of tokens in 30 seconds: for one person, for one address, and for all together, which stays well
 * below Belvo's limit. The emulator has no limits.
 */

import "server-only";
import type { Redis } from "ioredis";
import type { LimitName } from "@/lib/mint/mint-error";
import { createLimiter } from "./limiter";

/** Belvo's own window. */
const seconds = 30;

interface Caller {
  /** The person; undefined without a sign-in. */
  readonly person: string | undefined;
  readonly address: string;
}

/** Undefined if the caller can mint, else the reached limit and the seconds to wait. */
export type MintLimits = (
  caller: Caller,
) => Promise<{ readonly limit: LimitName; readonly seconds: number } | undefined>;

export function createMintLimits(
  points: Readonly<Record<LimitName, number>>,
  redis: Redis | undefined,
): MintLimits {
  const limiter = (name: LimitName) =>
    createLimiter({ name: `mint:${name}`, points: points[name], seconds, redis });
  const [person, address, all] = [limiter("person"), limiter("address"), limiter("all")];

  return async (caller) => {
    // One after the other: somebody above their own limit takes nothing from the shared one.
    if (caller.person !== undefined) {
      const wait = await person(caller.person);
      if (wait !== undefined) return { limit: "person", seconds: wait };
    }
    const wait = await address(caller.address);
    if (wait !== undefined) return { limit: "address", seconds: wait };
    const waitOfAll = await all("");
    return waitOfAll === undefined ? undefined : { limit: "all", seconds: waitOfAll };
  };
}
