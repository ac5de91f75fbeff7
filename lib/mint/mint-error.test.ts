import { describe, expect, it } from "vitest";
import { describeMintError } from "./describe-mint-error";
import { problemsOf, requestIdOf, secondsToWait, type MintError } from "./mint-error";

const from = { environment: "sandbox", requestId: "a6e1c493d7a29d91aed4338e6fcf077d" } as const;
const problems = [{ parameter: "stale_in", message: "Write a number of days." }];

const errors: readonly MintError[] = [
  { kind: "invalid-config", problems },
  { kind: "held-back", problems },
  { kind: "not-offered", environment: "emulator" },
  { kind: "not-offered", environment: "production" },
  { kind: "foreign-host" },
  { kind: "foreign-call" },
  { kind: "signed-out" },
  { kind: "production-not-yours" },
  { kind: "production-unconfirmed" },
  { kind: "production-launch-off" },
  { kind: "not-logged" },
  { kind: "limited", limit: "person", seconds: 12 },
  { kind: "limited", limit: "all", seconds: 1 },
  { kind: "paused", environment: "sandbox", seconds: 9 },
  { kind: "rejected", problems, ...from },
  { kind: "unauthorized", ...from },
  { kind: "forbidden", ...from },
  { kind: "not-found", ...from },
  { kind: "rate-limited", ...from },
  { kind: "unavailable", status: 503, ...from },
  { kind: "timed-out", seconds: 20, ...from },
  { kind: "unreachable", ...from },
  { kind: "unexpected-response", status: 200, ...from },
];

describe("describeMintError", () => {
  it.each(errors.map((error) => [error.kind, error] as const))(
    "says what to do: %s",
    (_, error) => {
      const { title, remedy } = describeMintError(error);
      expect(title).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
      expect(`${title} ${remedy}`).not.toMatch(/undefined|\[object/);
    },
  );

  it("says of keys that are not accepted that they may be those of another environment", () => {
    expect(describeMintError({ kind: "unauthorized", environment: "sandbox" }).remedy).toMatch(
      "may not be for sandbox",
    );
  });
});

describe("a refusal with 403", () => {
  it("may be one of the schema, not only of too many requests", () => {
    const { remedy } = describeMintError({ kind: "rate-limited", environment: "sandbox" });
    expect(remedy).toMatch(/wait half a minute.*schema/);
  });
});

describe("the parts of an error", () => {
  it("has a request id where Belvo gave one", () => {
    expect(errors.map(requestIdOf).filter(Boolean)).toHaveLength(9);
    expect(requestIdOf({ kind: "unreachable", environment: "sandbox" })).toBeUndefined();
  });

  it("has problems where single fields are concerned", () => {
    expect(errors.filter((error) => problemsOf(error).length > 0).map(({ kind }) => kind)).toEqual([
      "invalid-config",
      "held-back",
      "rejected",
    ]);
  });
});

describe("secondsToWait", () => {
  it("knows of every failure that passes by waiting", () => {
    expect(errors.map(secondsToWait).filter(Boolean)).toEqual([12, 1, 9, 30]);
  });
});
