import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFailure, writeFailure } from "./failure-cookie";

const environment = "sandbox";
const problem = { parameter: "stale_in", message: "This value is invalid." };

describe("a failure in a cookie", () => {
  it.each([
    { kind: "invalid-config", problems: [problem, { message: "A sentence." }] },
    { kind: "not-offered", environment },
    { kind: "foreign-host" },
    { kind: "foreign-call" },
    { kind: "signed-out" },
    { kind: "production-not-yours" },
    { kind: "production-unconfirmed" },
    { kind: "production-launch-off" },
    { kind: "not-logged" },
    { kind: "rejected", problems: [], environment, requestId: "a6e1" },
    { kind: "unauthorized", environment },
    { kind: "forbidden", environment },
    { kind: "not-found", environment },
    { kind: "rate-limited", environment },
    { kind: "unavailable", environment, status: 503 },
    { kind: "timed-out", environment, seconds: 15 },
    { kind: "unreachable", environment },
    { kind: "unexpected-response", environment, status: 302 },
  ] as const)("is read as it was written: $kind", (error) => {
    const failure = { run: "r", link: "l", catches: true, error };
    expect(readFailure(writeFailure(failure))).toEqual(failure);
  });

  it("fits into a cookie, if need be with fewer problems", () => {
    const problems = Array.from({ length: 50 }, () => problem);
    const text = writeFailure({
      run: "r",
      link: "l",
      catches: false,
      error: { kind: "invalid-config", problems },
    });
    expect(new TextEncoder().encode(text).length).toBeLessThan(2_500);
    expect(readFailure(text)?.error).toMatchObject({ kind: "invalid-config" });
  });

  it("is nothing else", () => {
    for (const text of [
      undefined,
      "",
      "{",
      "null",
      "[]",
      '{"run":"r"}',
      '{"error":{"kind":"x"}}',
    ]) {
      expect(readFailure(text)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (text) => void readFailure(text)));
  });
});
