/**
 * Keeps the studio from waiting for a Belvo that is down: after repeated failures it answers at once, and lets one request
 * through from time to time. A complaint of Belvo's about a request is an answer, not a failure.
 */

import "server-only";
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
} from "cockatiel";
import type { AccessToken } from "@/lib/mint/access-token";
import type { Environment } from "@/lib/widget/environments";
import type { MintError } from "@/lib/mint/mint-error";
import type { Result } from "@/lib/widget/result";

type Minted = Result<AccessToken, MintError>;

export type BreakerState = "closed" | "half-open" | "open";

/** A mint, and how often Belvo was asked for it. */
export interface Asked {
  readonly minted: Minted;
  readonly attempts: number;
}

export type Breaker = (call: () => Promise<Asked>) => Promise<Minted>;

interface BreakerOptions {
  readonly environment: Environment;
  readonly onState: (state: BreakerState) => void;
  /** In a row. A mint that only a second attempt has brought about is one of them. */
  readonly failures?: number;
  readonly pauseMs?: number;
}

export function createBreaker({
  environment,
  onState,
  failures = 5,
  pauseMs = 15_000,
}: BreakerOptions): Breaker {
  const circuit = circuitBreaker(handleWhenResult(isFailure), {
    breaker: new ConsecutiveBreaker(failures),
    halfOpenAfter: pauseMs,
  });
  let opensAt = 0;
  circuit.onBreak(() => (opensAt = Date.now() + pauseMs));
  circuit.onStateChange((state) => onState(nameOf(state)));

  const paused = (): Minted => {
    const seconds = Math.max(1, Math.ceil((opensAt - Date.now()) / 1000));
    return { ok: false, error: { kind: "paused", environment, seconds } };
  };

  return async (call) => {
    // Whoever comes while one request is tried is told to wait, rather than made to.
    if (circuit.state === CircuitState.HalfOpen) return paused();
    try {
      return (await circuit.execute(call)).minted;
    } catch (error) {
      if (error instanceof BrokenCircuitError) return paused();
      throw error;
    }
  };
}

function isFailure(result: unknown): boolean {
  if (!isAsked(result)) return false;
  const { minted, attempts } = result;
  return attempts > 1 || (!minted.ok && isAway(minted.error));
}

/** The library types a result as unknown. */
function isAsked(result: unknown): result is Asked {
  return typeof result === "object" && result !== null && "minted" in result;
}

function isAway({ kind }: MintError): boolean {
  return kind === "unavailable" || kind === "timed-out" || kind === "unreachable";
}

function nameOf(state: CircuitState): BreakerState {
  switch (state) {
    case CircuitState.Closed:
      return "closed";
    case CircuitState.HalfOpen:
      return "half-open";
    case CircuitState.Open:
    case CircuitState.Isolated:
      return "open";
  }
}
