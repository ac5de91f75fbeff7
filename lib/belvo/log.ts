/**
 * The log of minting: one line of JSON for each request to Belvo, on standard output. Only what is listed here is
 * ever logged, so no token, key, identity or `external_id` is.
 */

import "server-only";
import type { Environment } from "@/lib/widget/environments";
import type { MintError } from "@/lib/widget/mint-error";

export interface MintLine {
  readonly environment: Environment;
  readonly outcome: "minted" | MintError["kind"];
  /** Belvo's, where the answer had one. */
  readonly requestId: string | undefined;
  /** Of the last answer; undefined when there was none. */
  readonly status: number | undefined;
  readonly durationMs: number;
  readonly attempts: number;
}

export function logMint(line: MintLine): void {
  process.stdout.write(`${formatMintLine(line)}\n`);
}

export function formatMintLine(line: MintLine): string {
  const { environment, outcome, requestId, status, durationMs, attempts } = line;
  return JSON.stringify({
    event: "mint",
    environment,
    outcome,
    requestId,
    status,
    durationMs: Math.round(durationMs),
    attempts,
  });
}
