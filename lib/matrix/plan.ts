/** What a matrix comes to: how many combinations there are, which of them are its rows, and what is left out and why. */

import type { Result } from "@/lib/widget/result";
import type { Axis } from "./axis";
import { exclusionsOf, type Exclusion } from "./conflicts";
import { coverSpace } from "./cover";
import { countCombinations, type Combination, type Matrix } from "./matrix";
import { countWorkable, spaceOf, tooLargeIn, type Space, type TooLarge } from "./space";

export interface Plan {
  /** Those that vary; a combination has an index for each. */
  readonly axes: readonly Axis[];
  /** All that the axes make. */
  readonly total: number;
  /** Those of them that no rule is against. */
  readonly workable: number;
  /** After the reduction. */
  readonly rows: readonly Combination[];
  /** True where there are more rows than are listed. */
  readonly isCut: boolean;
  readonly exclusions: readonly Exclusion[];
}

/** More than anybody tests by hand, and few enough for a page. */
export const mostRows = 20_000;

export function planMatrix(matrix: Matrix): Result<Plan, TooLarge> {
  const tooLarge = tooLargeIn(matrix);
  if (tooLarge) return { ok: false, error: tooLarge };
  const space = spaceOf(matrix);
  const workable = countWorkable(space);
  const rows = rowsOf(space, matrix);
  const value = {
    axes: space.axes,
    total: countCombinations(matrix),
    workable,
    rows,
    isCut: matrix.reduce === "all" && rows.length < workable,
    exclusions: exclusionsOf(space),
  };
  return { ok: true, value };
}

function rowsOf(space: Space, { reduce }: Matrix): readonly Combination[] {
  switch (reduce) {
    case "all":
      return listAll(space);
    case "pairwise":
      return coverSpace(space, 2);
    case "each":
      return coverSpace(space, 1);
  }
}

/** Branch by branch, the last axis turning fastest; no more than a page can list. */
function listAll({ axes, branches }: Space): readonly Combination[] {
  const rows: Combination[] = [];
  for (const { hub, blocks } of branches) {
    const size = blocks.reduce((product, block) => product * block.length, 1);
    for (let place = 0; place < size && rows.length < mostRows; place += 1) {
      const combination = new Array<number>(axes.length).fill(0);
      for (const [axis, value] of hub) combination[axis] = value;
      let rest = place;
      for (const block of [...blocks].reverse()) {
        for (const [axis, value] of block[rest % block.length] ?? []) combination[axis] = value;
        rest = Math.floor(rest / block.length);
      }
      rows.push(combination);
    }
  }
  return rows;
}
