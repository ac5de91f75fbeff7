/**
 * The log of runs in this browser's own database. Every call says what went wrong instead of throwing, because the studio
 * works without the log: a browser may refuse to store, or have no room.
 */

import type { DBSchema, IDBPDatabase } from "idb";
import type { Result } from "@/lib/widget/result";
import type { Run } from "@/lib/runs/run";

interface RunDatabase extends DBSchema {
  runs: { key: string; value: Run; indexes: { startedAt: number } };
}

/** `late`: the database did not answer in time. */
export type LogProblem = "refused" | "full" | "late";

/** Also the name of the channel on which tabs tell each other of a change. */
const database = "widget-studio-runs";
const store = "runs";

/** In milliseconds. A token is not kept waiting for longer. */
const patience = 5000;

let opening: Promise<IDBPDatabase<RunDatabase>> | undefined;

function open(): Promise<IDBPDatabase<RunDatabase>> {
  const forget = () => {
    opening = undefined;
  };
  opening ??= connect(forget).catch((error: unknown) => {
    // The next call tries again.
    forget();
    throw error;
  });
  return opening;
}

/** The library comes with the first call: no page needs it before. */
async function connect(terminated: () => void): Promise<IDBPDatabase<RunDatabase>> {
  const { openDB } = await import("idb");
  return openDB<RunDatabase>(database, 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore(store, { keyPath: "id" }).createIndex("startedAt", "startedAt");
    },
    terminated,
  });
}

/** Latest first. */
export function readRuns(): Promise<Result<readonly Run[], LogProblem>> {
  return attempt(async () => (await (await open()).getAllFromIndex(store, "startedAt")).reverse());
}

export function addRuns(runs: readonly Run[]): Promise<Result<void, LogProblem>> {
  return attempt(async () => {
    const transaction = (await open()).transaction(store, "readwrite");
    await Promise.all([...runs.map((run) => transaction.store.put(run)), transaction.done]);
    announce();
  });
}

/** Answers the changed run; undefined when the log has none of this id. */
export function changeRun(
  id: string,
  change: (run: Run) => Run,
): Promise<Result<Run | undefined, LogProblem>> {
  return attempt(async () => {
    const transaction = (await open()).transaction(store, "readwrite");
    const run = await transaction.store.get(id);
    const changed = run && change(run);
    if (changed && changed !== run) await transaction.store.put(changed);
    await transaction.done;
    if (changed !== run) announce();
    return changed;
  });
}

export function clearRuns(): Promise<Result<void, LogProblem>> {
  return attempt(async () => {
    await (await open()).clear(store);
    announce();
  });
}

/** Calls the listener after each change, whichever tab made it. Answers how to stop. */
export function watchRuns(listener: () => void): () => void {
  const channel = new BroadcastChannel(database);
  channel.addEventListener("message", listener);
  return () => channel.close();
}

function announce(): void {
  const channel = new BroadcastChannel(database);
  channel.postMessage("changed");
  channel.close();
}

async function attempt<T>(act: () => Promise<T>): Promise<Result<T, LogProblem>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T, LogProblem>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: "late" }), patience);
  });
  const done = act().then(
    (value): Result<T, LogProblem> => ({ ok: true, value }),
    (error: unknown): Result<T, LogProblem> => ({
      ok: false,
      error:
        error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused",
    }),
  );
  const result = await Promise.race([done, late]);
  clearTimeout(timer);
  return result;
}
