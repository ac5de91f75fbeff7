/**
 * At SIGTERM, Next.js accepts no new connections and finishes its requests. It would wait for ever for a client that never
 * ends its request, and for idle connections.
 */

import "server-only";
import type { Server } from "node:http";
import { boundServer } from "./bound-server";
import { operation } from "./operation";

/** In milliseconds. */
const longestStop = 9_500;

/** The exit code of a process that SIGTERM has ended. */
const stoppedBySignal = 143;

export function stopInTime(): void {
  let server: Server | undefined;
  boundServer((found) => (server = found));
  process.once("SIGTERM", () => {
    operation().beginStop();
    setInterval(() => server?.closeIdleConnections(), 100).unref();
    setTimeout(() => process.exit(stoppedBySignal), longestStop).unref();
  });
}
