/**
 * The one log: a line of JSON for everything that somebody may have to account for later. It is written before `write`
 * returns.
 */

import "server-only";
import { pino } from "pino";
import type { BreakerState } from "@/lib/server/belvo/breaker";
import type { RedisState } from "@/lib/server/limits/redis";
import type { Environment } from "@/lib/widget/environments";
import { allowedPart } from "./audit-line";
import { createLineWriter } from "./line-writer";
import type { MintEntry } from "./mint-entry";

type LogEntry =
  | MintEntry
  /** Away: each instance counts for itself, and grants half. */
  | { readonly event: "redis"; readonly state: RedisState }
  | { readonly event: "breaker"; readonly environment: Environment; readonly state: BreakerState }
  | { readonly event: "stop" };

export interface Log {
  /** False if the line is not written, because the disk is full or the reader is gone. */
  readonly write: (entry: LogEntry) => boolean;
  /** Whether the last line is written. */
  readonly isWhole: () => boolean;
}

interface LogOptions {
  /** The file descriptor; standard output if unset. */
  readonly fd?: number;
  /** Called for each line that is not written. */
  readonly onFailure: () => void;
}

export function createLog({ fd = 1, onFailure }: LogOptions): Log {
  let isWhole = true;
  const writeLine = createLineWriter(fd);
  const logger = pino(
    {
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }), log: allowedPart },
    },
    { write: (line) => void (isWhole = writeLine(line)) },
  );

  return {
    write: (entry) => {
      logger.info(entry);
      if (!isWhole) onFailure();
      return isWhole;
    },
    isWhole: () => isWhole,
  };
}
