/** Reads what a script pastes, beside the requests of everybody else. */

import "server-only";
import { Worker } from "node:worker_threads";
import { answerOf } from "@/lib/paste/answer";
import { readingTime } from "@/lib/paste/limits";
import { tooLarge } from "@/lib/paste/too-large";
import { createThreads } from "./threads";

const run = createThreads({
  start: () =>
    new Worker(new URL("./inspect.worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
    }),
  most: 2,
  deadline: readingTime,
});

/** The answer of `POST /api/inspect`, as JSON. A text that takes too much is one that is too large. */
export async function inspect(text: string): Promise<object> {
  const answer = await run(text);
  return typeof answer === "object" && answer !== null ? answer : answerOf(tooLarge);
}
