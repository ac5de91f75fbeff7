/** Keeps the marks in this browser, by launch link. A browser that keeps nothing is an expected failure. */

import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { isVerdict, noMark, noteProblem, type Mark } from "@/lib/matrix/marks";
import type { Result } from "@/lib/widget/result";

interface MarkDatabase extends DBSchema {
  readonly marks: { readonly key: string; readonly value: Mark };
}

export type StoreFailure = "refused";

const store = "marks";
const channelName = "widget-studio-matrix";

let opening: Promise<IDBPDatabase<MarkDatabase>> | undefined;

function open(): Promise<IDBPDatabase<MarkDatabase>> {
  opening ??= openDB<MarkDatabase>("widget-studio-matrix", 1, {
    upgrade: (database) => {
      database.createObjectStore(store);
    },
    // A later version in another tab, or the user who clears the browser, closes this one.
    terminated: () => {
      opening = undefined;
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opening = undefined;
    },
  });
  return opening;
}

async function attempt<T>(
  work: (database: IDBPDatabase<MarkDatabase>) => Promise<T>,
): Promise<Result<T, StoreFailure>> {
  try {
    return { ok: true, value: await work(await open()) };
  } catch {
    opening = undefined;
    return { ok: false, error: "refused" };
  }
}

export function loadMarks(): Promise<Result<ReadonlyMap<string, Mark>, StoreFailure>> {
  return attempt(async (database) => {
    const transaction = database.transaction(store);
    const [links, marks] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.getAll(),
    ]);
    return new Map(links.map((link, index) => [link, readMark(marks[index])]));
  });
}

/** Writes what `change` makes of the mark, and tells the other tabs. */
export async function changeMark(
  link: string,
  change: (before: Mark) => Mark,
): Promise<Result<Mark, StoreFailure>> {
  const changed = await attempt(async (database) => {
    const transaction = database.transaction(store, "readwrite");
    const mark = readMark(change(readMark(await transaction.store.get(link))));
    const isEmpty = mark.verdict === undefined && mark.note === "";
    await (isEmpty ? transaction.store.delete(link) : transaction.store.put(mark, link));
    await transaction.done;
    return mark;
  });
  if (changed.ok) tell(link);
  return changed;
}

/** Calls back when another tab, or a page that caught a callback, has changed a mark. */
export function onMarksChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = listener;
  return () => channel.close();
}

function tell(link: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(link);
  channel.close();
}

/** Whatever another version wrote; a private note is not kept. */
function readMark(value: unknown): Mark {
  if (typeof value !== "object" || value === null) return noMark;
  const verdict: unknown = Reflect.get(value, "verdict");
  const note: unknown = Reflect.get(value, "note");
  return {
    ...(isVerdict(verdict) && { verdict }),
    note: typeof note === "string" && noteProblem(note) === undefined ? note : "",
  };
}
