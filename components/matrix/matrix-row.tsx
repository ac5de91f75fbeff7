"use client";

import { Fragment, memo, useMemo } from "react";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { noMark, type Mark } from "@/lib/matrix/marks";
import { rowAt, type Row, type RowFinding } from "@/lib/matrix/rows";
import { FindingCount } from "./finding-count";
import { useRowHref } from "./launch-context";
import { MarkCell } from "./mark-cell";
import { combinationAt, type PackedPlan } from "@/lib/matrix/packed-plan";

interface MatrixRowProps {
  readonly plan: PackedPlan;
  /** Its place in the plan. */
  readonly index: number;
  /** Its place among the rows that are shown. */
  readonly place: number;
  /** From the top of the list, in pixels. */
  readonly top: number;
  /** Unset until they are known. */
  readonly findings: readonly RowFinding[] | undefined;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly onMark: (link: string, change: (before: Mark) => Mark) => void;
  readonly onDetails: (row: Row) => void;
}

/** The columns on a wide screen; on a narrow one a row has three lines. */
export const columns =
  "lg:grid-cols-[2.5rem_minmax(0,1fr)_5.5rem_14rem_17rem] lg:grid-rows-1 lg:gap-x-3";

/** Of a fixed height, so that ten thousand of them need no measuring. What does not fit is in the details. */
export const MatrixRow = memo(function MatrixRow({
  plan,
  index,
  place,
  top,
  findings,
  marks,
  onMark,
  onDetails,
}: MatrixRowProps) {
  const row = useMemo(
    () => rowAt(plan.matrix.base, plan.axes, combinationAt(plan, index), index),
    [plan, index],
  );
  const href = useRowHref(row);
  const isProduction = row.config.environment === "production";

  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      data-place={place}
      data-link={row.link}
      style={{ transform: `translateY(${top}px)` }}
      className={`absolute inset-x-0 top-0 grid h-44 grid-cols-[2rem_minmax(0,1fr)_auto] content-center items-center gap-x-2 gap-y-1.5 border-b border-line px-3 lg:h-20 lg:scroll-mt-9 ${columns}`}
    >
      <div role="cell" className="self-start text-right text-13 text-faint lg:self-center">
        {row.number}
      </div>
      <div role="rowheader" className="col-span-2 min-w-0 lg:col-span-1">
        <button
          type="button"
          data-control="details"
          aria-haspopup="dialog"
          title={row.name}
          onClick={() => onDetails(row)}
          className="block max-w-full truncate text-left font-medium hover:underline pointer-coarse:min-h-11"
        >
          {row.name}
        </button>
        <p className="line-clamp-2 font-mono text-12 break-words">
          {row.varying.map(({ name, value }, place) => (
            <Fragment key={name}>
              {place > 0 && "  "}
              <span className="text-quiet">{name}=</span>
              {value ? (
                <span className={name === "environment" ? environmentLook(value) : ""}>
                  {value}
                </span>
              ) : (
                <span className="font-sans text-quiet italic">unset</span>
              )}
            </Fragment>
          ))}
        </p>
      </div>
      <div role="cell" className="col-start-2 min-w-0 lg:col-start-auto">
        <FindingCount findings={findings} number={row.number} onClick={() => onDetails(row)} />
      </div>
      <div role="cell" className="flex gap-1">
        <span data-control="copy" className="contents">
          <CopyButton look="quiet" text={() => new URL(row.link, location.origin).href}>
            Copy
          </CopyButton>
        </span>
        <a
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          data-control="open"
          aria-label={`Open row ${row.number}${isProduction ? " in production" : ""}`}
          className={`${buttonClass("quiet")} ${isProduction ? "text-production!" : ""}`}
        >
          <Icon name="external-link" />
          Open
        </a>
        <button
          type="button"
          data-control="qr"
          aria-haspopup="dialog"
          aria-label={`QR code of row ${row.number}`}
          title="QR code"
          onClick={() => onDetails(row)}
          className={`${buttonClass("quiet")} px-2!`}
        >
          <Icon name="qr-code" />
        </button>
      </div>
      <div role="cell" className="col-span-3 min-w-0 lg:col-span-1">
        <MarkCell
          number={row.number}
          mark={marks.get(row.link) ?? noMark}
          onMark={(change) => onMark(row.link, change)}
        />
      </div>
    </div>
  );
});

function environmentLook(value: string): string {
  return value === "production" ? "font-medium text-production" : "";
}
