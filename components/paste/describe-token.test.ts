import { describe, expect, it } from "vitest";
import { describeToken } from "./describe-token";

const now = Date.UTC(2026, 0, 1);
const minute = 60_000;

describe("describeToken", () => {
  it.each([
    [{ type: "access", expiresAt: now + 9.5 * minute }, "which expires in 10 minutes"],
    [{ type: "access", expiresAt: now + 1000 }, "which expires in 1 minute."],
    [{ type: "access", expiresAt: now - 5 * minute }, "which expired 5 minutes ago"],
    [{ type: "refresh", expiresAt: now + 7200 * 24 * 60 * minute }, "which expires in 7200 days"],
    [{ type: "other", expiresAt: now - 180 * minute }, "which expired 3 hours ago"],
    [{ type: "unreadable" }, "was a placeholder, so it was dropped."],
  ] as const)("says of %j: %s", (facts, text) => {
    expect(describeToken(facts, now)).toContain(text);
  });
});
