/** The one log: a line of JSON on standard output for everything that somebody may have to account for later. */

import "server-only";
import { pino } from "pino";
import type { BreakerState } from "@/lib/server/belvo/breaker";
import type { RedisState } from "@/lib/server/limits/redis";
import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import type { LimitName, MintError } from "@/lib/mint/mint-error";
import { allowedPart } from "./audit-line";

export interface MintEntry {
  readonly event: "mint";
  readonly who: string;
  /** Unset, like the next two, when what was asked for could not be read. */
  readonly environment?: Environment;
  readonly flavour?: Flavour;
  readonly config?: string;
  readonly result: "minted" | MintError["kind"];
  readonly limit?: LimitName;
  readonly requestId?: string;
  readonly status?: number;
  readonly attempts?: number;
  readonly durationMs: number;
}

export type AuditEntry =
  | MintEntry
  /** Away: each instance counts for itself, and grants half. */
  | { readonly event: "redis"; readonly state: RedisState }
  | { readonly event: "breaker"; readonly environment: Environment; readonly state: BreakerState }
  | { readonly event: "stop" };

const logger = pino(
  {
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level) => ({ level }), log: allowedPart },
  },
  process.stdout,
);

export function audit(entry: AuditEntry): void {
  logger.info(entry);
}
