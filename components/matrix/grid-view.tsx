import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { encodeAxisValue, type Axis, type AxisName } from "@/lib/matrix/axis";
import { gridOf } from "@/lib/matrix/grid";
import {
  countsText,
  gridAsHtml,
  gridAsMarkdown,
  gridAsTsv,
  type GridReport,
} from "@/lib/matrix/grid-report";
import type { Verdict } from "@/lib/matrix/marks";
import type { PackedPlan } from "@/lib/matrix/packed-plan";
import type { PickedValue } from "@/lib/matrix/selection";
import { countStandings, standingOf } from "@/lib/matrix/standing";
import { GridTable } from "./grid-table";

interface GridViewProps {
  readonly plan: PackedPlan;
  /** The rows with a verdict, by their places. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** The address of the matrix, whole. */
  readonly address: () => string;
  /** Shows the rows of a cell. */
  readonly onPick: (values: readonly PickedValue[]) => void;
}

/** How the rows stand, by two of the axes. It can be copied into a report. */
export function GridView({ plan, verdicts, address, onPick }: GridViewProps) {
  const varying = plan.axes.filter(({ values }) => values.length > 1);
  const [chosen, setChosen] = useState<readonly [down?: AxisName, across?: AxisName]>([]);
  const down = varying.find(({ name }) => name === chosen[0]) ?? varying[0];
  const others = varying.filter((axis) => axis !== down);
  const across = others.find(({ name }) => name === chosen[1]) ?? others[0];
  const grid = useMemo(
    () =>
      down && across
        ? gridOf(plan, verdicts, plan.axes.indexOf(down), plan.axes.indexOf(across))
        : [],
    [plan, verdicts, down, across],
  );
  const counts = useMemo(
    () =>
      countStandings(Array.from({ length: plan.count }, (_, row) => standingOf(verdicts.get(row)))),
    [plan, verdicts],
  );
  if (!down || !across) return null;
  const report = (): GridReport => ({ address: address(), down, across, grid, counts });

  return (
    <section aria-label="Grid" className="flex min-h-0 min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <AxisSelect
          label="Down"
          axes={varying}
          value={down.name}
          onChange={(name) => setChosen([name, name === across.name ? down.name : across.name])}
        />
        <AxisSelect
          label="Across"
          axes={varying}
          value={across.name}
          onChange={(name) => setChosen([name === down.name ? across.name : down.name, name])}
        />
        <Button onClick={() => setChosen([across.name, down.name])}>Swap</Button>
        <div className="flex flex-wrap gap-2 sm:ml-auto">
          <CopyButton text={() => gridAsMarkdown(report())} html={() => gridAsHtml(report())}>
            Copy for a report
          </CopyButton>
          <CopyButton look="quiet" text={() => gridAsTsv(report())}>
            Copy TSV
          </CopyButton>
        </div>
      </div>
      <p className="text-13 text-quiet">
        {countsText(counts)}. A cell shows its worst row; click it to see its rows.
      </p>
      <GridTable
        down={down}
        across={across}
        grid={grid}
        onPick={(line, column) =>
          onPick([
            { name: down.name, value: encodeAxisValue(down.values[line]) },
            { name: across.name, value: encodeAxisValue(across.values[column]) },
          ])
        }
      />
    </section>
  );
}

function AxisSelect({
  label,
  axes,
  value,
  onChange,
}: {
  readonly label: string;
  readonly axes: readonly Axis[];
  readonly value: AxisName;
  readonly onChange: (name: AxisName) => void;
}) {
  return (
    <label className="grid min-w-0 flex-1 gap-1 text-12 text-quiet sm:flex-none">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const axis = axes.find(({ name }) => name === target.value);
          if (axis) onChange(axis.name);
        }}
        className="control w-full min-w-0 px-2 font-mono text-13 sm:min-w-40"
      >
        {axes.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
