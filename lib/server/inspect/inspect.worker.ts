/** Reads one text after the other. What a text needs is bounded by the reader, and once more by the thread. */

import { parentPort } from "node:worker_threads";
import { answerOf } from "@/lib/paste/answer";
import { readPaste } from "@/lib/paste/read-paste";

parentPort?.on("message", (text: string) => {
  parentPort?.postMessage(answerOf(readPaste(text, Date.now())));
});
