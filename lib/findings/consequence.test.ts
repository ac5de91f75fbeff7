import { describe, expect, it } from "vitest";
import { consequenceOf } from "./consequence";

describe("consequenceOf", () => {
  it.each([
    ["error", true, "blocks"],
    ["error", false, "misbehaves"],
    ["warning", false, "may-misbehave"],
    ["info", false, "note"],
  ] as const)("of %s, blocking %s, is %s", (severity, blocks, expected) => {
    expect(consequenceOf({ severity, blocks })).toBe(expected);
  });
});
