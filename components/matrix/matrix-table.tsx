"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from "react";
import type { Row } from "@/lib/matrix/rows";
import type { MatrixClient } from "./matrix-client";
import { columns, MatrixRow } from "./matrix-row";
import { RowDialog } from "./row-dialog";
import { useArrival } from "./use-arrival";
import { useFindings } from "./use-findings";
import type { Marks } from "./use-marks";
import type { PackedPlan } from "@/lib/matrix/packed-plan";

interface MatrixTableProps {
  readonly plan: PackedPlan;
  /** False while the worker is busy with the next plan. */
  readonly isCurrent: boolean;
  /** Places in the plan; unset for all of them. */
  readonly shown: readonly number[] | undefined;
  readonly client: MatrixClient;
  readonly marks: Marks;
}

const wide = "(min-width: 64rem)";

/** As matrix-row.tsx draws them, in pixels. */
const rowHeights = { wide: 80, narrow: 176 };

/** The rows, of which only those in view are in the document. Arrow keys go from row to row. */
export function MatrixTable({ plan, isCurrent, shown, client, marks }: MatrixTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const awaited = useRef<{ readonly place: number; readonly selector: string }>(undefined);
  const [focused, setFocused] = useState<number>();
  const [details, setDetails] = useState<Row>();
  const height = useIsWide() ? rowHeights.wide : rowHeights.narrow;
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
  // Rendered row by row, between the frames: scrolling comes first.
  const items = useDeferredValue(virtualizer.getVirtualItems());
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
    const control = target.closest("[data-control]")?.getAttribute("data-control");
    awaited.current = { place, selector: controlSelector(control) };
    if (!focusAwaited()) virtualizer.scrollToIndex(place);
  }

  const hasNoneLeft = useArrival(plan, (place) => {
    awaited.current = { place, selector: controlSelector("open") };
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
      <div
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label="The rows of the matrix"
        className="max-h-[max(24rem,calc(100dvh-12rem))] overflow-y-auto rounded-lg border border-line bg-surface -outline-offset-2"
      >
        <div role="table" aria-label="Test matrix" aria-rowcount={count + 1}>
          <div role="rowgroup" className="sticky top-0 z-10 max-lg:sr-only">
            <div
              role="row"
              aria-rowindex={1}
              className={`grid h-9 items-center border-b border-line bg-sunken px-3 text-12 text-quiet ${columns}`}
            >
              <div role="columnheader" className="text-right">
                <span className="sr-only">Number</span>
              </div>
              <div role="columnheader">Row, and what varies</div>
              <div role="columnheader">Findings</div>
              <div role="columnheader">Launch link</div>
              <div role="columnheader">Mark and note</div>
            </div>
          </div>
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
                  index={index}
                  place={place}
                  top={start}
                  findings={findings.get(index)}
                  marks={marks.byLink}
                  onMark={marks.set}
                  onDetails={showDetails}
                />
              );
            })}
          </div>
        </div>
      </div>
      {details && (
        <RowDialog
          row={details}
          origin={location.origin}
          findings={findings.get(details.number - 1)}
          onClose={() => setDetails(undefined)}
        />
      )}
    </>
  );
}

function placeOf(element: HTMLElement): number {
  return Number(element.closest("[data-place]")?.getAttribute("data-place"));
}

function controlSelector(control: string | null | undefined): string {
  if (control === "copy") return '[data-control="copy"] button';
  return `[data-control="${control ?? "open"}"]`;
}

function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(wide);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(wide).matches,
    () => true,
  );
}
