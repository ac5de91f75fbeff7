/**
 * How many tokens may be asked for in 30 seconds: by one person, from one address, and by everybody together, which
 * stays well below what Belvo takes. The emulator is no business of these limits.
 */

import "server-only";
import type { Redis } from "ioredis";
import type { LimitName } from "@/lib/mint/mint-error";
import { createLimiter } from "./limiter";

/** Belvo's own window. */
const seconds = 30;

interface Caller {
  /** Who has signed in; undefined where there is no sign-in. */
  readonly person: string | undefined;
  readonly address: string;
}

/** Undefined when the caller may mint, else which limit is reached and the seconds to wait. */
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
    // One after the other: who has used up the own share takes nothing from what is everybody's.
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
