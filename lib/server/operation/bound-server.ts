/**
 * Bounds what one connection may take of the server's time, for `next start` has no option for it. Node looks at its
 * connections every 30 seconds, so a slow one lives up to that much longer.
 */

import "server-only";
import { onServer } from "@/lib/server/request/on-server";

/** In milliseconds. */
const bounds = {
  /** For the headers of a request to arrive. */
  headersTimeout: 20_000,
  /** For all of a request to arrive. */
  requestTimeout: 60_000,
  /** Above the minute of a proxy, which would send a request into a connection that is being closed. */
  keepAliveTimeout: 65_000,
};

/** Bounds each server of this process, from its first connection on. */
export function boundServer(within = bounds): void {
  onServer((server) => {
    Object.assign(server, within);
  });
}
