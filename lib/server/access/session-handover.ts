/**
 * Hands the session that the proxy opened to the page, so that it is opened and looked up once. Only a ticket travels in
 * a header of the request: a random one, for one use, that this process gave out.
 */

import "server-only";
import { randomUUID } from "node:crypto";
import type { Session } from "./session";

/** The proxy sets or removes it on every request, so what a client sends under this name never arrives. */
export const ticketHeader = "x-session-ticket";

/** In milliseconds; a page asks within a few. */
const longestWait = 10_000;

/** An endpoint takes no ticket: its sessions leave when they are too old or too many. */
const most = 1_000;

interface HandedOver {
  readonly session: Session;
  readonly at: number;
}

declare global {
  // A build holds this module twice: the proxy writes, and the page reads.
  var studioHandedOver: Map<string, HandedOver> | undefined;
}

function handedOver(): Map<string, HandedOver> {
  globalThis.studioHandedOver ??= new Map();
  return globalThis.studioHandedOver;
}

/** Puts a ticket for the session into the headers, or none where nobody is signed in. */
export function handOverSession(
  headers: Headers,
  session: Session | undefined,
  now = Date.now(),
): void {
  headers.delete(ticketHeader);
  if (!session) return;
  const tickets = handedOver();
  // The oldest come first.
  for (const [ticket, { at }] of tickets) {
    if (now - at <= longestWait && tickets.size < most) break;
    tickets.delete(ticket);
  }
  const ticket = randomUUID();
  tickets.set(ticket, { session, at: now });
  headers.set(ticketHeader, ticket);
}

/** The session of the ticket; undefined for none, and for one that is unknown, used or too old. */
export function takeSession(headers: Pick<Headers, "get">, now = Date.now()): Session | undefined {
  const ticket = headers.get(ticketHeader) ?? "";
  const found = handedOver().get(ticket);
  handedOver().delete(ticket);
  return found && now - found.at <= longestWait ? found.session : undefined;
}
