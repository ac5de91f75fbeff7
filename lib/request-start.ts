/** Speaks as a request arrives at this process, before any listener of the server. */

import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

export function onRequestStart(listener: (request: IncomingMessage) => void): void {
  // Node's own channel.
  subscribe("http.server.request.start", (message) => {
    if (isStart(message)) listener(message.request);
  });
}

function isStart(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}
