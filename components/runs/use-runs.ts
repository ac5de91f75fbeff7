import { useEffect, useState } from "react";
import type { Run } from "@/lib/runs/run";
import type { StorageProblem } from "@/lib/browser/database";
import { readRuns, watchRuns } from "@/lib/browser/run-log";

export type Runs =
  | { readonly state: "loading" }
  | { readonly state: "read"; readonly runs: readonly Run[] }
  | { readonly state: "failed"; readonly problem: StorageProblem };

/** The runs of this browser, latest first, as any of its tabs changes them. */
export function useRuns(): Runs {
  const [runs, setRuns] = useState<Runs>({ state: "loading" });

  useEffect(() => {
    let isShown = true;
    async function read() {
      const found = await readRuns();
      if (!isShown) return;
      setRuns(
        found.ok ? { state: "read", runs: found.value } : { state: "failed", problem: found.error },
      );
    }
    void read();
    const stop = watchRuns(() => void read());
    return () => {
      isShown = false;
      stop();
    };
  }, []);

  return runs;
}
