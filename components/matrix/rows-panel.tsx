import { useMemo, useState } from "react";
import { SeverityMark } from "@/components/findings/severity-mark";
import { Button } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import { matrixUrl } from "@/lib/matrix/matrix-url";
import type { PackedPlan } from "@/lib/matrix/packed-plan";
import { rowsThatStand, rowsWith, type PickedValue } from "@/lib/matrix/selection";
import { countStandings, standingOf, standings, standingTexts } from "@/lib/matrix/standing";
import { ExclusionList } from "./exclusion-list";
import { ExportBar } from "./export-bar";
import { formatCount } from "./format-count";
import { GridView } from "./grid-view";
import type { MatrixClient } from "./matrix-client";
import { MatrixTable } from "./matrix-table";
import { SharedFindings } from "./shared-findings";
import { useMarks } from "./use-marks";
import { usePlaces } from "./use-places";
import { useSharedFindings } from "./use-shared-findings";

const filters = ["all", ...standings] as const;
const views = [
  { value: "rows", text: "Rows" },
  { value: "grid", text: "Grid" },
] as const;

type Filter = (typeof filters)[number];
type View = (typeof views)[number]["value"];

interface RowsPanelProps {
  readonly plan: PackedPlan;
  /** False while the worker is busy with the next plan. */
  readonly isCurrent: boolean;
  readonly client: MatrixClient;
}

/** What the matrix came to: what is left out, the rows with their marks, and the ways to take them along. */
export function RowsPanel({ plan, isCurrent, client }: RowsPanelProps) {
  const marks = useMarks();
  const [view, setView] = useState<View>("rows");
  const [filter, setFilter] = useState<Filter>("all");
  const [picked, setPicked] = useState<readonly PickedValue[]>([]);
  const verdicts = usePlaces(client, isCurrent ? plan : undefined, marks);
  const shared = useSharedFindings(client, plan, isCurrent);
  const inCell = useMemo(() => rowsWith(plan, picked), [plan, picked]);
  const shown = useMemo(() => rowsThatStand(inCell, verdicts, filter), [inCell, verdicts, filter]);
  const canBeGrid = plan.axes.filter(({ values }) => values.length > 1).length > 1;
  const address = () => new URL(matrixUrl(plan.matrix), location.origin).href;
  const counts = countStandings(inCell.map((row) => standingOf(verdicts.get(row))));

  return (
    <>
      <ExclusionList plan={plan} />
      {plan.isCut && (
        <p className="flex flex-wrap gap-x-1.5 text-13">
          <SeverityMark severity="warning" />
          <span>
            The list and the exports hold the first {formatCount(plan.count)} of{" "}
            {formatCount(plan.workable)}. Choose Pairwise, or remove values.
          </span>
        </p>
      )}
      {marks.isForgetful && (
        <p role="status" className="flex flex-wrap gap-x-1.5 text-13">
          <SeverityMark severity="warning" />
          <span>
            This browser does not store marks. They are lost when you close the page: export them
            first.
          </span>
        </p>
      )}
      {plan.count > 0 && (
        <>
          <SharedFindings plan={plan} shared={shared} />
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              {canBeGrid && (
                <>
                  <span id="view-label" className="sr-only">
                    View
                  </span>
                  <Segmented
                    id="view"
                    name="view"
                    segments={views}
                    value={view}
                    labelledBy="view-label"
                    onChange={(value) =>
                      setView(views.find((one) => one.value === value)?.value ?? "rows")
                    }
                  />
                </>
              )}
              {!(canBeGrid && view === "grid") && (
                <>
                  <span id="filter-label" className="sr-only">
                    Show rows marked
                  </span>
                  <Segmented
                    id="filter"
                    name="filter"
                    segments={filters.map((one) => ({
                      value: one,
                      text:
                        one === "all"
                          ? `All ${formatCount(inCell.length)}`
                          : `${standingTexts[one]} ${formatCount(counts[one])}`,
                    }))}
                    value={filter}
                    labelledBy="filter-label"
                    onChange={(value) => setFilter(filters.find((one) => one === value) ?? "all")}
                  />
                </>
              )}
            </div>
            <ExportBar
              isReady={isCurrent}
              write={(format) => client.write(format, address(), marks.byLink)}
            />
          </div>
          {canBeGrid && view === "grid" ? (
            <GridView
              plan={plan}
              verdicts={verdicts}
              address={address}
              onPick={(values) => {
                setPicked(values);
                setFilter("all");
                setView("rows");
              }}
            />
          ) : (
            <>
              {picked.length > 0 && (
                <p className="flex flex-wrap items-center gap-x-3 text-13">
                  <span>
                    Only rows with{" "}
                    <code className="font-mono break-all">
                      {picked.map(({ name, value }) => `${name}=${value || "unset"}`).join(", ")}
                    </code>
                  </span>
                  <Button look="quiet" className="text-13" onClick={() => setPicked([])}>
                    Show all rows
                  </Button>
                </p>
              )}
              {shown.length === 0 ? (
                <p className="rounded-lg border border-line bg-surface px-4 py-8 text-center text-quiet">
                  {filter === "all" ? "No row has these values." : "No row has this mark."}
                </p>
              ) : (
                <MatrixTable
                  plan={plan}
                  isCurrent={isCurrent}
                  shown={shown}
                  client={client}
                  marks={marks}
                  shared={shared}
                />
              )}
            </>
          )}
        </>
      )}
    </>
  );
}
