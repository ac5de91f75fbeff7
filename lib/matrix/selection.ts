/** Which rows of a plan are shown: those with some values, those that stand somehow. */

import { encodeAxisValue, type AxisName } from "./axis";
import type { Verdict } from "./marks";
import type { PackedPlan } from "./packed-plan";
import { standingOf, type Standing } from "./standing";

/** A value by name, so that it outlives a change of the plan. As a URL carries it; empty for unset. */
export interface PickedValue {
  readonly name: AxisName;
  readonly value: string;
}

/** The places of the rows that have all of the values. A value that the plan does not have picks nothing out. */
export function rowsWith(plan: PackedPlan, picked: readonly PickedValue[]): readonly number[] {
  const width = plan.axes.length;
  const wanted = picked.flatMap(({ name, value }) => {
    const axis = plan.axes.findIndex((one) => one.name === name);
    const place = plan.axes[axis]?.values.findIndex((one) => encodeAxisValue(one) === value) ?? -1;
    return place < 0 ? [] : [[axis, place] as const];
  });
  return Array.from({ length: plan.count }, (_, row) => row).filter((row) =>
    wanted.every(([axis, place]) => plan.rows[row * width + axis] === place),
  );
}

export function rowsThatStand(
  rows: readonly number[],
  verdicts: ReadonlyMap<number, Verdict>,
  standing: Standing | "all",
): readonly number[] {
  return standing === "all"
    ? rows
    : rows.filter((row) => standingOf(verdicts.get(row)) === standing);
}
