/** A line of a paste as it is shown again. */

import type { Severity } from "@/lib/widget/declared-rule";

export interface ExcerptPiece {
  readonly text: string;
  /** `hole`: only a run tells. Unset for what was left out. */
  readonly mark?: "value" | "hole" | Severity;
}

export interface ExcerptLine {
  readonly number: number;
  readonly indent: number;
  readonly pieces: readonly ExcerptPiece[];
}
