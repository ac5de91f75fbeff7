/**
 * A database of this browser, and how tabs tell each other that it has changed. Every call says what went wrong instead of
 * throwing: the studio works without a database, which a browser may refuse, or have no room for.
 */

import type { DBSchema, IDBPDatabase } from "idb";
import type { Result } from "@/lib/widget/result";
import { createSignal } from "./signal";

/** `late`: the database did not answer in time. */
export type StorageProblem = "refused" | "full" | "late";

/** In milliseconds. A token is not kept waiting for longer. */
const patience = 5000;

interface Database<Schema extends DBSchema> {
  readonly attempt: <T>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
  ) => Promise<Result<T, StorageProblem>>;
  /** Tells all tabs, this one included, of a change. */
  readonly announce: () => void;
  /** Calls the listener after each change, whichever tab made it. Answers how to stop. */
  readonly watch: (listener: () => void) => () => void;
}

/** `name` is also that of the channel of the tabs. `create` makes the stores of a new database. */
export function createDatabase<Schema extends DBSchema>(
  name: string,
  create: (database: IDBPDatabase<Schema>) => void,
): Database<Schema> {
  const signal = createSignal(name);
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  const forget = () => {
    opening = undefined;
  };

  /** The library comes with the first call: no page needs it before. */
  async function connect(): Promise<IDBPDatabase<Schema>> {
    const { openDB } = await import("idb");
    const database = await openDB<Schema>(name, 1, {
      upgrade: create,
      terminated: forget,
      // A later version of the studio in another tab, or the user who clears the browser, waits for this connection.
      blocking: () => {
        database.close();
        forget();
      },
    });
    return database;
  }

  async function attempt<T>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
  ): Promise<Result<T, StorageProblem>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Result<T, StorageProblem>>((resolve) => {
      timer = setTimeout(() => resolve({ ok: false, error: "late" }), patience);
    });
    opening ??= connect();
    const done = opening.then(work).then(
      (value): Result<T, StorageProblem> => ({ ok: true, value }),
      (error: unknown): Result<T, StorageProblem> => {
        // The next call connects anew.
        forget();
        const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
        return { ok: false, error: isFull ? "full" : "refused" };
      },
    );
    const result = await Promise.race([done, late]);
    clearTimeout(timer);
    return result;
  }

  return { attempt, ...signal };
}
