import type { Failure } from "@/lib/mint/failure";
import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";

/** What a token is minted for: another flavour or environment takes another one. */
interface Target {
  readonly flavour: Flavour;
  readonly environment: Environment;
}

/** A token with what it was minted for. */
export interface Minted extends Target {
  readonly access: string;
  /** When it expires by the clock of the server, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** The same in milliseconds since the page was opened: no clock that may be set has a say in it. */
  readonly endsAt: number;
  /** The token request as JSON: another one means that the token is from earlier settings. */
  readonly request: string;
  /** Its run in the log. */
  readonly run: string;
}

/** A token stays while the next one is asked for, and when that fails. */
export type Minting =
  | {
      readonly phase: "idle";
      /** The token that a change of flavour or environment has removed. */
      readonly removed?: Target;
    }
  | {
      readonly phase: "minting";
      /** The run that is asked for: an answer to an earlier one is not awaited any more. */
      readonly run: string;
      readonly previous?: Minted;
    }
  | { readonly phase: "ready"; readonly minted: Minted }
  | {
      readonly phase: "failed";
      readonly failure: Failure;
      /** Until when another try is in vain, in milliseconds since the page was opened. */
      readonly retryAt?: number;
      readonly previous?: Minted;
    };

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

/** The same with another token in place of the one that it holds, if it holds one. */
export function withMinted(minting: Minting, change: (minted: Minted) => Minted): Minting {
  switch (minting.phase) {
    case "idle":
      return minting;
    case "ready":
      return { ...minting, minted: change(minting.minted) };
    case "minting":
    case "failed":
      return minting.previous ? { ...minting, previous: change(minting.previous) } : minting;
  }
}
