/** Why a page has no token: what the server answers, or that it does not answer at all. */

import { describeMintError, type Description, type MintError } from "./mint-error";

/** `no-answer`: the studio's own server refused, was away, or has been updated since the page was loaded. */
export type Failure = MintError | { readonly kind: "no-answer" } | { readonly kind: "offline" };

export function describeFailure(failure: Failure): Description {
  if (failure.kind === "no-answer") {
    return {
      title: "The studio's own server did not answer.",
      remedy:
        "It may have been stopped or updated. Your settings are in the address: reload the page, then try again.",
    };
  }
  if (failure.kind === "offline") {
    return {
      title: "You are offline.",
      remedy: "Your settings are kept. Connect to the network to go on.",
    };
  }
  return describeMintError(failure);
}

/** The answer of the server; undefined where there was none. */
export function mintErrorOf(failure: Failure): MintError | undefined {
  return failure.kind === "no-answer" || failure.kind === "offline" ? undefined : failure;
}
