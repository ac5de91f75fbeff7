/** A plan as the page holds it: its combinations are bytes, which cost nothing to hand over between threads. */

import type { Combination, Matrix } from "./matrix";
import type { Plan } from "./plan";

export interface PackedPlan extends Omit<Plan, "rows"> {
  readonly matrix: Matrix;
  /** How many rows there are. */
  readonly count: number;
  /** One combination after the other; a value has an index below 256. */
  readonly rows: Uint8Array<ArrayBuffer>;
}

export function packPlan(matrix: Matrix, { rows, ...rest }: Plan): PackedPlan {
  return { ...rest, matrix, count: rows.length, rows: Uint8Array.from(rows.flat()) };
}

export function combinationAt({ axes, rows }: PackedPlan, index: number): Combination {
  return [...rows.subarray(index * axes.length, (index + 1) * axes.length)];
}
