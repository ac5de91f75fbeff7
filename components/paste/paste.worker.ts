/** Reads a paste away from the page, which stays usable however long that takes. */

import { expose } from "comlink";
import type { Pasted } from "@/lib/paste/pasted";
import { pastedData } from "@/lib/paste/pasted-data";
import { readPaste } from "@/lib/paste/read-paste";

const pasteWorker = {
  /** Answers once the readers are loaded: only what comes then counts as reading. */
  isReady: (): boolean => true,

  /** `now` is in milliseconds since 1970. */
  read: (text: string, now: number): Pasted => pastedData(readPaste(text, now)),
};

export type PasteWorker = typeof pasteWorker;

expose(pasteWorker);
