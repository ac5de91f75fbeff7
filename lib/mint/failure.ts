/** Why a page has no token: what the server answers, or that it does not answer at all. */

import type { MintError } from "./mint-error";

/** `no-answer`: the studio's own server refused, was away, or has been updated since the page was loaded. */
export type Unanswered = { readonly kind: "no-answer" } | { readonly kind: "offline" };

export type Failure = MintError | Unanswered;

export interface Description {
  readonly title: string;
  /** What to do. */
  readonly remedy: string;
}

/** What has no answer cannot load its words either: the page has them from the start. */
export const unansweredTexts: Readonly<Record<Unanswered["kind"], Description>> = {
  "no-answer": {
    title: "The studio's own server did not answer.",
    remedy:
      "It may have been stopped or updated. Your settings are in the address: reload the page, then try again.",
  },
  offline: {
    title: "You are offline.",
    remedy: "Your settings are kept. Connect to the network to go on.",
  },
};

export function isUnanswered(failure: Failure): failure is Unanswered {
  return failure.kind === "no-answer" || failure.kind === "offline";
}
