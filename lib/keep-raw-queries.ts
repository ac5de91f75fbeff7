/** Puts the query of each request into a header of it, before Next.js takes it apart. */

import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { rawQueryHeader } from "./raw-query";

export function keepRawQueries(): void {
  // Node's own channel: it speaks as a request arrives, before any listener of the server.
  subscribe("http.server.request.start", (message) => {
    if (isStart(message)) message.request.headers[rawQueryHeader] = queryOf(message.request.url);
  });
}

function queryOf(url = ""): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start);
}

function isStart(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}
