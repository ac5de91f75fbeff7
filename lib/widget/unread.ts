/** What a config cannot hold, and why: a code with its values. The words stand in `unread-texts.ts`. */

import type { Flavour } from "./flavours/flavours";
import type { Allowed } from "./kinds";

/** Something that a config cannot hold: shown, kept in the studio URL, never sent. */
export interface Unread {
  readonly name: string;
  readonly value: string;
  readonly reason: UnreadReason;
}

export type UnreadReason =
  | { readonly code: "unknown" | "repeated" | "empty" | "too-many-entries" }
  /** The widget takes it in the token request only. */
  | { readonly code: "misplaced" }
  | { readonly code: "not-allowed"; readonly allowed: Allowed }
  | {
      readonly code: "not-used";
      readonly flavour: Flavour;
      readonly what: "parameter" | "persona";
    }
  /** In a matrix. */
  | { readonly code: "value-repeated" }
  | { readonly code: "too-many-axes" | "too-many-values"; readonly most: number }
  /** In a comparison. */
  | { readonly code: "side-repeated" | "no-side" };
