/** Every expected failure of minting. Its words are in describe-mint-error.ts. */

import type { Environment } from "@/lib/widget/environments";

/** One problem that Belvo or the schema reports. */
export interface FieldProblem {
  /** A wire name, if known; unset if the problem is about the whole request. */
  readonly parameter?: string;
  /** In our own words. */
  readonly message: string;
}

interface FromBelvo {
  readonly environment: Environment;
  /** Belvo's, for its support; unset if the answer had none. */
  readonly requestId?: string;
}

/** Which of the studio's own limits is reached. */
export const limitNames = ["person", "address", "all"] as const;

export type LimitName = (typeof limitNames)[number];

export type MintError =
  | { readonly kind: "invalid-config"; readonly problems: readonly FieldProblem[] }
  /** Findings block the token request. You may send it anyway. */
  | { readonly kind: "held-back"; readonly problems: readonly FieldProblem[] }
  | { readonly kind: "not-offered"; readonly environment: Environment }
  | { readonly kind: "foreign-host" }
  | { readonly kind: "foreign-call" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "production-not-yours" }
  | { readonly kind: "production-unconfirmed" }
  | { readonly kind: "production-launch-off" }
  /** The server cannot write its log, and production needs a line for each token. */
  | { readonly kind: "not-logged" }
  | { readonly kind: "limited"; readonly limit: LimitName; readonly seconds: number }
  | { readonly kind: "paused"; readonly environment: Environment; readonly seconds: number }
  | ({ readonly kind: "rejected"; readonly problems: readonly FieldProblem[] } & FromBelvo)
  | ({ readonly kind: "unauthorized" } & FromBelvo)
  | ({ readonly kind: "forbidden" } & FromBelvo)
  | ({ readonly kind: "not-found" } & FromBelvo)
  | ({ readonly kind: "rate-limited" } & FromBelvo)
  | ({ readonly kind: "unavailable"; readonly status: number } & FromBelvo)
  | ({ readonly kind: "timed-out"; readonly seconds: number } & FromBelvo)
  | ({
      readonly kind: "unreachable";
      /** Host and port of the company's proxy, if there is one. */
      readonly proxy?: string;
    } & FromBelvo)
  | ({ readonly kind: "unexpected-response"; readonly status: number } & FromBelvo);

/** How long to wait before the next try; undefined if waiting does not help. */
export function secondsToWait(error: MintError): number | undefined {
  if (error.kind === "limited" || error.kind === "paused") return error.seconds;
  return error.kind === "rate-limited" ? 30 : undefined;
}

/** Undefined if Belvo sent none, or was not called. */
export function requestIdOf(error: MintError): string | undefined {
  return "requestId" in error ? error.requestId : undefined;
}

/** The problems of single fields. */
export function problemsOf(error: MintError): readonly FieldProblem[] {
  return "problems" in error ? error.problems : [];
}
