import { memo, useMemo } from "react";
import { noMark, type Mark } from "@/lib/matrix/marks";
import { combinationAt, type PackedPlan } from "@/lib/matrix/packed-plan";
import { rowAt, type Row, type RowFinding } from "@/lib/matrix/rows";
import { inFirstOnly } from "@/lib/matrix/shared-findings";
import { RowCard } from "./row-card";
import { RowLine } from "./row-line";
import type { TableLayout } from "./table-layout";

interface MatrixRowProps {
  readonly plan: PackedPlan;
  readonly layout: TableLayout;
  /** Its place in the plan. */
  readonly index: number;
  /** Its place among the rows that are shown. */
  readonly place: number;
  /** From the top of the list, in pixels. */
  readonly top: number;
  /** Unset until they are known. */
  readonly findings: readonly RowFinding[] | undefined;
  /** Those that every row has, which are said elsewhere. */
  readonly shared: readonly RowFinding[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** The launch link that was copied last. */
  readonly copied: string | undefined;
  readonly onMark: (link: string, change: (before: Mark) => Mark) => void;
  readonly onDetails: (row: Row) => void;
  readonly onCopy: (row: Row) => void;
}

/** Of a fixed height, so that ten thousand of them need no measuring. What does not fit is in the details. */
export const MatrixRow = memo(function MatrixRow({
  plan,
  layout,
  index,
  place,
  top,
  findings,
  shared,
  marks,
  copied,
  ...actions
}: MatrixRowProps) {
  const combination = useMemo(() => combinationAt(plan, index), [plan, index]);
  const row = useMemo(
    () => rowAt(plan.matrix.base, plan.axes, combination, index),
    [plan, combination, index],
  );
  const parts = {
    ...actions,
    row,
    combination,
    columns: layout.columns,
    findings: findings && inFirstOnly(findings, shared),
    mark: marks.get(row.link) ?? noMark,
    isCopied: copied === row.link,
  };

  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      data-place={place}
      data-link={row.link}
      style={{
        transform: `translateY(${top}px)`,
        height: `${layout.rowHeight}rem`,
        gridTemplateColumns: layout.template,
      }}
      className={`absolute inset-x-0 top-0 border-b border-line bg-surface has-aria-invalid:z-2 ${layout.kind === "table" ? "grid scroll-mt-11 items-center" : "px-4 py-1.5"}`}
    >
      {layout.kind === "table" ? (
        <RowLine {...parts} scrolls={layout.scrolls} />
      ) : (
        <RowCard {...parts} cardColumns={layout.cardColumns} />
      )}
    </div>
  );
});
