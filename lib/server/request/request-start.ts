/** Tells of each request as it arrives, before any listener of the server and before Next.js takes it apart. */

import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

export interface RequestStart {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly server: Server;
}

export function onRequestStart(listener: (start: RequestStart) => void): void {
  // Node's own channel.
  subscribe("http.server.request.start", (message) => {
    if (isStart(message)) listener(message);
  });
}

function isStart(message: unknown): message is RequestStart {
  return (
    typeof message === "object" &&
    message !== null &&
    "request" in message &&
    "response" in message &&
    "server" in message
  );
}
