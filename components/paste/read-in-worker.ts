/** Has a paste read by a worker of its own: it can be ended at any time, and nothing of the text stays. */

import { wrap, type Endpoint } from "comlink";
import { readingTime } from "@/lib/paste/limits";
import type { Pasted } from "@/lib/paste/pasted";
import { tooLarge } from "@/lib/paste/too-large";
import type { PasteWorker } from "./paste.worker";

export interface Reader extends Endpoint {
  readonly terminate: () => void;
}

/** Rejects if the worker cannot be loaded, or once `signal` says that nobody waits for the answer. */
export async function readInWorker(
  text: string,
  now: number,
  signal: AbortSignal,
  start: () => Reader = startReader,
): Promise<Pasted> {
  signal.throwIfAborted();
  const reader = start();
  const api = wrap<PasteWorker>(reader);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const failure = new Promise<never>((_, reject) => {
    reader.addEventListener("error", () => reject(new Error("The reader did not load.")));
    signal.addEventListener("abort", () => reject(new Error("Nobody waits for it any more.")));
  });
  const deadline = () =>
    new Promise<Pasted>((resolve) => {
      timer = setTimeout(() => resolve(tooLarge), readingTime);
    });
  try {
    await Promise.race([api.isReady(), failure]);
    return await Promise.race([api.read(text, now), failure, deadline()]);
  } finally {
    clearTimeout(timer);
    reader.terminate();
  }
}

function startReader(): Reader {
  return new Worker(new URL("./paste.worker.ts", import.meta.url), { type: "module" });
}
