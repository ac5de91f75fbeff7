import { expose } from "comlink";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readingTime } from "@/lib/paste/limits";
import { tooLarge } from "@/lib/paste/too-large";
import { readInWorker } from "./read-in-worker";

/** A worker's two ends; `read` is what it does with a text. */
function readerWith(read: () => unknown) {
  const { port1, port2 } = new MessageChannel();
  expose({ isReady: () => true, read }, port2);
  const terminate = vi.fn(() => {
    port1.close();
    port2.close();
  });
  return { reader: Object.assign(port1, { terminate }), terminate };
}

const waits = () => new Promise(() => undefined);

describe("a paste in a worker", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is answered, and the worker ends", async () => {
    const { reader, terminate } = readerWith(() => ({ kind: "nothing", message: "No." }));
    const answer = readInWorker("x", 0, new AbortController().signal, () => reader);
    expect(await answer).toEqual({ kind: "nothing", message: "No." });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it("is too large once it takes too long", async () => {
    const read = vi.fn(waits);
    const { reader, terminate } = readerWith(read);
    const answer = readInWorker("x", 0, new AbortController().signal, () => reader);
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    vi.advanceTimersByTime(readingTime);
    expect(await answer).toEqual(tooLarge);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it("is given up when nobody waits for it", async () => {
    const { reader, terminate } = readerWith(waits);
    const abort = new AbortController();
    const answer = readInWorker("x", 0, abort.signal, () => reader);
    abort.abort();
    await expect(answer).rejects.toThrow();
    expect(terminate).toHaveBeenCalledOnce();
  });
});
