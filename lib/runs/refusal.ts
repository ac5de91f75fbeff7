/** Why a run has no token, as the log keeps it. */

import type { Failure } from "@/lib/mint/failure";

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
