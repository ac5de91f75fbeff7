import { useEffect, useEffectEvent, useRef, useState } from "react";
import { loadMarks } from "@/lib/browser/mark-store";
import { nextOpenPlace, readRowWanted, type RowWanted } from "@/lib/matrix/row-place";
import { rowAt } from "@/lib/matrix/rows";
import { combinationAt, type PackedPlan } from "@/lib/matrix/packed-plan";

/**
 * Goes to the row that the address asks for, once, as soon as there are rows. Answers true where it asks for the next open
 * one and none is left.
 */
export function useArrival(plan: PackedPlan, goTo: (place: number) => void): boolean {
  const isOver = useRef(false);
  const [hasNoneLeft, setHasNoneLeft] = useState(false);

  const arriveAt = useEffectEvent((wanted: RowWanted, place: number | undefined) => {
    if (place !== undefined) goTo(place);
    else setHasNoneLeft(wanted.which === "next");
  });

  useEffect(() => {
    const wanted = readRowWanted(location.hash);
    if (isOver.current || !wanted) return;
    isOver.current = true;
    // Reloading the page is not another arrival.
    history.replaceState(history.state, "", `${location.pathname}${location.search}`);
    void placeOf(wanted, plan).then((place) => arriveAt(wanted, place));
  }, [plan]);

  return hasNoneLeft;
}

async function placeOf(
  { which, number }: RowWanted,
  plan: PackedPlan,
): Promise<number | undefined> {
  if (which === "row") return number <= plan.count ? number - 1 : undefined;
  const marks = await loadMarks();
  return nextOpenPlace(number, plan.count, (place) => {
    const { link } = rowAt(plan.matrix.base, plan.axes, combinationAt(plan, place), place);
    return !marks.ok || marks.value.get(link)?.verdict === undefined;
  });
}
