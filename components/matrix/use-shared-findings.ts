import { useEffect, useState } from "react";
import type { PackedPlan } from "@/lib/matrix/packed-plan";
import type { RowFinding } from "@/lib/matrix/rows";
import type { MatrixClient } from "./matrix-client";

const none: readonly RowFinding[] = [];

/** The findings that every row has; none until the worker has looked at all of them. */
export function useSharedFindings(
  client: MatrixClient,
  plan: PackedPlan,
  isCurrent: boolean,
): readonly RowFinding[] {
  const [known, setKnown] = useState({ plan, shared: none });

  useEffect(() => {
    if (!isCurrent) return;
    let isAwaited = true;
    client
      .shared()
      .then((shared) => isAwaited && setKnown({ plan, shared }))
      // A new plan stops the worker, and asks anew.
      .catch(() => undefined);
    return () => {
      isAwaited = false;
    };
  }, [client, plan, isCurrent]);

  return known.plan === plan ? known.shared : none;
}
