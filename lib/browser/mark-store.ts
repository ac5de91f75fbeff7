/** The marks of the matrices in this browser's own database, by launch link. */

import type { DBSchema } from "idb";
import { isVerdict, noMark, noteProblem, type Mark } from "@/lib/matrix/marks";
import type { Result } from "@/lib/widget/result";
import { createDatabase, type StorageProblem } from "./database";

interface MarkDatabase extends DBSchema {
  readonly marks: { readonly key: string; readonly value: Mark };
}

const store = "marks";

const { attempt, announce, watch } = createDatabase<MarkDatabase>(
  "widget-studio-matrix",
  (database) => {
    database.createObjectStore(store);
  },
);

export function loadMarks(): Promise<Result<ReadonlyMap<string, Mark>, StorageProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(store);
    const [links, marks] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.getAll(),
    ]);
    return new Map(links.map((link, index) => [link, readMark(marks[index])]));
  });
}

/** Writes what `change` makes of the mark. */
export async function changeMark(
  link: string,
  change: (before: Mark) => Mark,
): Promise<Result<Mark, StorageProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(store, "readwrite");
    const mark = readMark(change(readMark(await transaction.store.get(link))));
    const isEmpty = mark.verdict === undefined && mark.note === "";
    await (isEmpty ? transaction.store.delete(link) : transaction.store.put(mark, link));
    await transaction.done;
    announce();
    return mark;
  });
}

/** Calls back after each change of a mark, also from another tab or a page that caught a callback. */
export const watchMarks = watch;

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
