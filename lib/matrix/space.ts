/**
 * What of a matrix can work, without going through its combinations. A rule of severity error looks at few settings
 * (problems.ts), so the axes fall into blocks that know nothing of each other once the hub, which is the flavour, is
 * chosen: a combination works when each of its blocks does. The combinations of a block are few, and each is judged once.
 */

import { configOf, type WidgetConfig } from "@/lib/widget/config";
import type { Axis, AxisValue } from "./axis";
import { axesOf, type Matrix } from "./matrix";
import { groupOf, hubNames, problemsOf, type Problem } from "./problems";

/** An axis by its index, and the index of one of its values. */
export type Pick = readonly [axis: number, value: number];

export type Picks = readonly Pick[];

/** For one choice of the hub: what each block may hold beside it. */
interface Branch {
  readonly hub: Picks;
  readonly blocks: readonly (readonly Picks[])[];
}

/** Picks that keep every combination that holds them from working. */
interface Conflict {
  readonly picks: Picks;
  readonly problem: Problem;
}

export interface Space {
  readonly axes: readonly Axis[];
  /** Those in which something works. */
  readonly branches: readonly Branch[];
  readonly conflicts: readonly Conflict[];
}

/** Settings that a rule looks at together, with more combinations than are judged in a reasonable time. */
export interface TooLarge {
  readonly names: readonly string[];
  readonly count: number;
}

/** Each takes a third of a millisecond. */
const mostJudged = 20_000;

interface Block {
  readonly group: readonly string[];
  readonly axes: readonly number[];
}

export function spaceOf(matrix: Matrix): Space {
  const axes = axesOf(matrix);
  const hub = axes.flatMap(({ name }, index) => (hubNames.includes(name) ? [index] : []));
  const blocks = blocksOf(axes);
  // Without the axes, so that a problem is one of the base or of what is picked.
  const base = withoutAxes(matrix.base, axes);
  const conflicts: Conflict[] = [];

  /** True when nothing of its own speaks against the picks; what does is noted. */
  function works(picks: Picks, isOwn: (parameter: string) => boolean): boolean {
    const found = problemsOf(base, valuesOf(axes, picks)).filter(({ parameter }) =>
      isOwn(parameter),
    );
    conflicts.push(...found.map((problem) => ({ picks, problem })));
    return found.length === 0;
  }

  const branches = product(axes, hub).flatMap((picks): Branch[] => {
    const isWorking = works(
      picks,
      (parameter) => !blocks.some(({ group }) => group.includes(parameter)),
    );
    const allowed = blocks.map(({ group, axes: members }) =>
      product(axes, members).filter((more) =>
        works([...picks, ...more], (parameter) => group.includes(parameter)),
      ),
    );
    return isWorking && allowed.every((some) => some.length > 0)
      ? [{ hub: picks, blocks: allowed }]
      : [];
  });
  return { axes, branches, conflicts };
}

/** The block that is too large; undefined when none is. */
export function tooLargeIn(matrix: Matrix): TooLarge | undefined {
  const axes = axesOf(matrix);
  const hub = axes.filter(({ name }) => hubNames.includes(name));
  return blocksOf(axes)
    .map(({ axes: members }) => {
      const together = [...hub, ...members.flatMap((index) => axes[index] ?? [])];
      return {
        names: together.map(({ name }) => name),
        count: together.reduce((product, { values }) => product * values.length, 1),
      };
    })
    .find(({ count }) => count > mostJudged);
}

/** How many combinations can work. */
export function countWorkable({ branches }: Space): number {
  return branches.reduce(
    (sum, { blocks }) => sum + blocks.reduce((product, block) => product * block.length, 1),
    0,
  );
}

function blocksOf(axes: readonly Axis[]): readonly Block[] {
  const blocks = new Map<string, { group: readonly string[]; axes: number[] }>();
  for (const [index, { name }] of axes.entries()) {
    if (hubNames.includes(name)) continue;
    const group = groupOf(name);
    const known = blocks.get(group.join());
    if (known) known.axes.push(index);
    else blocks.set(group.join(), { group, axes: [index] });
  }
  return [...blocks.values()];
}

/** All picks of these axes, the last axis turning fastest. */
function product(axes: readonly Axis[], indexes: readonly number[]): readonly Picks[] {
  return indexes.reduce<readonly Picks[]>(
    (all, index) =>
      all.flatMap((picks) =>
        (axes[index]?.values ?? []).map((_, value): Picks => [...picks, [index, value]]),
      ),
    [[]],
  );
}

function withoutAxes(base: WidgetConfig, axes: readonly Axis[]): WidgetConfig {
  const names = new Set<string>(axes.map(({ name }) => name));
  const kept = Object.entries(base).filter(([name]) => !names.has(name));
  return configOf(base.flavour, Object.fromEntries(kept));
}

function valuesOf(axes: readonly Axis[], picks: Picks): ReadonlyMap<string, AxisValue> {
  return new Map(
    picks.flatMap(([index, value]) => {
      const axis = axes[index];
      return axis ? [[axis.name, axis.values[value]]] : [];
    }),
  );
}
