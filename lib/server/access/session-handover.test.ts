import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Session } from "./session";
import { handOverSession, takeSession, ticketHeader } from "./session-handover";

const now = Date.UTC(2026, 10, 1);

function sessionOf(name: string): Session {
  return {
    kind: "session",
    id: name,
    person: { id: name, name },
    via: "here",
    signedInAt: now,
    seenAt: now,
    hasConfirmedProduction: false,
  };
}

function handOver(session: Session | undefined, headers = new Headers()): Headers {
  handOverSession(headers, session, now);
  return headers;
}

describe("the session that the proxy hands to the page", () => {
  it("arrives once", () => {
    const headers = handOver(sessionOf("ana"));
    expect(takeSession(headers, now)).toEqual(sessionOf("ana"));
    expect(takeSession(headers, now)).toBeUndefined();
  });

  it("is not in the headers", () => {
    expect([...handOver(sessionOf("ana"))].join()).not.toContain("ana");
  });

  it("does not arrive for a ticket from outside", () => {
    handOver(sessionOf("ana"));
    expect(takeSession(new Headers({ [ticketHeader]: randomUUID() }), now)).toBeUndefined();
    expect(takeSession(new Headers({ [ticketHeader]: "" }), now)).toBeUndefined();
  });

  it("replaces a ticket from outside, and removes it where nobody is signed in", () => {
    const stolen = handOver(sessionOf("ana")).get(ticketHeader) ?? "";
    const signedOut = handOver(undefined, new Headers({ [ticketHeader]: stolen }));
    expect(signedOut.has(ticketHeader)).toBe(false);
    const another = handOver(sessionOf("rui"), new Headers({ [ticketHeader]: stolen }));
    expect(takeSession(another, now)).toEqual(sessionOf("rui"));
  });

  it("does not arrive when it is old", () => {
    expect(takeSession(handOver(sessionOf("ana")), now + 10_001)).toBeUndefined();
  });

  it("makes room for others, the oldest first", () => {
    const first = handOver(sessionOf("ana"));
    const others = Array.from({ length: 1_000 }, (_, index) => handOver(sessionOf(String(index))));
    expect(takeSession(first, now)).toBeUndefined();
    expect(takeSession(others.at(-1) ?? first, now)).toEqual(sessionOf("999"));
  });
});
