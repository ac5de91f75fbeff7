/**
 * At SIGTERM or SIGINT, Next.js accepts no new connections and finishes its requests. It would wait for ever for a client that never
 * ends its request, and for connections on which no request runs.
 */

import "server-only";
import type { Operation } from "./operation";
import { trackConnections } from "./unused-connections";

/** In milliseconds: with a second and a half for a machine that is busy, it is over within ten. */
const longestStop = 8_500;

/** The exit code of a process that a signal has ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 };

interface Stoppable {
  once(event: "exit" | "SIGINT" | "SIGTERM", listener: () => void): unknown;
  exit(code: number): unknown;
}

export function shutDownGracefully(
  { beginStop, mintLog }: Pick<Operation, "beginStop" | "mintLog">,
  process: Stoppable = globalThis.process,
): void {
  const closeUnused = trackConnections();
  // However the process ends: a client that has gone is not waited for, but its token may exist.
  process.once("exit", () => mintLog.cutOff());
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      if (isStopping) return;
      isStopping = true;
      beginStop();
      setInterval(closeUnused, 100).unref();
      setTimeout(() => process.exit(exitCodes[signal]), longestStop).unref();
    });
  }
}
