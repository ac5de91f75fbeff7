"use client";

import { useMemo, useState } from "react";
import { SeverityMark } from "@/components/findings/severity-mark";
import { Segmented } from "@/components/ui/segmented";
import { verdicts, type Verdict } from "@/lib/matrix/marks";
import { matrixUrl } from "@/lib/matrix/matrix-url";
import { ExclusionList } from "./exclusion-list";
import { ExportBar } from "./export-bar";
import { formatCount } from "./format-count";
import { verdictTexts } from "./mark-cell";
import type { MatrixClient } from "./matrix-client";
import { MatrixTable } from "./matrix-table";
import { useMarks } from "./use-marks";
import { usePlaces } from "./use-places";
import type { PackedPlan } from "@/lib/matrix/packed-plan";

type Filter = Verdict | "open" | "all";

const filters: readonly Filter[] = ["all", "open", ...verdicts];

interface RowsPanelProps {
  readonly plan: PackedPlan;
  /** False while the worker is busy with the next plan. */
  readonly isCurrent: boolean;
  readonly client: MatrixClient;
}

/** What the matrix came to: what is left out, the rows with their marks, and the ways to take them along. */
export function RowsPanel({ plan, isCurrent, client }: RowsPanelProps) {
  const marks = useMarks();
  const [filter, setFilter] = useState<Filter>("all");
  const marked = usePlaces(client, isCurrent ? plan : undefined, marks);
  const shown = useMemo(() => shownBy(filter, plan.count, marked), [filter, plan.count, marked]);

  return (
    <>
      <ExclusionList plan={plan} />
      {plan.isCut && (
        <p className="flex flex-wrap gap-x-1.5 text-13">
          <SeverityMark severity="warning" />
          <span>
            The first {formatCount(plan.count)} of {formatCount(plan.workable)} are listed and
            exported. Reduce them to pairwise, or take values away.
          </span>
        </p>
      )}
      {marks.isForgetful && (
        <p role="status" className="flex flex-wrap gap-x-1.5 text-13">
          <SeverityMark severity="warning" />
          <span>
            This browser keeps no marks: they last until the page is closed. Export them before.
          </span>
        </p>
      )}
      {plan.count > 0 && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span id="filter-label" className="sr-only">
              Show the rows with this mark
            </span>
            <Segmented
              id="filter"
              name="filter"
              segments={filters.map((one) => ({
                value: one,
                text: `${wordOf(one)} ${formatCount(countOf(one, plan.count, marked))}`,
              }))}
              value={filter}
              labelledBy="filter-label"
              describedBy="filter-label"
              invalid={false}
              onChange={(value) => setFilter(filters.find((one) => one === value) ?? "all")}
            />
            <ExportBar
              isReady={isCurrent}
              write={(format) =>
                client.write(
                  format,
                  new URL(matrixUrl(plan.matrix), location.origin).href,
                  marks.byLink,
                )
              }
            />
          </div>
          {shown?.length === 0 ? (
            <p className="rounded-lg border border-line bg-surface px-4 py-8 text-center text-quiet">
              No row is marked like this.
            </p>
          ) : (
            <MatrixTable
              plan={plan}
              isCurrent={isCurrent}
              shown={shown}
              client={client}
              marks={marks}
            />
          )}
        </>
      )}
    </>
  );
}

function shownBy(
  filter: Filter,
  count: number,
  marked: ReadonlyMap<number, Verdict>,
): readonly number[] | undefined {
  switch (filter) {
    case "all":
      return undefined;
    case "open":
      return Array.from({ length: count }, (_, place) => place).filter(
        (place) => !marked.has(place),
      );
    case "passed":
    case "failed":
    case "blocked":
      return [...marked.keys()]
        .filter((place) => marked.get(place) === filter)
        .sort((one, other) => one - other);
  }
}

function countOf(filter: Filter, count: number, marked: ReadonlyMap<number, Verdict>): number {
  return shownBy(filter, count, marked)?.length ?? count;
}

function wordOf(filter: Filter): string {
  return filter === "all" ? "All" : filter === "open" ? "Open" : verdictTexts[filter];
}
