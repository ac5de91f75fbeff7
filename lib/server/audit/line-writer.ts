/** Writes lines to a file descriptor before it answers, and keeps those that could not be written, within bounds. */

import "server-only";
import { writeSync } from "node:fs";

/** Answers whether this line, and all that were kept before it, are written. */
export type LineWriter = (line: string) => boolean;

/** In bytes: what waits for a disk that has room again. A line that does not fit is lost. */
const longestBacklog = 64 * 1024;

/** How often, and how many milliseconds apart, a reader that is behind is given a chance. */
const patience = { tries: 20, pause: 5 };

export function createLineWriter(fd: number): LineWriter {
  let backlog = Buffer.alloc(0);
  return (line) => {
    const bytes = Buffer.from(line);
    const fits = backlog.length + bytes.length <= longestBacklog;
    if (fits) backlog = Buffer.concat([backlog, bytes]);
    for (let tries = 0; backlog.length > 0;) {
      try {
        backlog = backlog.subarray(writeSync(fd, backlog));
      } catch (error) {
        tries += 1;
        if (!isBusy(error) || tries > patience.tries) return false;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience.pause);
      }
    }
    return fits;
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}
