import { Icon } from "@/components/ui/icon";
import { Segmented } from "@/components/ui/segmented";
import { reductions, type Reduction } from "@/lib/matrix/matrix";
import { formatCount } from "./format-count";
import type { Planning } from "./use-plan";

const reductionTexts: Readonly<Record<Reduction, { text: string; about: string }>> = {
  all: { text: "All", about: "Every combination that can work." },
  pairwise: {
    text: "Pairwise",
    about: "Every pair of values appears in some row, unless it cannot work. This finds most bugs.",
  },
  each: { text: "Each value once", about: "Every value appears in some row, for a quick check." },
};

interface MatrixSummaryProps {
  readonly planning: Planning;
  /** All that the axes make. */
  readonly total: number;
  readonly reduce: Reduction;
  readonly onReduce: (reduce: Reduction) => void;
}

/** How many combinations there are, how many of them can work, and how many rows they are reduced to. */
export function MatrixSummary({ planning, total, reduce, onReduce }: MatrixSummaryProps) {
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <span id="reduce-label" className="sr-only">
          Reduce the combinations
        </span>
        <Segmented
          id="reduce"
          name="reduce"
          segments={reductions.map((value) => ({ value, text: reductionTexts[value].text }))}
          value={reduce}
          labelledBy="reduce-label"
          describedBy="reduce-about"
          invalid={false}
          onChange={(value) => onReduce(reductions.find((one) => one === value) ?? "all")}
        />
        <p id="reduce-about" className="text-13 text-quiet">
          {reductionTexts[reduce].about}
        </p>
      </div>
      <p
        role="status"
        data-matrix-state={planning.state}
        className="flex flex-wrap items-baseline gap-x-2"
      >
        <Figure count={total} one="combination" many="combinations" />
        {planning.state === "planned" && (
          <>
            <Icon name="chevron-right" size={14} className="self-center text-faint" />
            <Figure count={planning.plan.workable} one="can work" many="can work" />
            <Icon name="chevron-right" size={14} className="self-center text-faint" />
            <Figure count={planning.plan.count} one="row" many="rows" />
          </>
        )}
        {planning.state === "busy" && <span className="text-quiet">Working out the rows…</span>}
      </p>
    </div>
  );
}

function Figure({
  count,
  one,
  many,
}: {
  readonly count: number;
  readonly one: string;
  readonly many: string;
}) {
  return (
    <span>
      <strong className="text-16 font-semibold">{formatCount(count)}</strong>{" "}
      <span className="text-quiet">{count === 1 ? one : many}</span>
    </span>
  );
}
