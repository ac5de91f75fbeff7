/**
 * Refuses what no page of the studio answers, before the framework sees it: Next.js spends seconds on a query of many
 * names, and answers a strange method with a stack trace. Each refusal is one line and costs no more than reading the
 * request.
 */

import "server-only";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state";
import { onServer } from "./on-server";

/** Counted as the framework counts them: every `&` begins another entry. */
export const mostEntries = 500;

/** In characters, without the query. The longest path of the studio is that of a callback with its run. */
export const longestPath = 2_048;

const methods = ["GET", "HEAD", "POST", "OPTIONS"];

interface Refusal {
  readonly status: 400 | 405 | 414;
  readonly sentence: string;
}

/** Undefined for a request that the framework may see. */
function refusalOf({
  method = "",
  url = "",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): Refusal | undefined {
  if (!methods.includes(method)) {
    return { status: 405, sentence: `Method not allowed. Allowed: ${methods.join(", ")}.` };
  }
  // A proxy's form of address, and the asterisk of OPTIONS, name no page.
  if (!url.startsWith("/"))
    return { status: 400, sentence: "The address must start with a slash." };
  const start = url.indexOf("?");
  if ((start === -1 ? url.length : start) > longestPath) {
    return {
      status: 414,
      sentence: `The path is too long. The maximum is ${longestPath} characters.`,
    };
  }
  if (!isDecodable(start === -1 ? url : url.slice(0, start))) {
    return { status: 400, sentence: "The path has an invalid escape." };
  }
  if (!isRouterState(headers["next-router-state-tree"])) {
    return { status: 400, sentence: "The state of the router cannot be read." };
  }
  return start !== -1 && hasMoreEntries(url, start)
    ? {
        status: 414,
        sentence: `The query has too many entries. The maximum is ${mostEntries} entries.`,
      }
    : undefined;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** As the framework reads it, which answers any other with 500 and a stack. */
function isRouterState(header: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

function hasMoreEntries(url: string, start: number): boolean {
  let entries = 1;
  for (let at = url.indexOf("&", start); at !== -1; at = url.indexOf("&", at + 1)) {
    entries += 1;
    if (entries > mostEntries) return true;
  }
  return false;
}

/** Stands before every listener that the framework has added to its server. */
export function refuseEarly(): void {
  onServer((server: Server) => {
    const listeners = server.listeners("request");
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      const refusal = refusalOf(request);
      if (refusal) return answer(request, response, refusal);
      for (const listener of listeners) Reflect.apply(listener, server, [request, response]);
    });
    // The studio offers no upgrade. Without a listener, Node takes such a request for a plain one.
    server.removeAllListeners("upgrade");
  });
}

function answer(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    // The body is not read.
    Connection: "close",
    ...(refusal.status === 405 && { Allow: methods.join(", ") }),
  });
  response.end(request.method === "HEAD" ? undefined : `${refusal.sentence}\n`);
}
