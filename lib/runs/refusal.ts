/** Why a run has no token, as the log keeps it. */

import { describeFailure, mintErrorOf, type Failure } from "@/lib/mint/failure";
import { requestIdOf } from "@/lib/mint/mint-error";

/** Runs of an earlier version hold the words instead of the failure. */
export type Refusal =
  | { readonly failure: Failure }
  | {
      readonly title: string;
      /** Belvo's, for its support. */
      readonly requestId?: string;
    };

/** Of the problems only their number is kept. */
export function refusalOf(failure: Failure): Refusal {
  return {
    failure:
      "problems" in failure
        ? { ...failure, problems: failure.problems.map(() => ({ message: "" })) }
        : failure,
  };
}

/** In words, and with Belvo's id of the request where there is one. */
export function describeRefusal(refusal: Refusal): {
  readonly title: string;
  readonly requestId?: string;
} {
  if (!("failure" in refusal)) return refusal;
  const error = mintErrorOf(refusal.failure);
  const requestId = error && requestIdOf(error);
  return {
    title: describeFailure(refusal.failure).title,
    ...(requestId && { requestId }),
  };
}
