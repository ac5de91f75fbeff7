/** A plan seen by two of its axes: each cell says how the rows with these two values stand. */

import type { Verdict } from "./marks";
import type { PackedPlan } from "./packed-plan";
import { standingOf, type Standing, type StandingCounts } from "./standing";

export interface GridCell {
  /** How many rows have the two values. */
  readonly rows: number;
  /**
   * What stands out among them: one failure makes the cell failed, and it has passed when all have. `none` where no row
   * has the two values, `unworkable` where none can.
   */
  readonly standing: Standing | "none" | "unworkable";
  /** How many of the rows stand like this. */
  readonly count: number;
}

/** A line for each value of the axis that goes down, in it a cell for each value of the axis that goes across. */
export type Grid = readonly (readonly GridCell[])[];

/** What is seen first. */
const loudest = ["failed", "blocked", "todo", "passed"] as const;

/** The axes by their places in the plan. `verdicts` has the rows with one, by their places. */
export function gridOf(
  plan: PackedPlan,
  verdicts: ReadonlyMap<number, Verdict>,
  down: number,
  across: number,
): Grid {
  const width = plan.axes.length;
  const lines = plan.axes[down]?.values.length ?? 0;
  const columns = plan.axes[across]?.values.length ?? 0;
  const tallies = Array.from({ length: lines * columns }, emptyTally);
  for (let row = 0; row < plan.count; row += 1) {
    const line = plan.rows[row * width + down] ?? 0;
    const column = plan.rows[row * width + across] ?? 0;
    const tally = tallies[line * columns + column];
    if (tally) tally[standingOf(verdicts.get(row))] += 1;
  }
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length: columns }, (_, column) => {
      const tally = tallies[line * columns + column] ?? emptyTally();
      return cellOf(tally, () => isUnworkable(plan, [down, line], [across, column]));
    }),
  );
}

function emptyTally(): Record<Standing, number> {
  return { todo: 0, passed: 0, failed: 0, blocked: 0 };
}

function cellOf(tally: StandingCounts, unworkable: () => boolean): GridCell {
  const rows = loudest.reduce((sum, standing) => sum + tally[standing], 0);
  const standing = loudest.find((one) => tally[one] > 0);
  if (standing) return { rows, standing, count: tally[standing] };
  return { rows, standing: unworkable() ? "unworkable" : "none", count: 0 };
}

type Pick = readonly [axis: number, value: number];

/** True when one reason leaves out every combination with the two values. */
function isUnworkable({ exclusions }: PackedPlan, ...picks: readonly Pick[]): boolean {
  return exclusions.some(({ parts }) =>
    parts.every(([axis, values]) =>
      picks.some(([picked, value]) => picked === axis && values.includes(value)),
    ),
  );
}
