import type { AccessToken } from "@/lib/mint/access-token";
import type { Environment } from "@/lib/widget/environments";
import type { MintError } from "@/lib/mint/mint-error";

/** A token with what it was minted for. */
export interface Minted {
  readonly token: AccessToken;
  readonly environment: Environment;
  /** The token request as JSON: another one means that the token is from earlier settings. */
  readonly request: string;
}

/** A token stays while the next one is asked for, and when that fails. */
export type Minting =
  | { readonly phase: "idle" }
  | { readonly phase: "minting"; readonly previous?: Minted }
  | { readonly phase: "ready"; readonly minted: Minted }
  | {
      readonly phase: "failed";
      readonly failure: Failure;
      /** Until when another try is in vain, in milliseconds since 1970. */
      readonly retryAt?: number;
      readonly previous?: Minted;
    };

/** `no-answer`: the studio's own server refused, was away, or has been updated since the page was loaded. */
export type Failure = MintError | { readonly kind: "no-answer" };

export function mintedOf(minting: Minting): Minted | undefined {
  switch (minting.phase) {
    case "idle":
      return undefined;
    case "ready":
      return minting.minted;
    case "minting":
    case "failed":
      return minting.previous;
  }
}
