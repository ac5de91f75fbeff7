import { useEffect, useEffectEvent, useState } from "react";
import type { Matrix } from "@/lib/matrix/matrix";
import { matrixUrl } from "@/lib/matrix/matrix-url";
import type { TooLarge } from "@/lib/matrix/space";
import { createMatrixClient, type MatrixClient } from "./matrix-client";
import type { PackedPlan } from "@/lib/matrix/packed-plan";

/** What the matrix comes to. `busy` shows the last plan for as long as the next one takes. */
export type Planning =
  | { readonly state: "busy"; readonly plan?: PackedPlan }
  | { readonly state: "planned"; readonly plan: PackedPlan }
  | { readonly state: "too-large"; readonly tooLarge: TooLarge }
  | { readonly state: "failed" };

interface Answered {
  /** The address of the matrix that was worked out. */
  readonly address: string;
  readonly planning: Planning;
}

/** Has the matrix worked out in a worker, again after each change. */
export function usePlan(matrix: Matrix): {
  readonly planning: Planning;
  readonly client: MatrixClient;
} {
  const [client] = useState(createMatrixClient);
  const [answered, setAnswered] = useState<Answered>();
  const address = matrixUrl(matrix);

  // The address says all of the matrix.
  const plan = useEffectEvent(() => client.plan(matrix));

  useEffect(() => () => client.stop(), [client]);

  useEffect(() => {
    let isCurrent = true;
    const answer = (planning: Planning) => {
      if (isCurrent) setAnswered({ address, planning });
    };
    plan()
      .then((planned) =>
        answer(
          planned.ok
            ? { state: "planned", plan: planned.value }
            : { state: "too-large", tooLarge: planned.error },
        ),
      )
      .catch(() => answer({ state: "failed" }));
    return () => {
      isCurrent = false;
    };
  }, [address]);

  if (answered?.address === address) return { planning: answered.planning, client };
  const last = answered?.planning.state === "planned" ? answered.planning.plan : undefined;
  return { planning: { state: "busy", ...(last && { plan: last }) }, client };
}
