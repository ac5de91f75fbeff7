/** The variables for operation: Redis, limits, proxies, metrics. `environment.ts` reads them. */

import * as z from "zod/mini";

z.config({ jitless: true });

const count = (least: number, most: number) =>
  z.pipe(
    z
      .string()
      .check(
        z.refine(
          (text) => /^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most,
          `must be a whole number from ${least} to ${most}`,
        ),
      ),
    z.transform(Number),
  );

const limit = count(1, 1_000_000);

export const operationSchema = z.object({
  REDIS_URL: z.optional(
    z.string().check(z.refine(isRedisAddress, "must start with redis:// or rediss://")),
  ),
  TRUSTED_PROXIES: z._default(count(0, 10), 0),
  MINT_LIMIT_PERSON: z._default(limit, 20),
  MINT_LIMIT_ADDRESS: z._default(limit, 25),
  MINT_LIMIT_ALL: z._default(limit, 30),
  METRICS_PUBLIC: z.optional(z.enum(["on", "off"], "must be on or off")),
});

export interface OperationSettings {
  /** Contains a password: never write it anywhere. */
  readonly redisUrl: string | undefined;
  /** The number of our own proxies in front of the studio. */
  readonly trustedProxies: number;
  /** Tokens in 30 seconds. */
  readonly mintLimits: Readonly<Record<"person" | "address" | "all", number>>;
  readonly isMetricsPublic: boolean;
}

export function operationSettings(read: z.infer<typeof operationSchema>): OperationSettings {
  return {
    redisUrl: read.REDIS_URL,
    trustedProxies: read.TRUSTED_PROXIES,
    mintLimits: {
      person: read.MINT_LIMIT_PERSON,
      address: read.MINT_LIMIT_ADDRESS,
      all: read.MINT_LIMIT_ALL,
    },
    isMetricsPublic: read.METRICS_PUBLIC === "on",
  };
}

function isRedisAddress(value: string): boolean {
  return /^rediss?:\/\/./.test(value) && URL.canParse(value);
}
