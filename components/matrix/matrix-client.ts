/** Asks the worker. One plan at a time: a new one stops whatever is still being worked out for the last. */

import type { ExportFormat } from "@/lib/matrix/exports";
import type { Mark } from "@/lib/matrix/marks";
import type { Matrix } from "@/lib/matrix/matrix";
import type { RowFinding } from "@/lib/matrix/rows";
import type { TooLarge } from "@/lib/matrix/space";
import type { Result } from "@/lib/widget/result";
import type { Answer, Answered, Asked, PackedPlan, Question } from "./worker-messages";

export interface MatrixClient {
  readonly plan: (matrix: Matrix) => Promise<Result<PackedPlan, TooLarge>>;
  readonly findings: (rows: readonly number[]) => Promise<readonly (readonly RowFinding[])[]>;
  readonly places: (links: readonly string[]) => Promise<readonly number[]>;
  readonly write: (
    format: ExportFormat,
    address: string,
    marks: ReadonlyMap<string, Mark>,
  ) => Promise<string>;
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export function createMatrixClient(): MatrixClient {
  let worker: Worker | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = new Worker(new URL("./matrix.worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      waiting.get(data.id)?.resolve(data.answer);
      waiting.delete(data.id);
    });
    started.addEventListener("error", () => fail("The worker has failed."));
    return started;
  }

  function fail(reason: string): void {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
    worker?.terminate();
    worker = undefined;
  }

  function ask(question: Question): Promise<Answer> {
    worker ??= start();
    lastId += 1;
    const id = lastId;
    worker.postMessage({ id, question } satisfies Asked);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  }

  return {
    plan: async (matrix) => {
      if (waiting.size > 0) fail("Another matrix is worked out instead.");
      const answer = await ask({ kind: "plan", matrix });
      return answer.kind === "plan" ? answer.planned : misplaced(answer);
    },
    findings: async (rows) => {
      const answer = await ask({ kind: "findings", rows });
      return answer.kind === "findings" ? answer.findings : misplaced(answer);
    },
    places: async (links) => {
      const answer = await ask({ kind: "places", links });
      return answer.kind === "places" ? answer.places : misplaced(answer);
    },
    write: async (format, address, marks) => {
      const answer = await ask({ kind: "export", format, address, marks });
      return answer.kind === "export" ? answer.text : misplaced(answer);
    },
    stop: () => fail("The page no longer asks."),
  };
}

function misplaced({ kind }: Answer): never {
  throw new Error(`The worker answered something else: ${kind}.`);
}
