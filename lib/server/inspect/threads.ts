/**
 * Runs tasks in threads of their own, each within a time: a task that takes longer, or more memory than its thread has, ends
 * with its thread and nothing else. Threads stay for the next task; they do not keep the process alive.
 */

import "server-only";
import type { Worker } from "node:worker_threads";

interface ThreadsOptions {
  readonly start: () => Worker;
  /** How many run at a time. What comes beyond waits for its turn. */
  readonly most: number;
  /** In milliseconds, from the moment at which the thread gets the task. */
  readonly deadline: number;
}

/** The answer of the thread; undefined where it gave up. Never rejects. */
export type Run = (task: unknown) => Promise<unknown>;

export function createThreads({ start, most, deadline }: ThreadsOptions): Run {
  const idle: Worker[] = [];
  const turns: (() => void)[] = [];
  let running = 0;

  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => turns.push(resolve));
    running += 1;
    const worker = idle.pop() ?? start();
    const answer = await ask(worker, task, deadline);
    if (answer.isThreadLeft) idle.push(worker);
    running -= 1;
    turns.shift()?.();
    return answer.value;
  };
}

interface Answer {
  readonly value: unknown;
  readonly isThreadLeft: boolean;
}

function ask(worker: Worker, task: unknown, deadline: number): Promise<Answer> {
  return new Promise((resolve) => {
    const timer = setTimeout(giveUp, deadline);
    worker.ref();
    worker.once("message", onMessage).once("error", giveUp).once("exit", giveUp);
    worker.postMessage(task);

    function onMessage(value: unknown) {
      end();
      worker.unref();
      resolve({ value, isThreadLeft: true });
    }

    function giveUp() {
      end();
      // What it says of its own end is known.
      worker.on("error", () => undefined);
      void worker.terminate();
      resolve({ value: undefined, isThreadLeft: false });
    }

    function end() {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", giveUp).off("exit", giveUp);
    }
  });
}
