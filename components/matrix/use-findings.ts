import { startTransition, useEffect, useState } from "react";
import type { RowFinding } from "@/lib/matrix/rows";
import type { MatrixClient } from "./matrix-client";
import type { PackedPlan } from "@/lib/matrix/packed-plan";

type Found = ReadonlyMap<number, readonly RowFinding[]>;

interface Known {
  readonly plan: PackedPlan;
  readonly found: Found;
}

const none: Found = new Map();

/** The findings of the rows in view, asked of the worker as they come into view. */
export function useFindings(
  client: MatrixClient,
  plan: PackedPlan,
  /** Their places in the plan; none while the plan is not the worker's last one. */
  inView: readonly number[],
): Found {
  const [known, setKnown] = useState<Known>({ plan, found: none });
  const found = known.plan === plan ? known.found : none;
  const missing = inView.filter((index) => !found.has(index)).join();

  useEffect(() => {
    if (missing === "") return;
    const rows = missing.split(",").map(Number);
    client
      .findings(rows)
      .then((answers) =>
        startTransition(() =>
          setKnown((before) => ({
            plan,
            found: new Map([
              ...(before.plan === plan ? before.found : none),
              ...rows.map((index, place) => [index, answers[place] ?? []] as const),
            ]),
          })),
        ),
      )
      // A new plan stops the worker, and asks anew.
      .catch(() => undefined);
  }, [client, plan, missing]);

  return found;
}
