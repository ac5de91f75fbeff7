/** Whether this instance accepts requests, and what is degraded. */

import "server-only";
import type { Fetch } from "@/lib/server/belvo/post-json";
import type { RedisState } from "@/lib/server/limits/redis";
import type { Environment } from "@/lib/widget/environments";

export interface Readiness {
  /** Degraded: it works, with less. Only an instance that stops accepts no requests. */
  readonly status: "ready" | "degraded" | "stopping";
  /** An instance with invalid variables does not start. */
  readonly configuration: "ok";
  readonly redis: RedisState | "unset";
  /** Failing: the last line could not be written, and production generates no tokens. */
  readonly log: "written" | "failing";
  readonly belvo: Readonly<Partial<Record<Environment, Reach>>>;
}

type Reach = "reachable" | "unreachable";

interface ReadinessOptions {
  /** The URL of each of Belvo's environments; the emulator is part of this process. */
  readonly addresses: readonly (readonly [Environment, string])[];
  readonly redis: () => RedisState | "unset";
  readonly isStopping: () => boolean;
  readonly isLogWhole: () => boolean;
  readonly fetch: Fetch;
  readonly now?: () => number;
}

/** In milliseconds. Probes come often, and Belvo counts requests. */
const freshness = 30_000;
const timeout = 2_000;

export function createReadiness({
  addresses,
  redis,
  isStopping,
  isLogWhole,
  fetch,
  now = Date.now,
}: ReadinessOptions): () => Promise<Readiness> {
  let asked: { readonly at: number; readonly belvo: Promise<Readiness["belvo"]> } | undefined;

  async function askAll(): Promise<Readiness["belvo"]> {
    const reached = addresses.map(
      async ([environment, url]) => [environment, await reach(url, fetch)] as const,
    );
    return Object.fromEntries(await Promise.all(reached));
  }

  return async () => {
    if (!asked || now() - asked.at >= freshness) asked = { at: now(), belvo: askAll() };
    const belvo = await asked.belvo;
    const log = isLogWhole() ? "written" : "failing";
    const isWhole =
      redis() !== "away" && log === "written" && !Object.values(belvo).includes("unreachable");
    const status = isStopping() ? "stopping" : isWhole ? "ready" : "degraded";
    return { status, configuration: "ok", redis: redis(), log, belvo };
  };
}

/** Any answer except 50x is fine: without keys, Belvo cannot answer more. */
async function reach(url: string, fetch: Fetch): Promise<Reach> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const answer = await fetch(url, {
      method: "HEAD",
      redirect: "manual",
      cache: "no-store",
      signal,
    });
    return answer.status < 500 ? "reachable" : "unreachable";
  } catch {
    return "unreachable";
  }
}
