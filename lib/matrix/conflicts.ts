/** Says what cannot work in few lines: a conflict that does not depend on an axis does not name it. */

import { findingKey } from "@/lib/findings/finding-key";
import type { Axis } from "./axis";
import type { Problem } from "./problems";
import type { Pick, Picks, Space } from "./space";

/** An axis by its index, and those of its values that are meant. */
type Part = readonly [axis: number, values: readonly number[]];

export interface Exclusion {
  readonly problem: Problem;
  /** Every combination with one of the values of each of these axes is left out. Empty: all are. */
  readonly parts: readonly Part[];
  /** How many combinations that is; another exclusion may leave out the same ones. */
  readonly count: number;
}

export function exclusionsOf({ axes, conflicts }: Space): readonly Exclusion[] {
  const byProblem = new Map<string, { problem: Problem; all: Picks[] }>();
  for (const { problem, picks } of conflicts) {
    const key = findingKey(problem);
    const known = byProblem.get(key);
    if (known) known.all.push(picks);
    else byProblem.set(key, { problem, all: [picks] });
  }
  return [...byProblem.values()].flatMap(({ problem, all }) =>
    merge(axes, all).map((parts) => ({ problem, parts, count: countOf(axes, parts) })),
  );
}

/**
 * Conflicts that differ in one axis alone become one, with the values of both; an axis of which every value is named is
 * not named at all. One axis after the other, the last ones first, as the hub tells the most.
 */
function merge(axes: readonly Axis[], all: readonly Picks[]): readonly (readonly Part[])[] {
  let merged: readonly (readonly Part[])[] = all.map((picks) =>
    picks.map(([axis, value]: Pick): Part => [axis, [value]]),
  );
  for (const index of [...axes.keys()].reverse()) {
    const byRest = new Map<string, { rest: readonly Part[]; values: Set<number> }>();
    for (const parts of merged) {
      const rest = parts.filter(([axis]) => axis !== index);
      const values = parts.find(([axis]) => axis === index)?.[1] ?? allOf(axes, index);
      const key = JSON.stringify(rest);
      const known = byRest.get(key);
      if (known) for (const value of values) known.values.add(value);
      else byRest.set(key, { rest, values: new Set(values) });
    }
    merged = [...byRest.values()].map(({ rest, values }) =>
      values.size === axes[index]?.values.length
        ? rest
        : sorted([...rest, [index, [...values].sort((one, other) => one - other)]]),
    );
  }
  return merged;
}

function allOf(axes: readonly Axis[], index: number): readonly number[] {
  return [...(axes[index]?.values.keys() ?? [])];
}

function sorted(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort(([one], [other]) => one - other);
}

function countOf(axes: readonly Axis[], parts: readonly Part[]): number {
  return axes.reduce((count, { values }, index) => {
    const part = parts.find(([axis]) => axis === index);
    return count * (part ? part[1].length : values.length);
  }, 1);
}
