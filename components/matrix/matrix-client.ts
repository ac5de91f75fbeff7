/** Asks the worker. A new plan stops what is worked out for the last one. An export is always written to its end. */

import { wrap, type Remote } from "comlink";
import type { ExportFormat } from "@/lib/matrix/exports";
import type { Mark } from "@/lib/matrix/marks";
import type { Matrix } from "@/lib/matrix/matrix";
import type { PackedPlan } from "@/lib/matrix/packed-plan";
import type { RowFinding } from "@/lib/matrix/rows";
import type { TooLarge } from "@/lib/matrix/space";
import type { Result } from "@/lib/widget/result";
import type { MatrixWorker } from "./matrix.worker";

/** An answer that a new plan makes needless is rejected. */
export interface MatrixClient {
  readonly plan: (matrix: Matrix) => Promise<Result<PackedPlan, TooLarge>>;
  readonly findings: (rows: readonly number[]) => Promise<readonly (readonly RowFinding[])[]>;
  /** Those that every row has. */
  readonly shared: () => Promise<readonly RowFinding[]>;
  readonly places: (links: readonly string[]) => Promise<readonly number[]>;
  readonly write: (
    format: ExportFormat,
    address: string,
    marks: ReadonlyMap<string, Mark>,
  ) => Promise<string>;
  readonly stop: () => void;
}

export function createMatrixClient(): MatrixClient {
  let engine: Engine | undefined;

  function ask<Answer>(question: (worker: Remote<MatrixWorker>) => Promise<Answer>) {
    engine ??= startEngine();
    return engine.ask(question);
  }

  return {
    plan: (matrix) => {
      if (engine?.isBusy()) {
        engine.retire();
        engine = undefined;
      }
      return ask(async (worker) => await worker.plan(matrix));
    },
    findings: (rows) => ask((worker) => worker.findings(rows)),
    // The worker pauses for other questions, and gives up by itself.
    shared: () => {
      engine ??= startEngine();
      return engine.askIdly((worker) => worker.shared());
    },
    places: (links) => ask((worker) => worker.places(links)),
    write: (format, address, marks) => {
      engine ??= startEngine();
      return engine.write((worker) => worker.write(format, address, marks));
    },
    stop: () => {
      engine?.retire();
      engine = undefined;
    },
  };
}

type Ask = <Answer>(question: (worker: Remote<MatrixWorker>) => Promise<Answer>) => Promise<Answer>;

interface Engine {
  readonly ask: Ask;
  /** As `ask`, for what keeps nobody else waiting. */
  readonly askIdly: Ask;
  /** As `ask`, and goes on when the engine is retired. */
  readonly write: Ask;
  /** True as well for a worker that has failed. */
  readonly isBusy: () => boolean;
  /** Rejects what was asked, and stops the worker once nothing is written. */
  readonly retire: () => void;
}

function startEngine(): Engine {
  const worker = new Worker(new URL("./matrix.worker.ts", import.meta.url), { type: "module" });
  const api = wrap<MatrixWorker>(worker);
  const failure = ending();
  const retirement = ending();
  let asked = 0;
  let writing = 0;
  let isRetired = false;
  let hasFailed = false;
  worker.addEventListener("error", () => {
    hasFailed = true;
    failure.end("The worker has failed.");
  });

  const stopIfIdle = () => {
    if (isRetired && writing === 0) worker.terminate();
  };

  const askIdly: Ask = (question) =>
    Promise.race([question(api), failure.promise, retirement.promise]);

  return {
    askIdly,
    ask: (question) => {
      asked += 1;
      return askIdly(question).finally(() => {
        asked -= 1;
      });
    },
    write: (question) => {
      writing += 1;
      return Promise.race([question(api), failure.promise]).finally(() => {
        writing -= 1;
        stopIfIdle();
      });
    },
    isBusy: () => hasFailed || asked + writing > 0,
    retire: () => {
      isRetired = true;
      retirement.end("Nobody needs the answer any more.");
      stopIfIdle();
    },
  };
}

/** A promise that is rejected at the end, and that nobody has to await. */
function ending(): { readonly promise: Promise<never>; readonly end: (reason: string) => void } {
  let end: (reason: string) => void = () => undefined;
  const promise = new Promise<never>((_, reject) => {
    end = (reason) => reject(new Error(reason));
  });
  promise.catch(() => undefined);
  return { promise, end };
}
