/** What the log says of one mint. */

import type { MintError, LimitName } from "@/lib/mint/mint-error";
import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";

/** What is known before anything is sent. */
export interface MintFacts {
  readonly who: string;
  /** Unset, like the next two, when what was asked for could not be read. */
  readonly environment?: Environment;
  readonly flavour?: Flavour;
  readonly config?: string;
}

export interface MintOutcome {
  readonly result: "minted" | MintError["kind"];
  readonly limit?: LimitName;
  readonly requestId?: string;
  readonly status?: number;
  readonly attempts?: number;
}

export type MintEntry =
  /** Production only: a token of production is not generated without a line. */
  | (MintFacts & { readonly event: "mint-begun" })
  | (MintFacts & MintOutcome & { readonly event: "mint"; readonly durationMs: number })
  /** The process ended before the answer of Belvo came: a token may exist. */
  | (MintFacts & {
      readonly event: "mint";
      readonly result: "cut-off";
      readonly durationMs: number;
    });
