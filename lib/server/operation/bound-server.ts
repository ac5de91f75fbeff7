/**
 * Bounds what one connection may take of the server's time, for `next start` has no option for it. Node looks at its
 * connections every 30 seconds, so a slow one lives up to that much longer.
 */

import "server-only";
import type { Server } from "node:http";
import { onRequestStart } from "@/lib/server/request/request-start";

/** In milliseconds. */
const bounds = {
  /** For the headers of a request to arrive. */
  headersTimeout: 20_000,
  /** For all of a request to arrive. */
  requestTimeout: 60_000,
  /** Above the minute of a proxy, which would send a request into a connection that is being closed. */
  keepAliveTimeout: 65_000,
};

/** Calls `onServer` with the server at its first request. */
export function boundServer(onServer: (server: Server) => void, within = bounds): void {
  let bounded: Server | undefined;
  onRequestStart(({ server }) => {
    if (bounded === server) return;
    bounded = server;
    Object.assign(server, within);
    onServer(server);
  });
}
