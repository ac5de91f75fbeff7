/**
 * The connections of this process on which no request runs. Node's own `closeIdleConnections` leaves one that has never sent a
 * request, and a client may keep such a one in reserve: a stop would wait for it.
 */

import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";
import { onRequestStart } from "@/lib/server/request/request-start";

/** Starts to count. Answers what closes each connection that is unused at that moment. */
export function trackConnections(): () => void {
  const unused = new Set<Socket>();
  // Node's own channel.
  subscribe("net.server.socket", (message) => {
    const socket: unknown =
      typeof message === "object" && message !== null && Reflect.get(message, "socket");
    if (!(socket instanceof Socket)) return;
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  onRequestStart(({ request: { socket }, response }) => {
    unused.delete(socket);
    response.once("close", () => {
      if (!socket.destroyed) unused.add(socket);
    });
  });
  return () => {
    for (const socket of unused) socket.destroy();
  };
}
