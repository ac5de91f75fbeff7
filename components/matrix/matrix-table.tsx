import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { PackedPlan } from "@/lib/matrix/packed-plan";
import type { Row, RowFinding } from "@/lib/matrix/rows";
import { inFirstOnly } from "@/lib/matrix/shared-findings";
import type { MatrixClient } from "./matrix-client";
import { MatrixRow } from "./matrix-row";
import { RowDialog } from "./row-dialog";
import { Scroller } from "./scroller";
import { TableHead } from "./table-head";
import { layoutOf } from "./table-layout";
import { useCopiedLink } from "./use-copied-link";
import { useArrival } from "./use-arrival";
import { useGradually } from "./use-gradually";
import { useFindings } from "./use-findings";
import type { Marks } from "./use-marks";
import { useRoom, type Room } from "./use-room";

interface MatrixTableProps {
  readonly plan: PackedPlan;
  /** False while the worker is busy with the next plan. */
  readonly isCurrent: boolean;
  /** Places in the plan; unset for all of them. */
  readonly shown: readonly number[] | undefined;
  readonly client: MatrixClient;
  readonly marks: Marks;
  /** The findings that every row has. */
  readonly shared: readonly RowFinding[];
}

const rowsInFrame = 6;

/** The room of a screen that is not measured yet. */
const usual: Room = { width: 60, rem: 16 };

/** The rows, of which only those in view are in the document. Arrow keys go from row to row. */
export function MatrixTable({ plan, isCurrent, shown, client, marks, shared }: MatrixTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const awaited = useRef<{ readonly place: number; readonly selector: string }>(undefined);
  const [focused, setFocused] = useState<number>();
  const [details, setDetails] = useState<Row>();
  const copying = useCopiedLink();
  const { width, rem } = useRoom(scroller) ?? usual;
  const layout = useMemo(() => layoutOf(plan.axes, width), [plan.axes, width]);
  const height = layout.rowHeight * rem;
  // A new function makes the virtualizer measure every row anew, which is wanted when the height has changed, and then only.
  const estimateSize = useCallback(() => height, [height]);
  const getItemKey = useCallback((place: number) => `${height} ${place}`, [height]);
  const count = shown ? shown.length : plan.count;
  // The compiler that the rule speaks of is not used here.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 4,
    // A fast scroll replaces every row, which would be one long task.
    useFlushSync: false,
    // What has the focus stays in the document, so that scrolling does not lose it.
    rangeExtractor: (range) => {
      const places = defaultRangeExtractor(range);
      return focused === undefined || focused >= count || places.includes(focused)
        ? places
        : [...places, focused].sort((one, other) => one - other);
    },
  });
  const items = useGradually(virtualizer.getVirtualItems(), rowsInFrame);
  const indexOf = (place: number) => (shown ? (shown[place] ?? 0) : place);
  const inView = isCurrent ? items.map(({ index }) => indexOf(index)) : [];
  const findings = useFindings(client, plan, inView);
  const showDetails = useCallback((row: Row) => setDetails(row), []);

  function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.target;
    if (!step || !(target instanceof HTMLElement)) return;
    // In an input and a list of choices the arrows have a meaning of their own.
    if (!target.matches("a, button")) return;
    const place = (awaited.current?.place ?? placeOf(target)) + step;
    if (place < 0 || place >= count) return;
    event.preventDefault();
    const control = target.closest("[data-control]")?.getAttribute("data-control") ?? "open";
    awaited.current = { place, selector: `[data-control="${control}"]` };
    if (!focusAwaited()) virtualizer.scrollToIndex(place);
  }

  const hasNoneLeft = useArrival(plan, (place) => {
    awaited.current = { place, selector: '[data-control="open"]' };
    if (!focusAwaited()) virtualizer.scrollToIndex(place, { align: "center" });
  });

  /** True once the row that the keyboard has gone to is in the document, and has the focus. */
  function focusAwaited(): boolean {
    const { place, selector } = awaited.current ?? {};
    const next = scroller.current?.querySelector<HTMLElement>(
      `[data-place="${place}"] ${selector}`,
    );
    if (!next) return false;
    awaited.current = undefined;
    next.focus({ preventScroll: true });
    next.closest("[data-place]")?.scrollIntoView({ block: "nearest" });
    return true;
  }

  // A key that is held goes faster than the rows are drawn.
  useEffect(() => {
    if (awaited.current) focusAwaited();
  });

  return (
    <>
      {hasNoneLeft && (
        <p role="status" className="text-13">
          Every row has a mark. No row is left to open.
        </p>
      )}
      <Scroller ref={scroller} label="The rows of the matrix">
        <div
          role="table"
          aria-label="Test matrix"
          aria-rowcount={count + 1}
          style={{ minWidth: `${layout.leastWidth}rem` }}
        >
          <TableHead layout={layout} />
          <div
            role="rowgroup"
            className="relative"
            style={{ height: virtualizer.getTotalSize() }}
            onKeyDown={moveFocus}
            onFocus={({ target }) => setFocused(placeOf(target))}
            onBlur={() => setFocused(undefined)}
          >
            {items.map(({ index: place, start }) => {
              const index = indexOf(place);
              return (
                <MatrixRow
                  key={index}
                  plan={plan}
                  layout={layout}
                  index={index}
                  place={place}
                  top={start}
                  findings={findings.get(index)}
                  shared={shared}
                  marks={marks.byLink}
                  copied={copying.copied}
                  onMark={marks.set}
                  onDetails={showDetails}
                  onCopy={copying.copy}
                />
              );
            })}
          </div>
        </div>
      </Scroller>
      <p role="status" className={copying.isRefused ? "text-13 text-danger" : "sr-only"}>
        {copying.message}
      </p>
      {details && (
        <RowDialog
          row={details}
          origin={location.origin}
          findings={ownFindings(findings.get(details.number - 1), shared)}
          shared={shared}
          onClose={() => setDetails(undefined)}
        />
      )}
    </>
  );
}

function ownFindings(
  findings: readonly RowFinding[] | undefined,
  shared: readonly RowFinding[],
): readonly RowFinding[] | undefined {
  return findings && inFirstOnly(findings, shared);
}

function placeOf(element: HTMLElement): number {
  return Number(element.closest("[data-place]")?.getAttribute("data-place"));
}
