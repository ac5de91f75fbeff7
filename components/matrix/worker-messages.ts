/** What the page and its worker say to each other. The rows of a plan go as bytes, which cost nothing to hand over. */

import type { Axis } from "@/lib/matrix/axis";
import type { Exclusion } from "@/lib/matrix/conflicts";
import type { ExportFormat } from "@/lib/matrix/exports";
import type { Mark } from "@/lib/matrix/marks";
import type { Combination, Matrix } from "@/lib/matrix/matrix";
import type { RowFinding } from "@/lib/matrix/rows";
import type { TooLarge } from "@/lib/matrix/space";
import type { Result } from "@/lib/widget/result";

export type Question =
  | { readonly kind: "plan"; readonly matrix: Matrix }
  | { readonly kind: "findings"; readonly rows: readonly number[] }
  | { readonly kind: "places"; readonly links: readonly string[] }
  | {
      readonly kind: "export";
      readonly format: ExportFormat;
      readonly address: string;
      readonly marks: ReadonlyMap<string, Mark>;
    };

export type Answer =
  | { readonly kind: "plan"; readonly planned: Result<PackedPlan, TooLarge> }
  /** For each row that was asked for. */
  | { readonly kind: "findings"; readonly findings: readonly (readonly RowFinding[])[] }
  /** The row of each link, -1 where none has it. */
  | { readonly kind: "places"; readonly places: readonly number[] }
  | { readonly kind: "export"; readonly text: string };

export interface Asked {
  readonly id: number;
  readonly question: Question;
}

export interface Answered {
  readonly id: number;
  readonly answer: Answer;
}

/** A plan whose combinations stand one after the other; a value has an index below 256. */
export interface PackedPlan {
  readonly matrix: Matrix;
  readonly axes: readonly Axis[];
  readonly total: number;
  readonly workable: number;
  readonly count: number;
  readonly isCut: boolean;
  readonly exclusions: readonly Exclusion[];
  readonly rows: Uint8Array<ArrayBuffer>;
}

export function combinationAt({ axes, rows }: PackedPlan, index: number): Combination {
  return [...rows.subarray(index * axes.length, (index + 1) * axes.length)];
}
