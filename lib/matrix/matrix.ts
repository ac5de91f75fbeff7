/** A matrix: a config, what varies on top of it, and how many of the combinations are wanted. */

import { changeFlavour, configOf, emptyConfig, type WidgetConfig } from "@/lib/widget/config";
import { isFlavour } from "@/lib/widget/flavours/flavours";
import type { Axis, AxisValue } from "./axis";

export const reductions = ["all", "pairwise", "each"] as const;

/** `each` has every value once at least, `pairwise` every pair of values of two axes. */
export type Reduction = (typeof reductions)[number];

export interface Matrix {
  /** What holds where no axis says otherwise; a flavour that does not take one of its settings goes without. */
  readonly base: WidgetConfig;
  /** In the order of `axisNames`, each name once. */
  readonly axes: readonly Axis[];
  readonly reduce: Reduction;
}

export const emptyMatrix: Matrix = { base: emptyConfig, axes: [], reduce: "all" };

/** The index of a value for each axis, in the order of the axes. */
export type Combination = readonly number[];

/** The axes that have values. */
export function axesOf(matrix: Matrix): readonly Axis[] {
  return matrix.axes.filter(({ values }) => values.length > 0);
}

/** All that the axes make, workable or not. Beyond `Number.MAX_SAFE_INTEGER` it is about right. */
export function countCombinations(matrix: Matrix): number {
  return axesOf(matrix).reduce((product, { values }) => product * values.length, 1);
}

/**
 * The base with these values on top. `dropped` names what the flavour does not take, of the base and of the values: a
 * config cannot hold it.
 */
export function configWith(
  base: WidgetConfig,
  values: ReadonlyMap<string, AxisValue>,
): { readonly config: WidgetConfig; readonly dropped: readonly string[] } {
  const asked = values.get("flavour");
  const flavour = isFlavour(asked) ? asked : base.flavour;
  const merged = new Map<string, unknown>([...Object.entries(base), ...values]);
  const set = [...merged].filter(([, value]) => value !== undefined);
  return changeFlavour(configOf(flavour, Object.fromEntries(set)), flavour);
}

/** The values of a combination by the names of their axes. */
export function valuesAt(
  axes: readonly Axis[],
  combination: Combination,
): ReadonlyMap<string, AxisValue> {
  return new Map(axes.map(({ name, values }, index) => [name, values[combination[index] ?? 0]]));
}
