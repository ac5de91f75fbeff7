import { useEffect, useMemo, useState } from "react";
import type { Verdict } from "@/lib/matrix/marks";
import type { MatrixClient } from "./matrix-client";
import type { Marks } from "./use-marks";
import type { PackedPlan } from "@/lib/matrix/packed-plan";

interface Located {
  readonly plan: PackedPlan;
  readonly places: ReadonlyMap<string, number>;
}

const none: ReadonlyMap<number, Verdict> = new Map();

/** The rows of the plan with a verdict, by their places; empty until the worker has found them. */
export function usePlaces(
  client: MatrixClient,
  plan: PackedPlan | undefined,
  marks: Marks,
): ReadonlyMap<number, Verdict> {
  const [located, setLocated] = useState<Located>();
  const links = [...marks.byLink.keys()].sort().join("\n");

  useEffect(() => {
    if (!plan || links === "") return;
    let isCurrent = true;
    const asked = links.split("\n");
    client
      .places(asked)
      .then((places) => {
        if (!isCurrent) return;
        const found = asked.map((link, index) => [link, places[index] ?? -1] as const);
        setLocated({ plan, places: new Map(found.filter(([, place]) => place >= 0)) });
      })
      // A new plan stops the worker, and asks anew.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [client, plan, links]);

  return useMemo(() => {
    if (!plan || located?.plan !== plan) return none;
    return new Map(
      [...located.places].flatMap(([link, place]) => {
        const verdict = marks.byLink.get(link)?.verdict;
        return verdict ? [[place, verdict] as const] : [];
      }),
    );
  }, [plan, located, marks.byLink]);
}
