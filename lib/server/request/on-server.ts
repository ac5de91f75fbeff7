/** Tells of the HTTP server of this process, which Next.js makes and hands to nobody. */

import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { Server } from "node:http";

/** Calls back once for each server, at its first connection and before its first request. */
export function onServer(callback: (server: Server) => void): void {
  const seen = new WeakSet<Server>();
  // Node's own channel.
  subscribe("net.server.socket", (message) => {
    const server = serverOf(message);
    if (!server || seen.has(server)) return;
    seen.add(server);
    callback(server);
  });
}

function serverOf(message: unknown): Server | undefined {
  if (typeof message !== "object" || message === null || !("socket" in message)) return undefined;
  const { socket } = message;
  const server =
    typeof socket === "object" && socket !== null ? Reflect.get(socket, "server") : undefined;
  return server instanceof Server ? server : undefined;
}
