import "fake-indexeddb/auto";
import type { DBSchema } from "idb";
import { describe, expect, it, vi } from "vitest";
import { createDatabase } from "./database";

interface WordDatabase extends DBSchema {
  words: { key: string; value: string };
}

let count = 0;

/** A database that nothing has opened yet. */
function fresh() {
  count += 1;
  const name = `words-${count}`;
  const { attempt } = createDatabase<WordDatabase>(name, (database) => {
    database.createObjectStore("words");
  });
  return {
    name,
    put: (word: string) => attempt((database) => database.put("words", word, word)),
    read: () => attempt((database) => database.getAll("words")),
  };
}

describe("a database", () => {
  it("keeps what is put into it", async () => {
    const { put, read } = fresh();
    await put("one");
    expect(await read()).toEqual({ ok: true, value: ["one"] });
  });

  it("makes way for a later version of the studio in another tab", async () => {
    const { name, put } = fresh();
    await put("one");
    const later = indexedDB.open(name, 2);
    const answer = await new Promise((resolve) => {
      later.onblocked = () => resolve("blocked");
      later.onsuccess = () => resolve("opened");
    });
    expect(answer).toBe("opened");
    later.result.close();
  });

  it("says that the browser refuses, and connects anew at the next call", async () => {
    const { read } = fresh();
    vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("Denied.", "SecurityError");
    });
    expect(await read()).toEqual({ ok: false, error: "refused" });
    expect(await read()).toEqual({ ok: true, value: [] });
  });

  it("says that the storage is full", async () => {
    const { put } = fresh();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    expect(await put("one")).toEqual({ ok: false, error: "full" });
  });

  it("does not wait for ever", async () => {
    const { name, read } = fresh();
    const holder = indexedDB.open(name, 1);
    await new Promise((resolve) => (holder.onsuccess = resolve));
    // A deletion waits for the connection of the holder, and keeps everybody else waiting.
    indexedDB.deleteDatabase(name);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const reading = read();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await reading).toEqual({ ok: false, error: "late" });
    holder.result.close();
  });
});
