import { expect, it } from "vitest";
import { formatMintLine } from "./log";

it("writes one line of JSON, and only what is listed", () => {
  const line = {
    environment: "sandbox",
    outcome: "rejected",
    requestId: "a6e1c493d7a29d91aed4338e6fcf077d",
    status: 400,
    durationMs: 12.7,
    attempts: 1,
    access: "canary",
  } as const;
  expect(formatMintLine(line)).toBe(
    '{"event":"mint","environment":"sandbox","outcome":"rejected","requestId":"a6e1c493d7a29d91aed4338e6fcf077d","status":400,"durationMs":13,"attempts":1}',
  );
});
