/** The log of runs in this browser's own database. */

import type { DBSchema } from "idb";
import type { Result } from "@/lib/widget/result";
import type { Run } from "@/lib/runs/run";
import { createDatabase, type StorageProblem } from "./database";

interface RunDatabase extends DBSchema {
  runs: { key: string; value: Run; indexes: { startedAt: number } };
}

const store = "runs";

const { attempt, announce, watch } = createDatabase<RunDatabase>(
  "widget-studio-runs",
  (database) => {
    database.createObjectStore(store, { keyPath: "id" }).createIndex("startedAt", "startedAt");
  },
);

/** Latest first. */
export function readRuns(): Promise<Result<readonly Run[], StorageProblem>> {
  return attempt(async (database) =>
    (await database.getAllFromIndex(store, "startedAt")).reverse(),
  );
}

export function addRuns(runs: readonly Run[]): Promise<Result<void, StorageProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(store, "readwrite");
    await Promise.all([...runs.map((run) => transaction.store.put(run)), transaction.done]);
    announce();
  });
}

/** Answers the changed run; undefined when the log has none of this id. */
export function changeRun(
  id: string,
  change: (run: Run) => Run,
): Promise<Result<Run | undefined, StorageProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(store, "readwrite");
    const run = await transaction.store.get(id);
    const changed = run && change(run);
    if (changed && changed !== run) await transaction.store.put(changed);
    await transaction.done;
    if (changed !== run) announce();
    return changed;
  });
}

export function clearRuns(): Promise<Result<void, StorageProblem>> {
  return attempt(async (database) => {
    await database.clear(store);
    announce();
  });
}

/** Calls the listener after each change, whichever tab made it. Answers how to stop. */
export const watchRuns = watch;
