import { expect, it } from "vitest";
import { endsAt, timeLeft } from "./countdown";

it.each([
  [600_000, "10:00"],
  [599_001, "10:00"],
  [65_000, "1:05"],
  [1, "0:01"],
  [0, "0:00"],
  [-5_000, "0:00"],
])("writes %i milliseconds as %s", (milliseconds, text) => {
  expect(timeLeft(milliseconds)).toBe(text);
});

it("promises no second that is not there, whatever the fraction of a second", () => {
  for (const elapsed of [0, 1, 499, 500, 999, 12_345]) {
    const shown = Math.floor(elapsed / 1000) * 1000;
    const left = endsAt(1_800_000_600_000, 1_800_000_000_000, elapsed) - shown;
    expect(timeLeft(left)).toBe("10:00");
    expect(endsAt(600_000, 0, elapsed)).toBeLessThanOrEqual(600_000 + elapsed);
  }
});
